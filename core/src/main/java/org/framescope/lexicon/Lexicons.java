package org.framescope.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The bundled lexicons: one an issue of US politics, each with both poles of its axis and the
 * neutral rivals of its terms.
 */
public final class Lexicons {
  /** The names of the bundled lexicons, in order. */
  public static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "abortion",
          "climate-energy",
          "guns",
          "health-care",
          "immigration",
          "labor",
          "lgbtq",
          "policing",
          "race-education",
          "security",
          "taxes-spending",
          "voting");

  private Lexicons() {}

  /** All bundled lexicons, by name. */
  public static ImmutableList<Lexicon> bundled() {
    ImmutableList.Builder<Lexicon> lexicons = ImmutableList.builder();
    for (String name : NAMES) {
      if (Lexicons.class.getResource(name + ".tsv") != null) {
        lexicons.add(bundled(name));
      }
    }
    return lexicons.build();
  }

  /**
   * A bundled lexicon.
   *
   * @param name one of {@link #NAMES}
   * @throws IllegalArgumentException if there is none of this name
   * @throws IllegalStateException if the file on the class path is not the one that was built
   */
  public static Lexicon bundled(String name) {
    checkArgument(NAMES.contains(name), "no bundled lexicon '%s'; there are %s", name, NAMES);
    String file = name + ".tsv";
    return LexiconReader.source(file, BundledFile.read(file)).lexicon();
  }
}
