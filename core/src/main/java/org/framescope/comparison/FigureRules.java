package org.framescope.comparison;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;

/** What the comparison must know of each measure: its order, how it is pooled, what it means. */
final class FigureRules {
  /**
   * The blocks of a profile in its order: pooled figures, then by voice, part, issue, side, slot
   * and source; within each block by measure, issue, axis, slot, voice and part.
   */
  static final Comparator<Measure.Key> ORDER =
      Comparator.comparingInt(FigureRules::rank)
          .thenComparing(key -> MeasureName.of(key.name()))
          .thenComparing(Measure.Key::issue, optional())
          .thenComparing(Measure.Key::axis, optional())
          .thenComparing(Measure.Key::slot, optional())
          .thenComparing(Measure.Key::voice, optional())
          .thenComparing(Measure.Key::part, optional());

  private FigureRules() {}

  private static <T extends Comparable<? super T>> Comparator<Optional<T>> optional() {
    return Comparators.emptiesFirst(Comparator.naturalOrder());
  }

  private static int rank(Measure.Key key) {
    MeasureName name = MeasureName.of(key.name());
    if (key.part().isPresent()) {
      return 2;
    }
    if (key.slot().isPresent()) {
      return switch (name) {
        case FRAME_SHARE -> key.issue().isPresent() ? 3 : 0;
        case LOADED_TERM_DENSITY -> 4;
        case CUE_STANCE_BALANCE -> 6;
        default -> 5;
      };
    }
    if (key.issue().isPresent()) {
      return 3;
    }
    return main(key) ? 0 : 1;
  }

  /** Whether a figure is among those tested by default: pooled or of an issue, not finer. */
  static boolean main(Measure.Key key) {
    return switch (MeasureName.of(key.name())) {
      case WORD_CHOICE, WORD_CHOICE_OVER_SLOTS, SLANT, SLANT_OVER_SLOTS ->
          key.part().isEmpty()
              && key.slot().isEmpty()
              && key.voice().equals(Optional.of(org.framescope.annotation.Voice.AUTHOR));
      case FRAME_SHARE -> key.part().isEmpty() && key.voice().isEmpty() && key.issue().isEmpty();
      default -> key.part().isEmpty() && key.slot().isEmpty() && key.voice().isEmpty();
    };
  }

  static Pooling pooling(Measure.Key key) {
    return switch (MeasureName.of(key.name())) {
      case WORD_CHOICE_OVER_SLOTS,
          SLANT_OVER_SLOTS,
          SOURCE_DIVERSITY,
          SOURCE_DIVERSITY_BY_WORDS,
          SOURCE_IQV,
          SOURCE_IQV_BY_WORDS,
          SOURCE_HHI,
          SOURCE_HHI_BY_WORDS ->
          Pooling.ARTICLE_MEAN;
      default -> Pooling.SUMS;
    };
  }

  /** Whether the sign of a figure means a side. */
  static boolean signed(Measure.Key key) {
    return switch (MeasureName.of(key.name())) {
      case WORD_CHOICE, WORD_CHOICE_OVER_SLOTS, SLANT, SLANT_OVER_SLOTS, CUE_STANCE_BALANCE -> true;
      default -> false;
    };
  }

  /** Whether the rows of a figure's ledger are terms. */
  static boolean ofTerms(Measure.Key key) {
    return switch (MeasureName.of(key.name())) {
      case LOADED_TERM_DENSITY, WORD_CHOICE, SLANT, FRAME_SHARE -> true;
      default -> false;
    };
  }

  /** Whether an article that does not list the figure has none of what it counts. */
  static boolean zeroIfSilent(Measure.Key key) {
    return MeasureName.of(key.name()) == MeasureName.LOADED_TERM_DENSITY && key.part().isEmpty();
  }

  static int per(Measure.Key key) {
    return MeasureName.of(key.name()) == MeasureName.LOADED_TERM_DENSITY ? 1000 : 1;
  }

  /** A figure in words: {@code word-choice immigration restriction|admission author}. */
  static String label(Measure.Key key) {
    StringBuilder label = new StringBuilder(key.name());
    key.issue().ifPresent(value -> label.append(' ').append(value));
    key.axis().ifPresent(value -> label.append(' ').append(value));
    key.slot().ifPresent(value -> label.append(' ').append(value));
    key.voice().ifPresent(value -> label.append(' ').append(value));
    key.part().ifPresent(value -> label.append(' ').append(value));
    return label.toString();
  }
}
