package org.framescope.tagging;

/**
 * Turns what an attribution looks like into how well a person would agree with it, by logistic
 * regression on a few numbers ({@link Evidence}) and many signs ({@link OutcomeFeatures}), and says
 * from which value on it is reported. Learned by {@link CalibrationTrainer}.
 *
 * @param weights one for each piece of evidence
 * @param signs the weights of the signs
 * @param threshold the least value at which an attribution is reported
 */
// The weights are read by the package alone.
@SuppressWarnings("ArrayRecordComponent")
record Calibration(double[] weights, WeightTable signs, double threshold) {
  /** The expected agreement, 0 to 1. */
  double agreement(double[] evidence, FeatureBuffer features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    long[] more = new long[WeightTable.PAIRS];
    signs.find(features);
    signs.sum(features, 0, features.size(), more, 0);
    // The one weight of a sign is the lower half of the first pair.
    return sigmoid(sum + (int) more[0] * (double) signs.unit());
  }

  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
