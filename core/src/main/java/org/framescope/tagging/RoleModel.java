package org.framescope.tagging;

/**
 * The first reading: labels every token of every paragraph and lists the possible cues. Immutable
 * and safe for use by several threads.
 *
 * @param cueRates how often each lemma is a cue
 * @param table the weights of token features for every label but the first
 * @param steps the weights of transition features, a square of labels each
 * @param unit the mean size of a content's margin in training, which margins are measured by
 */
// Arrays, because these are megabytes of numbers that nobody but the package sees.
@SuppressWarnings("ArrayRecordComponent")
record RoleModel(CueRates cueRates, WeightTable table, float[] steps, float unit) {
  /** The same model with another unit. */
  RoleModel withUnit(float other) {
    return new RoleModel(cueRates, table, steps, other);
  }

  /** Adds the rows of the transition features to row {@code t} of {@code step}. */
  static void addSteps(float[] steps, int[] features, float[] step, int t, int width) {
    int to = t * width;
    for (int feature : features) {
      int from = feature * width;
      for (int k = 0; k < width; k++) {
        step[to + k] += steps[from + k];
      }
    }
  }
}
