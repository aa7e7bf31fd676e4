package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.framescope.comparison.MadeUp.UNNAMED;
import static org.framescope.comparison.MadeUp.count;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a comparison of so many articles can show at all. */
class PowerTest {
  private static PowerRow row(long[][] first, long[][] second) {
    List<ArticleSummary> articles = new ArrayList<>();
    for (long[] a : first) {
      articles.add(MadeUp.article("a" + articles.size(), "A", 100, count(UNNAMED, a[0], a[1])));
    }
    for (long[] b : second) {
      articles.add(MadeUp.article("b" + articles.size(), "B", 100, count(UNNAMED, b[0], b[1])));
    }
    return MadeUp.compare(articles, ComparisonOptions.byOutlet().toBuilder().minArticles(1).build())
        .power()
        .get(0);
  }

  /**
   * 1, 2, 2 and 3 of 4 each: the ratio is 8/16, what is left are -1, 0, 0 and 1, so the variance is
   * 2 (4/3) / 16^2. The same of 2 each: 2 (4/3) / 8^2. The root of their sum is .228218; with 6
   * degrees of freedom t.975 is 2.446912 and t.8 .905703 (R: qt(c(.975, .8), 6)).
   */
  @Test
  void cochran1977RatioOfSums() {
    PowerRow row =
        row(
            new long[][] {{1, 4}, {2, 4}, {2, 4}, {3, 4}},
            new long[][] {{0, 2}, {1, 2}, {1, 2}, {2, 2}});

    assertThat(row.smallestDifference().orElseThrow())
        .isCloseTo((2.446912 + 0.905703) * Math.sqrt(8 / 3.0 / 256 + 8 / 3.0 / 64), within(1e-5));
    assertThat(row.firstArticles()).isEqualTo(4);
    assertThat(row.secondArticles()).isEqualTo(4);
    // 70 ways to part eight articles, two of them the most extreme.
    assertThat(row.smallestP()).isCloseTo(2 / 70.0, within(1e-9));
    assertThat(row.statement())
        .isEqualTo(
            "4 and 4 articles can show only differences of unnamed-share above 0.765"
                + " (that one in 4 cases of 5)");
  }

  @Test
  void whereArticlesDoNotVaryItCannotBeTold() {
    PowerRow row =
        row(
            new long[][] {{1, 2}, {1, 2}, {1, 2}, {1, 2}},
            new long[][] {{1, 2}, {1, 2}, {1, 2}, {1, 2}});

    assertThat(row.smallestDifference()).isEmpty();
    assertThat(row.statement())
        .isEqualTo("how large a difference must be cannot be told: the articles do not vary");
  }

  @Test
  void oneArticleDoesNotSayHowArticlesVary() {
    PowerRow row = row(new long[][] {{1, 2}}, new long[][] {{0, 2}, {1, 2}, {2, 2}});

    assertThat(row.smallestDifference()).isEmpty();
    assertThat(row.statement()).startsWith("1 and 3 articles can show no difference at all");
  }
}
