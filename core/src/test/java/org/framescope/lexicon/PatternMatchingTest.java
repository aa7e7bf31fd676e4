package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.lexicon.LexiconText.draw;
import static org.framescope.lexicon.LexiconText.matcher;
import static org.framescope.lexicon.LexiconText.unmarked;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern language of docs/lexicons.md: pattern, then a text with what it must mark. */
class PatternMatchingTest {
  @ParameterizedTest(name = "{0} in {1}")
  @DisplayName("a pattern marks exactly these words")
  @CsvSource(
      delimiter = ';',
      value = {
        "illegal alien+; They held two «illegal aliens» there.",
        "illegal alien+; They held an «illegal-alien» worker.",
        "illegal alien+; They held an «illegal\u00a0alien» there.",
        "illegal alien+; They took an «illegal alien»'s car.",
        "illegal alien+; They took the «illegal aliens»’ car.",
        "illegal alien+; It is illegal. Aliens were not there.",
        "illegal alien+; It is illegal, alien and odd.",
        "illegal alien+; ''Look at the «illegal aliens»,'' he said.",
        "pro life; The «pro-life» group met a «pro life» group.",
        "don't say gay; The «Don’t Say Gay» law and the «don't say gay» law.",
        "woman's right to choose; A «woman’s right to choose» was debated.",
        "woman+ right to choose; A «woman's right to choose» was debated.",
        "slash+ {aid|food stamp+}; The bill «slashed aid» and is «slashing food stamps».",
        "flood of _0-2 migrant+; A «flood of new young migrants» came.",
        "flood of _0-2 migrant+; A «flood of migrants» came.",
        "flood of _0-2 migrant+; A flood of very many young migrants came.",
        "flood of _0-2 migrant+; A flood of people. Migrants came.",
        "immigr* law; An «immigration law» and an «immigrant law».",
        "*phobic; A «transphobic» and «homophobic» act.",
        "secure [the|our] border+; They «secure borders», «secure the border», «secure our border».",
        "=ICE; The «ICE» raid melted the ice.",
        "anchor baby+; Two «anchor babies» and an «anchor baby».",
        "illegal/N; She met an illegal immigrant.",
        "riot+; The «riots» were no rioters' work.",
        "gut+ the program; They «gutted the program» by «gutting the program».",
        "tax and spend; The «tax-and-spend» council met.",
        "man+ of war; The «men of war» came.",
        "sanctuary {city+|county+}; So-called “«sanctuary” cities» and a «sanctuary county»."
      })
  void marks(String pattern, String marked) {
    assertThat(draw(matcher(pattern, "-"), unmarked(marked))).isEqualTo(marked);
  }

  @org.junit.jupiter.api.Test
  @DisplayName("a line that only wraps does not part a phrase, a new paragraph does")
  void lineBreaks() {
    LexiconMatcher matcher = matcher("illegal alien+", "-");
    assertThat(draw(matcher, "They held illegal\naliens there."))
        .isEqualTo("They held «illegal\naliens» there.");
    assertThat(draw(matcher, "It is illegal\n\nAliens came.")).doesNotContain("«");
  }
}
