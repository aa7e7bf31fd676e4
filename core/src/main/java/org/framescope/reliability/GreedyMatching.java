package org.framescope.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Matches two lists one to one, the most similar first; ties go to the earlier of the first list,
 * then of the second.
 */
final class GreedyMatching {
  private record Pair(double similarity, int gold, int predicted) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair p) -> -p.similarity)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  private final List<Pair> pairs = new ArrayList<>();

  void add(double similarity, int gold, int predicted) {
    pairs.add(new Pair(similarity, gold, predicted));
  }

  /** For each of the first list its match in the second, or -1. */
  int[] match(int golds, int predictions) {
    int[] matches = new int[golds];
    Arrays.fill(matches, -1);
    boolean[] used = new boolean[predictions];
    pairs.sort(BEST_FIRST);
    for (Pair pair : pairs) {
      if (matches[pair.gold] < 0 && !used[pair.predicted]) {
        matches[pair.gold] = pair.predicted;
        used[pair.predicted] = true;
      }
    }
    return matches;
  }
}
