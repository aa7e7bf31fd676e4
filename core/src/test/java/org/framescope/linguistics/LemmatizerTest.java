package org.framescope.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dictionary form of a word with its tag. */
class LemmatizerTest {
  private static Lemmatizer lemmatizer;

  @BeforeAll
  static void load() {
    lemmatizer = EnglishModels.lemmatizer(EnglishModels.tagger());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // irregular forms and contractions, from the table
        "said, VBD, say",
        "was, VBD, be",
        "'re, VBP, be",
        "'s, VBZ, be",
        "n't, RB, not",
        "wo, MD, will",
        "children, NNS, child",
        "spokesmen, NNS, spokesman",
        "him, PRP, he",
        "best, JJS, good",
        // regular forms whose base the tagger's dictionary knows
        "accused, VBN, accuse",
        "planned, VBD, plan",
        "added, VBD, add",
        "denies, VBZ, deny",
        "claims, VBZ, claim",
        "hoping, VBG, hope",
        "agencies, NNS, agency",
        "churches, NNS, church",
        "statements, NNS, statement",
        "larger, JJR, large",
        "biggest, JJS, big",
        // forms of words that only the model can tell
        "detainers, NNS, detainer",
        "tweeted, VBD, tweet",
        // base forms stay as they are
        "accuse, VB, accuse",
        "thug, NN, thug",
        "Officials, NNS, official",
        // names keep their capitals
        "Customs, NNP, Customs",
        "Republicans, NNPS, Republicans",
        // nothing to say about others
        "The, DT, the",
        "48, CD, 48",
      })
  void findsTheDictionaryForm(String word, String tag, String lemma) {
    assertThat(lemmatizer.lemma(word, word.toLowerCase(Locale.ROOT), tag)).isEqualTo(lemma);
  }
}
