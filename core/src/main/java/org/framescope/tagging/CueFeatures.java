package org.framescope.tagging;

/**
 * The features of the second reading, which asks of one cue at a time what its source and content
 * are: where a token stands to the cue, what lies between, what the first reading said of it. Not
 * safe for use by several threads.
 */
final class CueFeatures {
  private final CueView view;
  private final ZoneFeatures zone;
  private final PairFeatures pair;
  private final EndingFeatures ending;

  /**
   * @param out receives the features of tokens
   * @param endings receives the features of endings; may be the same
   */
  CueFeatures(CueView view, FeatureBuffer out, FeatureBuffer endings) {
    this.view = view;
    zone = new ZoneFeatures(view, out);
    pair = new PairFeatures(view, out);
    ending = new EndingFeatures(view, endings);
  }

  CueView view() {
    return view;
  }

  /** Adds the features that depend on a token and its zone alone, whatever the cue. */
  void local(int t, int z) {
    zone.emit(t, z);
  }

  /** Adds the features of a token that depend on the cue. */
  void paired(int t, int z) {
    pair.emit(t, z);
  }

  /**
   * Adds the features that tell whether the cue attributes anything, and with or without source.
   */
  void ending() {
    ending.emit();
  }
}
