package org.framescope.text;

/**
 * The part of speech of a token, coarse enough to be the same for every tag set.
 *
 * <p>The fine tag (Penn Treebank for the bundled model) is in {@link Token#tag()}.
 */
public enum PartOfSpeech {
  NOUN,
  PROPER_NOUN,
  VERB,
  MODAL,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  PARTICLE,
  NUMBER,
  INTERJECTION,
  PUNCTUATION,
  OTHER;

  /**
   * Maps a Penn Treebank tag (Marcus, Santorini and Marcinkiewicz 1993) to its part of speech.
   *
   * @param tag a tag such as {@code NNS}; anything unknown is {@link #OTHER}, or {@link
   *     #PUNCTUATION} when it holds no letter
   */
  public static PartOfSpeech ofPennTag(String tag) {
    return switch (tag) {
      case "NN", "NNS" -> NOUN;
      case "NNP", "NNPS" -> PROPER_NOUN;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> VERB;
      case "MD" -> MODAL;
      case "JJ", "JJR", "JJS" -> ADJECTIVE;
      case "RB", "RBR", "RBS", "WRB" -> ADVERB;
      case "PRP", "PRP$", "WP", "WP$", "EX" -> PRONOUN;
      case "DT", "PDT", "WDT" -> DETERMINER;
      case "IN" -> PREPOSITION;
      case "TO" -> PARTICLE;
      case "RP", "POS" -> PARTICLE;
      case "CC" -> CONJUNCTION;
      case "CD" -> NUMBER;
      case "UH" -> INTERJECTION;
      case "-LRB-", "-RRB-" -> PUNCTUATION;
      default -> hasLetter(tag) || tag.isEmpty() ? OTHER : PUNCTUATION;
    };
  }

  private static boolean hasLetter(String tag) {
    for (int i = 0; i < tag.length(); i++) {
      if (tag.charAt(i) >= 'A' && tag.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }
}
