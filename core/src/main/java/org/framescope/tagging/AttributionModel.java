package org.framescope.tagging;

/**
 * All that a trained tagger knows. Immutable and safe for use by several threads.
 *
 * @param roles the first reading
 * @param links the second reading
 * @param calibration from scores to probabilities
 * @param reach how far below the best reading a cue may score and still be looked at
 */
record AttributionModel(RoleModel roles, LinkModel links, Calibration calibration, float reach) {}
