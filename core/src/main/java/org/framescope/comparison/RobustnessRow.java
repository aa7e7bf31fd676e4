package org.framescope.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.profile.Measure;

/**
 * How much a figure hangs on the length of articles, on single terms and on few articles.
 *
 * @param key the figure
 * @param group the group, or {@link #ALL}
 * @param articles the number of articles in which the figure is defined
 * @param correlationWithLength Spearman's rank correlation of the articles' figures with their
 *     numbers of words; empty below three articles or if either does not vary
 * @param value the group's figure; empty if undefined
 * @param strongestTerm the term ({@code lexicon/entry}) whose removal changes the figure most; ties
 *     go to the first by name; empty for figures that terms do not make up
 * @param valueWithoutStrongestTerm the figure without that term; empty if then undefined
 * @param lowestWithoutOneTerm the lowest figure that the removal of a single term leaves
 * @param highestWithoutOneTerm the highest
 * @param articlesForHalf the smallest number of articles that hold half of the denominator; 0 if
 *     undefined
 * @param articlesToTurnSign the smallest number of articles, taken in the order in which they pull
 *     towards the sign, without which a signed figure is 0, of the other sign or undefined; 0 if
 *     undefined or not signed
 */
public record RobustnessRow(
    Measure.Key key,
    String group,
    int articles,
    OptionalDouble correlationWithLength,
    OptionalDouble value,
    Optional<String> strongestTerm,
    OptionalDouble valueWithoutStrongestTerm,
    OptionalDouble lowestWithoutOneTerm,
    OptionalDouble highestWithoutOneTerm,
    int articlesForHalf,
    int articlesToTurnSign) {
  /** The name of all articles together. */
  public static final String ALL = "(all)";
}
