package org.framescope.tagging;

/**
 * Weights of an averaged perceptron (Collins 2002): the mean of the weights over all steps, kept
 * with one update a change (Daume 2006). Not safe for use by several threads.
 */
final class AveragedWeights {
  private final float[] now;
  private final double[] later;

  AveragedWeights(int size) {
    now = new float[size];
    later = new double[size];
  }

  /** The weights as they stand. */
  float[] now() {
    return now;
  }

  /** Changes a weight at step {@code step}, counted from 1. */
  void change(int i, float by, double step) {
    now[i] += by;
    later[i] += step * by;
  }

  /** Adds a share of the weights' mean over {@code steps} steps to {@code sums}. */
  void addMean(double steps, float share, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += share * (float) (now[i] - later[i] / steps);
    }
  }
}
