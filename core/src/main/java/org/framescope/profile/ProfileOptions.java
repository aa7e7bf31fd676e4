package org.framescope.profile;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Locale;
import org.framescope.codebook.Alignment;

/**
 * How the figures of an article are computed. Immutable.
 *
 * @param level the level of intervals, above 0 and below 1
 * @param weighting how much a term weighs in word choice and slant
 * @param everyVoice whether word choice and slant are listed for every voice and for all voices
 *     together, and not for the author's only
 * @param alignment which poles belong together in the slant
 */
public record ProfileOptions(
    double level, Weighting weighting, boolean everyVoice, Alignment alignment)
    implements Serializable {
  /** How much a term weighs in word choice and slant. */
  public enum Weighting {
    /** Every occurrence counts 1. */
    EQUAL,
    /** An occurrence counts the strength of its entry, 1 to 3; neutral terms count 1. */
    STRENGTH
  }

  /** Level 0.95, every occurrence 1, the author's voice, aligned by US party. */
  public static final ProfileOptions DEFAULT =
      new ProfileOptions(0.95, Weighting.EQUAL, false, Alignment.usParty());

  public ProfileOptions {
    checkArgument(level > 0 && level < 1, "level must be above 0 and below 1, but was %s", level);
  }

  /** These options with another level. */
  public ProfileOptions withLevel(double newLevel) {
    return new ProfileOptions(newLevel, weighting, everyVoice, alignment);
  }

  /** These options with another weighting. */
  public ProfileOptions withWeighting(Weighting newWeighting) {
    return new ProfileOptions(level, newWeighting, everyVoice, alignment);
  }

  /** These options with word choice and slant for every voice, or for the author's only. */
  public ProfileOptions withEveryVoice(boolean every) {
    return new ProfileOptions(level, weighting, every, alignment);
  }

  /** These options with another alignment. */
  public ProfileOptions withAlignment(Alignment newAlignment) {
    return new ProfileOptions(level, weighting, everyVoice, newAlignment);
  }

  /** The options as a provenance records them. */
  public ImmutableSortedMap<String, String> asMap() {
    return ImmutableSortedMap.of(
        "profile.alignment", alignment.name(),
        "profile.everyVoice", Boolean.toString(everyVoice),
        "profile.level", Double.toString(level),
        "profile.weighting", weighting.name().toLowerCase(Locale.ROOT));
  }
}
