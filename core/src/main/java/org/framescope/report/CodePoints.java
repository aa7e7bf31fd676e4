package org.framescope.report;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code-point offsets: the text is read once, each offset then
 * takes logarithmic time in the number of characters beyond the basic plane. Immutable.
 */
final class CodePoints {
  /** Offsets of the second unit of every surrogate pair, rising. */
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  static CodePoints of(String text) {
    int[] seconds = new int[8];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (size == seconds.length) {
          seconds = Arrays.copyOf(seconds, size * 2);
        }
        seconds[size++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(seconds, size));
  }

  /** The number of code points before {@code offset}. */
  int at(int offset) {
    int found = Arrays.binarySearch(seconds, offset);
    int pairsBefore = found >= 0 ? found : -found - 1;
    return offset - pairsBefore;
  }

  /** The UTF-16 offset of the code point with this index: the inverse of {@link #at}. */
  int utf16(int codePoint) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
