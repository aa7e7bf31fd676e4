package org.framescope.comparison;

import com.google.common.math.LongMath;

/**
 * All ways of choosing so many articles of each stratum, one after the other. The first choice is
 * that of the first articles of every stratum. Not safe for use by several threads.
 */
final class Divisions {
  private final int[][] strata;
  private final int[][] places;
  private final int[] chosen;

  /**
   * Starts with the first choice.
   *
   * @param strata the articles of each stratum
   * @param numbers how many of each are chosen
   */
  Divisions(int[][] strata, int[] numbers) {
    this.strata = strata;
    this.places = new int[strata.length][];
    int all = 0;
    for (int s = 0; s < strata.length; s++) {
      places[s] = new int[numbers[s]];
      reset(places[s]);
      all += numbers[s];
    }
    this.chosen = new int[all];
  }

  /** How many ways there are; {@link Long#MAX_VALUE} if more than that. */
  static long count(int[][] strata, int[] numbers) {
    long ways = 1;
    for (int s = 0; s < strata.length; s++) {
      ways = LongMath.saturatedMultiply(ways, LongMath.binomial(strata[s].length, numbers[s]));
    }
    return ways;
  }

  /** The articles of this choice; the same array every time. */
  int[] chosen() {
    int filled = 0;
    for (int s = 0; s < strata.length; s++) {
      for (int place : places[s]) {
        chosen[filled++] = strata[s][place];
      }
    }
    return chosen;
  }

  /** Goes to the next choice; false, and back to the first, if there is none. */
  boolean advance() {
    for (int s = 0; s < strata.length; s++) {
      if (advance(places[s], strata[s].length)) {
        return true;
      }
      reset(places[s]);
    }
    return false;
  }

  private static boolean advance(int[] places, int n) {
    int k = places.length;
    int i = k - 1;
    while (i >= 0 && places[i] == n - k + i) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    places[i]++;
    for (int j = i + 1; j < k; j++) {
      places[j] = places[j - 1] + 1;
    }
    return true;
  }

  private static void reset(int[] places) {
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
  }
}
