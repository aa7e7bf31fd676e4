package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkArgument;

/** How evenly a term is spread over the articles of a corpus. */
public final class Dispersion {
  private Dispersion() {}

  /**
   * Returns the deviation of proportions (DP, Gries 2008): half the sum, over the parts, of |share
   * of occurrences - share of words|. Runs from 0, all parts holding their share, towards 1, one
   * small part holding all.
   *
   * @param occurrences how often the term occurs in each part
   * @param words the size of each part
   * @throws IllegalArgumentException if the term never occurs, for then there is nothing to spread,
   *     or if the arrays differ in length
   */
  public static double deviationOfProportions(int[] occurrences, int[] words) {
    checkArgument(
        occurrences.length == words.length,
        "needs a size for each part, but had %s parts and %s sizes",
        occurrences.length,
        words.length);
    double found = sum(occurrences);
    double total = sum(words);
    checkArgument(found > 0, "dispersion is undefined for a term that never occurs");
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += Math.abs(occurrences[i] / found - words[i] / total);
    }
    return sum / 2;
  }

  private static double sum(int[] values) {
    double sum = 0;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }
}
