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

  /** The weights' mean over {@code steps} steps. */
  float[] mean(double steps) {
    float[] mean = new float[now.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (now[i] - later[i] / steps);
    }
    return mean;
  }
}
