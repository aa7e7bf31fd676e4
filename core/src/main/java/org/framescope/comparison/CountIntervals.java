package org.framescope.comparison;

import java.util.Optional;
import org.framescope.profile.Interval;
import org.framescope.profile.Intervals;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;

/**
 * The interval that the counts of a group allow if every occurrence were drawn by itself, by the
 * formulas for one article. An interval over articles must not be narrower: where none of a few
 * articles has what is counted, all resamples have none either, and their percentiles would claim
 * that there never is any.
 */
final class CountIntervals {
  private CountIntervals() {}

  /**
   * The interval of {@code per x numerator / denominator}.
   *
   * @param positive what adds to the numerator, without what takes from it
   * @param denominator above 0
   * @return empty if the figure's units are words or articles' own figures, which are not drawn one
   *     by one
   */
  static Optional<Interval> of(
      Measure.Key key, long numerator, long positive, long denominator, double level) {
    double n = denominator;
    return switch (MeasureName.of(key.name())) {
      case LOADED_TERM_DENSITY -> {
        Interval count = Intervals.garwood(numerator, level);
        double per = FigureRules.per(key);
        yield Optional.of(new Interval(per * count.low() / n, per * count.high() / n));
      }
      case WORD_CHOICE, SLANT, CUE_STANCE_BALANCE ->
          Optional.of(
              Intervals.tango(
                  (double) positive, (double) (positive - numerator), n, Intervals.z(level)));
      case UNNAMED_SHARE, NO_SOURCE_SHARE, DIRECT_SHARE, ANONYMITY_REASON_SHARE, FRAME_SHARE ->
          Optional.of(Intervals.wilson((double) numerator, n, Intervals.z(level)));
      default -> Optional.empty();
    };
  }

  /** The interval of the difference of two groups' figures; empty if one of them has none. */
  static Optional<Interval> ofDifference(
      double a, Optional<Interval> first, double b, Optional<Interval> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(Intervals.difference(a, first.orElseThrow(), b, second.orElseThrow()))
        : Optional.empty();
  }
}
