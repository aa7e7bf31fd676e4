package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A run of neighbouring tokens of one article.
 *
 * @param start index of the first token, 0 or more
 * @param end index just after the last token; greater than {@code start}
 */
public record TokenRange(int start, int end) {
  public TokenRange {
    checkArgument(start >= 0 && end > start, "no token in [%s, %s)", start, end);
  }

  /** The number of tokens. */
  public int length() {
    return end - start;
  }

  /** Whether the two have a token in common. */
  public boolean overlaps(TokenRange other) {
    return start < other.end && other.start < end;
  }
}
