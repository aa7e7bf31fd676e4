package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of a text by which near-copies are found (Broder 1997): for each of 128 hash
 * functions the smallest value over all runs of four words. The share of equal places of two
 * fingerprints estimates the Jaccard similarity of the two sets of runs, with a standard error of
 * at most .044.
 *
 * <p>Case, punctuation and white space do not count. A text of fewer than four words has one run.
 * Immutable and safe for use by several threads.
 */
public final class MinHash implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The number of places. */
  public static final int SIZE = 128;

  private static final int SHINGLE = 4;
  private static final long[] FACTORS = new long[SIZE];
  private static final long[] SUMMANDS = new long[SIZE];

  static {
    SplittableRandom random = new SplittableRandom(1997);
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = random.nextLong() | 1;
      SUMMANDS[i] = random.nextLong();
    }
  }

  private final int[] places;
  private final boolean empty;

  private MinHash(int[] places, boolean empty) {
    this.places = places;
    this.empty = empty;
  }

  /** The fingerprint of a text. */
  public static MinHash of(String text) {
    int[] places = new int[SIZE];
    Arrays.fill(places, Integer.MAX_VALUE);
    long[] window = new long[SHINGLE];
    int[] seen = {0};
    Words.forEach(
        text,
        word -> {
          window[seen[0] % SHINGLE] = Words.hash(word);
          seen[0]++;
          if (seen[0] >= SHINGLE) {
            add(places, shingle(window, seen[0]));
          }
        });
    if (seen[0] > 0 && seen[0] < SHINGLE) {
      add(places, shingle(window, seen[0]));
    }
    return new MinHash(places, seen[0] == 0);
  }

  private static long shingle(long[] window, int seen) {
    long hash = 17;
    for (int i = 0; i < SHINGLE; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + window[(seen + i) % SHINGLE];
    }
    return Words.mix(hash);
  }

  private static void add(int[] places, long shingle) {
    for (int i = 0; i < SIZE; i++) {
      int hash = (int) ((FACTORS[i] * shingle + SUMMANDS[i]) >>> 32);
      places[i] = Math.min(places[i], hash);
    }
  }

  /** The estimated Jaccard similarity, 0 to 1; 0 if either text has no word. */
  public double similarity(MinHash other) {
    if (empty || other.empty) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      equal += places[i] == other.places[i] ? 1 : 0;
    }
    return (double) equal / SIZE;
  }

  /** Whether all places of the other are equal to those of this fingerprint. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MinHash hash
        && empty == hash.empty
        && Arrays.equals(places, hash.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places);
  }

  /** Whether the text had no word. */
  public boolean isEmpty() {
    return empty;
  }

  /** A hash of {@code rows} places from {@code band * rows} on: equal for equal places. */
  long band(int band, int rows) {
    checkElementIndex(band, SIZE / rows);
    long hash = band;
    for (int i = band * rows; i < (band + 1) * rows; i++) {
      hash = Words.mix(hash * 31 + places[i]);
    }
    return hash;
  }
}
