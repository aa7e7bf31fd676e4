package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/**
 * An article in which a person has marked the attributions: what a tagger learns from.
 *
 * @param article the article
 * @param attributions what the person marked, in any order
 */
public record CodedArticle(ParsedArticle article, ImmutableList<CodedAttribution> attributions) {

  /**
   * One attribution as a person marked it. Each role may have several pieces or none.
   *
   * @param source the words for the source
   * @param cue the words that attribute
   * @param content what is attributed
   */
  public record CodedAttribution(
      ImmutableList<TextSpan> source,
      ImmutableList<TextSpan> cue,
      ImmutableList<TextSpan> content) {}

  /** The tokens that a span touches, as {@code [first, end)}; empty when it touches none. */
  int[] tokens(TextSpan span) {
    int first = article.tokenAt(span.start());
    int end = first;
    while (end < article.size() && article.start(end) < span.end()) {
      end++;
    }
    return new int[] {first, end};
  }
}
