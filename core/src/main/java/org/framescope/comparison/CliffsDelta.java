package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** How far the values of one group lie above those of another (Cliff 1993). */
public final class CliffsDelta {
  /** Its name in results. */
  public static final String NAME = "cliffs-delta";

  private CliffsDelta() {}

  /**
   * The share of pairs in which the first value is larger, less the share in which the second is:
   * (#(x &gt; y) - #(x &lt; y)) / (n m), -1 to 1. Takes n log n time.
   *
   * @throws IllegalArgumentException if either has no value
   */
  public static double of(double[] first, double[] second) {
    checkArgument(
        first.length > 0 && second.length > 0, "the effect of a group without values is undefined");
    double[] x = first.clone();
    double[] y = second.clone();
    Arrays.sort(x);
    Arrays.sort(y);
    long balance = 0;
    int below = 0;
    int notAbove = 0;
    for (double value : x) {
      while (below < y.length && y[below] < value) {
        below++;
      }
      while (notAbove < y.length && y[notAbove] <= value) {
        notAbove++;
      }
      balance += below - (y.length - notAbove);
    }
    return (double) balance / ((double) x.length * y.length);
  }
}
