package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.TextSpan;

/** Tells who the source of each attribution is. */
public final class SourceResolver {
  /** Resolves the sources of all attributions of an article, one a relation, in their order. */
  public ImmutableList<Source> resolve(ParsedArticle article, List<AttributionRelation> relations) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (AttributionRelation relation : relations) {
      sources.add(resolve(article, relation));
    }
    return sources.build();
  }

  private static Source resolve(ParsedArticle article, AttributionRelation relation) {
    if (relation.source().isEmpty()) {
      return Source.of(SourceClass.NO_SOURCE, "", "(none)");
    }
    TextSpan span = relation.source().get(0);
    String text = span.in(article.text());
    boolean named = false;
    for (int t = article.tokenAt(span.start()); t < article.size(); t++) {
      if (article.start(t) >= span.end()) {
        break;
      }
      named |= article.pos(t) == PartOfSpeech.PROPER_NOUN;
    }
    return Source.of(
        named ? SourceClass.NAMED_PERSON : SourceClass.UNNAMED_PERSON,
        text,
        text.toLowerCase(Locale.ROOT));
  }
}
