package org.framescope.reliability;

/** Turns offsets that count Unicode code points into UTF-16 offsets. */
final class CodePointOffsets {
  private final String text;
  private final boolean same;
  private final int length;

  CodePointOffsets(String text) {
    this.text = text;
    length = text.codePointCount(0, text.length());
    same = length == text.length();
  }

  /** The number of code points of the text. */
  int length() {
    return length;
  }

  int toUtf16(int codePoints) {
    return same ? codePoints : text.offsetByCodePoints(0, codePoints);
  }
}
