package org.framescope.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.annotation.Voice;
import org.framescope.text.ArticlePart;
import org.jspecify.annotations.Nullable;

/**
 * One figure about an article: {@code per x numerator / denominator}, with an interval and the rows
 * whose sums are its numerator and denominator, exactly.
 *
 * <p>An empty issue, axis, slot, voice or part means that the figure is pooled over it. A figure
 * whose denominator is 0 is undefined, which is a value of its own and never 0.
 *
 * @param name the measure, one of {@link MeasureName}'s ids
 * @param issue the issue it is limited to
 * @param axis the axis it is limited to, as {@code first|second}
 * @param slot the slot it is limited to; for {@code frame-share} the frame dimension, for {@code
 *     loaded-term-density} the side, for {@code cue-stance-balance} the source's key
 * @param voice the voice it is limited to
 * @param part the part of the article it is limited to
 * @param per the factor: 1000 for a density, else 1
 * @param numerator the exact numerator, before the factor
 * @param denominator the exact denominator
 * @param low the lower end of the interval at {@code level}; empty if undefined or not known
 * @param high the upper end
 * @param level the level of the interval, such as 0.95
 * @param ledger the rows
 */
public record Measure(
    String name,
    Optional<String> issue,
    Optional<String> axis,
    Optional<String> slot,
    Optional<Voice> voice,
    Optional<ArticlePart> part,
    int per,
    long numerator,
    long denominator,
    OptionalDouble low,
    OptionalDouble high,
    double level,
    ImmutableList<LedgerRow> ledger)
    implements Serializable {
  public Measure {
    checkArgument(denominator >= 0, "denominator must be >= 0, but was %s", denominator);
    checkArgument(
        ledger.stream().mapToLong(LedgerRow::numerator).sum() == numerator
            && ledger.stream().mapToLong(LedgerRow::denominator).sum() == denominator,
        "the ledger of %s does not sum to %s / %s",
        name,
        numerator,
        denominator);
  }

  /** Whether there was anything to measure. */
  public boolean defined() {
    return denominator > 0;
  }

  /** The figure; empty if undefined. */
  public OptionalDouble value() {
    return defined()
        ? OptionalDouble.of((double) per * numerator / denominator)
        : OptionalDouble.empty();
  }

  /** What the figure is, without its value: equal for the same figure of two articles. */
  public Key key() {
    return new Key(name, issue, axis, slot, voice, part);
  }

  /**
   * What a figure is.
   *
   * @param name the measure
   * @param issue the issue it is limited to
   * @param axis the axis it is limited to
   * @param slot the slot, frame dimension, side or source it is limited to
   * @param voice the voice it is limited to
   * @param part the part it is limited to
   */
  public record Key(
      String name,
      Optional<String> issue,
      Optional<String> axis,
      Optional<String> slot,
      Optional<Voice> voice,
      Optional<ArticlePart> part)
      implements Serializable {
    /** The measure, pooled over everything. */
    public static Key of(MeasureName name) {
      return new Key(
          name.id(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** This figure limited to an issue. */
    public Key issue(String limit) {
      return new Key(name, Optional.of(limit), axis, slot, voice, part);
    }

    /** This figure limited to an axis, given as {@code first|second}. */
    public Key axis(String limit) {
      return new Key(name, issue, Optional.of(limit), slot, voice, part);
    }

    /** This figure limited to a slot; to a frame, side or source where those take its place. */
    public Key slot(String limit) {
      return new Key(name, issue, axis, Optional.of(limit), voice, part);
    }

    /** This figure limited to a voice. */
    public Key voice(Voice limit) {
      return new Key(name, issue, axis, slot, Optional.of(limit), part);
    }

    /** This figure limited to a part of the article. */
    public Key part(ArticlePart limit) {
      return new Key(name, issue, axis, slot, voice, Optional.of(limit));
    }

    private Object writeReplace() {
      return new SerialKey(
          name,
          issue.orElse(null),
          axis.orElse(null),
          slot.orElse(null),
          voice.orElse(null),
          part.orElse(null));
    }

    /** The serial form; optional values, which have none, become null. */
    private record SerialKey(
        String name,
        @Nullable String issue,
        @Nullable String axis,
        @Nullable String slot,
        @Nullable Voice voice,
        @Nullable ArticlePart part)
        implements Serializable {
      private Object readResolve() {
        return new Key(
            name,
            Optional.ofNullable(issue),
            Optional.ofNullable(axis),
            Optional.ofNullable(slot),
            Optional.ofNullable(voice),
            Optional.ofNullable(part));
      }
    }
  }

  /** The figure that a key names. */
  static Measure of(
      Key key,
      int per,
      long numerator,
      long denominator,
      OptionalDouble low,
      OptionalDouble high,
      double level,
      ImmutableList<LedgerRow> ledger) {
    return new Measure(
        key.name(),
        key.issue(),
        key.axis(),
        key.slot(),
        key.voice(),
        key.part(),
        per,
        numerator,
        denominator,
        low,
        high,
        level,
        ledger);
  }

  private Object writeReplace() {
    return new Serial(
        key(),
        per,
        numerator,
        denominator,
        low.isPresent() ? low.getAsDouble() : null,
        high.isPresent() ? high.getAsDouble() : null,
        level,
        ledger);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      Key key,
      int per,
      long numerator,
      long denominator,
      @Nullable Double low,
      @Nullable Double high,
      double level,
      ImmutableList<LedgerRow> ledger)
      implements Serializable {
    private Object readResolve() {
      return of(
          key,
          per,
          numerator,
          denominator,
          low == null ? OptionalDouble.empty() : OptionalDouble.of(low),
          high == null ? OptionalDouble.empty() : OptionalDouble.of(high),
          level,
          ledger);
    }
  }
}
