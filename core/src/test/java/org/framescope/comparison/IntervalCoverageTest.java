package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A quick version of {@link IntervalCoverage}. */
class IntervalCoverageTest {
  @Test
  void percentilesOfFewArticlesMissWhatIsRareAndTheGivenIntervalDoesNot() {
    IntervalCoverage.Share rare = new IntervalCoverage(5, 0.02, 1).ofShare(300);

    assertThat(rare.percentilesAlone()).isLessThan(0.8);
    assertThat(rare.given()).isGreaterThan(0.93);
  }

  @Test
  void theSameHoldsForFiguresWithSides() {
    IntervalCoverage.Share rare = new IntervalCoverage(5, 0.1, 2).ofWordChoice(300);

    assertThat(rare.percentilesAlone()).isLessThan(0.9);
    assertThat(rare.given()).isGreaterThan(0.93);
  }

  @Test
  void manyArticlesNeedNoHelp() {
    IntervalCoverage.Share common = new IntervalCoverage(40, 0.3, 3).ofShare(300);

    assertThat(common.given() - common.percentilesAlone()).isLessThan(0.03);
    assertThat(common.given()).isGreaterThan(0.9);
  }
}
