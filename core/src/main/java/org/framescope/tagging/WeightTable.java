package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Weights of hashed features, a few numbers each, in one long: up to 6 weights of 8 bits (see
 * {@link Quantizer}) below a fingerprint of the feature's hash. A look-up touches one place in
 * memory. A feature that is not in the table adds nothing; one in some thousands is taken for
 * another by its fingerprint. Immutable once filled, and then safe for use by several threads.
 */
final class WeightTable {
  /** How many longs a sum of two weights each takes, whatever the width. */
  static final int PAIRS = 3;

  /** More features than any sum has, so that no sum overflows. */
  private static final int MOST = 128;

  private final int width;
  private final float largest;
  private final float unit;
  private final long[] values = new long[256];
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
    // A power of two: turning a weight of 24 bits into an integer rounds as little as a sum of
    // floats.
    int scale = Integer.SIZE - 2 - Integer.numberOfTrailingZeros(MOST) - Math.getExponent(largest);
    unit = Math.scalb(1f, -scale);
    float[] weights = Quantizer.values(largest);
    for (int code = 0; code < values.length; code++) {
      values[code] = Math.round(Math.scalb((double) weights[code], scale));
    }
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

  /** What 1 in a sum stands for. */
  float unit() {
    return unit;
  }

  /** Puts what stands at the place of each feature of a buffer into the buffer's entries. */
  void find(FeatureBuffer features) {
    int n = features.size();
    long[] hashes = features.hashes();
    long[] entries = features.entries();
    // The places are random: reading them all before looking at any lets the memory serve many at
    // once, where a guess about one entry would hold up the next.
    for (int f = 0; f < n; f++) {
      entries[f] = slots[place(hashes[f], mask)];
    }
  }

  /**
   * Adds the weights of some features of a buffer, after {@link #find}, as integers in units of
   * {@link #unit()}: two in a long, the first in the lower half; a negative one borrows from the
   * other.
   *
   * @param sums has {@link #PAIRS} sums from {@code at} on
   */
  void sum(FeatureBuffer features, int from, int to, long[] sums, int at) {
    long[] hashes = features.hashes();
    long[] entries = features.entries();
    int shift = 8 * width;
    // Two weights more than the width may have: those add up noise and are dropped.
    long a = 0;
    long b = 0;
    long c = 0;
    for (int f = from; f < to; f++) {
      long entry = entries[f];
      if (entry != 0) {
        long wanted = Math.max(hashes[f] >>> shift, 1);
        if (entry >>> shift != wanted) {
          entry = further(hashes[f], wanted);
        }
        a += pair(entry);
        if (width > 2) {
          b += pair(entry >>> 16);
          if (width > 4) {
            c += pair(entry >>> 32);
          }
        }
      }
    }
    sums[at] += a;
    sums[at + 1] += b;
    sums[at + 2] += c;
  }

  private long pair(long codes) {
    return values[(int) codes & 0xff] + (values[(int) (codes >>> 8) & 0xff] << Integer.SIZE);
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
