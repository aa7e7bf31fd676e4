package org.framescope.profile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.framescope.annotation.Voice;

/**
 * The figures of one article, in a fixed order.
 *
 * @param words the number of word tokens of the article
 * @param measures the figures, undefined ones included
 */
public record FramingProfile(int words, ImmutableList<Measure> measures) implements Serializable {
  /**
   * The figure pooled over everything; for word choice and slant, which are about the author, that
   * of the author's voice.
   */
  public Optional<Measure> measure(MeasureName name) {
    Measure.Key key = Measure.Key.of(name);
    return measure(
        switch (name) {
          case WORD_CHOICE, WORD_CHOICE_OVER_SLOTS, SLANT, SLANT_OVER_SLOTS ->
              key.voice(Voice.AUTHOR);
          default -> key;
        });
  }

  /** The figure with this key, if it is among the measures. */
  public Optional<Measure> measure(Measure.Key key) {
    return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
  }
}
