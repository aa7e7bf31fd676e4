package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * An entry ready for matching.
 *
 * @param entry the entry
 * @param lexicon index of its lexicon
 * @param capitalWords the words that the pattern writes with capitals, in lower case
 * @param capitalised whether a condition wants capitals, so that they are no sign of a name
 * @param nameAllowed whether it counts within proper names
 * @param conditions its conditions
 */
record CompiledEntry(
    LexiconEntry entry,
    int lexicon,
    ImmutableSet<String> capitalWords,
    boolean capitalised,
    boolean nameAllowed,
    ImmutableList<CompiledCondition> conditions) {

  /**
   * A condition whose patterns have been given numbers.
   *
   * @param condition the condition
   * @param cues the numbers of its patterns, or of the topic it asks for
   */
  record CompiledCondition(SenseCondition condition, ImmutableList<Integer> cues) {
    /** Stands among the cues for any word. */
    static final int ANY_WORD = -1;
  }
}
