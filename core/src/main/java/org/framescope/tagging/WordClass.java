package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Numbers for Penn Treebank tags, for classes of words and for their shapes. */
final class WordClass {
  static final int VERB = 1;
  static final int NAME = 2;
  static final int NOUN = 3;
  static final int PRONOUN = 4;
  static final int ADJECTIVE = 5;
  static final int ADVERB = 6;
  static final int PREPOSITION = 7;
  static final int TO = 8;
  static final int MODAL = 9;
  static final int WH = 10;
  static final int CONJUNCTION = 11;
  static final int DETERMINER = 12;
  static final int NUMBER = 13;
  static final int POSSESSIVE = 14;
  static final int COMMA = 15;
  static final int STOP = 16;
  static final int COLON = 17;
  static final int QUOTE = 18;
  static final int OTHER = 19;

  /** More than the largest class. */
  static final int KINDS = 20;

  private static final List<String> TAGS =
      ImmutableList.of(
          "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP",
          "NNPS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB",
          "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "#", "$", "''", "``", ",",
          "-LRB-", "-RRB-", ".", ":");

  /** Tags and their numbers by hash, each at its place or the next that was free. */
  private static final String[] NAMES = new String[256];

  private static final int[] NUMBERS = new int[NAMES.length];

  /** The class of each tag's words; that of the other tags depends on the word. */
  private static final int[] KIND_OF_TAG = new int[TAGS.size() + 1];

  static {
    for (int i = 0; i < TAGS.size(); i++) {
      int at = place(TAGS.get(i));
      while (NAMES[at] != null) {
        at = (at + 1) % NAMES.length;
      }
      NAMES[at] = TAGS.get(i);
      NUMBERS[at] = i + 1;
      KIND_OF_TAG[i + 1] = kind(TAGS.get(i));
    }
    KIND_OF_TAG[0] = OTHER;
  }

  /** More than the largest tag number. */
  static final int TAG_COUNT = TAGS.size() + 1;

  static final int PARTICIPLE = tagNumber("VBN");
  static final int PAST = tagNumber("VBD");
  static final int BE = "be".hashCode();
  static final int GET = "get".hashCode();

  private WordClass() {}

  private static int place(String tag) {
    return (tag.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 8);
  }

  /** The number of a tag; 0 for one that the Penn Treebank does not have. */
  static int tagNumber(String tag) {
    int at = place(tag);
    while (NAMES[at] != null && !NAMES[at].equals(tag)) {
      at = (at + 1) % NAMES.length;
    }
    return NUMBERS[at];
  }

  /** The class of a word with the tag of a number. */
  static int kind(int tag, String lower) {
    int kind = KIND_OF_TAG[tag];
    return kind == OTHER && lower.equals(",") ? COMMA : kind;
  }

  private static int kind(String tag) {
    return switch (tag) {
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> VERB;
      case "NNP", "NNPS" -> NAME;
      case "NN", "NNS" -> NOUN;
      case "PRP", "PRP$" -> PRONOUN;
      case "JJ", "JJR", "JJS" -> ADJECTIVE;
      case "RB", "RBR", "RBS", "RP" -> ADVERB;
      case "IN" -> PREPOSITION;
      case "TO" -> TO;
      case "MD" -> MODAL;
      case "WDT", "WP", "WP$", "WRB" -> WH;
      case "CC" -> CONJUNCTION;
      case "DT", "PDT" -> DETERMINER;
      case "CD" -> NUMBER;
      case "POS" -> POSSESSIVE;
      case "." -> STOP;
      case ":" -> COLON;
      case "``", "''" -> QUOTE;
      default -> OTHER;
    };
  }

  /** Which kinds of character a word has, as bits; the lowest tells of a capital at its start. */
  static int shape(String word) {
    int shape = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        shape |= 2;
      } else if (Character.isLowerCase(c)) {
        shape |= 4;
      } else if (Character.isDigit(c)) {
        shape |= 8;
      } else {
        shape |= 16;
      }
    }
    return shape;
  }
}
