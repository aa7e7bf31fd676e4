package org.framescope.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads articles with a {@link RoleModel}, one after the other, and remembers sums of weights from
 * one to the next; what is remembered changes no result. Not safe for use by several threads.
 */
final class RoleReader {
  private static final int L = RoleLabels.COUNT;

  /** Arrays have room for so many tokens more than are needed, so as not to grow often. */
  private static final int SPARE = 256;

  private final RoleModel model;
  private final FeatureSums sums;
  private final RoleSteps steps;
  private final RoleDecoder decoder = new RoleDecoder();
  private float[] unary = new float[0];
  private float[] step = new float[0];

  /**
   * @param places how many groups of features to remember, a power of 2
   */
  RoleReader(RoleModel model, int places) {
    this.model = model;
    sums = new FeatureSums(model.table(), places);
    steps = new RoleSteps(model.steps());
  }

  RoleModel model() {
    return model;
  }

  /**
   * Reads an article whose cue levels are set.
   *
   * @param reach how far below the best reading a cue may score and still be a candidate
   */
  RoleReading read(TokenTable x, Surroundings near, float reach) {
    RoleReading reading = new RoleReading(x.size);
    RoleFeatures features = new RoleFeatures(x, near, sums);
    List<TokenRange> candidates = new ArrayList<>();
    for (int start = 0; start < x.size; start = x.paragraphEnd[start]) {
      int n = x.paragraphEnd[start] - start;
      if (unary.length < n * L) {
        unary = new float[(n + SPARE) * L];
        step = new float[(n + SPARE) * L * L];
      }
      for (int t = 0; t < n; t++) {
        sums.start();
        features.emit(start + t);
        sums.read(unary, t * L + 1);
        steps.put(x, start + t, step, t * L * L);
      }
      decoder.read(n, unary, step, start, reach, model.unit(), reading, candidates);
    }
    reading.setCandidates(candidates);
    return reading;
  }
}
