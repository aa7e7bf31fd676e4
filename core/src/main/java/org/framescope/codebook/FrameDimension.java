package org.framescope.codebook;

import java.util.Optional;

/**
 * The 15 dimensions of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014).
 */
public enum FrameDimension {
  ECONOMIC("economic"),
  CAPACITY("capacity"),
  MORALITY("morality"),
  FAIRNESS("fairness"),
  LEGALITY("legality"),
  POLICY("policy"),
  CRIME("crime"),
  SECURITY("security"),
  HEALTH("health"),
  QUALITY_OF_LIFE("quality-of-life"),
  CULTURE("culture"),
  PUBLIC_OPINION("public-opinion"),
  POLITICAL("political"),
  EXTERNAL("external"),
  OTHER("other");

  private final String id;

  FrameDimension(String id) {
    this.id = id;
  }

  /** The name in lexicon files and results. */
  public String id() {
    return id;
  }

  /** The dimension with this id, if there is one. */
  public static Optional<FrameDimension> of(String id) {
    for (FrameDimension dimension : values()) {
      if (dimension.id.equals(id)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}
