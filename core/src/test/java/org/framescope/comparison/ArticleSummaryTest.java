package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;

/** What is kept of an analysis: all that a comparison counts, and nothing twice. */
class ArticleSummaryTest {
  /**
   * Four occurrences of one term: two of the author's own, one quoted, and one that is only
   * mentioned.
   */
  private static final FramingAnalysis ANALYSIS =
      FramingAnalyzer.create()
          .analyze(
              Article.builder("a1")
                  .body(
                      "The senate repealed the death tax on Tuesday. The death tax was old. “The death tax is gone,” the"
                          + " mayor said. The memo bans the term “death tax” in letters.")
                  .outlet("Harbor Post")
                  .date(LocalDate.of(2026, 5, 1))
                  .event("repeal")
                  .metadata("desk", "metro")
                  .metadata("outlet", "another")
                  .build());

  private final ArticleSummary summary = ArticleSummary.of(ANALYSIS);

  @Test
  void theFieldsAreThoseOfTheArticleBeforeItsMetadata() {
    assertThat(summary.fields())
        .isEqualTo(
            ImmutableMap.of(
                "desk", "metro",
                "outlet", "Harbor Post",
                "id", "a1",
                "date", "2026-05-01",
                "event", "repeal"));
    assertThat(summary.date()).contains(LocalDate.of(2026, 5, 1));
    assertThat(summary.words()).isEqualTo(ANALYSIS.profile().words());
  }

  @Test
  void mentionsAreNoUsesAndOnlyTheAuthorsAreTheAuthors() {
    String term = ANALYSIS.annotations().loadedTerms().get(0).entry().id();
    assertThat(ANALYSIS.annotations().loadedTerms()).hasSize(4);
    assertThat(summary.terms().values()).containsExactly(3);
    assertThat(summary.authorTerms().values()).containsExactly(2);
    assertThat(summary.terms().firstKey()).endsWith("/" + term);
  }

  @Test
  void aTermAddsToAFigureWhatItsRowsOfTheLedgerSumTo() {
    Measure.Key density = Measure.Key.of(MeasureName.LOADED_TERM_DENSITY);
    Measure measure =
        ANALYSIS.profile().measures().stream()
            .filter(one -> one.key().equals(density))
            .findFirst()
            .orElseThrow();
    List<ArticleSummary.Contribution> added =
        summary.contributions().stream().filter(one -> one.key().equals(density)).toList();
    assertThat(added).hasSize(1);
    assertThat(added.get(0).term()).isEqualTo(summary.terms().firstKey());
    assertThat(added.get(0).numerator()).isEqualTo(measure.numerator()).isEqualTo(3);
  }

  @Test
  void onlyMainFiguresOfTermsHaveContributions() {
    assertThat(summary.contributions())
        .extracting(ArticleSummary.Contribution::key)
        .allMatch(key -> FigureRules.ofTerms(key) && FigureRules.main(key));
    assertThat(summary.counts()).hasSameSizeAs(ANALYSIS.profile().measures());
  }
}
