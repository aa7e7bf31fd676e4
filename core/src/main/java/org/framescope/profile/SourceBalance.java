package org.framescope.profile;

import java.util.Map;
import java.util.Optional;

/**
 * How evenly the attributions, or their words, are spread over the sources of an article. With n_i
 * those of source i of K and N their sum, each ledger has one row a source:
 *
 * <ul>
 *   <li>diversity (Simpson 1949): 1 - Σ n_i(n_i-1) / (N(N-1)); row n_i(N-n_i) of n_i(N-1)
 *   <li>IQV (Mueller and Schuessler 1961): K(1 - Σ(n_i/N)²) / (K-1); row K n_i(N-n_i) of (K-1) n_i
 *       N
 *   <li>HHI (Herfindahl 1950): Σ(n_i/N)²; row n_i² of n_i N
 * </ul>
 *
 * The other two are linear in the first for given N and K, so that its interval serves all.
 */
final class SourceBalance {
  private final Map<String, long[]> bySource;
  private final double level;
  private final long n;
  private final Optional<Interval> simpson;

  /**
   * A balance.
   *
   * @param bySource n_i by source key, in order
   * @param squares the sum of the squared weights of the attributions, from which the effective
   *     number of units follows: words of one attribution are not independent of each other
   */
  SourceBalance(Map<String, long[]> bySource, double squares, double z, double level) {
    this.bySource = bySource;
    this.level = level;
    long sum = 0;
    for (long[] one : bySource.values()) {
      sum += one[0];
    }
    this.n = sum;
    this.simpson = sum == 0 ? Optional.empty() : Optional.of(interval(squares, z));
  }

  private Interval interval(double squares, double z) {
    double[] shares = new double[bySource.size()];
    double sumOfSquares = 0;
    int i = 0;
    for (long[] one : bySource.values()) {
      shares[i] = (double) one[0] / n;
      sumOfSquares += shares[i] * shares[i];
      i++;
    }
    double diversity = n > 1 ? (1 - sumOfSquares) * n / (n - 1) : 0;
    return Intervals.simpson(diversity, shares, Intervals.effectiveSize((double) n, squares), z);
  }

  Measure diversity(Measure.Key key) {
    Ledger ledger = new Ledger();
    bySource.forEach((source, one) -> ledger.add(source, one[0] * (n - one[0]), one[0] * (n - 1)));
    return ledger.measure(key, 1, defined(ledger, simpson), level);
  }

  Measure iqv(Measure.Key key) {
    Ledger ledger = new Ledger();
    long k = bySource.size();
    bySource.forEach(
        (source, one) -> ledger.add(source, k * one[0] * (n - one[0]), (k - 1) * one[0] * n));
    if (ledger.denominator() == 0) {
      return ledger.measure(key, 1, Optional.empty(), level);
    }
    double slope = (double) (n - 1) / n * k / (k - 1);
    return ledger.measure(key, 1, simpson.map(i -> i.scaled(0, slope).within(0, 1)), level);
  }

  Measure hhi(Measure.Key key) {
    Ledger ledger = new Ledger();
    bySource.forEach((source, one) -> ledger.add(source, one[0] * one[0], one[0] * n));
    double slope = (double) (n - 1) / n;
    Optional<Interval> interval =
        n == 1
            // One attribution: the share of its source may be anything down to the Wilson bound.
            ? simpson.map(i -> i.scaled(1, -1))
            : simpson.map(i -> i.scaled(1.0 / n + slope, -slope).within(0, 1));
    return ledger.measure(key, 1, defined(ledger, interval), level);
  }

  private static Optional<Interval> defined(Ledger ledger, Optional<Interval> interval) {
    return ledger.denominator() == 0 ? Optional.empty() : interval;
  }
}
