package org.framescope.tagging;

import java.util.Arrays;

/**
 * Collects the features of one decision as 64-bit hashes of a template number and its values. A
 * hash never has its lowest bit clear, so 0 can stand for "no feature". Some come in groups, each
 * with a key that tells all that the group depends on, so that {@link FeatureSums} can leave out a
 * group whose sum it knows. Not safe for use by several threads.
 */
class FeatureBuffer {
  private static final long TEMPLATE = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xBF58476D1CE4E5B9L;
  private static final long FINISH = 0xD6E8FEB86659FD93L;

  private long[] hashes = new long[256];
  private long[] entries = new long[256];
  private int size;

  /** Forgets all features. */
  void clear() {
    size = 0;
  }

  /** Holds these features instead of its own. */
  void set(long[] features) {
    if (hashes.length < features.length) {
      hashes = new long[2 * features.length];
      entries = new long[hashes.length];
    }
    System.arraycopy(features, 0, hashes, 0, features.length);
    size = features.length;
  }

  /** The features, as {@link #set} takes them. */
  long[] copy() {
    return Arrays.copyOf(hashes, size);
  }

  /** The number of features. */
  int size() {
    return size;
  }

  /** The {@code i}-th feature. */
  long get(int i) {
    return hashes[i];
  }

  /** The features, good until the next is added; what is behind their number is of no meaning. */
  long[] hashes() {
    return hashes;
  }

  /** Room for a table to note something for each feature. */
  long[] entries() {
    return entries;
  }

  /**
   * Begins a group of features.
   *
   * @param key the same for the same features alone
   * @return whether the features are wanted; if so, {@link #end()} is called after the last
   */
  boolean begin(long key) {
    return true;
  }

  /** As {@link #begin}, for a group that repeats within the window of one cue alone. */
  boolean beginInWindow(long key) {
    return true;
  }

  /** Ends a group. */
  void end() {}

  /** A key for two keys, never one with a highest bit that is clear. */
  static long fold(long key, long other) {
    long hash = (key ^ other * SECOND) * FINISH;
    return (hash ^ (hash >>> 32)) | Long.MIN_VALUE;
  }

  /** Adds the feature that template {@code template} has value {@code a}. */
  void add(int template, long a) {
    long hash = a + TEMPLATE * (template + 1);
    hash = (hash ^ (hash >>> 32)) * FINISH;
    hash ^= hash >>> 29;
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      entries = new long[2 * size];
    }
    hashes[size++] = hash | 1;
  }

  /** Adds a feature of two values. */
  void add(int template, long a, long b) {
    add(template, a * TEMPLATE + (b ^ (b >>> 31)) * SECOND);
  }

  /** Adds a feature of three values. */
  void add(int template, long a, long b, long c) {
    add(template, a * TEMPLATE + b * SECOND, c);
  }
}
