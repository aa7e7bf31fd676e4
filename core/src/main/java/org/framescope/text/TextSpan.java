package org.framescope.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The half-open range {@code [start, end)} of an article's text.
 *
 * <p>Offsets count UTF-16 code units, as {@link String#charAt} does, so an emoji takes two. Convert
 * them with {@link #codePointStart} and {@link #codePointEnd} before handing them to a tool that
 * counts code points (Python, R, brat).
 *
 * @param start index of the first unit covered, 0 or more
 * @param end index just after the last unit covered; equal to {@code start} when nothing is covered
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan>, Serializable {
  private static final Comparator<TextSpan> ORDER =
      Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

  public TextSpan {
    checkArgument(start >= 0, "start must be >= 0, but was %s", start);
    checkArgument(end >= start, "end must be >= start, but the span was [%s, %s)", start, end);
  }

  /** The number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the unit at {@code offset} is covered. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether at least one unit is covered by both. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /**
   * The covered part of {@code text}.
   *
   * @throws StringIndexOutOfBoundsException if the span reaches past the end of {@code text}
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The start of this span in {@code text}, counted in Unicode code points. */
  public int codePointStart(String text) {
    return text.codePointCount(0, start);
  }

  /** The end of this span in {@code text}, counted in Unicode code points. */
  public int codePointEnd(String text) {
    return text.codePointCount(0, end);
  }

  /** Orders spans by start, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    return ORDER.compare(this, other);
  }
}
