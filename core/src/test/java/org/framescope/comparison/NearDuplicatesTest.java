package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.comparison.MadeUp.UNNAMED;
import static org.framescope.comparison.MadeUp.count;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
  private static String words(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append("word").append(i).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }

  private static ArticleSummary article(String id, String outlet, String date, String text) {
    return MadeUp.article(
        id,
        ImmutableMap.of("id", id, "outlet", outlet, "date", date),
        100,
        text,
        count(UNNAMED, 1, 2));
  }

  /** Broder 1997: the estimate comes within a few standard errors of the true resemblance. */
  @Test
  void broder1997Resemblance() {
    // Runs of four: 197 and 197, shared 147, together 247.
    double estimate = MinHash.of(words(0, 200)).similarity(MinHash.of(words(50, 250)));
    assertThat(estimate).isCloseTo(147.0 / 247, Offset.offset(3 * 0.044));
    assertThat(
            MinHash.of(words(0, 50))
                .similarity(MinHash.of(words(0, 50).toUpperCase(java.util.Locale.ROOT))))
        .isEqualTo(1);
    assertThat(MinHash.of("").similarity(MinHash.of(""))).isZero();
  }

  @Test
  void wireCopyIsFoundReportedAndCountedOnce() {
    String report = words(0, 400);
    List<ArticleSummary> articles =
        List.of(
            article("a", "Courier", "2024-05-03", report),
            article("b", "Herald", "2024-05-02", "By Our Desk " + report + words(900, 915)),
            article("c", "Courier", "2024-05-04", words(1000, 1400)));
    ComparisonOptions options = ComparisonOptions.byOutlet().toBuilder().effort(10, 10).build();
    FramingComparison result = MadeUp.compare(articles, options);
    assertThat(result.duplicates()).hasSize(1);
    DuplicateGroup copy = result.duplicates().get(0);
    assertThat(copy.articleIds()).containsExactly("a", "b");
    assertThat(copy.representative()).isEqualTo("b");
    assertThat(result.group("Courier").orElseThrow().articleIds()).containsExactly("c");
    assertThat(result.warnings()).contains("1 near-copy of another article does not count: a");

    ComparisonOptions all =
        options.toBuilder().duplicates(ComparisonOptions.Duplicates.COUNT_ALL, 0.7).build();
    assertThat(MadeUp.compare(articles, all).group("Courier").orElseThrow().articles())
        .isEqualTo(2);
    ComparisonOptions perGroup =
        options.toBuilder()
            .duplicates(ComparisonOptions.Duplicates.COUNT_ONCE_A_GROUP, 0.7)
            .build();
    assertThat(MadeUp.compare(articles, perGroup).group("Courier").orElseThrow().articles())
        .isEqualTo(2);
  }

  /**
   * Copies with random words replaced, of which the true resemblance is counted: from .8 on, edited
   * copies are found, below .6 they are not; the estimate is off by its standard error, no more.
   */
  @Test
  void editedCopiesAreFoundFromAResemblanceOfSevenTenthsOn() {
    SplittableRandom random = new SplittableRandom(1997);
    int alike = 0;
    int alikeFound = 0;
    int unlike = 0;
    int unlikeFound = 0;
    double squares = 0;
    int pairs = 1000;
    for (int pair = 0; pair < pairs; pair++) {
      List<String> original = new ArrayList<>();
      List<String> copy = new ArrayList<>();
      double edits = random.nextDouble(0.2);
      for (int i = 0; i < 400; i++) {
        // Each pair has words of its own, so that only copies are alike.
        String word = "p" + pair + "w" + i;
        original.add(word);
        copy.add(random.nextDouble() < edits ? "new" + pair + "x" + i : word);
      }
      Set<String> first = runsOfFour(original);
      Set<String> second = runsOfFour(copy);
      int shared = Sets.intersection(first, second).size();
      double truth = (double) shared / (first.size() + second.size() - shared);
      ArticleSummary a = article("a", "A", "2024-01-01", String.join(" ", original));
      ArticleSummary b = article("b", "B", "2024-01-01", String.join(" ", copy));
      double error = a.signature().similarity(b.signature()) - truth;
      squares += error * error;
      boolean found = !NearDuplicates.find(List.of(a, b), 0.7).isEmpty();
      if (truth >= 0.8) {
        alike++;
        alikeFound += found ? 1 : 0;
      } else if (truth <= 0.6) {
        unlike++;
        unlikeFound += found ? 1 : 0;
      }
    }

    assertThat(alike).isGreaterThan(100);
    assertThat(unlike).isGreaterThan(500);
    assertThat((double) alikeFound / alike).isGreaterThan(0.98);
    assertThat((double) unlikeFound / unlike).isLessThan(0.01);
    // √(J (1 - J) / 128) is at most .044.
    assertThat(Math.sqrt(squares / pairs)).isLessThan(0.044);
  }

  private static Set<String> runsOfFour(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + 4)));
    }
    return runs;
  }

  @Test
  void aThousandCopiesOfOneTextTakeNoTime() {
    List<ArticleSummary> articles = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 5000; i++) {
      String text = i % 2 == 0 ? words(0, 60) : words(0, 60) + random.nextInt(1000);
      articles.add(
          article(String.format(java.util.Locale.ROOT, "%05d", i), "A", "2024-01-01", text));
    }
    long start = System.nanoTime();
    assertThat(NearDuplicates.find(articles, 0.7)).hasSize(1);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void articlesOnOneEventAreFoundByFieldOrContent() {
    String storm =
        "The storm Olga struck Brightport harbour on Monday and sank fourteen boats. Mayor Ruiz of"
            + " Brightport said the harbour wall had failed. The storm will reach Lowfield tonight.";
    String storm2 =
        "Fourteen boats sank in Brightport when the storm Olga broke the harbour wall, Mayor Ruiz"
            + " told reporters. Lowfield expects the storm by night.";
    String vote =
        "Parliament passed the pension bill by three votes after a debate of nine hours. Minister"
            + " Bell called the pension reform overdue, while unions announced strikes.";
    List<ArticleSummary> articles =
        List.of(
            MadeUp.article("1", ImmutableMap.of("date", "2024-05-06"), 30, storm),
            MadeUp.article("2", ImmutableMap.of("date", "2024-05-07"), 30, storm2),
            MadeUp.article("3", ImmutableMap.of("date", "2024-05-07"), 30, vote),
            MadeUp.article("4", ImmutableMap.of("date", "2024-07-07"), 30, storm2 + " again"),
            MadeUp.article("5", ImmutableMap.of("event", "cup final"), 30, "Goal."),
            MadeUp.article("6", ImmutableMap.of("event", "cup final"), 30, "No goal."));
    assertThat(EventFinder.find(articles, true))
        .extracting(EventGroup::event, group -> String.join(" ", group.articleIds()))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cup final", "5 6"),
            org.assertj.core.groups.Tuple.tuple("event:1", "1 2"));
  }
}
