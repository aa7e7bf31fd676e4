package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.ScareQuote;
import org.framescope.annotation.Voice;
import org.framescope.text.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose voice a term is, and how it is used: the whole walk with the bundled models. */
class TermVoiceTest {
  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();

  private static ImmutableList<LoadedTerm> terms(String text) {
    return ANALYZER.analyze(Article.of("a", text)).annotations().loadedTerms();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("the voice of the only loaded term of a text")
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTHOR|The sheriff's office released two illegal aliens by mistake.",
        "QUOTED|“They are illegal aliens,” the sheriff said.",
        "REPORTED|The sheriff said the two men were illegal aliens.",
        "REPORTED|The two men were illegal aliens, according to the sheriff.",
        "REPORTED|Ortiz called the men illegal aliens.",
        "REPORTED|Farmers describe the levy as a death tax.",
        "REPORTED|The candidate warned of voter fraud in two counties.",
        "REPORTED|For activists, it is a climate emergency.",
        "REPORTED|Illegal aliens are voting, Johnson claims",
        "REPORTED|The lawsuit claims the state engaged in voter suppression.",
        "AUTHOR|The lawsuit over voter suppression goes to trial in May.",
        "AUTHOR|Senate Republicans voted to repeal the death tax on Tuesday.",
        "AUTHOR|The two illegal aliens have been accused of burglary.",
        "AUTHOR|Illegal aliens accused of theft were released from the jail.",
        "AUTHOR|The gun grabbers seemed tired of the debate.",
        "AUTHOR|The council declared a climate emergency in March.",
        "AUTHOR|The council declared a state of climate emergency.",
        "REPORTED|The council declared that it was a climate emergency.",
        "REPORTED|The speaker declared the drought a climate emergency.",
        "AUTHOR|The governor vetoed the death tax on Friday.",
        "AUTHOR|Protesters who want to defund the police blocked the bridge.",
        "AUTHOR|The Don't Say Gay law took effect in June.",
        "AUTHOR|The county's “sanctuary city” status drew notice.",
        "QUOTED|The bill, he said, is “pure amnesty for illegal immigration lawyers.”",
        "QUOTED|“Build the wall!” the crowd chanted.",
        "QUOTED|“Baby killers,” they yelled at the nurses."
      })
  void voices(Voice voice, String text) {
    assertThat(terms(text))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(term.voice()).isEqualTo(voice));
  }

  @Test
  @DisplayName("quotation marks without a speaker are scare quotes of the author")
  void scareQuotes() {
    FramingAnalysis analysis =
        ANALYZER.analyze(Article.of("a", "The county's “sanctuary city” status drew notice."));
    assertThat(analysis.annotations().loadedTerms())
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.scareQuoted()).isTrue();
              assertThat(term.text()).isEqualTo("sanctuary city");
            });
    assertThat(analysis.annotations().scareQuotes())
        .extracting(ScareQuote::text)
        .containsExactly("sanctuary city");
  }

  @Test
  @DisplayName("a word under discussion is a mention")
  void mentions() {
    assertThat(terms("The memo bans the term “illegal alien” in letters.").get(0).mention())
        .isTrue();
    assertThat(terms("The so-called death tax was repealed.").get(0).mention()).isTrue();
    assertThat(terms("Agents held the illegal alien for a day.").get(0).mention()).isFalse();
  }

  @Test
  @DisplayName("a denied term is marked")
  void denials() {
    assertThat(terms("This is not voter suppression.").get(0).negated()).isTrue();
    assertThat(terms("It isn't voter suppression.").get(0).negated()).isTrue();
    assertThat(terms("This is voter suppression, not a reform.").get(0).negated()).isFalse();
  }

  @Test
  @DisplayName("terms are numbered L, neutral rivals N, and hits in a headline are the author's")
  void numbering() {
    FramingAnalysis analysis =
        ANALYZER.analyze(
            Article.builder("a")
                .headline("Sheriff frees illegal aliens")
                .body("The undocumented immigrants left the jail.")
                .build());
    assertThat(analysis.annotations().loadedTerms())
        .extracting(LoadedTerm::id, term -> term.part().name())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("L1", "HEADLINE"),
            org.assertj.core.groups.Tuple.tuple("L2", "BODY"));
  }

  @Test
  @DisplayName("tone words are found apart from the terms")
  void tone() {
    assertThat(
            ANALYZER
                .analyze(Article.of("a", "The shameful plan perhaps failed completely."))
                .annotations()
                .toneWords())
        .extracting(word -> word.text() + "/" + word.category())
        .contains("shameful/wickedness", "perhaps/hedge", "completely/intensifier");
  }
}
