package org.framescope.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.profile.Measure;

/**
 * One figure held against itself in two groups. The article is the unit: whole articles change
 * groups, within their stratum if there are strata.
 *
 * <p>If the figure is undefined in either group the test is undefined: value, difference, interval,
 * effect, p and q are empty, and the counts stay.
 *
 * @param key the figure
 * @param kind pairwise, or one group against all the others
 * @param first the first group's figure
 * @param firstGroup the first group's name
 * @param second the second group's figure
 * @param secondGroup the second group's name; {@code (rest)} for all the other groups together
 * @param difference the first value minus the second
 * @param low the lower end of the interval of the difference: percentiles over resampled articles,
 *     expanded for few of them (Hesterberg 2015), moved outwards to what the pooled counts alone
 *     allow (MOVER, Zou and Donner 2008) where these allow more; empty as for {@link
 *     GroupFigure#low}
 * @param high the upper end
 * @param level the level of the interval
 * @param effect the effect size over the articles' own figures
 * @param p (1 + b) / (1 + R), two-sided, b the number of the R permutations whose difference is at
 *     least as large; if the articles can be divided in no more than R ways, the share of all
 *     divisions, the observed one included, whose difference is; empty as well if fewer articles
 *     than {@link ComparisonOptions#minArticles} of either group define the figure
 * @param q p after Benjamini and Hochberg over the tests of the same two groups (or of the whole
 *     comparison, see {@link ComparisonOptions.Family})
 * @param permutations R, or the number of all divisions if that is no larger
 */
public record GroupTest(
    Measure.Key key,
    Kind kind,
    GroupFigure first,
    String firstGroup,
    GroupFigure second,
    String secondGroup,
    OptionalDouble difference,
    OptionalDouble low,
    OptionalDouble high,
    double level,
    Optional<EffectSize> effect,
    OptionalDouble p,
    OptionalDouble q,
    int permutations) {
  /** The name of the second group of a test against all other groups. */
  public static final String REST = "(rest)";

  /** What is held against what. */
  public enum Kind {
    PAIRWISE,
    ONE_AGAINST_REST
  }

  /** The same test with q. */
  GroupTest withQ(double newQ) {
    return new GroupTest(
        key,
        kind,
        first,
        firstGroup,
        second,
        secondGroup,
        difference,
        low,
        high,
        level,
        effect,
        p,
        OptionalDouble.of(newQ),
        permutations);
  }

  /** Whether there was anything to compare. */
  public boolean defined() {
    return difference.isPresent();
  }
}
