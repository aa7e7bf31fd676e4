package org.framescope.profile;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Confidence intervals for the figures of one article. All are in closed form or solved to machine
 * precision: nothing is drawn at random, so the same article gives the same interval.
 *
 * <p>They treat the occurrences in an article as independent draws from how its writer writes. That
 * is what can be said from one article; statements about an outlet need many articles and come from
 * {@code org.framescope.comparison}, where the article is the unit.
 */
public final class Intervals {
  private Intervals() {}

  /** The two-sided quantile of the normal distribution: 1.96 for 0.95. */
  public static double z(double level) {
    checkArgument(level > 0 && level < 1, "level must be above 0 and below 1, but was %s", level);
    return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
  }

  /**
   * The score interval of a share (Wilson 1927): {@code (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 +
   * z²/n)}. Keeps within 0 and 1 and never has zero width.
   *
   * @param k successes, 0 to n; may be an effective number and no integer
   * @param n trials, above 0
   */
  public static Interval wilson(double k, double n, double z) {
    checkArgument(n > 0 && k >= 0 && k <= n, "needs 0 <= k <= n and n > 0, but had %s of %s", k, n);
    double p = k / n;
    double z2 = z * z;
    double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return new Interval(k == 0 ? 0 : middle - half, k == n ? 1 : middle + half).within(0, 1);
  }

  /**
   * The exact interval of the mean of a Poisson count (Garwood 1936): from half the α/2 quantile of
   * χ² with 2k degrees of freedom to half the 1-α/2 quantile with 2k+2.
   *
   * @param k the count, 0 or more
   */
  public static Interval garwood(long k, double level) {
    checkArgument(k >= 0, "a count must be >= 0, but was %s", k);
    double tail = (1 - level) / 2;
    double low =
        k == 0 ? 0 : ChiSquaredDistribution.of(2.0 * k).inverseCumulativeProbability(tail) / 2;
    double high = ChiSquaredDistribution.of(2.0 * (k + 1)).inverseSurvivalProbability(tail) / 2;
    return new Interval(low, high);
  }

  /**
   * The score interval of the difference of two shares of one multinomial, (plus - minus) / n
   * (Tango 1998, there for paired proportions, which is the same model). Where nothing is neutral
   * it equals {@link #wilson} of the share of plus, mapped to -1 to 1; neutral occurrences narrow
   * it, as they should.
   *
   * @param plus occurrences scored +1, 0 or more; may be an effective number
   * @param minus occurrences scored -1, 0 or more
   * @param n all occurrences, above 0 and at least {@code plus + minus}
   */
  public static Interval tango(double plus, double minus, double n, double z) {
    checkArgument(
        n > 0 && plus >= 0 && minus >= 0 && plus + minus <= n * (1 + 1e-12),
        "needs 0 <= plus + minus <= n and n > 0, but had %s, %s of %s",
        plus,
        minus,
        n);
    double score = Math.max(-1, Math.min(1, (plus - minus) / n));
    return new Interval(solve(plus, minus, n, z, -1, score), solve(plus, minus, n, -z, score, 1));
  }

  /** The δ between from and to at which the score statistic equals z. */
  private static double solve(
      double plus, double minus, double n, double z, double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < 64 && low < high; i++) {
      double middle = (low + high) / 2;
      double excess =
          plus - minus - n * middle - z * Math.sqrt(tangoVariance(plus, minus, n, middle));
      if (excess > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double tangoVariance(double plus, double minus, double n, double delta) {
    double a = 2 * n;
    double b = -plus - minus + (2 * n - plus + minus) * delta;
    double c = -minus * delta * (1 - delta);
    double share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    return Math.max(0, n * (2 * share + delta * (1 - delta)));
  }

  /**
   * The interval of the difference of two independent figures, recovered from the intervals of each
   * (MOVER, Zou and Donner 2008): {@code d - √((a-l1)² + (u2-b)²)} to {@code d + √((u1-a)² +
   * (b-l2)²)} with d = a - b.
   *
   * @param a the first figure
   * @param first its interval
   * @param b the second figure
   * @param second its interval, of the same level
   */
  public static Interval difference(double a, Interval first, double b, Interval second) {
    return new Interval(
        a - b - Math.hypot(a - first.low(), second.high() - b),
        a - b + Math.hypot(first.high() - a, b - second.low()));
  }

  /**
   * The number of equally heavy units that carry as much information as these unequal ones (Kish
   * 1965): (Σw)² / Σw².
   *
   * @param sum Σw
   * @param sumOfSquares Σw², above 0
   */
  public static double effectiveSize(double sum, double sumOfSquares) {
    checkArgument(sumOfSquares > 0, "needs a positive sum of squares, but had %s", sumOfSquares);
    return sum * sum / sumOfSquares;
  }

  /**
   * The interval of Simpson's diversity 1 - Σ n(n-1) / N(N-1), by the variance that Simpson (1949)
   * gives for it: {@code (4N(N-1)(N-2)Σp³ + 2N(N-1)Σp² - 2N(N-1)(2N-3)(Σp²)²) / (N(N-1))²}, and the
   * normal distribution, cut to 0 and 1. With a single category that variance is 0, which would
   * claim certainty; then the upper end is 1 - q², q the Wilson lower bound of N out of N: the
   * diversity if all the rest were different from each other.
   *
   * @param diversity the value
   * @param shares the shares p of the categories, summing to 1
   * @param n the number of units N, possibly effective; above 1, or any with a single category
   */
  static Interval simpson(double diversity, double[] shares, double n, double z) {
    if (shares.length == 1) {
      double q = wilson(n, n, z).low();
      return new Interval(0, 1 - q * q);
    }
    double squares = 0;
    double cubes = 0;
    for (double p : shares) {
      squares += p * p;
      cubes += p * p * p;
    }
    double pairs = n * (n - 1);
    double variance =
        (4 * (n - 2) * cubes + 2 * squares - 2 * (2 * n - 3) * squares * squares) / pairs;
    double half = z * Math.sqrt(Math.max(0, variance));
    return new Interval(diversity - half, diversity + half).within(0, 1);
  }
}
