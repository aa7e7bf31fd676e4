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
          case 'N' ->
              pos == PartOfSpeech.NOUN
                  || pos == PartOfSpeech.PROPER_NOUN
                  || units.article().tag(units.token(u)).equals("VBG");
          case 'V' ->
              pos == PartOfSpeech.VERB
                  || pos == PartOfSpeech.MODAL
                  || (pos == PartOfSpeech.NOUN && beforeDeterminer(units, u));
          case 'J' -> pos == PartOfSpeech.ADJECTIVE;
          case 'R' -> pos == PartOfSpeech.ADVERB;
          case 'P' -> pos == PartOfSpeech.PROPER_NOUN;
          default -> true;
        };
    return same
        || units.hyphenated(u)
        || (pos == PartOfSpeech.PROPER_NOUN && sentences.headline(u));
  }

  /** A noun hardly stands before a determiner: in "the measure guts the program" it is a verb. */
  private static boolean beforeDeterminer(WordUnits units, int u) {
    return u + 1 < units.size()
        && units.before(u + 1) == WordUnits.JOINED
        && (units.article().pos(units.token(u + 1)) == PartOfSpeech.DETERMINER
            || units.article().tag(units.token(u + 1)).equals("PRP$"));
  }
}
