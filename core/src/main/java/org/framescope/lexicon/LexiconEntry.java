package org.framescope.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.codebook.Side;
import org.jspecify.annotations.Nullable;

/**
 * A term of a lexicon: what it looks like, what its use says, and where that is known from.
 *
 * @param id its name within the lexicon, kebab-case
 * @param lexicon the name of the lexicon
 * @param issue the issue; empty for a dictionary imported without one
 * @param slot the referent that rival terms name ({@code person-without-status}); may be empty
 * @param side whose usage it is
 * @param frame the frame dimension, if coded
 * @param device the rhetorical device, if coded
 * @param strength 0 for a neutral wording, 1 mild or standard in some stylebooks, 2 marked, 3 slur
 *     or slogan
 * @param neutral neutral counterparts; empty if there are none
 * @param pattern the words it matches, in the language of docs/lexicons.md
 * @param when the sense conditions, in the same language; empty if it matches everywhere
 * @param sources citation keys of SOURCES.md, or {@code PROJECT}
 * @param matches a sentence that it matches, the match between « and »
 * @param spares a sentence that it does not match
 * @param note a remark; may be empty
 */
public record LexiconEntry(
    String id,
    String lexicon,
    Optional<Issue> issue,
    String slot,
    Side side,
    Optional<FrameDimension> frame,
    Optional<RhetoricalDevice> device,
    int strength,
    ImmutableList<String> neutral,
    String pattern,
    String when,
    ImmutableList<String> sources,
    String matches,
    String spares,
    String note)
    implements Serializable {
  public LexiconEntry {
    checkArgument(!id.isEmpty(), "an entry must have an id");
    checkArgument(strength >= 0 && strength <= 3, "strength must be 0 to 3, but was %s", strength);
  }

  private Object writeReplace() {
    return new Serial(
        id,
        lexicon,
        issue.orElse(null),
        slot,
        side,
        frame.orElse(null),
        device.orElse(null),
        strength,
        neutral,
        pattern,
        when,
        sources,
        matches,
        spares,
        note);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      String id,
      String lexicon,
      @Nullable Issue issue,
      String slot,
      Side side,
      @Nullable FrameDimension frame,
      @Nullable RhetoricalDevice device,
      int strength,
      ImmutableList<String> neutral,
      String pattern,
      String when,
      ImmutableList<String> sources,
      String matches,
      String spares,
      String note)
      implements Serializable {
    private Object readResolve() {
      return new LexiconEntry(
          id,
          lexicon,
          Optional.ofNullable(issue),
          slot,
          side,
          Optional.ofNullable(frame),
          Optional.ofNullable(device),
          strength,
          neutral,
          pattern,
          when,
          sources,
          matches,
          spares,
          note);
    }
  }
}
