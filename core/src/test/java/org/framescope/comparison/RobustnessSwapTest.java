package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.framescope.comparison.MadeUp.CHOICE;
import static org.framescope.comparison.MadeUp.DENSITY;
import static org.framescope.comparison.MadeUp.count;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same articles, measured with two lexicons. */
class RobustnessSwapTest {
  private static ArticleSummary article(String id, long score, long of) {
    return MadeUp.article(id, "A", 100, count(CHOICE, score, of));
  }

  @Test
  void holdsTheFiguresOfTwoLexiconsAgainstEachOther() {
    List<ArticleSummary> first =
        List.of(article("1", 4, 4), article("2", 1, 2), article("3", -1, 4), article("4", -3, 3));
    List<ArticleSummary> second =
        List.of(article("1", 1, 2), article("2", 3, 4), article("3", 1, 4), article("4", -2, 2));

    Robustness.Swap swap = Robustness.swap(first, second).get(0);

    // 1, .5, -.25, -1 against .5, .75, .25, -1: the ranks 4 3 2 1 against 3 4 2 1 differ by 1
    // twice,
    // so rho = 1 - 6 (1 + 1) / (4 (16 - 1)) = .8. The third article alone changes its sign.
    assertThat(swap.key()).isEqualTo(CHOICE);
    assertThat(swap.articles()).isEqualTo(4);
    assertThat(swap.correlation().orElseThrow()).isCloseTo(0.8, within(1e-12));
    assertThat(swap.sameSign().orElseThrow()).isEqualTo(0.75);
  }

  @Test
  void takesOnlyArticlesThatBothDefine() {
    List<ArticleSummary> first =
        List.of(article("1", 1, 1), article("2", 1, 2), article("3", 0, 0), article("5", 1, 1));
    List<ArticleSummary> second =
        List.of(article("4", 1, 1), article("3", 1, 1), article("2", 0, 3), article("1", 1, 2));

    Robustness.Swap swap = Robustness.swap(first, second).get(0);

    // Articles 1 and 2; 3 is undefined with the first lexicon, 4 and 5 are in one run only. Two
    // pairs do not make a correlation. 0 is no sign: article 2 has .5 and 0.
    assertThat(swap.articles()).isEqualTo(2);
    assertThat(swap.correlation()).isEmpty();
    assertThat(swap.sameSign().orElseThrow()).isEqualTo(0.5);
  }

  @Test
  void saysNothingOfAFigureThatNoArticleSharesAndKeepsTheOrderOfFigures() {
    List<ArticleSummary> first =
        List.of(MadeUp.article("1", "A", 100, count(CHOICE, 1, 1), count(DENSITY, 3, 100)));
    List<ArticleSummary> second = List.of(MadeUp.article("1", "A", 100, count(DENSITY, 2, 100)));

    assertThat(Robustness.swap(first, second))
        .extracting(Robustness.Swap::key)
        .containsExactly(DENSITY);
    assertThat(Robustness.swap(first, List.of())).isEmpty();
  }

  @Test
  void theSameLexiconAgreesWithItself() {
    List<ArticleSummary> articles =
        List.of(article("1", 1, 1), article("2", 0, 2), article("3", -1, 2));

    Robustness.Swap swap = Robustness.swap(articles, articles).get(0);

    assertThat(swap.correlation().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(swap.sameSign().orElseThrow()).isEqualTo(1);
  }
}
