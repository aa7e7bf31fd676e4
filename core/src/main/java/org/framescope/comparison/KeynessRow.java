package org.framescope.comparison;

import java.util.OptionalDouble;

/**
 * How typical an item is of a target group against a reference.
 *
 * @param item what is counted: a term as {@code lexicon/entry}, a word, or a category
 * @param target the target group
 * @param reference the reference group, {@code (rest)} for all other groups together
 * @param targetCount how often it occurs in the target
 * @param targetSize the number of word tokens of the target
 * @param referenceCount how often it occurs in the reference
 * @param referenceSize the number of word tokens of the reference
 * @param targetArticles in how many articles of the target it occurs
 * @param referenceArticles in how many articles of the reference it occurs
 * @param logOdds the difference of log odds with an informative Dirichlet prior (Monroe, Colaresi
 *     and Quinn 2008, equation 16), natural logarithm
 * @param z the same in units of its standard deviation (equation 22)
 * @param g2 the log-likelihood ratio (Dunning 1993), negative where the item is rarer in the target
 * @param logRatio the binary logarithm of the ratio of relative frequencies (Hardie 2014), one half
 *     added to a count of 0
 * @param logRatioConservative the bound of its confidence interval that lies nearer to 0, and 0 if
 *     the interval holds 0 (LRC, Evert 2022), corrected for the number of items
 * @param targetDispersion Gries's deviation of proportions over the articles of the target, 0 even
 *     to 1 clumped; empty if the item never occurs there
 * @param referenceDispersion the same in the reference
 */
public record KeynessRow(
    String item,
    String target,
    String reference,
    long targetCount,
    long targetSize,
    long referenceCount,
    long referenceSize,
    int targetArticles,
    int referenceArticles,
    double logOdds,
    double z,
    double g2,
    double logRatio,
    double logRatioConservative,
    OptionalDouble targetDispersion,
    OptionalDouble referenceDispersion) {}
