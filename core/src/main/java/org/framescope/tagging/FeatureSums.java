package org.framescope.tagging;

/**
 * Sums the weights of features, and remembers the sums of groups that come again and again. The
 * memory is of a fixed size that fits into the caches of a processor, as the table of weights does
 * not: a group takes the place of another. Sums are of integers, so that neither the order of
 * summing nor what is remembered can change a result. Not safe for use by several threads.
 */
final class FeatureSums extends FeatureBuffer {
  /** The most groups that a decision may have. */
  private static final int GROUPS = 64;

  /** A key and three longs of two sums each. */
  private static final int ENTRY = 4;

  private final WeightTable table;
  private final long[] memory;
  private final int shift;
  private long window;

  /** The groups whose features are in the buffer: keys, places in the memory, first and end. */
  private final long[] keys = new long[GROUPS];

  private final int[] places = new int[GROUPS];
  private final int[] firsts = new int[GROUPS];
  private final int[] ends = new int[GROUPS];
  private int groups;

  private final long[] sums = new long[WeightTable.PAIRS];

  /**
   * @param table the weights
   * @param places how many groups to remember, a power of 2, at least 2
   */
  FeatureSums(WeightTable table, int places) {
    this.table = table;
    memory = new long[places * ENTRY];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(places);
  }

  /** Begins a sum at zero. */
  void start() {
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
  }

  /** Forgets the groups of the window before. */
  void nextWindow() {
    window++;
  }

  @Override
  boolean begin(long key) {
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift) * ENTRY;
    if (memory[place] == key) {
      add(memory, place + 1);
      return false;
    }
    keys[groups] = key;
    places[groups] = place;
    firsts[groups] = size();
    return true;
  }

  @Override
  boolean beginInWindow(long key) {
    return begin(fold(key, window));
  }

  @Override
  void end() {
    ends[groups++] = size();
  }

  /** Looks up the features in the buffer, which together takes little longer than a few. */
  private void lookUp() {
    table.find(this);
    int f = 0;
    for (int g = 0; g < groups; g++) {
      table.sum(this, f, firsts[g], sums, 0);
      int place = places[g];
      memory[place] = keys[g];
      memory[place + 1] = 0;
      memory[place + 2] = 0;
      memory[place + 3] = 0;
      table.sum(this, firsts[g], ends[g], memory, place + 1);
      add(memory, place + 1);
      f = ends[g];
    }
    table.sum(this, f, size(), sums, 0);
    groups = 0;
    clear();
  }

  /** Puts the sums into {@code scores[at..]}, one for each weight of the table. */
  void read(float[] scores, int at) {
    lookUp();
    for (int k = 0; k < table.width(); k++) {
      long pair = sums[k / 2];
      int lower = (int) pair;
      int sum = k % 2 == 0 ? lower : (int) ((pair - lower) >> Integer.SIZE);
      scores[at + k] = sum * table.unit();
    }
  }

  /** Adds sums that were {@link #save saved}. */
  void add(long[] saved, int at) {
    sums[0] += saved[at];
    sums[1] += saved[at + 1];
    sums[2] += saved[at + 2];
  }

  /** Saves the sums so far. */
  void save(long[] into, int at) {
    lookUp();
    System.arraycopy(sums, 0, into, at, sums.length);
  }
}
