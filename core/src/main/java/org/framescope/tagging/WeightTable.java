package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Weights of hashed features, a few numbers each, in one long: up to 6 weights of 8 bits (see
 * {@link Quantizer}) below a fingerprint of the feature's hash. A look-up touches one place in
 * memory. A feature that is not in the table adds nothing; one in some thousands is taken for
 * another by its fingerprint. Immutable once filled, and then safe for use by several threads.
 */
final class WeightTable {
  private final int width;
  private final float largest;
  private final float[] values;
  private final long[] slots;
  private final int mask;
  private int size;

  /**
   * @param width the number of weights of a feature, 1 to 6
   * @param largest the size of the largest weight; greater than 0
   * @param length the number of places, a power of 2, more than the features that will be put in
   */
  WeightTable(int width, float largest, int length) {
    checkArgument(width >= 1 && width <= 6, "width must be 1 to 6, but was %s", width);
    checkArgument(largest > 0, "largest must be > 0, but was %s", largest);
    checkArgument(
        length > 0 && Integer.bitCount(length) == 1, "length must be a power of 2: %s", length);
    this.width = width;
    this.largest = largest;
    values = Quantizer.values(largest);
    slots = new long[length];
    mask = length - 1;
  }

  /** A number of places that leaves a third to two thirds of them free. */
  static int lengthFor(int features) {
    return Integer.highestOneBit(Math.max(8, features * 3 / 2)) << 1;
  }

  private static int place(long hash, int mask) {
    return (int) (hash >>> 1) & mask;
  }

  /** Puts a feature in, with its weights as codes. */
  void put(long hash, int[] codes) {
    long bits = hash >>> (8 * width);
    long entry = Math.max(bits, 1) << (8 * width);
    for (int k = 0; k < width; k++) {
      entry |= (codes[k] & 0xffL) << (8 * k);
    }
    int i = place(hash, mask);
    while (slots[i] != 0) {
      i = (i + 1) & mask;
    }
    fill(i, entry);
  }

  /** Fills a place, as when reading a stored table. */
  void fill(int slot, long entry) {
    slots[slot] = entry;
    size++;
  }

  int width() {
    return width;
  }

  float largest() {
    return largest;
  }

  /** The number of features. */
  int size() {
    return size;
  }

  /** The places of the table, 0 where there is nothing. */
  long[] slots() {
    return slots.clone();
  }

  /** Adds the weights of all features of a buffer to {@code sums[at..]}, in their order. */
  void add(FeatureBuffer features, float[] sums, int at) {
    int n = features.size();
    long[] hashes = features.hashes();
    long[] entries = features.entries();
    // The places are random: reading them all before looking at any lets the memory serve many at
    // once, where a guess about one entry would hold up the next.
    for (int f = 0; f < n; f++) {
      entries[f] = slots[place(hashes[f], mask)];
    }
    int shift = 8 * width;
    // Sums in registers, six whatever the width: those beyond it add up noise and are dropped.
    float a = sums[at];
    float b = width > 1 ? sums[at + 1] : 0;
    float c = width > 2 ? sums[at + 2] : 0;
    float d = width > 3 ? sums[at + 3] : 0;
    float e = width > 4 ? sums[at + 4] : 0;
    float g = width > 5 ? sums[at + 5] : 0;
    for (int f = 0; f < n; f++) {
      long entry = entries[f];
      if (entry != 0) {
        long wanted = Math.max(hashes[f] >>> shift, 1);
        if (entry >>> shift != wanted) {
          entry = further(hashes[f], wanted);
        }
        if (entry != 0) {
          a += values[(int) entry & 0xff];
          b += values[(int) (entry >>> 8) & 0xff];
          c += values[(int) (entry >>> 16) & 0xff];
          d += values[(int) (entry >>> 24) & 0xff];
          e += values[(int) (entry >>> 32) & 0xff];
          g += values[(int) (entry >>> 40) & 0xff];
        }
      }
    }
    float[] found = {a, b, c, d, e, g};
    System.arraycopy(found, 0, sums, at, width);
  }

  /** The entry of a feature whose own place is another's, or 0. */
  private long further(long hash, long wanted) {
    int i = (place(hash, mask) + 1) & mask;
    while (slots[i] != 0 && slots[i] >>> (8 * width) != wanted) {
      i = (i + 1) & mask;
    }
    return slots[i];
  }
}
