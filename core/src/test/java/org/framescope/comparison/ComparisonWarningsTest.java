package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.comparison.MadeUp.UNNAMED;
import static org.framescope.comparison.MadeUp.count;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of a comparison is warned of, and what not. */
class ComparisonWarningsTest {
  private static final ComparisonOptions OUTLETS = ComparisonOptions.byOutlet();

  private static List<ArticleSummary> of(String outlet, int articles) {
    List<ArticleSummary> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      all.add(MadeUp.article(outlet + i, outlet, 100, count(UNNAMED, i % 3, 4)));
    }
    return all;
  }

  private static List<ArticleSummary> both(List<ArticleSummary> one, List<ArticleSummary> other) {
    List<ArticleSummary> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static List<String> warnings(List<ArticleSummary> articles, ComparisonOptions options) {
    return MadeUp.compare(articles, options).warnings();
  }

  @Test
  void twoGroupsOfFourArticlesNeedNoWarning() {
    assertThat(warnings(both(of("A", 4), of("B", 4)), OUTLETS)).isEmpty();
    assertThat(warnings(of("A", 2), ComparisonOptions.ungrouped())).isEmpty();
  }

  @Test
  void groupsOfFewerThanFourArticlesAreNamed() {
    assertThat(warnings(both(of("A", 3), of("B", 4)), OUTLETS))
        .containsExactly(
            "fewer than 4 articles, too few to show a difference between two such groups or to"
                + " trust their intervals: A");
  }

  @Test
  void ofManySmallGroupsTheFirstTwentyAreNamed() {
    List<ArticleSummary> articles = new ArrayList<>();
    for (int i = 10; i < 32; i++) {
      articles.addAll(of("g" + i, 1));
    }

    assertThat(warnings(articles, OUTLETS))
        .anyMatch(
            warning -> warning.contains(": g10, g11, ") && warning.endsWith(", g29 and 2 more"));
  }

  @Test
  void oneGroupIsNotTested() {
    assertThat(warnings(of("A", 5), OUTLETS))
        .containsExactly("there is one group by outlet, so nothing was tested");
  }

  @Test
  void severalContrastsLetMoreFindingsBeDueToChance() {
    List<ArticleSummary> articles = both(both(of("A", 4), of("B", 4)), of("C", 4));

    // Three pairs and three against the rest.
    assertThat(warnings(articles, OUTLETS))
        .containsExactly(
            "q is over the figures of each of 6 contrasts by itself; over all of them more"
                + " findings are due to chance");
    assertThat(
            warnings(
                articles, OUTLETS.toBuilder().family(ComparisonOptions.Family.COMPARISON).build()))
        .isEmpty();
  }

  @Test
  void nearCopiesThatDoNotCountAreNamed() {
    String text = "the council voted on the budget for the bridge after a long night of talk";
    List<ArticleSummary> articles = new ArrayList<>(both(of("A", 4), of("B", 4)));
    for (String id : List.of("copy1", "copy2")) {
      articles.add(
          MadeUp.article(id, ImmutableMap.of("outlet", "A"), 100, text, count(UNNAMED, 1, 4)));
    }

    assertThat(warnings(articles, OUTLETS))
        .containsExactly("1 near-copy of another article does not count: copy2");
    articles.add(
        MadeUp.article("copy3", ImmutableMap.of("outlet", "B"), 100, text, count(UNNAMED, 1, 4)));
    assertThat(warnings(articles, OUTLETS))
        .containsExactly("2 near-copies of other articles do not count: copy2, copy3");
    assertThat(
            warnings(
                articles,
                OUTLETS.toBuilder()
                    .duplicates(ComparisonOptions.Duplicates.COUNT_ALL, 0.7)
                    .build()))
        .isEmpty();
  }
}
