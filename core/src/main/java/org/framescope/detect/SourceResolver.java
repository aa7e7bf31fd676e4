package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.Source;
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
    SourceNaming naming = new SourceNaming(article, discourse);
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (AttributionRelation relation : relations) {
      sources.add(naming.name(relation));
    }
    return sources.build();
  }
}
