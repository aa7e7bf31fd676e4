package org.framescope.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The intervals against R; the script is core/src/test/r/intervals.R. */
class IntervalsAgainstRTest {
  @ParameterizedTest(name = "{0} of {1}, {2}, {3} at {4}")
  @CsvFileSource(resources = "intervals.csv", numLinesToSkip = 1)
  void agreesWithR(
      String what, double a, double b, double c, double level, double low, double high) {
    double z = Intervals.z(level);
    Interval interval =
        switch (what) {
          case "wilson" -> Intervals.wilson(a, b, z);
          case "garwood" -> Intervals.garwood((long) a, level);
          case "tango" -> Intervals.tango(a, b, c, z);
          case "simpson" -> simpson(a, b, c, z);
          default -> throw new AssertionError(what);
        };
    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  private static Interval simpson(double a, double b, double c, double z) {
    double n = a + b + c;
    double pairs = a * (a - 1) + b * (b - 1) + c * (c - 1);
    return Intervals.simpson(1 - pairs / (n * (n - 1)), new double[] {a / n, b / n, c / n}, n, z);
  }

  /** Without neutral occurrences the score is 2p - 1 and its interval that of p (Wilson 1927). */
  @ParameterizedTest
  @CsvSource({"3, 2", "0, 4", "7, 0", "1, 0", "50, 50"})
  void tangoIsWilsonWhereNothingIsNeutral(double plus, double minus) {
    Interval tango = Intervals.tango(plus, minus, plus + minus, 1.96);
    Interval wilson = Intervals.wilson(plus, plus + minus, 1.96).scaled(-1, 2);
    assertThat(tango.low()).isCloseTo(wilson.low(), within(1e-12));
    assertThat(tango.high()).isCloseTo(wilson.high(), within(1e-12));
  }

  /** Newcombe 1998, Interval estimation for the difference, table II, example (a), method 10. */
  @Test
  void theIntervalOfADifferenceIsNewcombesWhereBothAreWilsons() {
    Interval difference =
        Intervals.difference(
            56 / 70.0,
            Intervals.wilson(56, 70, Intervals.z(0.95)),
            48 / 80.0,
            Intervals.wilson(48, 80, Intervals.z(0.95)));
    assertThat(difference.low()).isCloseTo(0.0524, within(5e-5));
    assertThat(difference.high()).isCloseTo(0.3339, within(5e-5));
  }

  @Test
  void aSingleSourceDoesNotProveThatThereIsNoOther() {
    // Wilson's lower bound of 4 of 4 at z = 2 is 4 / 8; then diversity may reach 1 - 1/4.
    assertThat(Intervals.simpson(0, new double[] {1}, 4, 2)).isEqualTo(new Interval(0, 0.75));
  }
}
