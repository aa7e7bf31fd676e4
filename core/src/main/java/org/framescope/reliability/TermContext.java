package org.framescope.reliability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A short text in which people have marked the loaded terms.
 *
 * @param id its name
 * @param text the text
 * @param kind what it tests ({@code positive}, {@code negative-sense}, ...); may be empty
 * @param terms the marked terms
 */
public record TermContext(String id, String text, String kind, ImmutableList<Term> terms) {
  /**
   * A marked or predicted term. Offsets count Unicode code points, as in the files.
   *
   * @param start offset of its first code point
   * @param end offset just after its last
   * @param side its side, if given; {@code contested} is no pole
   * @param sides every side that is right; empty means only {@code side}
   * @param voice {@code author}, {@code quoted}, {@code attributed-indirect} or {@code mention}
   * @param voices every voice that is right; empty means only {@code voice}
   * @param optional whether a careful reader could go either way; counts neither way
   */
  public record Term(
      int start,
      int end,
      Optional<String> side,
      ImmutableSet<String> sides,
      Optional<String> voice,
      ImmutableSet<String> voices,
      boolean optional) {
    public Term {
      checkArgument(start >= 0 && end > start, "a term must cover something: [%s, %s)", start, end);
    }

    /** A predicted term. */
    public static Term predicted(int start, int end, String side, String voice) {
      return new Term(
          start,
          end,
          Optional.of(side),
          ImmutableSet.of(),
          Optional.of(voice),
          ImmutableSet.of(),
          false);
    }

    int overlap(Term other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }

    boolean sameSpan(Term other) {
      return start == other.start && end == other.end;
    }

    boolean sideIsRight(String predicted) {
      return sides.isEmpty()
          ? side.filter(predicted::equals).isPresent()
          : sides.contains(predicted);
    }

    /** The voices that are right. */
    ImmutableSet<String> rightVoices() {
      return voices.isEmpty() ? voice.map(ImmutableSet::of).orElse(ImmutableSet.of()) : voices;
    }
  }
}
