package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourcingFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which newsroom rules an attribution touches. */
class SourcingRulesTest {

  private static ImmutableList<String> rules(String marked, int attribution) {
    MarkedArticle article = MarkedArticle.of(marked, Optional.of("Tamsin Courier"));
    List<Source> sources = article.sources();
    return new SourcingRules(article.article(), article.relations(), sources)
        .findings(attribution).stream()
            .map(SourcingFinding::rule)
            .collect(ImmutableList.toImmutableList());
  }

  /** The rules that the attribution without a number, or else the only one, touches. */
  private static ImmutableList<String> rules(String marked) {
    return rules(
        marked.replace("{s|", "{s9|").replace("{c|", "{c9|").replace("{x|", "{x9|"),
        marked.contains("1|") ? 1 : 0);
  }

  /** Two sentences for each rule that touch it; the finding is looked for in the last one. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          bare-source                 ! {s|A source} {c|said} {x|talks had failed}.
          bare-source                 ! {s|Some officials} {c|fear} {x|a strike}.
          officials-say               ! {s|Officials} {c|say} {x|talks had failed}.
          officials-say               ! {x|Talks had failed}, {s|two officials} {c|said}.
          reportedly                  ! The bridge will {c|reportedly} {x|close}.
          reportedly                  ! {c|Allegedly}, {x|the clerk left}.
          has-learned                 ! {s|The Tamsin Courier} {c|has learned} {x|that the bridge will close}.
          has-learned                 ! {s|The Courier} {c|has exclusively learned} {x|that the clerk left}.
          unnamed-opinion-of-a-person ! {s|A senior ministry official} {c|said} {x|he is a liar}.
          unnamed-opinion-of-a-person ! Ana Ruiz left. {s|People close to the mayor} {c|say} {x|Ana Ruiz was lazy}.
          unnamed-first-quotation     ! {x|“Talks have failed,”} {c|said} {s|a senior ministry official}.
          unnamed-first-quotation     ! Joe Pratt left. {s|One aide} {c|said}: {x|“It is over.”}
          no-reason-given             ! {s|A senior ministry official} {c|said} {x|talks had failed}.
          no-reason-given             ! {s|Two people familiar with the talks} {c|said} {x|they had failed}.
          plural-for-one              ! {s1|A ministry official} {c1|said} {x1|no}. {s|The ministry officials} {c|said} {x|more would follow}.
          plural-for-one              ! {s1|One police source} {c1|said} {x1|no}. {s|Police sources} {c|said} {x|it was over}.
          """)
  void touches(String rule, String marked) {
    assertThat(rules(marked)).contains(rule);
  }

  /** And two that do not. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          bare-source                 ! {s|A ministry source} {c|said} {x|talks had failed}.
          bare-source                 ! {s|Ana Ruiz} {c|said} {x|sources had failed}.
          officials-say               ! {s|City officials} {c|say} {x|talks had failed}.
          officials-say               ! {s|Officials at the port} {c|say} {x|talks had failed}.
          reportedly                  ! {s|Joe Pratt} {c|reported} {x|that the bridge will close}.
          reportedly                  ! It {c|was alleged} {x|that the clerk left}.
          has-learned                 ! {s|Ana Ruiz} {c|has learned} {x|that the bridge will close}.
          has-learned                 ! {s|The Tamsin Courier} {c|has reported} {x|that the clerk left}.
          unnamed-opinion-of-a-person ! {s|Ana Ruiz} {c|said} {x|he is a liar}.
          unnamed-opinion-of-a-person ! {s|A senior ministry official} {c|said} {x|COVID is a hoax}.
          unnamed-first-quotation     ! {x|“Talks have failed,”} {c|said} {s|Ana Ruiz}.
          unnamed-first-quotation     ! {x1|“No,”} {c1|said} {s1|Ana Ruiz}. {x|“Talks have failed,”} {c|said} {s|an aide}.
          no-reason-given             ! {s|Critics} {c|said} {x|talks had failed}.
          no-reason-given             ! {x|Talks had failed}, {c|said} {s|a ministry official, who asked not to be named because the talks are private}.
          plural-for-one              ! {s1|A ministry official} {c1|said} {x1|no}. {s|Two ministry officials} {c|said} {x|more would follow}.
          plural-for-one              ! {s1|Joe Pratt} {c1|said} {x1|no}. {s|The ministry officials} {c|said} {x|more would follow}.
          """)
  void spares(String rule, String marked) {
    assertThat(rules(marked)).doesNotContain(rule);
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
