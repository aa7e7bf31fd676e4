package org.framescope.reliability;

/**
 * What is counted as the same. Contents, cues and sources are compared each for itself, as sets of
 * tokens; relations need a content and a source that share half their tokens.
 */
public enum ScoreMetric {
  CONTENT_TOKEN("content.token"),
  CONTENT_EXACT("content.exact"),
  CONTENT_WORDS("content.words"),
  CONTENT_FRAGMENT("content.frag"),
  CONTENT_J50("content.j50"),
  CONTENT_ANY("content.any"),
  CUE_TOKEN("cue.token"),
  CUE_EXACT("cue.exact"),
  CUE_WORDS("cue.words"),
  CUE_FRAGMENT("cue.frag"),
  CUE_J50("cue.j50"),
  CUE_ANY("cue.any"),
  SOURCE_TOKEN("source.token"),
  SOURCE_EXACT("source.exact"),
  SOURCE_WORDS("source.words"),
  SOURCE_FRAGMENT("source.frag"),
  SOURCE_J50("source.j50"),
  SOURCE_ANY("source.any"),
  /** Content and source share half their tokens each, or both have no source. */
  RELATION("relation"),
  /** Content and source share a token each, or both have no source. */
  RELATION_ANY("relation_any"),
  /** A relation whose cues share a token too. */
  TRIPLE("triple");

  private final String label;

  ScoreMetric(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
