package org.framescope.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A lexicon's example sentences are tried on its own entries, and every fault has its place. */
class LexiconExamplesTest {
  private static List<String> faults(String pattern, String when, String matches, String spares) {
    String row =
        String.join(
            "\t",
            "alien",
            pattern,
            "person",
            "restriction",
            "crime",
            "label",
            "2",
            "-",
            when,
            "PROJECT",
            matches,
            spares,
            "-");
    LexiconReader.Source source =
        LexiconReader.source(
            "my.tsv", (LexiconText.HEADER + LexiconText.COLUMNS + row + "\n").getBytes(UTF_8));
    return LexiconExamples.check(source, "my.tsv", LexiconText::parse).stream()
        .map(LexiconProblem::message)
        .toList();
  }

  @Test
  void anEntryThatMatchesItsExampleAndSparesItsCounterexampleIsWithoutFault() {
    assertThat(
            faults(
                "illegal alien+",
                "-",
                "The county jailed «illegal aliens».",
                "The alien plant spread."))
        .isEmpty();
    assertThat(faults("illegal alien+", "-", "-", "-")).isEmpty();
  }

  @Test
  void anExampleThatIsMissedIsNamedWithItsColumn() {
    // The row begins in line 8, below six lines of header and the columns; before the example
    // stand ten cells and their tabs, 66 characters.
    assertThat(faults("illegal alien+", "-", "He met «undocumented» people.", "-"))
        .containsExactly("my.tsv:8:67: expected 'alien' to match «undocumented», found no match");
  }

  @Test
  void anExampleThatIsMatchedElsewhereSaysWhere() {
    assertThat(faults("illegal alien+", "-", "He met «an illegal alien».", "-"))
        .singleElement()
        .asString()
        .endsWith("to match «an illegal alien», found «illegal alien»");
  }

  @Test
  void anExampleThatAConditionSuppressesSaysByWhich() {
    assertThat(faults("alien+", "exclude after: plant+", "The «alien» plants spread.", "-"))
        .singleElement()
        .asString()
        .contains("found «alien» suppressed by ");
  }

  @Test
  void aCounterexampleThatIsMatchedIsAFault() {
    assertThat(faults("alien+", "-", "The «alien» came.", "The alien plant spread."))
        .singleElement()
        .asString()
        .endsWith("expected 'alien' to spare this sentence, found «alien»");
  }
}
