package org.framescope.reliability;

import java.util.EnumMap;
import java.util.Map;

/** Adds up matches by metric and class. Not safe for use by several threads. */
final class MatchTally {
  private static final MatchCounts NONE = new MatchCounts(0, 0, 0, 0);

  private final Map<ScoreMetric, Map<ScoreClass, MatchCounts>> counts =
      new EnumMap<>(ScoreMetric.class);

  private void add(ScoreMetric metric, ScoreClass scoreClass, MatchCounts more) {
    counts
        .computeIfAbsent(metric, m -> new EnumMap<>(ScoreClass.class))
        .merge(
            scoreClass,
            more,
            (a, b) ->
                new MatchCounts(
                    a.gold() + b.gold(),
                    a.predicted() + b.predicted(),
                    a.found() + b.found(),
                    a.right() + b.right()));
  }

  void gold(ScoreMetric metric, ScoreClass scoreClass, long number, long found) {
    add(metric, scoreClass, new MatchCounts(number, 0, found, 0));
  }

  void predicted(ScoreMetric metric, ScoreClass scoreClass, long number, long right) {
    add(metric, scoreClass, new MatchCounts(0, number, 0, right));
  }

  void add(MatchTally other) {
    other.counts.forEach(
        (metric, classes) -> classes.forEach((name, more) -> add(metric, name, more)));
  }

  MatchCounts of(ScoreMetric metric, ScoreClass scoreClass) {
    return counts.getOrDefault(metric, Map.of()).getOrDefault(scoreClass, NONE);
  }
}
