package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * An entry ready for matching.
 *
 * @param entry the entry
 * @param lexicon index of its lexicon
 * @param capitalised whether the term is itself written with capitals
 * @param nameAllowed whether it counts within proper names
 * @param conditions its conditions
 */
record CompiledEntry(
    LexiconEntry entry,
    int lexicon,
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
