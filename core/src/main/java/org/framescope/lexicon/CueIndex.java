package org.framescope.lexicon;

import java.util.Arrays;

/** Where the words of conditions and topics stand in one article, by number of the pattern. */
final class CueIndex {
  private long[] found = new long[64];
  private int[] ends = new int[64];
  private int size;
  private boolean sorted = true;

  /** Notes that pattern {@code cue} stands on words {@code first} to {@code end}. */
  void add(int cue, int first, int end) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    found[size] = (long) cue << 32 | first;
    ends[size++] = end;
    sorted = false;
  }

  private void sort() {
    if (sorted) {
      return;
    }
    long[][] rows = new long[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = new long[] {found[i], ends[i]};
    }
    Arrays.sort(rows, (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
    for (int i = 0; i < size; i++) {
      found[i] = rows[i][0];
      ends[i] = (int) rows[i][1];
    }
    sorted = true;
  }

  /**
   * Whether pattern {@code cue} stands between words {@code from} and {@code to} without touching
   * words {@code hitFirst} to {@code hitEnd}.
   */
  boolean within(int cue, int from, int to, int hitFirst, int hitEnd) {
    sort();
    for (int i = firstAt(cue, from); i < size && found[i] < key(cue, to); i++) {
      int start = (int) found[i];
      if (ends[i] <= to && (ends[i] <= hitFirst || start >= hitEnd)) {
        return true;
      }
    }
    return false;
  }

  /** Whether pattern {@code cue} stands exactly on words {@code first} to {@code end}. */
  boolean stands(int cue, int first, int end) {
    sort();
    for (int i = firstAt(cue, first); i < size && found[i] == key(cue, first); i++) {
      if (ends[i] == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether pattern {@code cue} begins with word {@code first}. */
  boolean starts(int cue, int first) {
    sort();
    int i = firstAt(cue, first);
    return i < size && found[i] == key(cue, first);
  }

  /** How often pattern {@code cue} stands in the article outside the words of a hit. */
  int count(int cue, int hitFirst, int hitEnd) {
    sort();
    int count = 0;
    for (int i = firstAt(cue, 0); i < size && found[i] < key(cue + 1, 0); i++) {
      if (ends[i] <= hitFirst || (int) found[i] >= hitEnd) {
        count++;
      }
    }
    return count;
  }

  private int firstAt(int cue, int from) {
    int at = Arrays.binarySearch(found, 0, size, key(cue, from));
    at = at < 0 ? -at - 1 : at;
    while (at > 0 && found[at - 1] == key(cue, from)) {
      at--;
    }
    return at;
  }

  private static long key(int cue, int first) {
    return (long) cue << 32 | first;
  }
}
