package org.framescope.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a {@link Calibration} from attributions found in articles that the tagger had not seen:
 * logistic regression by stochastic gradient descent with a step a weight (AdaGrad: Duchi, Hazan
 * and Singer 2011) and a ridge penalty. The threshold is the one at which the F measure of the
 * reported attributions is largest, recall counting more than precision (who wants fewer and surer
 * ones can ask for a higher confidence), by weights that were fitted on the other half of the
 * articles. One thread; the same cases in the same order give the same weights.
 */
final class CalibrationTrainer {
  private static final double RIDGE = 0.02;
  private static final double EVIDENCE_RIDGE = 1e-4;
  private static final double RATE = 0.02;
  private static final int EPOCHS = 6;

  /** How many times as much recall counts as precision (van Rijsbergen 1979). */
  private static final double BETA = 1.2;

  /** The smallest weight of a sign that is kept, as a share of the largest. */
  private static final float LEAST = 1e-3f;

  private final FeatureIndex index = new FeatureIndex();
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final double[] dense = new double[Evidence.SIZE];
  private final double[] denseSquares = new double[Evidence.SIZE];
  private final float[] sparse;
  private final float[] squares;

  /**
   * An attribution found in an article that the tagger had not seen.
   *
   * @param evidence what speaks for and against it
   * @param signs the hashes of its signs
   * @param agreement how well it agrees with what a person marked, 0 to 1
   */
  // The numbers are read by the package alone.
  @SuppressWarnings("ArrayRecordComponent")
  record Case(double[] evidence, long[] signs, double agreement) {}

  private CalibrationTrainer(List<Case> cases, TrainingOptions options) {
    for (Case seen : cases) {
      buffer.set(seen.signs);
      index.count(buffer);
    }
    int signs = index.freeze(options.leastCount());
    sparse = new float[signs];
    squares = new float[signs];
    learn(cases, options.seed() + 2);
  }

  /**
   * Fits a calibration.
   *
   * @param cases those of one article together, so that halves are halves of the articles
   * @param wanted how many attributions there were to find
   */
  static Calibration fit(List<Case> cases, int wanted, TrainingOptions options) {
    CalibrationTrainer all = new CalibrationTrainer(cases, options);
    float[] rows = new float[2 * all.sparse.length];
    for (int i = 0; i < all.sparse.length; i++) {
      rows[2 * i + 1] = all.sparse[i];
    }
    return new Calibration(
        all.dense,
        all.index.table(rows, 2, LEAST),
        threshold(cases, crossed(cases, options), wanted));
  }

  /** The agreement expected of each case by weights that were fitted on the other half. */
  private static double[] crossed(List<Case> cases, TrainingOptions options) {
    double[] expected = new double[cases.size()];
    int middle = cases.size() / 2;
    for (int half = 0; half < 2; half++) {
      int from = half == 0 ? 0 : middle;
      int to = half == 0 ? middle : cases.size();
      List<Case> others = new ArrayList<>(cases.subList(0, from));
      others.addAll(cases.subList(to, cases.size()));
      CalibrationTrainer learner = new CalibrationTrainer(others, options);
      for (int i = from; i < to; i++) {
        expected[i] = learner.agreement(cases.get(i), learner.numbers(cases.get(i)));
      }
    }
    return expected;
  }

  private int[] numbers(Case seen) {
    buffer.set(seen.signs);
    return index.numbers(buffer);
  }

  private double agreement(Case seen, int[] signs) {
    double sum = 0;
    for (int i = 0; i < dense.length; i++) {
      sum += dense[i] * seen.evidence[i];
    }
    for (int sign : signs) {
      sum += sparse[sign];
    }
    return Calibration.sigmoid(sum);
  }

  private void learn(List<Case> cases, long seed) {
    int[][] signs = new int[cases.size()][];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = numbers(cases.get(i));
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = TrainingOptions.identity(signs.length);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      TrainingOptions.shuffle(order, random);
      for (int next : order) {
        correct(cases.get(next), signs[next]);
      }
    }
  }

  private void correct(Case seen, int[] signs) {
    double error = agreement(seen, signs) - seen.agreement;
    for (int i = 0; i < dense.length; i++) {
      double slope = error * seen.evidence[i] + EVIDENCE_RIDGE * dense[i];
      denseSquares[i] += slope * slope;
      dense[i] -= RATE * slope / (Math.sqrt(denseSquares[i]) + 1e-3);
    }
    for (int sign : signs) {
      float slope = (float) (error + RIDGE * sparse[sign]);
      squares[sign] += slope * slope;
      sparse[sign] -= (float) (RATE * slope / (Math.sqrt(squares[sign]) + 1));
    }
  }

  private static double threshold(List<Case> cases, double[] expected, int wanted) {
    double best = 0;
    double most = -1;
    for (int step = 1; step < 100; step++) {
      double threshold = step / 100.0;
      int found = 0;
      double good = 0;
      for (int i = 0; i < expected.length; i++) {
        if (expected[i] >= threshold) {
          found++;
          good += cases.get(i).agreement;
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
