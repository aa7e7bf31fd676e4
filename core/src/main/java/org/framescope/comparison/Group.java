package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.framescope.profile.Measure;

/**
 * Articles that share a value of the field by which they are grouped.
 *
 * @param name the shared value; {@code (none)} for articles without one
 * @param articleIds the ids of the articles that count, sorted
 * @param words the number of word tokens of these articles
 * @param figures the figures that its articles list, undefined ones included, in the fixed order of
 *     the profile
 */
public record Group(
    String name, ImmutableList<String> articleIds, long words, ImmutableList<GroupFigure> figures) {
  /** The number of articles that count. */
  public int articles() {
    return articleIds.size();
  }

  /** The figure with this key, if any of its articles lists it. */
  public Optional<GroupFigure> figure(Measure.Key key) {
    return figures.stream().filter(figure -> figure.key().equals(key)).findFirst();
  }
}
