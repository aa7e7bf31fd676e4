package org.framescope.reliability;

import java.util.function.ToDoubleFunction;

/** The measures of how well sources are named; each is from 0 to 1 but for the last. */
public enum NamingMeasure {
  /** The share of labelled attributions that was found. */
  DETECTED("detected", NamingScores::detected),
  /** Named, unnamed, none or author: the share of those found that agrees. */
  COARSE("class (coarse)", NamingScores::coarse),
  /** The same with all ten classes. */
  FINE("class (of ten)", NamingScores::fine),
  /** The coarse share where the words of the source alone do not decide. */
  ANAPHORIC("anaphoric", NamingScores::anaphoric),
  /** Of named persons, the share given the right last name. */
  RESOLVED("resolved name", NamingScores::resolved),
  /** Unnamed or absent, end to end: precision. */
  UNNAMED_PRECISION("unnamed P", scores -> scores.unnamed().precision()),
  /** Unnamed or absent, end to end: recall. */
  UNNAMED_RECALL("unnamed R", scores -> scores.unnamed().recall()),
  /** Unnamed or absent, end to end: their harmonic mean. */
  UNNAMED_F1("unnamed F1", scores -> scores.unnamed().f1()),
  /** The same on matched attributions alone: precision. */
  MATCHED_PRECISION("  matched P", scores -> scores.unnamedMatched().precision()),
  /** The same on matched attributions alone: recall. */
  MATCHED_RECALL("  matched R", scores -> scores.unnamedMatched().recall()),
  /** The same on matched attributions alone: their harmonic mean. */
  MATCHED_F1("  matched F1", scores -> scores.unnamedMatched().f1()),
  /** Mean absolute error of an article's unnamed share. */
  SHARE_ERROR("share, error", NamingScores::shareError),
  /** Spearman's rho of that share over articles, -1 to 1. */
  SHARE_RHO("share, rho", NamingScores::shareRho);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // The functions are method references without state.
  private final ToDoubleFunction<NamingScores> value;

  NamingMeasure(String label, ToDoubleFunction<NamingScores> value) {
    this.label = label;
    this.value = value;
  }

  /** What it is called in a table. */
  public String label() {
    return label;
  }

  /** Its value; NaN where it is not defined. */
  public double of(NamingScores scores) {
    return value.applyAsDouble(scores);
  }
}
