package org.framescope.tagging;

import java.util.Arrays;

/**
 * How often a lemma, used as a verb, noun and so on, is part of a cue where it stands outside of
 * reported content: a table of levels from 0 (hardly ever) to 7 (nearly always). Immutable and safe
 * for use by several threads.
 */
final class CueRates {
  /**
   * Classes that are told apart: verbs, nouns, adjectives, adverbs, prepositions, marks, others.
   */
  static final int CLASSES = 8;

  private static final double[] STEPS = {.02, .06, .15, .3, .5, .7, .87};

  private final long[] keys;
  private final byte[] levels;
  private final byte[] byClass;

  /**
   * @param keys as {@link #key} makes them, rising
   * @param levels the level of each key
   * @param byClass the level of a lemma that is not among the keys, by class
   */
  CueRates(long[] keys, byte[] levels, byte[] byClass) {
    this.keys = keys;
    this.levels = levels;
    this.byClass = byClass;
  }

  long[] keys() {
    return keys.clone();
  }

  byte[] levels() {
    return levels.clone();
  }

  byte[] byClass() {
    return byClass.clone();
  }

  /** Sets the level of every token. */
  void rate(TokenTable tokens) {
    for (int t = 0; t < tokens.size; t++) {
      int found = Arrays.binarySearch(keys, key(tokens, t));
      int wordClass = wordClass(tokens, t);
      tokens.cueLevel[t] = found >= 0 ? levels[found] : byClass[wordClass];
    }
  }

  static long key(TokenTable tokens, int t) {
    return (long) tokens.lemma[t] * CLASSES + wordClass(tokens, t);
  }

  static int wordClass(TokenTable tokens, int t) {
    return switch (tokens.kind[t]) {
      case WordClass.VERB -> 1;
      case WordClass.NAME, WordClass.NOUN -> 2;
      case WordClass.ADJECTIVE -> 3;
      case WordClass.ADVERB -> 4;
      case WordClass.PREPOSITION, WordClass.TO -> 5;
      case WordClass.COLON -> 6;
      case WordClass.POSSESSIVE, WordClass.COMMA, WordClass.STOP, WordClass.QUOTE -> 0;
      default -> 7;
    };
  }

  /** The level of a rate. */
  static byte level(double rate) {
    byte level = 0;
    while (level < STEPS.length && rate >= STEPS[level]) {
      level++;
    }
    return level;
  }
}
