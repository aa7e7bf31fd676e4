package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ToneLexiconTest {
  private static final ToneMatcher BUNDLED = new ToneMatcher(ToneLexicon.bundled());

  private static List<String> words(String text) {
    return BUNDLED.match(LexiconText.parse(text)).stream()
        .map(match -> match.span().in(text) + "/" + match.entry().category())
        .toList();
  }

  @Test
  @DisplayName("the bundled lists hold evaluations, emphasis and cue verbs")
  void bundled() {
    assertThat(ToneLexicon.bundled())
        .extracting(ToneLexicon::name)
        .containsExactly("tone-evaluation", "tone-emphasis", "tone-cue-stance");
    assertThat(words("The shameful plan was a total disaster, critics claimed."))
        .contains(
            "shameful/wickedness",
            "total/intensifier",
            "disaster/folly",
            "claimed/assertive",
            "claimed/doubt");
  }

  @Test
  @DisplayName("a capitalised name is no tone word, the first word of a sentence may be one")
  void sparesNames() {
    assertThat(words("He met Grace Darling and Hammer.")).isEmpty();
    assertThat(words("Shameful scenes followed.")).containsExactly("Shameful/wickedness");
  }

  @Test
  @DisplayName("faults of a tone lexicon are all reported with their places")
  void faults() {
    String text =
        """
        # name: t
        # version: 1
        # licence: CC0-1.0
        category\tpolarity\tstrength\tsource\tpatterns
        hedge\t*\t1\tX\tperhaps
        hedge\t0\t5\tX\tperhaps
        hedge\t0\t1\tX\tperhaps, {maybe
        hedge\t0
        """;
    LexiconException e =
        catchThrowableOfType(
            LexiconException.class,
            () -> ToneLexicon.parse("t.tsv", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(e.problems())
        .extracting(LexiconProblem::message)
        .containsExactly(
            "t.tsv:5:7: expected -, 0 or +, found '*'",
            "t.tsv:6:9: expected 1, 2 or 3, found '5'",
            "t.tsv:7:22: expected a closing '}', found none",
            "t.tsv:8:1: expected 5 cells parted by tabs, found 2");
  }
}
