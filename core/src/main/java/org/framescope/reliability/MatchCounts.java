package org.framescope.reliability;

/**
 * Counts of one metric and class.
 *
 * @param gold marked by the person
 * @param predicted marked by the program
 * @param found of the person's, found by the program
 * @param right of the program's, marked by the person
 */
public record MatchCounts(long gold, long predicted, long found, long right) {
  /** The share of the program's that are right; 0 when it marked none. */
  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  /** The share of the person's that were found; 0 when the person marked none. */
  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  /** The harmonic mean of precision and recall, 0 when both are 0. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
