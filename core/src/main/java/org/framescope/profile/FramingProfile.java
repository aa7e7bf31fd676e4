package org.framescope.profile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The figures of one article, in a fixed order.
 *
 * @param words the number of word tokens of the article
 * @param measures the figures, undefined ones included
 */
public record FramingProfile(int words, ImmutableList<Measure> measures) {
  /** The figure pooled over everything, if it is among the measures. */
  public Optional<Measure> measure(MeasureName name) {
    return measures.stream()
        .filter(
            measure ->
                measure.name().equals(name.id())
                    && measure.issue().isEmpty()
                    && measure.axis().isEmpty()
                    && measure.slot().isEmpty()
                    && measure.voice().isEmpty()
                    && measure.part().isEmpty())
        .findFirst();
  }

  /** The figure with this key, if it is among the measures. */
  public Optional<Measure> measure(Measure.Key key) {
    return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
  }
}
