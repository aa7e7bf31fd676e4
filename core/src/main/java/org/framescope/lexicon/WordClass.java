package org.framescope.lexicon;

import org.framescope.text.PartOfSpeech;

/** Whether a word has the part of speech that a pattern or condition wants. */
final class WordClass {
  private WordClass() {}

  /**
   * Whether word {@code u} is a noun (N), verb (V), adjective (J), adverb (R) or proper noun (P). A
   * part of a hyphenated token has no tag of its own, and a tagger sees names everywhere in a
   * headline; there the word is taken to pass.
   */
  static boolean is(WordUnits units, int u, char wanted, SentenceCase sentences) {
    PartOfSpeech pos = units.article().pos(units.token(u));
    boolean same =
        switch (wanted) {
          case 'N' -> pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPER_NOUN;
          case 'V' -> pos == PartOfSpeech.VERB || pos == PartOfSpeech.MODAL;
          case 'J' -> pos == PartOfSpeech.ADJECTIVE;
          case 'R' -> pos == PartOfSpeech.ADVERB;
          case 'P' -> pos == PartOfSpeech.PROPER_NOUN;
          default -> true;
        };
    return same
        || units.hyphenated(u)
        || (pos == PartOfSpeech.PROPER_NOUN && sentences.headline(u));
  }
}
