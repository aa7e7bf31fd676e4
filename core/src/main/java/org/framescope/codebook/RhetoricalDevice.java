package org.framescope.codebook;

import java.util.Optional;

/** How a term works on its reader. */
public enum RhetoricalDevice {
  /** A blackening name for a thing that has a neutral one. */
  DYSPHEMISM("dysphemism"),
  /** A prettifying name for a thing that has a neutral one. */
  EUPHEMISM("euphemism"),
  /** A word for one thing used for another: a flood of people. */
  METAPHOR("metaphor"),
  /** A slogan or a nickname made for campaigning. */
  SLOGAN("slogan"),
  /** A category name that is itself disputed. */
  LABEL("label"),
  /** A name that takes the disputed point for granted. */
  PRESUPPOSITION("presupposition"),
  /** An accusation put as a name. */
  CHARGE("charge"),
  /** The plain wording of a neutral reporter. */
  PLAIN("plain");

  private final String id;

  RhetoricalDevice(String id) {
    this.id = id;
  }

  /** The name in lexicon files and results. */
  public String id() {
    return id;
  }

  /** The device with this id, if there is one. */
  public static Optional<RhetoricalDevice> of(String id) {
    for (RhetoricalDevice device : values()) {
      if (device.id.equals(id)) {
        return Optional.of(device);
      }
    }
    return Optional.empty();
  }
}
