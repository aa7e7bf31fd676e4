package org.framescope.detect;

/** What a noun phrase is about, read off its head. */
enum PhraseKind {
  PERSON_NAME,
  ORGANIZATION_NAME,
  DOCUMENT_NAME,
  PERSON,
  GROUP,
  ORGANIZATION,
  DOCUMENT,
  /** What somebody says, thinks, wants or feels: its owner is the one who speaks. */
  SPEECH,
  PRONOUN,
  /** An event, an abstraction, or a noun not known. */
  OTHER;

  /** Whether the head is a proper name. */
  boolean isName() {
    return this == PERSON_NAME || this == ORGANIZATION_NAME || this == DOCUMENT_NAME;
  }
}
