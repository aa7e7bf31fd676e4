package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourcingFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which newsroom rules an attribution touches. */
class SourcingRulesTest {

  private static ImmutableList<String> rules(String marked, int attribution) {
    MarkedArticle article = MarkedArticle.of(marked);
    List<Source> sources = article.sources();
    return new SourcingRules(article.article(), article.relations(), sources)
        .findings(attribution).stream()
            .map(SourcingFinding::rule)
            .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s|A source} {c|said} {x|talks had failed}.                      ! bare-source
          {s|Officials} {c|say} {x|talks had failed}.                      ! officials-say
          The bridge will {c|reportedly} {x|close}.                        ! reportedly
          {s|A senior ministry official} {c|said} {x|he is a liar}.        ! unnamed-opinion-of-a-person
          {x|“Talks have failed,”} {c|said} {s|a senior ministry official}. ! unnamed-first-quotation
          {s|A senior ministry official} {c|said} {x|talks had failed}.    ! no-reason-given
          """)
  void touches(String marked, String rule) {
    assertThat(rules(marked, 0)).contains(rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s|Ana Ruiz} {c|said} {x|he is a liar}.                                     ! unnamed-opinion-of-a-person
          {x|“Talks have failed,”} {c|said} {s|Ana Ruiz}.                             ! unnamed-first-quotation
          {s|Critics} {c|said} {x|talks had failed}.                                  ! no-reason-given
          {x|Talks had failed}, {c|said} {s|a ministry official, who asked not to be named because the talks are private}. ! no-reason-given
          """)
  void spares(String marked, String rule) {
    assertThat(rules(marked, 0)).doesNotContain(rule);
  }

  @Test
  void aPluralWithoutANumberWhereThereIsOneOfThem() {
    String marked =
        "{s1|A ministry official} {c1|said} {x1|talks had failed}. "
            + "{s2|The ministry officials} {c2|said} {x2|more would follow}.";
    assertThat(rules(marked, 1)).contains("plural-for-one");
  }

  /** Described in full the first time, "the official" is not a bare source. */
  @Test
  void whoWasDescribedBeforeIsNotBare() {
    String marked =
        "{s1|A senior ministry official} {c1|said} {x1|talks had failed}. "
            + "{s2|The official} {c2|said} {x2|more would follow}.";
    assertThat(rules(marked, 1)).doesNotContain("bare-source", "officials-say");
  }

  @Test
  void everyFindingNamesItsNewsroom() {
    MarkedArticle article = MarkedArticle.of("{s|Sources} {c|say} {x|talks had failed}.");
    assertThat(
            new SourcingRules(article.article(), article.relations(), article.sources())
                .findings(0))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.citation()).contains("("));
  }
}
