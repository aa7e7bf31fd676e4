package org.framescope.tagging;

import java.util.Arrays;

/**
 * The second reading: for one possible cue, its source and content, or that it attributes nothing.
 * Immutable and safe for use by several threads.
 *
 * @param table the weights of token features for every label but the first
 * @param steps the weights of transition features, a square of labels each
 * @param endings the weights of the features of an ending for every ending but the first
 * @param unit the mean size of an advantage in training, which scores are measured by
 */
// Arrays, because these are megabytes of numbers that nobody but the package sees.
@SuppressWarnings("ArrayRecordComponent")
record LinkModel(WeightTable table, float[] steps, WeightTable endings, float unit) {
  private static final int L = LinkLabels.COUNT;

  /** The same model with another unit. */
  LinkModel withUnit(float other) {
    return new LinkModel(table, steps, endings, other);
  }

  /** Reads the windows of one article, one after the other. Not safe for use by several threads. */
  static final class Reader {
    private final LinkModel model;
    private final CueFeatures extractor;
    private final FeatureBuffer features;
    private final LinkDecoder decoder = new LinkDecoder();
    private final float[] ending = new float[LinkLabels.ENDINGS];
    private final float[] local;
    private final boolean[] known;
    private final int[] stepRow;
    private final int[] stepFeatures = new int[CueFeatures.LOCAL_STEPS];
    private float[] localSteps = new float[64 * L * L];
    private int rows;
    private float[] unary = new float[0];
    private float[] step = new float[0];

    Reader(LinkModel model, CueFeatures extractor, FeatureBuffer features, int tokens) {
      this.model = model;
      this.extractor = extractor;
      this.features = features;
      this.local = new float[tokens * CueFeatures.ZONES * (L - 1)];
      this.known = new boolean[tokens * CueFeatures.ZONES];
      this.stepRow = new int[tokens * CueFeatures.ZONES];
    }

    /** The best labels of a window among those with a content. */
    byte[] read(CueWindow window) {
      int n = window.length();
      if (unary.length < n * L) {
        unary = new float[2 * n * L];
        step = new float[2 * n * L * L];
      }
      Arrays.fill(unary, 0, n * L, 0);
      Arrays.fill(step, 0, n * L * L, 0);
      extractor.look(window);
      for (int i = 0; i < n; i++) {
        int t = window.start() + i;
        int zone = extractor.zone(t);
        if (!window.inCue(t)) {
          score(t, zone, i * L + 1);
        }
        if (i > 0) {
          addSteps(window, t, zone, i * L * L);
        }
      }
      features.clear();
      extractor.ending();
      Arrays.fill(ending, 0);
      model.endings.add(features, ending, 1);
      return decoder.bestContent(window, unary, step, ending);
    }

    private void score(int t, int zone, int to) {
      int place = t * CueFeatures.ZONES + zone;
      int from = place * (L - 1);
      if (!known[place]) {
        known[place] = true;
        features.clear();
        extractor.local(t, zone);
        model.table.add(features, local, from);
      }
      for (int k = 0; k < L - 1; k++) {
        unary[to + k] = local[from + k];
      }
      features.clear();
      extractor.paired(t, zone);
      model.table.add(features, unary, to);
    }

    /** Adds the weights of the step into token {@code t} to {@code step[to..]}. */
    private void addSteps(CueWindow window, int t, int zone, int to) {
      if (window.inCue(t)) {
        RoleModel.addSteps(model.steps, extractor.stepInto(t, zone), step, to / (L * L), L * L);
        return;
      }
      int place = t * CueFeatures.ZONES + zone;
      if (stepRow[place] == 0) {
        stepRow[place] = ++rows;
        if (localSteps.length < (rows + 1) * L * L) {
          localSteps = Arrays.copyOf(localSteps, 2 * localSteps.length);
        }
        extractor.localSteps(t, zone, stepFeatures);
        RoleModel.addSteps(model.steps, stepFeatures, localSteps, rows, L * L);
      }
      int from = stepRow[place] * L * L;
      int distance = extractor.distanceStep(t) * L * L;
      for (int k = 0; k < L * L; k++) {
        step[to + k] = localSteps[from + k] + model.steps[distance + k];
      }
    }

    /** By how much the best content beat having none in the last window. */
    float advantage() {
      return decoder.advantage() / model.unit;
    }
  }
}
