package org.framescope.tagging;

import java.util.Arrays;

/** Counts hashed features and numbers the frequent ones. Not safe for use by several threads. */
final class FeatureIndex {
  private long[] hashes = new long[1 << 16];
  private int[] counts = new int[1 << 16];
  private int[] numbers = new int[0];
  private int used;

  private int place(long hash) {
    int mask = hashes.length - 1;
    int i = (int) (hash >>> 20) & mask;
    while (hashes[i] != 0 && hashes[i] != hash) {
      i = (i + 1) & mask;
    }
    return i;
  }

  /** Counts all features in the buffer. */
  void count(FeatureBuffer features) {
    for (int f = 0; f < features.size(); f++) {
      int i = place(features.get(f));
      if (hashes[i] == 0) {
        hashes[i] = features.get(f);
        used++;
      }
      counts[i]++;
      if (2 * used > hashes.length) {
        grow();
      }
    }
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldCounts = counts;
    hashes = new long[2 * oldHashes.length];
    counts = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int j = place(oldHashes[i]);
        hashes[j] = oldHashes[i];
        counts[j] = oldCounts[i];
      }
    }
  }

  /**
   * Numbers from 0 the features that were counted at least {@code least} times; returns how many.
   */
  int freeze(int least) {
    numbers = new int[hashes.length];
    int next = 0;
    for (int i = 0; i < hashes.length; i++) {
      numbers[i] = hashes[i] != 0 && counts[i] >= least ? next++ : -1;
    }
    return next;
  }

  /** The numbers of the features in the buffer that have one. */
  int[] numbers(FeatureBuffer features) {
    int[] found = new int[features.size()];
    int n = 0;
    for (int f = 0; f < features.size(); f++) {
      int i = place(features.get(f));
      if (hashes[i] != 0 && numbers[i] >= 0) {
        found[n++] = numbers[i];
      }
    }
    return Arrays.copyOf(found, n);
  }

  /**
   * Puts the features into a table, with their weights for every label but the first, less that of
   * the first. Features whose weights are all small are left out. The most frequent are put in
   * first, so that nearly all that is looked up stands at its own place.
   *
   * @param weights a row of {@code labels} weights a feature, by its number
   * @param least the smallest weight that matters, as a share of the largest of all
   */
  WeightTable table(float[] weights, int labels, float least) {
    float largest = 1e-6f;
    for (int i = 0; i < weights.length; i++) {
      largest = Math.max(largest, Math.abs(weights[i] - weights[i - i % labels]));
    }
    long[] order = order(weights, labels, least * largest);
    int width = labels - 1;
    WeightTable table = new WeightTable(width, largest, WeightTable.lengthFor(order.length));
    int[] codes = new int[width];
    for (long next : order) {
      int i = (int) next;
      int row = numbers[i] * labels;
      for (int k = 0; k < width; k++) {
        codes[k] = Quantizer.code(weights[row + k + 1] - weights[row], largest);
      }
      table.put(hashes[i], codes);
    }
    return table;
  }

  /** The places of the features to keep, in the lower halves, ordered by falling count. */
  private long[] order(float[] weights, int labels, float least) {
    long[] order = new long[used];
    int n = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0 && numbers[i] >= 0 && matters(weights, labels, i, least)) {
        order[n++] = (long) -counts[i] << Integer.SIZE | i;
      }
    }
    long[] kept = Arrays.copyOf(order, n);
    Arrays.sort(kept);
    return kept;
  }

  private boolean matters(float[] weights, int labels, int place, float least) {
    int row = numbers[place] * labels;
    for (int k = 1; k < labels; k++) {
      if (Math.abs(weights[row + k] - weights[row]) > least) {
        return true;
      }
    }
    return false;
  }
}
