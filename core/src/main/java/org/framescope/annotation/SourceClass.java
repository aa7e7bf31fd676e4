package org.framescope.annotation;

import java.util.Optional;

/** Who the source of a statement is, as far as a reader of the article can tell. */
public enum SourceClass {
  NAMED_PERSON(true),
  NAMED_ORGANIZATION(true),
  NAMED_DOCUMENT(true),
  UNNAMED_PERSON(false),
  UNNAMED_GROUP(false),
  UNNAMED_ORGANIZATION(false),
  UNNAMED_DOCUMENT(false),
  /** Nobody is given, and nobody can be recovered from the sentence. */
  NO_SOURCE(false),
  /** The writer of the article, or the outlet speaking of itself. */
  AUTHOR(null),
  /** A pronoun or name that could not be linked; never counted as unnamed. */
  UNRESOLVED(null);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<Boolean> named;

  SourceClass(@org.jspecify.annotations.Nullable Boolean named) {
    this.named = Optional.ofNullable(named);
  }

  /** True if named, false if unnamed or absent, empty for AUTHOR and UNRESOLVED. */
  public Optional<Boolean> named() {
    return named;
  }
}
