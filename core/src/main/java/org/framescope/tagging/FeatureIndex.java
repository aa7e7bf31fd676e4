package org.framescope.tagging;

import java.util.Arrays;

/**
 * Counts hashed features and numbers the frequent ones. The order in which features come makes no
 * difference: numbers follow the hashes. Not safe for use by several threads.
 */
final class FeatureIndex {
  private long[] hashes = new long[1 << 16];
  private int[] counts = new int[1 << 16];
  private int used;

  /** The number of the feature at each place, or -1. */
  private int[] numbers = new int[0];

  /** The hash of each numbered feature, rising, and how often it was counted. */
  private long[] numbered = new long[0];

  private int[] frequency = new int[0];

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
    long[] frequent = new long[used];
    int n = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0 && counts[i] >= least) {
        frequent[n++] = hashes[i];
      }
    }
    numbered = Arrays.copyOf(frequent, n);
    Arrays.sort(numbered);
    frequency = new int[n];
    numbers = new int[hashes.length];
    Arrays.fill(numbers, -1);
    for (int number = 0; number < n; number++) {
      int i = place(numbered[number]);
      numbers[i] = number;
      frequency[number] = counts[i];
    }
    counts = new int[0];
    return n;
  }

  /** The numbers of the features in the buffer that have one, rising. */
  int[] numbers(FeatureBuffer features) {
    int[] found = new int[features.size()];
    int n = 0;
    for (int f = 0; f < features.size(); f++) {
      int i = place(features.get(f));
      if (hashes[i] != 0 && numbers[i] >= 0) {
        found[n++] = numbers[i];
      }
    }
    int[] known = Arrays.copyOf(found, n);
    Arrays.sort(known);
    return known;
  }

  /**
   * Keeps the features that weigh most: the range of a feature's weights times the square root of
   * how often it was counted. Those kept are numbered anew, in the same order.
   *
   * @param weights a row of {@code labels} weights a feature, by its number
   * @param most how many to keep at most; more are kept where some weigh the same
   * @return for each former number the new one, or -1
   */
  int[] choose(float[] weights, int labels, int most) {
    double[] worth = new double[numbered.length];
    for (int i = 0; i < worth.length; i++) {
      worth[i] = range(weights, i * labels, labels) * Math.sqrt(frequency[i]);
    }
    double[] ordered = worth.clone();
    Arrays.sort(ordered);
    double least = ordered.length <= most ? 0 : ordered[ordered.length - most];
    int[] chosen = new int[worth.length];
    int n = 0;
    for (int i = 0; i < worth.length; i++) {
      chosen[i] = worth[i] > 0 && worth[i] >= least ? n++ : -1;
      numbers[place(numbered[i])] = chosen[i];
      if (chosen[i] >= 0) {
        numbered[chosen[i]] = numbered[i];
        frequency[chosen[i]] = frequency[i];
      }
    }
    numbered = Arrays.copyOf(numbered, n);
    frequency = Arrays.copyOf(frequency, n);
    return chosen;
  }

  /** How many features are numbered. */
  int size() {
    return numbered.length;
  }

  private static float range(float[] weights, int from, int length) {
    float low = weights[from];
    float high = low;
    for (int k = from + 1; k < from + length; k++) {
      low = Math.min(low, weights[k]);
      high = Math.max(high, weights[k]);
    }
    return high - low;
  }

  /** Puts the new numbers of the chosen features in the place of the former ones. */
  static void renumber(int[][] features, int[] chosen) {
    for (int t = 0; t < features.length; t++) {
      int[] kept = new int[features[t].length];
      int n = 0;
      for (int feature : features[t]) {
        if (chosen[feature] >= 0) {
          kept[n++] = chosen[feature];
        }
      }
      features[t] = Arrays.copyOf(kept, n);
    }
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
      int number = (int) next;
      int row = number * labels;
      for (int k = 0; k < width; k++) {
        codes[k] = Quantizer.code(weights[row + k + 1] - weights[row], largest);
      }
      table.put(numbered[number], codes);
    }
    return table;
  }

  /** The numbers of the features that matter, in the lower halves, ordered by falling count. */
  private long[] order(float[] weights, int labels, float least) {
    long[] order = new long[numbered.length];
    int n = 0;
    for (int number = 0; number < order.length; number++) {
      if (matters(weights, number * labels, labels, least)) {
        order[n++] = (long) -frequency[number] << Integer.SIZE | number;
      }
    }
    long[] kept = Arrays.copyOf(order, n);
    Arrays.sort(kept);
    return kept;
  }

  private static boolean matters(float[] weights, int row, int labels, float least) {
    for (int k = 1; k < labels; k++) {
      if (Math.abs(weights[row + k] - weights[row]) > least) {
        return true;
      }
    }
    return false;
  }
}
