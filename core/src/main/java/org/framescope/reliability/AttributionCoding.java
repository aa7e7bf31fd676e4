package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import org.framescope.text.TextSpan;

/**
 * A text in which the attributions are marked, by a person or by a program.
 *
 * @param id what names the text and, where a text was marked by several, the one who marked it
 * @param text the text to which offsets refer
 * @param attributions what is marked
 */
public record AttributionCoding(String id, String text, ImmutableList<Marked> attributions) {
  /**
   * One attribution; each role may have several pieces or none.
   *
   * @param source the words for the source
   * @param cue the words that attribute
   * @param content what is attributed
   */
  public record Marked(
      ImmutableList<TextSpan> source,
      ImmutableList<TextSpan> cue,
      ImmutableList<TextSpan> content) {}
}
