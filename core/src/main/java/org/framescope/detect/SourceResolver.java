package org.framescope.detect;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/**
 * Tells who the source of each attribution is: a name that the article gives, somebody unnamed, or
 * nobody. The rules are in {@code docs/sources.md}. Safe for use by several threads; takes time in
 * proportion to the article.
 */
public final class SourceResolver {
  /** Resolves the sources of all attributions of an article, one a relation, in their order. */
  public ImmutableList<Source> resolve(ParsedArticle article, List<AttributionRelation> relations) {
    if (relations.isEmpty()) {
      return ImmutableList.of();
    }
    boolean[] speaking = new boolean[article.size() + 1];
    for (AttributionRelation relation : relations) {
      for (TextSpan span : relation.source()) {
        speaking[article.tokenAt(span.start())] = true;
      }
    }
    Casing casing = new Casing(article);
    PhraseFinder finder = new PhraseFinder(article, casing, relations);
    ImmutableList<NounPhrase> phrases = finder.find();
    EntityTable table = new EntityTable(article, casing, finder.names());
    Discourse discourse = new Discourse(article, phrases, table, speaking);
    discourse.read();
    SourceNaming naming = new SourceNaming(article, discourse, relations);
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (AttributionRelation relation : relations) {
      sources.add(withNameBeforeAcronym(article, relation, naming.name(relation)));
    }
    return sources.build();
  }

  /** A name that its acronym follows is an organisation's, whatever its first word means else. */
  private static Source withNameBeforeAcronym(
      ParsedArticle article, AttributionRelation relation, Source source) {
    if (relation.source().isEmpty() || source.sourceClass() == SourceClass.NAMED_ORGANIZATION) {
      return source;
    }
    int first = article.tokenAt(relation.source().get(0).start());
    while (article.lower(first).equals("the") && first + 1 < article.size()) {
      first++;
    }
    int bracket = AcronymNames.bracketAfter(article, first);
    if (bracket < 0 || article.start(bracket) >= relation.source().get(0).end()) {
      return source;
    }
    String name =
        CharMatcher.whitespace().collapseFrom(article.span(first, bracket).in(article.text()), ' ');
    return new Source(
        SourceClass.NAMED_ORGANIZATION,
        source.text(),
        Optional.of(name),
        name.toLowerCase(Locale.ROOT),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        source.anonymityStated(),
        source.anonymityReason(),
        source.confidence(),
        Optional.empty());
  }
}
