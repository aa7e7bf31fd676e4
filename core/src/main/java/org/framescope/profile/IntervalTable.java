package org.framescope.profile;

/**
 * The constants of one confidence level: the normal quantile, and the Poisson intervals of small
 * counts, which nearly all counts in articles are. Immutable.
 */
final class IntervalTable {
  private static final int SMALL = 64;
  private final double level;
  private final double z;
  private final Interval[] small = new Interval[SMALL];

  IntervalTable(double level) {
    this.level = level;
    this.z = Intervals.z(level);
    for (int k = 0; k < SMALL; k++) {
      small[k] = Intervals.garwood(k, level);
    }
  }

  double z() {
    return z;
  }

  Interval garwood(long k) {
    return k < SMALL ? small[(int) k] : Intervals.garwood(k, level);
  }
}
