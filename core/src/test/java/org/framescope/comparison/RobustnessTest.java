package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.framescope.comparison.MadeUp.CHOICE;
import static org.framescope.comparison.MadeUp.UNNAMED;
import static org.framescope.comparison.MadeUp.count;
import static org.framescope.comparison.MadeUp.with;

import java.util.List;
import org.framescope.profile.Measure;
import org.junit.jupiter.api.Test;

/** What a figure hangs on: one term, a few articles, the length of articles. */
class RobustnessTest {
  private static ArticleSummary.Contribution adds(String term, long score, long of) {
    return new ArticleSummary.Contribution(CHOICE, term, score, of);
  }

  private static RobustnessRow row(List<ArticleSummary> articles, Measure.Key key) {
    return MadeUp.compare(articles, ComparisonOptions.byOutlet()).robustness().stream()
        .filter(row -> row.key().equals(key) && row.group().equals("A"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTermThatMovesTheFigureMostIsNamed() {
    // 4 of 8 in all. Without x 0 of 4, without y 3 of 7, without w 5 of 7, without z 4 of 6.
    RobustnessRow row =
        row(
            List.of(
                with(
                    MadeUp.article("1", "A", 100, count(CHOICE, 3, 4)),
                    adds("x", 2, 2),
                    adds("y", 1, 1),
                    adds("z", 0, 1)),
                with(
                    MadeUp.article("2", "A", 200, count(CHOICE, -1, 2)),
                    adds("w", -1, 1),
                    adds("z", 0, 1)),
                with(MadeUp.article("3", "A", 300, count(CHOICE, 2, 2)), adds("x", 2, 2))),
            CHOICE);

    assertThat(row.value()).hasValue(0.5);
    assertThat(row.strongestTerm()).contains("x");
    assertThat(row.valueWithoutStrongestTerm()).hasValue(0);
    assertThat(row.lowestWithoutOneTerm()).hasValue(0);
    assertThat(row.highestWithoutOneTerm().orElseThrow()).isCloseTo(5 / 7.0, within(1e-15));
    // Half of the eight words of choice stand in the first article.
    assertThat(row.articlesForHalf()).isEqualTo(1);
    // The scores are 3, -1 and 2: without the first +1 is left, without the third too it is -1.
    assertThat(row.articlesToTurnSign()).isEqualTo(2);
    // .75, -.5 and 1 by rising length: ranks 2 1 3, so rho = 1 - 6 (1 + 1 + 0) / (3 (9 - 1)).
    assertThat(row.correlationWithLength().orElseThrow()).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void whereOneTermIsAllThereIsTheFigureIsUndefinedWithoutIt() {
    RobustnessRow row =
        row(
            List.of(
                with(
                    MadeUp.article("1", "A", 100, count(CHOICE, 2, 2)),
                    adds("b", 1, 1),
                    adds("b", 1, 1))),
            CHOICE);

    assertThat(row.strongestTerm()).contains("b");
    assertThat(row.valueWithoutStrongestTerm()).isEmpty();
    assertThat(row.lowestWithoutOneTerm()).isEmpty();
    assertThat(row.highestWithoutOneTerm()).isEmpty();
  }

  @Test
  void ofTermsThatMoveItAlikeTheFirstByNameIsNamed() {
    RobustnessRow row =
        row(
            List.of(
                with(
                    MadeUp.article("1", "A", 100, count(CHOICE, 0, 2)),
                    adds("c", 1, 1),
                    adds("a", -1, 1))),
            CHOICE);

    assertThat(row.strongestTerm()).contains("a");
    assertThat(row.valueWithoutStrongestTerm()).hasValue(1);
    assertThat(row.lowestWithoutOneTerm()).hasValue(-1);
    assertThat(row.highestWithoutOneTerm()).hasValue(1);
  }

  @Test
  void negativeSumsTurnByTheArticlesThatPullThemDown() {
    // -4, +1 and -1 make -4: without the first nothing is left of the sign.
    RobustnessRow row =
        row(
            List.of(
                MadeUp.article("1", "A", 100, count(CHOICE, -4, 4)),
                MadeUp.article("2", "A", 100, count(CHOICE, 1, 1)),
                MadeUp.article("3", "A", 100, count(CHOICE, -1, 1))),
            CHOICE);

    assertThat(row.articlesToTurnSign()).isEqualTo(1);
    // All are of one length: nothing to correlate with.
    assertThat(row.correlationWithLength()).isEmpty();
  }

  @Test
  void aShareHasNoSignToTurnAndNoTermsToLeaveOut() {
    RobustnessRow row = row(List.of(MadeUp.article("1", "A", 100, count(UNNAMED, 3, 4))), UNNAMED);

    assertThat(row.articlesToTurnSign()).isZero();
    assertThat(row.strongestTerm()).isEmpty();
    assertThat(row.correlationWithLength()).isEmpty();
    assertThat(row.articlesForHalf()).isEqualTo(1);
  }

  @Test
  void tiesHaveTheirMeanRank() {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: sums of products 4.5, 4.5 and 5 around the mean of 2.5.
    assertThat(
            Robustness.spearman(new double[] {1, 5, 5, 9}, new double[] {10, 20, 30, 40})
                .orElseThrow())
        .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-15));
  }
}
