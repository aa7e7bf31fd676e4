package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;

/** A part of a term pattern, as docs/lexicons.md describes the language. */
sealed interface PatternElement {
  /**
   * One word.
   *
   * @param form the word as the pattern writes it, one unit of {@link WordUnits}; may hold {@code
   *     *} and {@code ?} if it is a glob
   * @param inflected whether every inflection of it counts
   * @param glob whether {@code *} and {@code ?} stand for any letters and any letter
   * @param exactCase whether capitals count
   * @param pos the part of speech it must have: N, V, J, R or P, or 0 for any
   */
  record Word(String form, boolean inflected, boolean glob, boolean exactCase, char pos)
      implements PatternElement {}

  /**
   * Alternatives.
   *
   * @param alternatives the sequences, in file order
   * @param optional whether none of them need be there
   */
  record Group(ImmutableList<ImmutableList<PatternElement>> alternatives, boolean optional)
      implements PatternElement {}

  /**
   * Any words, within the sentence.
   *
   * @param min the fewest
   * @param max the most
   */
  record Gap(int min, int max) implements PatternElement {}
}
