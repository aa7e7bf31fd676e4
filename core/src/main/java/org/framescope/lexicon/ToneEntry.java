package org.framescope.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A word or phrase that shows an attitude without a side.
 *
 * @param lexicon the name of its lexicon
 * @param category its category, as the lexicon names it
 * @param polarity -1 unfavourable, +1 favourable, 0 neither
 * @param strength 1 mild, 2 marked, 3 strong
 * @param source the citation key of the category in SOURCES.md
 * @param pattern the words it matches, in the language of docs/lexicons.md
 */
public record ToneEntry(
    String lexicon, String category, int polarity, int strength, String source, String pattern) {
  public ToneEntry {
    checkArgument(!category.isEmpty(), "a tone word must have a category");
    checkArgument(polarity >= -1 && polarity <= 1, "polarity must be -1, 0 or 1: %s", polarity);
    checkArgument(strength >= 1 && strength <= 3, "strength must be 1 to 3, but was %s", strength);
  }
}
