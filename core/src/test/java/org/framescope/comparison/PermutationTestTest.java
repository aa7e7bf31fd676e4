package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Few articles are divided in every way; of many ways some are drawn. */
class PermutationTestTest {
  private static final int[][] STRATA = {{4, 7, 9}, {1}, {2, 3}};

  /** Groups of articles with unnamed sources so many of ten, in one event. */
  private static PermutationTest test(long[] first, long[] second) {
    List<ArticleSummary> articles = new ArrayList<>();
    for (int i = 0; i < first.length + second.length; i++) {
      articles.add(
          MadeUp.article(
              "a" + i,
              ImmutableMap.of("outlet", i < first.length ? "A" : "B"),
              100,
              "text " + i,
              MadeUp.count(
                  MadeUp.UNNAMED, i < first.length ? first[i] : second[i - first.length], 10)));
    }
    Sample sample = new Sample(articles);
    int[] members = new int[articles.size()];
    Arrays.setAll(members, i -> i);
    return new PermutationTest(
        new Cohort("A", sample, Arrays.copyOf(members, first.length)),
        new Cohort("B", sample, Arrays.copyOfRange(members, first.length, members.length)),
        Optional.empty(),
        1);
  }

  @Test
  void choosesInEveryWayOnce() {
    // 2 of 3, 1 of 1, 0 of 2: three ways; 1 of 3, 0 of 1, 1 of 2: six.
    assertThat(all(new int[] {2, 1, 0}))
        .containsExactly(List.of(4, 7, 1), List.of(4, 9, 1), List.of(7, 9, 1));
    assertThat(all(new int[] {1, 0, 1})).hasSize(6);
    assertThat(Divisions.count(STRATA, new int[] {1, 0, 1})).isEqualTo(6);
    assertThat(all(new int[] {0, 0, 0})).containsExactly(List.of());
  }

  private static Set<List<Integer>> all(int[] numbers) {
    Divisions divisions = new Divisions(STRATA, numbers);
    Set<List<Integer>> all = new LinkedHashSet<>();
    do {
      all.add(Arrays.stream(divisions.chosen()).boxed().toList());
    } while (divisions.advance());
    assertThat(all).hasSize((int) Divisions.count(STRATA, numbers));
    return all;
  }

  @Test
  void isExactWhereAllDivisionsCanBeTaken() {
    // 2 of 5 articles: 10 ways. {1, 2} against {7, 8, 9} differ by 1.5 - 8 = -6.5; only {9, 8}
    // against the rest, 8.5 - 10/3 = 5.2, comes near. So 1 of 10 is as large: the observed one.
    PermutationTest few = test(new long[] {1, 2}, new long[] {7, 8, 9});

    assertThat(few.divisions(999)).isEqualTo(10);
    assertThat(few.p(new int[] {0}, 999)[0]).isCloseTo(0.1, within(1e-12));
    assertThat(few.p(new int[] {0}, 10)[0]).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void drawsWhereThereAreTooManyWays() {
    PermutationTest few = test(new long[] {1, 2}, new long[] {7, 8, 9});

    // 9 of 10 ways: (1 + b) / (1 + 9), whatever is drawn.
    assertThat(few.divisions(9)).isEqualTo(9);
    assertThat(few.p(new int[] {0}, 9)[0] * 10)
        .isCloseTo(Math.rint(few.p(new int[] {0}, 9)[0] * 10), within(1e-9));

    long[] many = new long[400];
    assertThat(test(many, many).divisions(10_000)).isEqualTo(10_000);
    assertThat(test(many, many).p(new int[] {0}, 99)[0]).isEqualTo(1);
  }
}
