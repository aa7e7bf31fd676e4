package org.framescope.comparison;

import java.util.OptionalDouble;
import org.framescope.profile.Measure;

/**
 * What a comparison of two groups can show at all.
 *
 * @param key the figure
 * @param firstGroup the first group
 * @param secondGroup the second group
 * @param firstArticles the number of articles of the first group
 * @param secondArticles the number of articles of the second group
 * @param smallestP the smallest p that a permutation of these articles can give; above .05 no
 *     difference whatever can be shown
 * @param smallestDifference the smallest difference that would be found at the 5 % level with a
 *     probability of 80 %, given how the articles vary; empty if that cannot be told
 * @param statement the same in words
 */
public record PowerRow(
    Measure.Key key,
    String firstGroup,
    String secondGroup,
    int firstArticles,
    int secondArticles,
    double smallestP,
    OptionalDouble smallestDifference,
    String statement) {}
