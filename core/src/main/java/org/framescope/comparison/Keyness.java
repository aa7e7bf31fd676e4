package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How typical an item is of a target corpus against a reference, from four counts. These measures
 * take the words for independent, which they are not (Lijffijt et al. 2016): they rank items, they
 * do not test groups; read them beside the numbers of articles and the dispersion.
 */
public final class Keyness {
  private Keyness() {}

  /**
   * An item's counts.
   *
   * @param target how often it occurs in the target, y1
   * @param targetSize the size of the target, n1
   * @param reference how often it occurs in the reference, y2
   * @param referenceSize the size of the reference, n2
   */
  public record Counts(long target, long targetSize, long reference, long referenceSize) {
    public Counts {
      checkArgument(
          target >= 0 && target <= targetSize && reference >= 0 && reference <= referenceSize,
          "needs counts within the sizes, but had %s of %s and %s of %s",
          target,
          targetSize,
          reference,
          referenceSize);
      checkArgument(targetSize > 0 && referenceSize > 0, "keyness needs two corpora with words");
    }
  }

  /**
   * A log-odds difference and its uncertainty.
   *
   * @param delta the difference, natural logarithm
   * @param z the difference over its standard deviation
   */
  public record LogOdds(double delta, double z) {}

  /**
   * The log-odds difference with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
   * equations 16, 20 and 22): {@code δ = log((y1+a)/(n1+A-y1-a)) - log((y2+a)/(n2+A-y2-a))}, {@code
   * z = δ / √(1/(y1+a) + 1/(y2+a))}.
   *
   * @param prior a, the item's share of the prior, above 0
   * @param priorSize A, the whole prior, above a
   */
  public static LogOdds logOdds(Counts c, double prior, double priorSize) {
    checkArgument(
        prior > 0 && priorSize > prior, "needs 0 < a < A, but had %s and %s", prior, priorSize);
    double first = (double) c.target() + prior;
    double second = (double) c.reference() + prior;
    double delta =
        Math.log(first / (c.targetSize() + priorSize - first))
            - Math.log(second / (c.referenceSize() + priorSize - second));
    return new LogOdds(delta, delta / Math.sqrt(1 / first + 1 / second));
  }

  /**
   * The log-likelihood ratio G² (Dunning 1993): 2 Σ O ln(O/E) over the four cells, with the sign of
   * the difference.
   */
  public static double g2(Counts c) {
    double all = (double) c.targetSize() + c.referenceSize();
    double found = (double) c.target() + c.reference();
    double sum =
        cell((double) c.target(), found * c.targetSize() / all)
            + cell((double) c.reference(), found * c.referenceSize() / all)
            + cell((double) c.targetSize() - c.target(), (all - found) * c.targetSize() / all)
            + cell(
                (double) c.referenceSize() - c.reference(),
                (all - found) * c.referenceSize() / all);
    double g2 = Math.max(0, 2 * sum);
    return c.target() * (double) c.referenceSize() < c.reference() * (double) c.targetSize()
        ? -g2
        : g2;
  }

  private static double cell(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * The binary logarithm of the ratio of relative frequencies (Hardie 2014); one half is put for a
   * count of 0.
   */
  public static double logRatio(Counts c) {
    double first = c.target() == 0 ? 0.5 : c.target();
    double second = c.reference() == 0 ? 0.5 : c.reference();
    return log2(first / c.targetSize() / (second / c.referenceSize()));
  }

  /**
   * The conservative log-ratio (LRC, Evert 2022): the bound nearer to 0 of the exact conditional
   * interval of the log-ratio, or 0 if the interval holds 0. Given y1 + y2 the count y1 is taken as
   * binomial; its Clopper-Pearson bounds p give log2(p / (1-p) · n2 / n1).
   *
   * @param level the level of the interval for one item, such as 0.95
   * @param items the number of items looked at, for which the level is corrected (Bonferroni)
   */
  public static double logRatioConservative(Counts c, double level, int items) {
    checkArgument(items > 0, "items must be above 0, but was %s", items);
    double tail = (1 - level) / items / 2;
    long y1 = c.target();
    long y2 = c.reference();
    double scale = (double) c.referenceSize() / c.targetSize();
    if (y1 + y2 == 0) {
      return 0;
    }
    if (y1 > 0) {
      double p = BetaDistribution.of((double) y1, y2 + 1.0).inverseCumulativeProbability(tail);
      double low = log2(p / (1 - p) * scale);
      if (low > 0) {
        return low;
      }
    }
    if (y2 > 0) {
      double p = BetaDistribution.of(y1 + 1.0, (double) y2).inverseSurvivalProbability(tail);
      double high = log2(p / (1 - p) * scale);
      if (high < 0) {
        return high;
      }
    }
    return 0;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
