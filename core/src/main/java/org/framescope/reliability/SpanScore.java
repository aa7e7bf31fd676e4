package org.framescope.reliability;

import java.util.OptionalDouble;

/**
 * How far predicted marks agree with true ones.
 *
 * @param predicted the number of predicted marks or units
 * @param gold the number of true ones
 * @param rightPredicted the predicted ones that are right
 * @param foundGold the true ones that are found; equals {@code rightPredicted} where matching is
 *     one to one
 */
public record SpanScore(int predicted, int gold, int rightPredicted, int foundGold) {
  /** Nothing seen. */
  public static final SpanScore NONE = new SpanScore(0, 0, 0, 0);

  /** The counts of both together. */
  public SpanScore plus(SpanScore other) {
    return new SpanScore(
        predicted + other.predicted,
        gold + other.gold,
        rightPredicted + other.rightPredicted,
        foundGold + other.foundGold);
  }

  /** The share of predicted ones that are right; empty if nothing was predicted. */
  public OptionalDouble precision() {
    return predicted == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) rightPredicted / predicted);
  }

  /** The share of true ones that were found; empty if there is none. */
  public OptionalDouble recall() {
    return gold == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) foundGold / gold);
  }

  /** The harmonic mean of precision and recall; 0 if both are 0, empty if either is undefined. */
  public OptionalDouble f1() {
    if (predicted == 0 || gold == 0) {
      return OptionalDouble.empty();
    }
    double p = precision().orElseThrow();
    double r = recall().orElseThrow();
    return OptionalDouble.of(p + r == 0 ? 0 : 2 * p * r / (p + r));
  }
}
