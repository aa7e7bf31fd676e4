package org.framescope.tagging;

import java.util.List;

/**
 * Turns {@link Evidence} into the probability that an attribution is right, by logistic regression,
 * and says from which probability on it is reported.
 *
 * @param weights one for each piece of evidence
 * @param threshold the least probability at which an attribution is reported
 */
// The weights are read by the package alone.
@SuppressWarnings("ArrayRecordComponent")
record Calibration(double[] weights, double threshold) {
  /** How many times as much recall counts as precision (van Rijsbergen 1979). */
  private static final double BETA = 1.5;

  private static final double RIDGE = 1;
  private static final int ROUNDS = 30;

  /**
   * An attribution found in an article that the tagger had not seen.
   *
   * @param evidence what speaks for and against it
   * @param right whether a person marked the same
   */
  @SuppressWarnings("ArrayRecordComponent") // read by the package alone
  record Case(double[] evidence, boolean right) {}

  /** The probability, 0 to 1. */
  double probability(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /**
   * Fits the weights by Newton's method on the log-likelihood with a ridge penalty, and takes the
   * threshold at which the F measure of the reported attributions is largest. Recall counts more
   * than precision in it: who wants fewer and surer ones can ask for a higher confidence.
   *
   * @param wanted how many attributions there were to find
   */
  static Calibration fit(List<Case> cases, int wanted) {
    int size = Evidence.SIZE;
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      Calibration now = new Calibration(weights, 0);
      double[][] hessian = new double[size][size];
      double[] gradient = new double[size];
      for (int i = 0; i < size; i++) {
        hessian[i][i] = RIDGE;
        gradient[i] = -RIDGE * weights[i];
      }
      for (Case seen : cases) {
        double p = now.probability(seen.evidence);
        double error = (seen.right ? 1 : 0) - p;
        double weight = p * (1 - p);
        for (int i = 0; i < size; i++) {
          gradient[i] += error * seen.evidence[i];
          for (int j = 0; j <= i; j++) {
            hessian[i][j] += weight * seen.evidence[i] * seen.evidence[j];
          }
        }
      }
      double[] step = solve(hessian, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] += step[i];
      }
    }
    return new Calibration(weights, best(new Calibration(weights, 0), cases, wanted));
  }

  /** Solves a symmetric positive definite system by Cholesky's method; reads the lower half. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        a[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / a[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }

  private static double best(Calibration curve, List<Case> cases, int wanted) {
    double best = 0;
    double most = -1;
    for (int step = 1; step < 100; step++) {
      double threshold = step / 100.0;
      int found = 0;
      int good = 0;
      for (Case seen : cases) {
        if (curve.probability(seen.evidence) >= threshold) {
          found++;
          good += seen.right ? 1 : 0;
        }
      }
      double f = (1 + BETA * BETA) * good / Math.max(1, found + BETA * BETA * wanted);
      if (f > most) {
        most = f;
        best = threshold;
      }
    }
    return best;
  }
}
