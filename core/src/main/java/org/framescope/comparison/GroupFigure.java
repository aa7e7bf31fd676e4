package org.framescope.comparison;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.framescope.profile.Measure;

/**
 * One figure of a group of articles. Undefined, with an empty value, if no article of the group had
 * anything to measure.
 *
 * @param key what the figure is
 * @param pooling how the articles' figures were put together
 * @param per the factor: 1000 for a density, else 1
 * @param numerator the sum of the articles' numerators; empty for {@link Pooling#ARTICLE_MEAN}
 * @param denominator the sum of the articles' denominators; for {@link Pooling#ARTICLE_MEAN} the
 *     number of articles in which the figure is defined
 * @param articles the number of articles in which the figure is defined
 * @param value the figure; empty if undefined
 * @param low the lower end of the interval at {@code level}: percentiles over resampled articles,
 *     expanded for few of them (Hesterberg 2015), moved outwards to what the pooled counts alone
 *     allow (as for one article) where these allow more; if a single article defines it, what its
 *     counts allow, which says what its wording allows and nothing of other articles; empty if
 *     undefined, and for a figure whose units are words or articles' own figures if it is the same
 *     in all articles or a single one defines it
 * @param high the upper end
 * @param level the level of the interval, such as 0.95
 */
public record GroupFigure(
    Measure.Key key,
    Pooling pooling,
    int per,
    OptionalLong numerator,
    long denominator,
    int articles,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    double level) {
  /** Whether any article of the group had anything to measure. */
  public boolean defined() {
    return value.isPresent();
  }
}
