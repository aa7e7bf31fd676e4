package org.framescope.lexicon;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What the automaton reads in one step: one of several words, or any word. Two equal symbols after
 * the same beginning share one node.
 *
 * @param forms words in lower case
 * @param globs globs in lower case
 * @param exact the same words as they must be written; empty if capitals do not count
 * @param pos the part of speech wanted, or 0
 * @param any whether any word will do
 */
record PatternSymbol(
    ImmutableSortedSet<String> forms,
    ImmutableSortedSet<String> globs,
    ImmutableSortedSet<String> exact,
    char pos,
    boolean any) {
  /** Any one word. */
  static final PatternSymbol ANY =
      new PatternSymbol(
          ImmutableSortedSet.of(), ImmutableSortedSet.of(), ImmutableSortedSet.of(), '\0', true);

  /** Whether the alternatives of both can be read in one step. */
  boolean joins(PatternSymbol other) {
    return !any && !other.any && pos == other.pos && exact.isEmpty() == other.exact.isEmpty();
  }

  /** A symbol that reads what either reads; only for symbols that join. */
  PatternSymbol or(PatternSymbol other) {
    return new PatternSymbol(
        union(forms, other.forms), union(globs, other.globs), union(exact, other.exact), pos, any);
  }

  private static ImmutableSortedSet<String> union(
      ImmutableSortedSet<String> a, ImmutableSortedSet<String> b) {
    return ImmutableSortedSet.<String>naturalOrder().addAll(a).addAll(b).build();
  }
}
