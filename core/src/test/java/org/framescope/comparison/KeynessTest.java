package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds that can be worked out by hand; {@link ComparisonAgainstRTest} has more from R. */
class KeynessTest {
  private static double conservative(long y1, long n1, long y2, long n2, int items) {
    return Keyness.logRatioConservative(new Keyness.Counts(y1, n1, y2, n2), 0.95, items);
  }

  @ParameterizedTest(name = "{0} of {1}, {2} of {3}, {4} items")
  @DisplayName("the bound of the interval of the log-ratio that is nearer to 0")
  @CsvSource({
    // All ten in the one: p^10 = 0.025, p = .691503, log2(p / (1 - p)) = 1.164478.
    "10, 1000, 0, 1000, 1, 1.164478",
    "0, 1000, 10, 1000, 1, -1.164478",
    // The other twice as large: one more, log2(2); the first twice as large: one less.
    "10, 1000, 0, 2000, 1, 2.164478",
    "0, 2000, 10, 1000, 1, -2.164478",
    // Five items: 0.025 becomes 0.005, p = .588704, log2(p / (1 - p)) = .517366.
    "10, 1000, 0, 1000, 5, 0.517366",
    "0, 1000, 10, 1000, 5, -0.517366",
    // The interval holds 0: p^3 = 0.025, p = .292402 < 1/2.
    "3, 1000, 0, 1000, 1, 0",
    "0, 1000, 3, 1000, 1, 0",
    "0, 1000, 0, 1000, 1, 0",
  })
  void conservativeLogRatio(long y1, long n1, long y2, long n2, int items, double expected) {
    assertThat(conservative(y1, n1, y2, n2, items)).isCloseTo(expected, within(1e-5));
  }

  @Test
  @DisplayName("equal counts of unequal sizes are no equal frequencies")
  void equalCounts() {
    // 10 of 20: Clopper and Pearson's interval is .27196 to .72804; log2(.27196 / .72804 · 64).
    assertThat(conservative(10, 1_000, 10, 64_000, 1)).isCloseTo(4.5794, within(1e-3));
    assertThat(conservative(10, 64_000, 10, 1_000, 1)).isCloseTo(-4.5794, within(1e-3));
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Keyness.Counts(11, 10, 0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Keyness.Counts(-1, 10, 0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Keyness.Counts(0, 10, 11, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> conservative(1, 10, 1, 10, 0));
    assertThat(new Keyness.Counts(10, 10, 10, 10).target()).isEqualTo(10);
  }
}
