package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.MissingSource;
import org.framescope.annotation.SourceClass;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;

/** Traps of real articles, in sentences of our own, through the whole analysis. */
class SourceTrapsTest {
  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();

  private static List<Attribution> attributions(String text) {
    return ANALYZER.analyze(Article.of("a", text)).annotations().attributions();
  }

  private static Attribution withCue(String text, String cue) {
    return attributions(text).stream()
        .filter(a -> a.relation().cue().stream().anyMatch(span -> span.in(text).contains(cue)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no attribution with the cue " + cue));
  }

  @Test
  void theSubjectOfAnAccusingPassiveIsNotTheSource() {
    String text =
        "Deputies arrested two brothers on Monday. The brothers have been accused of burglary and"
            + " of selling stolen tools.";

    Attribution accused = withCue(text, "accused");

    assertThat(accused.relation().source()).isEmpty();
    assertThat(accused.source().sourceClass()).isEqualTo(SourceClass.NO_SOURCE);
    assertThat(accused.source().missing()).contains(MissingSource.AGENTLESS_PASSIVE);
  }

  @Test
  void aNameWithAndInItIsOneNameWhenItsAcronymFollows() {
    String text =
        "Harbors and Inland Waters (HIW) criticized the county, accusing its engineers of hiding"
            + " the report.";

    assertThat(attributions(text))
        .isNotEmpty()
        .allSatisfy(
            attribution -> {
              assertThat(attribution.source().sourceClass())
                  .isEqualTo(SourceClass.NAMED_ORGANIZATION);
              assertThat(attribution.source().resolved()).contains("Harbors and Inland Waters");
            });
  }

  @Test
  void soItIsWhenItsFirstWordIsAlsoAPlainOne() {
    String text =
        "Harbor and Waterway Patrol (HWP) singled out the county, accusing its engineers of hiding"
            + " the report. The harbor was closed.";

    assertThat(attributions(text))
        .isNotEmpty()
        .allSatisfy(
            attribution ->
                assertThat(attribution.source().resolved()).contains("Harbor and Waterway Patrol"));
  }

  @Test
  void aLastNameAloneIsAPersonWhomHeRefersTo() {
    String text =
        "Sworn in last winter, Delmont ended the contract with the agency in May.\n\n"
            + "Delmont said he wanted to look after the people of the county.\n\n"
            + "“That is what I was elected for,” he said at the time.";

    Attribution last = attributions(text).get(attributions(text).size() - 1);

    assertThat(last.source().sourceClass()).isEqualTo(SourceClass.NAMED_PERSON);
    assertThat(last.source().resolved()).contains("Delmont");
  }
}
