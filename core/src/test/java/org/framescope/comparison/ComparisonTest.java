package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.framescope.comparison.MadeUp.CHOICE;
import static org.framescope.comparison.MadeUp.DENSITY;
import static org.framescope.comparison.MadeUp.DIVERSITY;
import static org.framescope.comparison.MadeUp.UNNAMED;
import static org.framescope.comparison.MadeUp.count;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final ComparisonOptions QUICK =
      ComparisonOptions.byOutlet().toBuilder().effort(200, 100).build();

  private static List<ArticleSummary> fourArticles() {
    return List.of(
        MadeUp.article("1", "A", 100, count(UNNAMED, 1, 4), count(DIVERSITY, 1, 2)),
        MadeUp.article("2", "A", 300, count(UNNAMED, 3, 4), count(DIVERSITY, 90, 90)),
        MadeUp.article("3", "B", 200, count(UNNAMED, 0, 2), count(DIVERSITY, 0, 0)),
        MadeUp.article("4", "B", 200, count(UNNAMED, 1, 8), count(CHOICE, 0, 0)));
  }

  @Test
  void aGroupsShareIsOfItsSumsAndItsDiversityTheMeanOfItsArticles() {
    FramingComparison result = MadeUp.compare(fourArticles(), QUICK);
    Group a = result.group("A").orElseThrow();
    // (1 + 3) / (4 + 4); the mean of 1/2 and 1.
    assertThat(a.figure(UNNAMED).orElseThrow().value()).hasValue(0.5);
    assertThat(a.figure(UNNAMED).orElseThrow().numerator()).hasValue(4);
    assertThat(a.figure(DIVERSITY).orElseThrow().value()).hasValue(0.75);
    assertThat(a.words()).isEqualTo(400);
    assertThat(result.group("B").orElseThrow().figure(UNNAMED).orElseThrow().value()).hasValue(0.1);
  }

  @Test
  void aTestCarriesDifferenceEffectAndCounts() {
    GroupTest test = MadeUp.compare(fourArticles(), QUICK).tests().get(0);
    assertThat(test.key()).isEqualTo(UNNAMED);
    assertThat(test.difference().orElseThrow()).isCloseTo(0.4, within(1e-12));
    // Articles .25 and .75 against 0 and .125: all four pairs above.
    assertThat(test.effect()).contains(new EffectSize("cliffs-delta", 1));
    assertThat(test.second().denominator()).isEqualTo(10);
  }

  @Test
  void undefinedIsATestOfItsOwnAndNeverZero() {
    FramingComparison result = MadeUp.compare(fourArticles(), QUICK);
    GroupTest diversity =
        result.tests().stream()
            .filter(test -> test.key().equals(DIVERSITY))
            .findFirst()
            .orElseThrow();
    assertThat(diversity.defined()).isFalse();
    assertThat(diversity.difference()).isEmpty();
    assertThat(diversity.p()).isEmpty();
    assertThat(diversity.first().value()).hasValue(0.75);
    assertThat(result.group("B").orElseThrow().figure(CHOICE).orElseThrow().value()).isEmpty();
  }

  @Test
  void theOrderOfInputsAndTheNumberOfThreadsChangeNothing() {
    List<ArticleSummary> corpus = MadeUp.corpus(60, 3, 0.2, 7);
    FramingComparison straight = MadeUp.compare(corpus, QUICK);
    List<ArticleSummary> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(MadeUp.compare(shuffled, QUICK)).isEqualTo(straight);
    assertThat(MadeUp.compare(Lists.reverse(corpus), QUICK.toBuilder().threads(1).build()))
        .isEqualTo(straight);
    assertThat(MadeUp.compare(corpus, QUICK.toBuilder().seed(2).build())).isNotEqualTo(straight);
  }

  @Test
  void exchangingTwoGroupsChangesOnlyTheSign() {
    for (int size : new int[] {40, 41}) {
      List<ArticleSummary> corpus = MadeUp.corpus(size, 2, 0.2, size);
      List<GroupTest> straight = MadeUp.compare(corpus, QUICK).tests();
      List<GroupTest> turned = MadeUp.compare(MadeUp.exchanged(corpus), QUICK).tests();
      assertThat(turned).hasSameSizeAs(straight);
      for (int i = 0; i < straight.size(); i++) {
        GroupTest one = straight.get(i);
        GroupTest two = turned.get(i);
        assertThat(two.key()).isEqualTo(one.key());
        assertThat(two.p()).isEqualTo(one.p());
        assertThat(two.q()).isEqualTo(one.q());
        assertThat(two.first()).isEqualTo(one.second());
        if (one.defined()) {
          assertThat(two.difference().orElseThrow()).isEqualTo(-one.difference().orElseThrow());
          assertThat(two.effect().orElseThrow().value())
              .isEqualTo(-one.effect().orElseThrow().value());
        }
        if (one.low().isPresent()) {
          assertThat(two.low().orElseThrow()).isEqualTo(-one.high().orElseThrow());
          assertThat(two.high().orElseThrow()).isEqualTo(-one.low().orElseThrow());
        }
      }
    }
  }

  @Test
  void oneGroupAgainstTheRestIsAddedForThreeGroupsOrMore() {
    List<GroupTest> tests = MadeUp.compare(MadeUp.corpus(30, 3, 0, 1), QUICK).tests();
    assertThat(tests.stream().map(t -> t.firstGroup() + " " + t.secondGroup()).distinct())
        .containsExactly(
            "g100 g101", "g100 g102", "g101 g102", "g100 (rest)", "g101 (rest)", "g102 (rest)");
  }

  @Test
  void theRestIsAllArticlesOfTheOtherGroupsAndNoneOfItsOwn() {
    Measure.Key words = Measure.Key.of(MeasureName.UNNAMED_SHARE_BY_WORDS);
    List<ArticleSummary> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      articles.add(MadeUp.article("a" + i, "A", 100, count(words, i % 2, 2)));
      articles.add(MadeUp.article("b" + i, "B", 100, count(words, 2, 4)));
      articles.add(MadeUp.article("c" + i, "C", 100, count(words, 6, 8)));
    }

    GroupTest test =
        MadeUp.compare(articles, QUICK).tests().stream()
            .filter(t -> t.firstGroup().equals("A") && t.secondGroup().equals(GroupTest.REST))
            .findFirst()
            .orElseThrow();

    assertThat(test.second().articles()).isEqualTo(8);
    assertThat(test.second().numerator()).hasValue(4 * 2 + 4 * 6);
    assertThat(test.second().denominator()).isEqualTo(4 * 4 + 4 * 8);
    assertThat(test.difference().orElseThrow()).isCloseTo(0.25 - 32 / 48.0, within(1e-12));
    // B's share is always .5 and C's always .75, and each group is drawn by itself: the rest does
    // not vary, and A alone makes the interval.
    assertThat(test.low().orElseThrow())
        .isCloseTo(test.first().low().orElseThrow() - 32 / 48.0, within(1e-12));
    assertThat(test.high().orElseThrow())
        .isCloseTo(test.first().high().orElseThrow() - 32 / 48.0, within(1e-12));
    assertThat(test.first().low().orElseThrow()).isLessThan(test.first().high().orElseThrow());
  }

  /**
   * All resamples of articles without an unnamed source have none: 0 to 0 would claim certainty.
   */
  @Test
  void whatNoArticleHasIsNotProvedNeverToBe() {
    List<ArticleSummary> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      articles.add(MadeUp.article("a" + i, "A", 250, count(UNNAMED, 0, 3), count(DENSITY, 0, 250)));
      articles.add(MadeUp.article("b" + i, "B", 250, count(UNNAMED, 3, 3), count(DENSITY, 0, 250)));
    }

    FramingComparison comparison = MadeUp.compare(articles, QUICK);
    Group none = comparison.groups().get(0);

    // Wilson 1927 for 0 of 12: the upper end is z² / (n + z²) = 3.8415 / 15.8415.
    GroupFigure share = figure(none, UNNAMED);
    assertThat(share.low().orElseThrow()).isZero();
    assertThat(share.high().orElseThrow()).isCloseTo(0.242494, within(1e-6));
    // Garwood 1936 for 0: the upper end is -ln .025 = 3.6889, of 1,000 words.
    GroupFigure density = figure(none, DENSITY);
    assertThat(density.low().orElseThrow()).isZero();
    assertThat(density.high().orElseThrow()).isCloseTo(3.688879, within(1e-6));
    // Zou and Donner 2008 for 0 of 12 against 12 of 12: -1 + √2 x .242494.
    GroupTest test =
        comparison.tests().stream().filter(t -> t.key().equals(UNNAMED)).findFirst().orElseThrow();
    assertThat(test.low().orElseThrow()).isEqualTo(-1);
    assertThat(test.high().orElseThrow()).isCloseTo(-1 + Math.sqrt(2) * 0.242494, within(1e-6));
  }

  @Test
  void articlesThatAllHaveTheSameFigureGiveNoIntervalWhereNothingIsCounted() {
    List<ArticleSummary> articles = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      articles.add(MadeUp.article("a" + i, "A", 100, count(DIVERSITY, 1, 2)));
      articles.add(MadeUp.article("b" + i, "B", 100, count(DIVERSITY, i % 2, 2)));
    }

    FramingComparison comparison = MadeUp.compare(articles, QUICK);

    assertThat(figure(comparison.groups().get(0), DIVERSITY).low()).isEmpty();
    assertThat(figure(comparison.groups().get(0), DIVERSITY).high()).isEmpty();
    assertThat(figure(comparison.groups().get(1), DIVERSITY).low()).isPresent();
  }

  /** Two articles of 1 of 2 and 3 of 6 agree in .5: the eight counts allow more. */
  @Test
  void noIntervalIsNarrowerThanItsCountsAllow() {
    List<ArticleSummary> articles =
        List.of(
            MadeUp.article("a1", "A", 100, count(UNNAMED, 1, 2)),
            MadeUp.article("a2", "A", 100, count(UNNAMED, 3, 6)),
            MadeUp.article("b1", "B", 100, count(UNNAMED, 1, 2)));

    GroupFigure share = figure(MadeUp.compare(articles, QUICK).groups().get(0), UNNAMED);

    // Wilson for 4 of 8: .5 ± z √(n/4 + z²/4) / (n + z²) = .5 ± 1.96 √(2 + .9604) / 11.8415.
    assertThat(share.low().orElseThrow()).isCloseTo(0.5 - 0.284784, within(1e-6));
    assertThat(share.high().orElseThrow()).isCloseTo(0.5 + 0.284784, within(1e-6));
  }

  @Test
  void aSingleArticleHasTheIntervalOfItsCountsAndItsDifferencesHaveNone() {
    List<ArticleSummary> articles =
        List.of(
            MadeUp.article("a", "A", 100, count(UNNAMED, 4, 8), count(DIVERSITY, 1, 2)),
            MadeUp.article("b", "B", 100, count(UNNAMED, 1, 8), count(DIVERSITY, 1, 3)));

    FramingComparison comparison = MadeUp.compare(articles, QUICK);

    // Wilson for 4 of 8, as above.
    GroupFigure share = figure(comparison.groups().get(0), UNNAMED);
    assertThat(share.low().orElseThrow()).isCloseTo(0.5 - 0.284784, within(1e-6));
    assertThat(share.high().orElseThrow()).isCloseTo(0.5 + 0.284784, within(1e-6));
    assertThat(figure(comparison.groups().get(0), DIVERSITY).low()).isEmpty();
    assertThat(comparison.tests()).isNotEmpty().allMatch(test -> test.low().isEmpty());
  }

  private static GroupFigure figure(Group group, Measure.Key key) {
    return group.figures().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void qMayBeTakenOverAllTestsOfOneKind() {
    List<ArticleSummary> corpus = MadeUp.corpus(40, 3, 0.2, 5);
    List<GroupTest> tests =
        MadeUp.compare(
                corpus, QUICK.toBuilder().family(ComparisonOptions.Family.COMPARISON).build())
            .tests();

    // Benjamini and Hochberg 1995 over the tests of the kind that could be done.
    for (GroupTest.Kind kind : GroupTest.Kind.values()) {
      List<GroupTest> family =
          tests.stream().filter(t -> t.kind() == kind && t.p().isPresent()).toList();
      double[] p = family.stream().mapToDouble(t -> t.p().orElseThrow()).toArray();
      double[] q = family.stream().mapToDouble(t -> t.q().orElseThrow()).toArray();
      assertThat(q).hasSizeGreaterThan(50).containsExactly(BenjaminiHochberg.adjust(p));
    }
    assertThat(tests).hasSameSizeAs(MadeUp.compare(corpus, QUICK).tests());
  }

  /** Articles on one event, found by content, are permuted among themselves alone. */
  @Test
  void eventsFoundByContentCanPartTheArticles() {
    String storm =
        "The storm Olga struck Brightport harbour on Monday and sank fourteen boats. Mayor Ruiz of"
            + " Brightport said the harbour wall had failed. The storm will reach Lowfield tonight.";
    String storm2 =
        "Fourteen boats sank in Brightport when the storm Olga broke the harbour wall, Mayor Ruiz"
            + " told reporters. Lowfield expects the storm by night.";
    List<ArticleSummary> articles =
        List.of(
            MadeUp.article("1", ImmutableMap.of("outlet", "A"), 30, storm, count(UNNAMED, 1, 4)),
            MadeUp.article("2", ImmutableMap.of("outlet", "B"), 30, storm2, count(UNNAMED, 2, 4)),
            MadeUp.article(
                "3", ImmutableMap.of("event", "vote"), 30, "A vote.", count(UNNAMED, 3, 4)));

    FramingComparison result =
        MadeUp.compare(
            articles,
            ComparisonOptions.by("event").toBuilder()
                .extras(true, Optional.empty(), false)
                .build());

    assertThat(result.groups()).extracting(Group::name).containsExactly("event:1", "vote");
    assertThat(result.group("event:1").orElseThrow().articles()).isEqualTo(2);
  }

  @Test
  void withoutGroupsThereAreNoTests() {
    FramingComparison result = MadeUp.compare(fourArticles(), ComparisonOptions.ungrouped());
    assertThat(result.groups()).extracting(Group::name).containsExactly("1", "2", "3", "4");
    assertThat(result.tests()).isEmpty();
  }

  @Test
  void qRisesAbovePAndIsTakenOverTheFiguresOfAContrast() {
    List<GroupTest> tests = MadeUp.compare(MadeUp.corpus(40, 2, 0.2, 5), QUICK).tests();
    assertThat(tests)
        .filteredOn(test -> test.p().isPresent())
        .allSatisfy(
            test ->
                assertThat(test.q().orElseThrow()).isGreaterThanOrEqualTo(test.p().orElseThrow()));
  }

  @Test
  void theTimelineGoesByDayWeekOrMonth() {
    List<ArticleSummary> articles = new ArrayList<>();
    for (String date : new String[] {"2024-02-29", "2024-03-01", "2024-03-03", "2024-03-04"}) {
      articles.add(
          MadeUp.article(
              date,
              ImmutableMap.of("outlet", "A", "date", date),
              100,
              "text of " + date,
              count(UNNAMED, 1, 2)));
    }
    assertThat(starts(articles, TimePoint.Period.DAY)).hasSize(4);
    // 29 February 2024 is a Thursday; its week runs to Sunday, 3 March.
    assertThat(starts(articles, TimePoint.Period.WEEK)).containsExactly("2024-02-26", "2024-03-04");
    assertThat(starts(articles, TimePoint.Period.MONTH))
        .containsExactly("2024-02-01", "2024-03-01");
  }

  private static List<String> starts(List<ArticleSummary> articles, TimePoint.Period period) {
    return MadeUp.compare(
            articles, QUICK.toBuilder().extras(false, Optional.of(period), false).build())
        .timeline()
        .stream()
        .map(TimePoint::start)
        .map(LocalDate::toString)
        .toList();
  }

  @Test
  void fewArticlesAreSaidToShowNothing() {
    // 2 and 2 articles can be parted in 6 ways, two of them as extreme: p is never below 1/3.
    PowerRow power = MadeUp.compare(fourArticles(), QUICK).power().get(0);
    assertThat(power.smallestP()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(power.statement())
        .isEqualTo(
            "2 and 2 articles can show no difference at all: the smallest p they can give is 0.33");
  }

  @Test
  void moreArticlesShowSmallerDifferences() {
    double few = smallest(MadeUp.corpus(20, 2, 0, 1));
    double many = smallest(MadeUp.corpus(320, 2, 0, 1));
    // The standard error falls with the square root: 16 times the articles, a quarter.
    assertThat(many).isBetween(few / 6, few / 2.5);
  }

  private static double smallest(List<ArticleSummary> corpus) {
    return MadeUp.compare(corpus, QUICK).power().stream()
        .filter(row -> row.key().equals(UNNAMED))
        .findFirst()
        .orElseThrow()
        .smallestDifference()
        .orElseThrow();
  }

  @Test
  void twoArticlesOfOneIdAreRefused() {
    Comparison comparison = new Comparison(QUICK);
    comparison.add(MadeUp.article("1", "A", 1));
    assertThatThrownBy(() -> comparison.add(MadeUp.article("1", "B", 1)))
        .hasMessage("two articles have the id 1; in a comparison every article needs its own");
  }

  @Test
  void nothingComparesToNothing() {
    FramingComparison result = MadeUp.compare(List.of(), QUICK);
    assertThat(result.groups()).isEmpty();
    assertThat(result.tests()).isEmpty();
    assertThat(MadeUp.compare(fourArticles().subList(0, 1), QUICK).tests()).isEmpty();
  }

  @Test
  void articlesWithoutTheFieldAreAGroupOfTheirOwnWithAWarning() {
    FramingComparison result =
        MadeUp.compare(fourArticles(), QUICK.toBuilder().groupBy(Optional.of("desk")).build());
    assertThat(result.groups()).extracting(Group::name).containsExactly("(none)");
    assertThat(result.warnings()).contains("4 articles have no desk and form a group of their own");
  }

  @Test
  void robustnessSaysOnHowManyArticlesASignRests() {
    List<ArticleSummary> articles =
        List.of(
            MadeUp.article("1", "A", 100, count(CHOICE, 5, 6)),
            MadeUp.article("2", "A", 200, count(CHOICE, 1, 4)),
            MadeUp.article("3", "A", 300, count(CHOICE, -4, 4)),
            MadeUp.article("4", "A", 400, count(DENSITY, 0, 400)));
    RobustnessRow row =
        MadeUp.compare(articles, QUICK).robustness().stream()
            .filter(r -> r.key().equals(CHOICE) && r.group().equals("A"))
            .findFirst()
            .orElseThrow();
    // +2 in all; without the first article it is -3. 6 + 4 of 14 words of choice are over half.
    assertThat(row.articlesToTurnSign()).isEqualTo(1);
    assertThat(row.articlesForHalf()).isEqualTo(2);
    // The longer the article, the lower the score: .83, .25, -1.
    assertThat(row.correlationWithLength().orElseThrow()).isCloseTo(-1, within(1e-12));
  }
}
