package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with what one coder has marked in it.
 *
 * @param id the text's id, the same for all coders
 * @param text the text; empty if only the marks are known
 * @param length the length of the text in UTF-16 units
 * @param marks the marks, by place
 */
public record CodedText(String id, String text, int length, ImmutableList<Mark> marks) {
  /** A text with marks in any order. */
  public static CodedText of(String id, String text, List<Mark> marks) {
    return new CodedText(
        id,
        text,
        text.length(),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Mark::span).thenComparing(Mark::label), marks));
  }
}
