package org.framescope.annotation;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Who a statement is attributed to.
 *
 * @param sourceClass the kind of source
 * @param text the words of the source as written; empty when nobody is given
 * @param resolved the name that the article gives, if it is named: {@code Matt Albence} for
 *     <i>he</i>
 * @param key what counts as one and the same source within the article: the resolved name or the
 *     described one, in lower case; never empty
 * @param description how an unnamed source is described
 * @param missing how the source comes to be absent, for {@link SourceClass#NO_SOURCE}
 * @param statedCount how many sources the article says there are (<i>two officials</i>)
 * @param anonymityStated whether the article says that the source asked not to be named
 * @param anonymityReason the reason it gives, in its words
 * @param confidence how sure the resolver is, 0 to 1
 * @param unresolvedReason why it could not be linked, for {@link SourceClass#UNRESOLVED}
 */
public record Source(
    SourceClass sourceClass,
    String text,
    Optional<String> resolved,
    String key,
    Optional<SourceDescription> description,
    Optional<MissingSource> missing,
    OptionalInt statedCount,
    boolean anonymityStated,
    Optional<String> anonymityReason,
    double confidence,
    Optional<String> unresolvedReason)
    implements Serializable {
  public Source {
    checkArgument(!key.isEmpty(), "a source must have a key");
    checkArgument(
        confidence >= 0 && confidence <= 1, "confidence must be 0 to 1, but was %s", confidence);
  }

  /** A source of which only the class and the words are known. */
  public static Source of(SourceClass sourceClass, String text, String key) {
    return new Source(
        sourceClass,
        text,
        Optional.empty(),
        key,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        Optional.empty(),
        1,
        Optional.empty());
  }

  private Object writeReplace() {
    return new Serial(
        sourceClass,
        text,
        resolved.orElse(null),
        key,
        description.orElse(null),
        missing.orElse(null),
        statedCount.isPresent() ? statedCount.getAsInt() : null,
        anonymityStated,
        anonymityReason.orElse(null),
        confidence,
        unresolvedReason.orElse(null));
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      SourceClass sourceClass,
      String text,
      @Nullable String resolved,
      String key,
      @Nullable SourceDescription description,
      @Nullable MissingSource missing,
      @Nullable Integer statedCount,
      boolean anonymityStated,
      @Nullable String anonymityReason,
      double confidence,
      @Nullable String unresolvedReason)
      implements Serializable {
    private Object readResolve() {
      return new Source(
          sourceClass,
          text,
          Optional.ofNullable(resolved),
          key,
          Optional.ofNullable(description),
          Optional.ofNullable(missing),
          statedCount == null ? OptionalInt.empty() : OptionalInt.of(statedCount),
          anonymityStated,
          Optional.ofNullable(anonymityReason),
          confidence,
          Optional.ofNullable(unresolvedReason));
    }
  }
}
