package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A quick version of {@link FalseAlarmSimulation}. */
class FalseAlarmsTest {
  @Test
  void groupsDrawnFromOneOutletDifferInOneCaseOfTwenty() {
    // 1,000 draws: 5 % within 1.5 points, which is twice the standard error of 0.7 points.
    assertThat(FalseAlarmSimulation.found(10, 0, 1000, 199, false)).isBetween(0.035, 0.065);
    assertThat(FalseAlarmSimulation.found(10, 0, 1000, 199, true)).isBetween(0.035, 0.065);
  }

  @Test
  void fewArticlesErrOnTheSafeSide() {
    // 4 and 4 articles have 70 divisions: 2/70 = .029 is the only p below .05 that they can give.
    assertThat(FalseAlarmSimulation.found(4, 0, 1000, 199, false)).isLessThan(0.045);
    assertThat(FalseAlarmSimulation.found(5, 0, 1000, 999, false)).isLessThan(0.065);
    // 5 and 5 in 5 strata have 32, and 2/32 is above .05.
    assertThat(FalseAlarmSimulation.found(5, 0, 100, 199, true)).isZero();
  }

  @Test
  void powerGrowsWithTheNumberOfArticles() {
    double few = FalseAlarmSimulation.found(5, 0.1, 200, 199, false);
    double more = FalseAlarmSimulation.found(20, 0.1, 200, 199, false);
    double many = FalseAlarmSimulation.found(80, 0.1, 200, 199, false);
    assertThat(more).isGreaterThan(few);
    assertThat(many).isGreaterThan(more).isGreaterThan(0.9);
  }
}
