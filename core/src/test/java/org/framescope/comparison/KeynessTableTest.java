package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.framescope.comparison.ComparisonOptions.Voices;
import org.junit.jupiter.api.Test;

/** The terms typical of a group, in everybody's, the author's or the sources' voice. */
class KeynessTableTest {
  private static ArticleSummary article(
      String id,
      String outlet,
      ImmutableSortedMap<String, Integer> terms,
      ImmutableSortedMap<String, Integer> authorTerms) {
    ArticleSummary bare =
        MadeUp.article(
            id, ImmutableMap.of("id", id, "outlet", outlet), 100, "text of " + id + " alone");
    return new ArticleSummary(
        id,
        bare.fields(),
        bare.date(),
        bare.words(),
        bare.counts(),
        terms,
        authorTerms,
        bare.contributions(),
        bare.signature(),
        bare.keywords());
  }

  /** A writes "alien" itself once and quotes it three times; B writes it itself four times. */
  private static List<KeynessRow> rows(Voices voices) {
    List<ArticleSummary> articles =
        List.of(
            article(
                "1",
                "A",
                ImmutableSortedMap.of("x/alien", 4, "x/amnesty", 2),
                ImmutableSortedMap.of("x/alien", 1)),
            article("2", "A", ImmutableSortedMap.of(), ImmutableSortedMap.of()),
            article(
                "3",
                "B",
                ImmutableSortedMap.of("x/alien", 4),
                ImmutableSortedMap.of("x/alien", 4)));
    return MadeUp.compare(
            articles,
            ComparisonOptions.byOutlet().toBuilder().effort(10, 10).keynessVoices(voices).build())
        .keyness();
  }

  private static KeynessRow row(Voices voices, String target, String item) {
    return rows(voices).stream()
        .filter(row -> row.target().equals(target) && row.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsEveryVoiceUnlessToldOtherwise() {
    KeynessRow alien = row(Voices.EVERY, "A", "x/alien");

    assertThat(alien.targetCount()).isEqualTo(4);
    assertThat(alien.targetSize()).isEqualTo(200);
    assertThat(alien.referenceCount()).isEqualTo(4);
    assertThat(alien.referenceSize()).isEqualTo(100);
    // 4 in 200 against 4 in 100: half as often.
    assertThat(alien.logRatio()).isCloseTo(-1, within(1e-12));
    // All 4 stand in one of two articles of equal length: (|1 - .5| + |0 - .5|) / 2.
    assertThat(alien.targetDispersion().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(alien.targetArticles()).isEqualTo(1);
  }

  @Test
  void countsTheAuthorsVoiceAlone() {
    KeynessRow alien = row(Voices.AUTHOR, "A", "x/alien");

    // 1 in 200 against 4 in 100: an eighth as often. The words stay those of the articles.
    assertThat(alien.targetCount()).isEqualTo(1);
    assertThat(alien.targetSize()).isEqualTo(200);
    assertThat(alien.logRatio()).isCloseTo(-3, within(1e-12));
    assertThat(rows(Voices.AUTHOR)).noneMatch(row -> row.item().equals("x/amnesty"));
  }

  @Test
  void countsTheSourcesWordsAlone() {
    // A passes on "alien" three times and "amnesty" twice; B passes on nothing.
    assertThat(row(Voices.SOURCES, "A", "x/alien").targetCount()).isEqualTo(3);
    assertThat(row(Voices.SOURCES, "A", "x/alien").referenceCount()).isZero();
    assertThat(row(Voices.SOURCES, "A", "x/amnesty").targetCount()).isEqualTo(2);
    assertThat(row(Voices.SOURCES, "B", "x/alien").targetDispersion()).isEmpty();
  }

  @Test
  void aSummaryTellsTheVoicesOfTermsApart() {
    var analysis =
        org.framescope.FramingAnalyzer.builder()
            .issues("immigration")
            .build()
            .analyze(
                org.framescope.text.Article.of(
                    "v",
                    "The county will not jail illegal aliens. \"An illegal alien has rights,\""
                        + " Mayor Ana Ruiz said."));
    ArticleSummary summary = ArticleSummary.of(analysis);

    assertThat(summary.terms()).containsEntry("immigration/illegal-alien", 2);
    assertThat(summary.authorTerms()).containsEntry("immigration/illegal-alien", 1);
  }
}
