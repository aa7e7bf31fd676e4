package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.framescope.tagging.CalibrationTrainer.Case;
import org.junit.jupiter.api.Test;

/** What the judgement learns from attributions that people agree with or not. */
class CalibrationTrainerTest {
  private static final TrainingOptions OPTIONS = TrainingOptions.standard(1);
  private static final int CASES = 2000;

  private static FeatureBuffer sign(int value) {
    FeatureBuffer buffer = new FeatureBuffer();
    buffer.add(1, value);
    return buffer;
  }

  /** One in four has the sign that people agree with; the evidence says nothing. */
  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      boolean good = i % 4 == 0;
      cases.add(new Case(new double[Evidence.SIZE], sign(good ? 1 : 2).copy(), good ? 1 : 0));
    }
    return cases;
  }

  @Test
  void signsTellGoodFromBad() {
    Calibration learned = CalibrationTrainer.fit(cases(), CASES / 4, OPTIONS);
    double good = learned.agreement(new double[Evidence.SIZE], sign(1));
    double bad = learned.agreement(new double[Evidence.SIZE], sign(2));
    double unknown = learned.agreement(new double[Evidence.SIZE], sign(3));
    assertThat(good).isGreaterThan(0.6);
    assertThat(bad).isLessThan(0.4);
    // No weight at all: the logistic function of 0.
    assertThat(unknown).isEqualTo(0.5);
    assertThat(learned.threshold()).isGreaterThan(bad).isLessThanOrEqualTo(good);
  }

  @Test
  void sameCasesGiveTheSameWeights() {
    Calibration once = CalibrationTrainer.fit(cases(), CASES / 4, OPTIONS);
    Calibration again = CalibrationTrainer.fit(cases(), CASES / 4, OPTIONS);
    assertThat(again.agreement(new double[Evidence.SIZE], sign(1)))
        .isEqualTo(once.agreement(new double[Evidence.SIZE], sign(1)));
    assertThat(again.threshold()).isEqualTo(once.threshold());
    assertThat(again.weights()).isEqualTo(once.weights());
  }

  @Test
  void evidenceCountsToo() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      double[] evidence = new double[Evidence.SIZE];
      evidence[0] = 1;
      evidence[1] = i % 2 == 0 ? 1 : -1;
      cases.add(new Case(evidence, new long[0], i % 2 == 0 ? 1 : 0));
    }
    Calibration learned = CalibrationTrainer.fit(cases, CASES / 2, OPTIONS);
    assertThat(learned.weights()[1]).isGreaterThan(0.5);
    assertThat(learned.agreement(cases.get(0).evidence(), new FeatureBuffer()))
        .isGreaterThan(learned.agreement(cases.get(1).evidence(), new FeatureBuffer()));
  }
}
