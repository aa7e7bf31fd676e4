package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.lexicon.LexiconText.draw;
import static org.framescope.lexicon.LexiconText.parse;
import static org.framescope.lexicon.LexiconText.row;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LexiconMatcherTest {
  @Test
  @DisplayName("the longest match wins and says what it suppressed")
  void longestWins() {
    LexiconMatcher matcher =
        new LexiconMatcher(
            List.of(
                LexiconText.lexicon(
                    row("alien", "alien+", "-"),
                    row("illegal-alien", "illegal alien+", "-"),
                    row("alien-criminal", "alien criminal+", "-"))));
    String text = "An illegal alien criminal left.";
    assertThat(draw(matcher, text)).isEqualTo("An «illegal alien» criminal left.");
    assertThat(matcher.match(parse(text)).suppressed())
        .extracting(match -> match.entry().id(), SuppressedMatch::reason, SuppressedMatch::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("alien", "longer-match", "sample/illegal-alien"),
            org.assertj.core.groups.Tuple.tuple(
                "alien-criminal", "longer-match", "sample/illegal-alien"));
  }

  @Test
  @DisplayName("a longer match whose condition fails does not suppress a shorter one")
  void failedConditionDoesNotWin() {
    LexiconMatcher matcher =
        new LexiconMatcher(
            List.of(
                LexiconText.lexicon(
                    row("alien", "alien+", "-"),
                    row("illegal-alien", "illegal alien+", "exclude sentence: space"))));
    assertThat(draw(matcher, "An illegal alien in space."))
        .isEqualTo("An illegal «alien» in space.");
  }

  @Test
  @DisplayName("a term of two lexicons takes the issue of the article's topic, ties the first name")
  void topicDecides() {
    LexiconMatcher matcher =
        new LexiconMatcher(
            List.of(
                LexiconText.named("security", "{terror|airport+}", row("ban", "Muslim ban", "-")),
                LexiconText.named("immigration", "{visa+|border}", row("ban", "Muslim ban", "-"))));
    assertThat(lexiconOf(matcher, "The Muslim ban hit airports and fed talk of terror."))
        .isEqualTo("security");
    assertThat(lexiconOf(matcher, "The Muslim ban cost her a visa.")).isEqualTo("immigration");
    assertThat(lexiconOf(matcher, "The Muslim ban was read aloud.")).isEqualTo("immigration");
    assertThat(matcher.match(parse("The Muslim ban cost her a visa.")).suppressed())
        .singleElement()
        .satisfies(match -> assertThat(match.reason()).isEqualTo("other-issue"));
  }

  private static String lexiconOf(LexiconMatcher matcher, String text) {
    return matcher.match(parse(text)).hits().get(0).entry().lexicon();
  }

  @Test
  @DisplayName("ten thousand repetitions of a term finish at once")
  void pathological() {
    LexiconMatcher matcher =
        new LexiconMatcher(
            List.of(
                LexiconText.lexicon(
                    row("alien", "alien+", "require document: visa; exclude near5: space"),
                    row("gap", "alien _0-10 alien _0-10 visa", "-"))));
    // The gap entry takes the last 22 words before the visa and the visa itself.
    int hits = matcher.match(parse("alien ".repeat(10_000) + "visa")).hits().size();
    assertThat(hits).isEqualTo(10_000 - 22 + 1);
  }
}
