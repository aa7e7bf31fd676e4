package org.framescope.tagging;

/**
 * Gathers, for the attributions found in one article, all that speaks for and against them. Not
 * safe for use by several threads.
 */
final class Judge {
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final Evidence evidence;
  private final CueFeatures cueFeatures;
  private final OutcomeFeatures outcomeFeatures;

  Judge(TokenTable tokens, Surroundings near, RoleReading reading) {
    evidence = new Evidence(tokens, reading);
    cueFeatures = new CueFeatures(new CueView(tokens, near, reading), buffer, buffer);
    outcomeFeatures = new OutcomeFeatures(tokens, reading, buffer);
  }

  /** The pieces of evidence. */
  double[] evidence(Selection.Found found) {
    return evidence.of(found);
  }

  /** The signs of the cue and of what was found for it; good until the next are asked for. */
  FeatureBuffer signs(Selection.Found found) {
    buffer.clear();
    cueFeatures.view().look(found.window());
    cueFeatures.ending();
    outcomeFeatures.add(found);
    return buffer;
  }

  /** How well a person is expected to agree. */
  double agreement(Selection.Found found, Calibration calibration) {
    return calibration.agreement(evidence(found), signs(found));
  }
}
