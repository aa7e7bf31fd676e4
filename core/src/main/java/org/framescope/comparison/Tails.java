package org.framescope.comparison;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What to leave out at either end of a bootstrap distribution. Percentiles of resamples of n
 * articles are too narrow twice over: they divide by n where n - 1 is due, and know nothing of the
 * spread's own uncertainty. Hesterberg (2015, What teachers should know about the bootstrap, The
 * American Statistician 69, section 5.3) expands them: for a level of 1 - α the share left out is
 * {@code Φ(-√(n/(n-1)) t)} in place of α/2, with t the upper α/2 quantile of Student's distribution
 * with n - 1 degrees of freedom. It tends to α/2 as n grows.
 *
 * <p>Safe for use by several threads.
 */
final class Tails {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double level;
  private final ConcurrentHashMap<Integer, Double> known = new ConcurrentHashMap<>();

  /**
   * Prepares the tails of one level.
   *
   * @param level the level of intervals, above 0 and below 1
   */
  Tails(double level) {
    this.level = level;
  }

  double level() {
    return level;
  }

  /**
   * The share to leave out at either end.
   *
   * @param articles the number of articles that are drawn, 2 or more; of two groups the smaller one
   */
  double of(int articles) {
    return known.computeIfAbsent(articles, n -> expanded(n, level));
  }

  private static double expanded(int n, double level) {
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - level) / 2);
    return NORMAL.cumulativeProbability(-Math.sqrt(n / (n - 1.0)) * t);
  }
}
