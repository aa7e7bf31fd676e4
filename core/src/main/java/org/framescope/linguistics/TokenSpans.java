package org.framescope.linguistics;

import java.util.Arrays;

/**
 * Where the tokens of a text stand and what lies before each: a growing pair of columns. Not safe
 * for use by several threads.
 */
final class TokenSpans {
  /** Nothing lies between a token and the one before it. */
  static final byte ADJACENT = 0;

  /** Only spaces lie between. */
  static final byte SPACE = 1;

  /** One line end lies between. */
  static final byte LINE = 2;

  /** An empty line, or the start of the text, lies before the token. */
  static final byte BLANK_LINE = 3;

  private int[] start;
  private int[] end;
  private byte[] gap;
  private int size;

  TokenSpans(int expected) {
    start = new int[expected];
    end = new int[expected];
    gap = new byte[expected];
  }

  void add(int from, int to, byte before) {
    if (size == start.length) {
      int more = size + (size >> 1) + 16;
      start = Arrays.copyOf(start, more);
      end = Arrays.copyOf(end, more);
      gap = Arrays.copyOf(gap, more);
    }
    start[size] = from;
    end[size] = to;
    gap[size++] = before;
  }

  int size() {
    return size;
  }

  int start(int t) {
    return start[t];
  }

  int end(int t) {
    return end[t];
  }

  byte gap(int t) {
    return gap[t];
  }

  int[] starts() {
    return Arrays.copyOf(start, size);
  }

  int[] ends() {
    return Arrays.copyOf(end, size);
  }
}
