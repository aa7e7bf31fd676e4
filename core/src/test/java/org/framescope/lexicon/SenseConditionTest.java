package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.lexicon.LexiconText.draw;
import static org.framescope.lexicon.LexiconText.matcher;
import static org.framescope.lexicon.LexiconText.parse;
import static org.framescope.lexicon.LexiconText.unmarked;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sense conditions: pattern, conditions, then a text with what they must let through. */
class SenseConditionTest {
  @ParameterizedTest(name = "{0} when {1}: {2}")
  @DisplayName("a hit counts only where its conditions hold")
  @CsvSource(
      delimiter = '#',
      value = {
        "amnesty#require sentence: migrant+, border#The migrants want «amnesty» soon.",
        "amnesty#require sentence: migrant+, border#The library offers amnesty. Migrants read.",
        "amnesty#exclude sentence: library, tax#A tax amnesty ends.",
        "sanctuary#exclude before: bird, {cat|dog}#The bird sanctuary and the «sanctuary».",
        "sanctuary#exclude before: snowy bird#The snowy bird sanctuary and a bird «sanctuary».",
        "sanctuary#require after: {city+|policy+}#A «sanctuary» city is no sanctuary lamp.",
        "sanctuary#require after2: city+#A «sanctuary» big city is no sanctuary for a city.",
        "alien+#require near2: agent+#The agents saw «aliens» once, and far away some aliens sat.",
        "alien+#require phrase: criminal#The aliens are criminal. The criminal young «aliens» left.",
        "amnesty#require document: border#He wants «amnesty» now. The border is far.",
        "alien+#require topic: immigration#The «aliens» wait. A visa is needed.",
        "alien+#require topic: immigration#The aliens wait for a spaceship.",
        "alien+#exclude topic: immigration#The «aliens» wait for a spaceship.",
        "dreamer+#case: title#The dreamers met the «Dreamers» today.",
        "ice#case: upper#The ice and the «ICE» agents.",
        "illegal+#pos: N#The «illegals» had illegal guns."
      })
  void lets(String pattern, String when, String marked) {
    assertThat(draw(matcher(pattern, when), unmarked(marked))).isEqualTo(marked);
  }

  @Test
  @DisplayName("a hit says which conditions it passed, a suppressed one which failed")
  void saysWhy() {
    LexiconMatcher matcher =
        matcher("amnesty", "require sentence: migrant+; exclude sentence: library");
    assertThat(matcher.match(parse("An amnesty for migrants.")).hits())
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.passed())
                    .containsExactly("require sentence: migrant+", "exclude sentence: library"));
    assertThat(matcher.match(parse("An amnesty for migrants at the library.")).suppressed())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.reason()).isEqualTo("condition");
              assertThat(match.detail()).isEqualTo("exclude sentence: library");
            });
  }
}
