package org.framescope.tagging;

/**
 * Turns the advantage of an attribution into the probability that it is right, by a logistic curve
 * (Platt 1999), and says from which probability on it is reported.
 *
 * @param slope what an advantage is multiplied by
 * @param intercept what is added to it
 * @param threshold the least probability at which an attribution is reported
 */
record Calibration(double slope, double intercept, double threshold) {
  /** The probability, 0 to 1. */
  double probability(double advantage) {
    return 1 / (1 + StrictMath.exp(-(slope * advantage + intercept)));
  }

  /**
   * Fits the curve by Newton's method on the log-likelihood, and takes the threshold at which F1 of
   * the reported attributions is largest.
   *
   * @param advantages of the attributions found in articles that the tagger had not seen
   * @param right whether each was right
   * @param wanted how many there were to find
   */
  static Calibration fit(double[] advantages, boolean[] right, int wanted) {
    double slope = 0;
    double intercept = 0;
    // Standardized, so that Newton's steps are well behaved whatever the unit.
    double unit = 1e-9;
    for (double advantage : advantages) {
      unit += Math.abs(advantage) / advantages.length;
    }
    for (int round = 0; round < 50; round++) {
      double g0 = 0;
      double g1 = -1e-3 * slope;
      double h00 = 1e-9;
      double h01 = 0;
      double h11 = 1e-3;
      for (int i = 0; i < advantages.length; i++) {
        double a = advantages[i] / unit;
        double p = 1 / (1 + StrictMath.exp(-(slope * a + intercept)));
        double error = (right[i] ? 1 : 0) - p;
        double weight = p * (1 - p);
        g0 += error;
        g1 += error * a;
        h00 += weight;
        h01 += weight * a;
        h11 += weight * a * a;
      }
      double determinant = h00 * h11 - h01 * h01;
      if (determinant < 1e-12) {
        break;
      }
      intercept += (h11 * g0 - h01 * g1) / determinant;
      slope += (h00 * g1 - h01 * g0) / determinant;
    }
    Calibration curve = new Calibration(slope / unit, intercept, 0);
    return new Calibration(curve.slope, curve.intercept, best(curve, advantages, right, wanted));
  }

  private static double best(Calibration curve, double[] advantages, boolean[] right, int wanted) {
    double best = 0;
    double most = -1;
    for (int step = 1; step < 100; step++) {
      double threshold = step / 100.0;
      int found = 0;
      int good = 0;
      for (int i = 0; i < advantages.length; i++) {
        if (curve.probability(advantages[i]) >= threshold) {
          found++;
          good += right[i] ? 1 : 0;
        }
      }
      double f1 = 2.0 * good / Math.max(1, found + wanted);
      if (f1 > most) {
        most = f1;
        best = threshold;
      }
    }
    return best;
  }
}
