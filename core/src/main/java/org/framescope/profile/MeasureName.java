package org.framescope.profile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/** The measures by name. */
public enum MeasureName {
  LOADED_TERM_DENSITY("loaded-term-density"),
  WORD_CHOICE("word-choice"),
  /** The mean of the word-choice scores of the slots that are defined, each slot counting alike. */
  WORD_CHOICE_OVER_SLOTS("word-choice-over-slots"),
  SLANT("slant"),
  /** The mean of the slants of the slots that are defined, each slot counting alike. */
  SLANT_OVER_SLOTS("slant-over-slots"),
  UNNAMED_SHARE("unnamed-share"),
  UNNAMED_SHARE_BY_WORDS("unnamed-share-by-words"),
  NO_SOURCE_SHARE("no-source-share"),
  NO_SOURCE_SHARE_BY_WORDS("no-source-share-by-words"),
  DIRECT_SHARE("direct-share"),
  DIRECT_SHARE_BY_WORDS("direct-share-by-words"),
  ANONYMITY_REASON_SHARE("anonymity-reason-share"),
  SOURCE_DIVERSITY("source-diversity"),
  SOURCE_DIVERSITY_BY_WORDS("source-diversity-by-words"),
  SOURCE_IQV("source-iqv"),
  SOURCE_IQV_BY_WORDS("source-iqv-by-words"),
  SOURCE_HHI("source-hhi"),
  SOURCE_HHI_BY_WORDS("source-hhi-by-words"),
  CUE_STANCE_BALANCE("cue-stance-balance"),
  FRAME_SHARE("frame-share");

  private static final ImmutableMap<String, MeasureName> BY_ID =
      Maps.uniqueIndex(ImmutableList.copyOf(values()), MeasureName::id);

  private final String id;

  MeasureName(String id) {
    this.id = id;
  }

  /** The name in results. */
  public String id() {
    return id;
  }

  /**
   * The measure with this name in results.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MeasureName of(String id) {
    MeasureName name = BY_ID.get(id);
    checkArgument(name != null, "expected a measure out of %s, found %s", BY_ID.keySet(), id);
    return requireNonNull(name);
  }
}
