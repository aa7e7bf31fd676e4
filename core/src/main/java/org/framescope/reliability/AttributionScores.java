package org.framescope.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Scores of attributions, by metric and class, with intervals. Immutable. */
public final class AttributionScores {
  private static final double LOWER = 0.025;

  private final List<MatchTally> texts;
  private final MatchTally all = new MatchTally();

  /**
   * A bootstrap interval of F1.
   *
   * @param low its lower end, 0 to 1
   * @param high its upper end, 0 to 1
   */
  public record Interval(double low, double high) {}

  AttributionScores(List<MatchTally> texts) {
    this.texts = List.copyOf(texts);
    texts.forEach(all::add);
  }

  /** The number of texts compared. */
  public int texts() {
    return texts.size();
  }

  /** The counts of a metric for a class. */
  public MatchCounts of(ScoreMetric metric, ScoreClass scoreClass) {
    return all.of(metric, scoreClass);
  }

  /**
   * The 95 % percentile interval of F1 when whole texts are drawn with replacement (Efron 1979).
   *
   * @param draws how often, 1 or more
   * @param seed decides the draws
   */
  public Interval interval(ScoreMetric metric, ScoreClass scoreClass, int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    MatchCounts[] counts =
        texts.stream().map(t -> t.of(metric, scoreClass)).toArray(MatchCounts[]::new);
    double[] values = new double[draws];
    for (int d = 0; d < draws; d++) {
      long gold = 0;
      long predicted = 0;
      long found = 0;
      long right = 0;
      for (int i = 0; i < counts.length; i++) {
        MatchCounts drawn = counts[random.nextInt(counts.length)];
        gold += drawn.gold();
        predicted += drawn.predicted();
        found += drawn.found();
        right += drawn.right();
      }
      values[d] = new MatchCounts(gold, predicted, found, right).f1();
    }
    Arrays.sort(values);
    int low = (int) (LOWER * draws);
    return new Interval(values[low], values[Math.min(draws - 1, (int) ((1 - LOWER) * draws))]);
  }
}
