package org.framescope.reliability;

import com.google.common.collect.ImmutableMap;

/**
 * How well sources were named.
 *
 * @param articles articles scored
 * @param labelled labelled attributions
 * @param detected the share of them that was found
 * @param coarse of those found, the share with the same class among named, unnamed, none, author
 * @param fine the same with all ten classes
 * @param anaphoric the coarse share among those whose words alone do not decide
 * @param resolved of those found whose source is a named person, the share given the same last name
 * @param unnamed unnamed or absent sources, end to end
 * @param unnamedMatched the same on matched attributions alone
 * @param shareError mean absolute error of an article's unnamed share, over articles with five
 *     labels or more; NaN without any
 * @param shareRho Spearman's rho of the unnamed share over the same articles; NaN without variation
 * @param confusion counts by "labelled -> found", coarse classes
 * @param confusionOfTen the same with all ten classes
 */
public record NamingScores(
    int articles,
    int labelled,
    double detected,
    double coarse,
    double fine,
    double anaphoric,
    double resolved,
    NamingScorer.MatchedShare unnamed,
    NamingScorer.MatchedShare unnamedMatched,
    double shareError,
    double shareRho,
    ImmutableMap<String, Integer> confusion,
    ImmutableMap<String, Integer> confusionOfTen) {}
