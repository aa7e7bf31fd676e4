package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every comparison, whatever the articles. */
class ComparisonPropertiesTest {
  private static final ComparisonOptions QUICK =
      ComparisonOptions.byOutlet().toBuilder().effort(60, 30).threads(1).build();

  @Property(tries = 40)
  void theOrderOfInputsChangesNothing(
      @ForAll @IntRange(min = 1, max = 40) int articles,
      @ForAll @IntRange(min = 1, max = 5) int groups,
      @ForAll long seed) {
    List<ArticleSummary> corpus = MadeUp.corpus(articles, groups, 0.1, seed);
    List<ArticleSummary> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(MadeUp.compare(shuffled, QUICK)).isEqualTo(MadeUp.compare(corpus, QUICK));
  }

  @Property(tries = 40)
  void exchangingTwoGroupsChangesOnlyTheSigns(
      @ForAll @IntRange(min = 2, max = 40) int articles, @ForAll long seed) {
    List<ArticleSummary> corpus = MadeUp.corpus(articles, 2, 0.1, seed);
    List<GroupTest> straight = MadeUp.compare(corpus, QUICK).tests();
    List<GroupTest> turned = MadeUp.compare(MadeUp.exchanged(corpus), QUICK).tests();

    assertThat(turned).hasSameSizeAs(straight);
    for (int i = 0; i < straight.size(); i++) {
      GroupTest one = straight.get(i);
      GroupTest two = turned.get(i);
      assertThat(two.key()).isEqualTo(one.key());
      assertThat(two.first()).isEqualTo(one.second());
      assertThat(two.second()).isEqualTo(one.first());
      assertThat(two.p()).isEqualTo(one.p());
      assertThat(two.q()).isEqualTo(one.q());
      assertThat(two.permutations()).isEqualTo(one.permutations());
      assertThat(two.difference()).isEqualTo(negative(one.difference()));
      assertThat(two.low()).isEqualTo(negative(one.high()));
      assertThat(two.high()).isEqualTo(negative(one.low()));
    }
  }

  private static OptionalDouble negative(OptionalDouble value) {
    // 0 - x, for -x would make -0 of 0.
    return value.isPresent() ? OptionalDouble.of(0 - value.getAsDouble()) : value;
  }

  @Property(tries = 40)
  void whatNoArticleDefinesHasNoValueDifferenceOrChance(
      @ForAll @IntRange(min = 2, max = 12) int articles, @ForAll long seed) {
    FramingComparison compared = MadeUp.compare(MadeUp.corpus(articles, 2, 0, seed), QUICK);
    for (Group group : compared.groups()) {
      for (GroupFigure figure : group.figures()) {
        assertThat(figure.value().isPresent()).isEqualTo(figure.denominator() > 0);
        assertThat(figure.articles() > 0).isEqualTo(figure.denominator() > 0);
        if (figure.numerator().isPresent() && figure.value().isPresent()) {
          assertThat(figure.value().getAsDouble())
              .isCloseTo(
                  (double) figure.per() * figure.numerator().getAsLong() / figure.denominator(),
                  within(1e-12));
        }
      }
    }
    for (GroupTest test : compared.tests()) {
      boolean defined = test.first().defined() && test.second().defined();
      assertThat(test.difference().isPresent()).isEqualTo(defined);
      assertThat(test.effect().isPresent()).isEqualTo(defined);
      if (!defined) {
        assertThat(test.p()).isEmpty();
        assertThat(test.q()).isEmpty();
        assertThat(test.low()).isEmpty();
      }
    }
  }
}
