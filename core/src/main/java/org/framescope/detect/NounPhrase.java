package org.framescope.detect;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase without what follows its head (no relative clause, no apposition, no <i>of</i>).
 *
 * @param first index of its first token
 * @param end index just after its last token, which is its head
 * @param nameFirst index of the first token of the name that is its head, titles left out; -1 if
 *     the head is no name
 * @param kind what it is about
 * @param determiner how it is introduced
 * @param owner the phrase that owns it (<i>Clinton</i> in <i>Clinton's advisers</i>), if any
 * @param plural whether the head is plural
 * @param gender the gender that its words tell
 * @param subject whether it looks like the subject of a clause
 */
record NounPhrase(
    int first,
    int end,
    int nameFirst,
    PhraseKind kind,
    Determiner determiner,
    @Nullable NounPhrase owner,
    boolean plural,
    Gender gender,
    boolean subject) {

  /** How a phrase is introduced. */
  enum Determiner {
    NONE,
    /** a, an, another, one. */
    INDEFINITE,
    /** the, this, that. */
    DEFINITE,
    /** A possessive: his, Clinton's. */
    POSSESSIVE,
    /** A number or quantifier: two, some, many. */
    QUANTIFIER
  }

  /** Index of the head token. */
  int head() {
    return end - 1;
  }
}
