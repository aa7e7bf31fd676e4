package org.framescope.detect;

/** Grammatical gender of a person, as far as a title, given name or pronoun tells. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether one person may have both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
