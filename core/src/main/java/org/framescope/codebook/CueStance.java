package org.framescope.codebook;

/** What a cue lets the reader think of the statement it introduces. */
public enum CueStance {
  /** Leaves it open: said, told, according to. */
  NEUTRAL,
  /** Casts doubt: claimed, alleged, purported. */
  DOUBT,
  /** Presents it as true: pointed out, revealed, acknowledged. */
  ENDORSE,
  /** Shows the source's feeling: lamented, raged, feared. */
  EMOTION,
  /** Marks it as a guess or plan: suggested, predicted, expects. */
  SPECULATION,
  /** Is an attack, demand or dispute: accused, slammed, denied, demanded. */
  CONFLICT
}
