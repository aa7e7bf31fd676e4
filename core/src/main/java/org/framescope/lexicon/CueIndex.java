package org.framescope.lexicon;

import java.util.Arrays;

/**
 * Where the words of conditions and topics stand in one article, by number of the pattern. A place
 * is one long: the pattern's number, its first word, its length in words.
 */
final class CueIndex {
  private static final int LENGTH_BITS = 8;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;
  private static final int CUE_SHIFT = 40;

  private long[] found = new long[64];
  private int size;
  private boolean sorted = true;
  private long[] byEnd = {};

  /** Notes that pattern {@code cue} stands on words {@code first} to {@code end}. */
  void add(int cue, int first, int end) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = key(cue, first) | Math.min(LONGEST, end - first);
    sorted = false;
  }

  private void sort() {
    if (!sorted) {
      Arrays.sort(found, 0, size);
      sorted = true;
    }
  }

  /**
   * Whether pattern {@code cue} stands between words {@code from} and {@code to} without touching
   * words {@code hitFirst} to {@code hitEnd}.
   */
  boolean within(int cue, int from, int to, int hitFirst, int hitEnd) {
    sort();
    long limit = key(cue, to);
    for (int i = firstAt(cue, from); i < size && found[i] < limit; i++) {
      int end = end(found[i]);
      if (end <= to && (end <= hitFirst || first(found[i]) >= hitEnd)) {
        return true;
      }
    }
    return false;
  }

  /** Whether pattern {@code cue} ends just before word {@code end}. */
  boolean ends(int cue, int end) {
    sort();
    if (byEnd.length != size) {
      byEnd = new long[size];
      for (int i = 0; i < size; i++) {
        byEnd[i] = key((int) (found[i] >>> CUE_SHIFT), end(found[i]));
      }
      Arrays.sort(byEnd);
    }
    return Arrays.binarySearch(byEnd, key(cue, end)) >= 0;
  }

  /** Whether pattern {@code cue} begins with word {@code first}. */
  boolean starts(int cue, int first) {
    sort();
    int i = firstAt(cue, first);
    return i < size && found[i] < key(cue, first + 1);
  }

  /** How often pattern {@code cue} stands in the article outside the words of a hit. */
  int count(int cue, int hitFirst, int hitEnd) {
    sort();
    int count = 0;
    long limit = key(cue + 1, 0);
    for (int i = firstAt(cue, 0); i < size && found[i] < limit; i++) {
      if (end(found[i]) <= hitFirst || first(found[i]) >= hitEnd) {
        count++;
      }
    }
    return count;
  }

  private int firstAt(int cue, int from) {
    int at = Arrays.binarySearch(found, 0, size, key(cue, from));
    return at < 0 ? -at - 1 : at;
  }

  private static long key(int cue, int first) {
    return (long) cue << CUE_SHIFT | (long) first << LENGTH_BITS;
  }

  private static int first(long place) {
    return (int) (place >>> LENGTH_BITS);
  }

  private static int end(long place) {
    return first(place) + (int) (place & LONGEST);
  }
}
