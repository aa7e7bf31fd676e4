package org.framescope.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
  private static final int L = RoleLabels.COUNT;

  /** The same model with another unit. */
  RoleModel withUnit(float other) {
    return new RoleModel(cueRates, table, steps, other);
  }

  /** Reads an article whose cue levels are set. */
  RoleReading read(TokenTable x, Surroundings near, float reach) {
    RoleReading reading = new RoleReading(x.size);
    RoleDecoder decoder = new RoleDecoder();
    FeatureBuffer features = new FeatureBuffer();
    RoleFeatures extractor = new RoleFeatures(x, near, features);
    List<TokenRange> candidates = new ArrayList<>();
    float[] unary = new float[0];
    float[] step = new float[0];
    for (int start = 0; start < x.size; start = x.paragraphEnd[start]) {
      int n = x.paragraphEnd[start] - start;
      if (unary.length < n * L) {
        unary = new float[2 * n * L];
        step = new float[2 * n * L * L];
      }
      Arrays.fill(unary, 0, n * L, 0);
      Arrays.fill(step, 0, n * L * L, 0);
      for (int t = 0; t < n; t++) {
        extractor.emit(start + t);
        table.add(features, unary, t * L + 1);
        if (t > 0) {
          addSteps(steps, extractor.transition(start + t), step, t, L * L);
        }
      }
      decoder.read(n, unary, step, start, reach, unit, reading, candidates);
    }
    reading.setCandidates(candidates);
    return reading;
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
