package org.framescope.comparison;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.framescope.profile.Interval;

/**
 * The bootstrap of whole articles (Efron 1979; percentile intervals, expanded as {@link Tails}
 * says): each resample draws as many articles of a group as it has, with replacement. The same
 * draws serve all figures of a group, and two groups are drawn independently of each other.
 */
final class Resampling {
  private final Cohort cohort;
  private final short[][] weights;

  /** The two ends of an interval, or none. */
  record Ends(OptionalDouble low, OptionalDouble high) {
    static final Ends NONE = new Ends(OptionalDouble.empty(), OptionalDouble.empty());

    static Ends of(Optional<Interval> interval) {
      return interval
          .map(i -> new Ends(OptionalDouble.of(i.low()), OptionalDouble.of(i.high())))
          .orElse(NONE);
    }

    /**
     * These ends, moved outwards to those of another interval. Without one there are none where all
     * resamples are equal: no article differs from the others, which says nothing of further ones.
     */
    Ends atLeast(Optional<Interval> other) {
      if (low.isEmpty() || high.isEmpty()) {
        return this;
      }
      if (other.isEmpty()) {
        return low.getAsDouble() == high.getAsDouble() ? NONE : this;
      }
      return new Ends(
          OptionalDouble.of(Math.min(low.getAsDouble(), other.get().low())),
          OptionalDouble.of(Math.max(high.getAsDouble(), other.get().high())));
    }
  }

  Resampling(Cohort cohort, int resamples, long seed) {
    this.cohort = cohort;
    int n = cohort.size();
    this.weights = new short[resamples][n];
    SplittableRandom random = cohort.random(seed);
    for (short[] weight : weights) {
      for (int i = 0; i < n; i++) {
        weight[random.nextInt(n)]++;
      }
    }
  }

  /** For each resample the sums of x and of y of figure {@code f}: two rows. */
  double[][] sums(int f) {
    double[][] sums = new double[2][weights.length];
    Cohort.Column column = cohort.column(f);
    int n = column.size();
    for (int b = 0; b < weights.length; b++) {
      short[] weight = weights[b];
      double x = 0;
      double y = 0;
      for (int i = 0; i < n; i++) {
        int w = weight[column.member(i)];
        x += w * column.x(i);
        y += w * column.y(i);
      }
      sums[0][b] = x;
      sums[1][b] = y;
    }
    return sums;
  }

  /**
   * The interval of x over y; resamples without y are left out.
   *
   * @param tail the share to leave out at either end
   */
  static Ends ratioEnds(double[][] sums, double per, double tail) {
    double[] values = new double[sums[0].length];
    int n = 0;
    for (int b = 0; b < values.length; b++) {
      if (sums[1][b] > 0) {
        values[n++] = per * sums[0][b] / sums[1][b];
      }
    }
    return ends(Arrays.copyOf(values, n), tail);
  }

  /** The interval of the difference of two ratios. */
  static Ends differenceEnds(double[][] first, double[][] second, double per, double tail) {
    double[] values = new double[first[0].length];
    int n = 0;
    for (int b = 0; b < values.length; b++) {
      if (first[1][b] > 0 && second[1][b] > 0) {
        values[n++] = per * first[0][b] / first[1][b] - per * second[0][b] / second[1][b];
      }
    }
    return ends(Arrays.copyOf(values, n), tail);
  }

  private static Ends ends(double[] values, double tail) {
    if (values.length == 0) {
      return Ends.NONE;
    }
    Arrays.sort(values);
    // The upper end is taken from above, so that turning the sign of all values exchanges the ends.
    return new Ends(
        OptionalDouble.of(quantile(values, tail, false)),
        OptionalDouble.of(quantile(values, tail, true)));
  }

  /** The quantile of sorted values by linear interpolation (R's type 7). */
  private static double quantile(double[] sorted, double p, boolean fromAbove) {
    double place = p * (sorted.length - 1);
    int below = (int) Math.floor(place);
    double part = place - below;
    double a = at(sorted, below, fromAbove);
    double b = at(sorted, Math.min(sorted.length - 1, below + 1), fromAbove);
    return a + part * (b - a);
  }

  private static double at(double[] sorted, int i, boolean fromAbove) {
    return fromAbove ? sorted[sorted.length - 1 - i] : sorted[i];
  }
}
