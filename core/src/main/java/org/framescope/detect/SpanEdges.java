package org.framescope.detect;

import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/** Where sources, cues and contents that have been found begin and end: no phrase crosses it. */
final class SpanEdges {
  private final ParsedArticle article;
  private final Casing casing;
  private final NameReader names;
  private final boolean[] edge;
  private final boolean[] inSource;

  SpanEdges(
      ParsedArticle article, Casing casing, NameReader names, List<AttributionRelation> relations) {
    this.article = article;
    this.casing = casing;
    this.names = names;
    this.edge = new boolean[article.size() + 1];
    this.inSource = new boolean[article.size() + 1];
    for (AttributionRelation relation : relations) {
      for (TextSpan span : relation.source()) {
        int t = article.tokenAt(span.start());
        edge[t] = true;
        while (t < article.size() && article.start(t) < span.end()) {
          inSource[t++] = true;
        }
        // A source that was found may end within a name; the name is not cut.
        edge[t] |= !goesOn(t);
      }
      mark(relation.cue());
      mark(relation.content());
    }
  }

  /** Whether a span begins or ends just before token {@code t}. */
  boolean at(int t) {
    return edge[t];
  }

  /** Whether token {@code t} is in a source. */
  boolean inSource(int t) {
    return inSource[t];
  }

  /** Whether the name before token {@code t} goes on with it. */
  private boolean goesOn(int t) {
    return t > 0
        && t < article.size()
        && article.sentenceOf(t) == article.sentenceOf(t - 1)
        && !casing.isHeadlineLike(article.sentenceOf(t))
        && (casing.isName(t - 1) || titles(t - 1))
        && names.continues(t, article.size());
  }

  /** A title with its capital, which may be due to the place. */
  private boolean titles(int t) {
    return Gazetteer.ENGLISH.isTitle(article.lower(t)) && Capitals.begin(article.word(t));
  }

  private void mark(List<TextSpan> spans) {
    for (TextSpan span : spans) {
      edge[article.tokenAt(span.start())] = true;
      edge[span.isEmpty() ? article.tokenAt(span.end()) : article.tokenAt(span.end() - 1) + 1] =
          true;
    }
  }
}
