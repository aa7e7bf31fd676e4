package org.framescope.comparison;

/** How the figures of several articles become the figure of a group. */
public enum Pooling {
  /**
   * The sum of the numerators over the sum of the denominators: every opportunity counts alike, so
   * a long article weighs more than a short one. For shares, densities and word choice.
   */
  SUMS,
  /**
   * The mean of the articles' figures, undefined ones left out: every article counts alike. For
   * figures whose denominators cannot be added meaningfully: source diversity (pairs of
   * attributions) and means over slots.
   */
  ARTICLE_MEAN
}
