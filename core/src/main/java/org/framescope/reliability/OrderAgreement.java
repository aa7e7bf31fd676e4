package org.framescope.reliability;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.framescope.profile.Interval;
import org.framescope.profile.Intervals;
import org.framescope.profile.Measure;

/**
 * How often a score puts two articles in the order in which people put them.
 *
 * @param pairs the pairs that people have ordered
 * @param right the pairs that the score orders likewise
 * @param wrong the pairs that it orders the other way
 * @param tied the pairs to which it gives the same value, or values that it does not tell apart
 * @param undefined the pairs of which it leaves at least one article undefined
 */
public record OrderAgreement(int pairs, int right, int wrong, int tied, int undefined) {
  /** Nothing seen yet. */
  public static final OrderAgreement NONE = new OrderAgreement(0, 0, 0, 0, 0);

  /** One pair more; people put the first above the second. */
  public OrderAgreement plus(OptionalDouble upper, OptionalDouble lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return new OrderAgreement(pairs + 1, right, wrong, tied, undefined + 1);
    }
    int order = Double.compare(upper.getAsDouble(), lower.getAsDouble());
    return new OrderAgreement(
        pairs + 1,
        right + (order > 0 ? 1 : 0),
        wrong + (order < 0 ? 1 : 0),
        tied + (order == 0 ? 1 : 0),
        undefined);
  }

  /**
   * One pair more, which counts as tied unless the interval of the difference leaves 0 out ({@link
   * Intervals#difference}): a score that is made of a word or two decides nothing.
   *
   * @param upper the figure of the article that people put above
   * @param lower the figure of the other
   */
  public OrderAgreement plusIfTold(Measure upper, Measure lower) {
    if (!upper.defined() || !lower.defined()) {
      return plus(OptionalDouble.empty(), OptionalDouble.empty());
    }
    Interval difference =
        Intervals.difference(
            upper.value().orElseThrow(),
            interval(upper),
            lower.value().orElseThrow(),
            interval(lower));
    return difference.low() > 0 || difference.high() < 0
        ? plus(upper.value(), lower.value())
        : plus(upper.value(), upper.value());
  }

  private static Interval interval(Measure measure) {
    return new Interval(measure.low().orElseThrow(), measure.high().orElseThrow());
  }

  /** The pairs that the score decides. */
  public int decided() {
    return right + wrong;
  }

  /** The share of pairs that it decides; empty without pairs. */
  public OptionalDouble coverage() {
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) decided() / pairs);
  }

  /** The share of decided pairs in the human order; empty if it decides none. */
  public OptionalDouble accuracy() {
    return decided() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / decided());
  }

  /** The Wilson interval of {@link #accuracy} at 95 %; 0 to 1 if it decides none. */
  public Interval interval() {
    return decided() == 0
        ? new Interval(0, 1)
        : Intervals.wilson(right, decided(), Intervals.z(0.95));
  }

  /** Right pairs, and half of all that it does not decide, over all pairs; empty without pairs. */
  public OptionalDouble accuracyOfAll() {
    return pairs == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((right + (pairs - decided()) / 2.0) / pairs);
  }

  /** The probability that tossing a coin gets at least so many of the decided pairs right. */
  public double coinProbability() {
    return right == 0 ? 1 : BinomialDistribution.of(decided(), 0.5).survivalProbability(right - 1);
  }
}
