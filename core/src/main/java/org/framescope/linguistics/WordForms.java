package org.framescope.linguistics;

/**
 * A bounded cache of word forms: a fixed table in which a new form takes the place of an old one.
 *
 * <p>Safe for use by several threads without locks: a form is never seen half made because its
 * fields are final, and a form that two threads make at once is equal in all that is read from it.
 * What is cached has no influence on any result.
 */
final class WordForms {
  private static final int WAYS = 4;
  private static final int LONGEST = 48;

  private final WordForm[] slots;

  /**
   * The hash of the form in each slot, so that forms of other words are not looked at. Threads that
   * race may leave the hash of another form here; then the form is made again.
   */
  private final int[] hashes;

  private final PennTagger tagger;
  private final Abbreviations abbreviations;
  private final TagWeights openingQuote;
  private final TagWeights closingQuote;

  /**
   * An empty cache.
   *
   * @param size how many forms it holds at most, a power of two
   */
  WordForms(int size, PennTagger tagger, Abbreviations abbreviations) {
    this.slots = new WordForm[size];
    this.hashes = new int[size];
    this.tagger = tagger;
    this.abbreviations = abbreviations;
    this.openingQuote = tagger.weigh("``");
    this.closingQuote = tagger.weigh("''");
  }

  /** The form of the token from {@code start} to {@code end}. */
  WordForm of(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return make(text.substring(start, end));
    }
    int hash = length;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    hash ^= hash >>> 16;
    int set = hash & (slots.length - WAYS);
    int free = -1;
    for (int way = 0; way < WAYS; way++) {
      int slot = set + way;
      if (hashes[slot] == hash) {
        WordForm form = slots[slot];
        if (form != null && form.word.length() == length && text.startsWith(form.word, start)) {
          return form;
        }
      }
      free = free < 0 && slots[slot] == null ? slot : free;
    }
    WordForm form = make(text.substring(start, end));
    int slot = free >= 0 ? free : set + ((hash >>> 28) & (WAYS - 1));
    slots[slot] = form;
    hashes[slot] = hash;
    return form;
  }

  private WordForm make(String word) {
    return new WordForm(word, tagger.weigh(asTagged(word)), abbreviations);
  }

  /** What the tagger is told for a straight quotation mark, which its model knows by its side. */
  TagWeights straightQuote(boolean opens) {
    return opens ? openingQuote : closingQuote;
  }

  /** A word as the tagger's training data would have it: typewriter marks for typographic ones. */
  static String asTagged(String word) {
    char first = word.charAt(0);
    if (Character.isLetterOrDigit(first)) {
      return word.indexOf('\u2019') < 0 && word.indexOf('\u2018') < 0
          ? word
          : word.replace('\u2019', '\'').replace('\u2018', '\'');
    }
    return switch (first) {
      case '\u201c', '\u201e', '\u201f', '\u00ab' -> "``";
      case '\u201d', '\u00bb' -> "''";
      case '\u2018', '\u201a', '\u201b', '\u2039' -> word.length() == 1 ? "`" : straight(word);
      case '\u2019', '\u203a' -> word.length() == 1 ? "'" : straight(word);
      case '\u2013', '\u2014', '\u2015' -> "--";
      case '\u2026' -> "...";
      case '.' -> word.length() > 1 ? "..." : word;
      case '-' -> word.length() > 1 && word.charAt(1) == '-' ? "--" : word;
      case '[', '{' -> "(";
      case ']', '}' -> ")";
      default -> word;
    };
  }

  private static String straight(String word) {
    return "'" + word.substring(1);
  }
}
