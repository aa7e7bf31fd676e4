package org.framescope.profile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;

/** Collects the rows of one figure and their sums. */
final class Ledger {
  private final ImmutableList.Builder<LedgerRow> rows = ImmutableList.builder();
  private long numerator;
  private long denominator;

  void add(String ref, long toNumerator, long toDenominator) {
    rows.add(new LedgerRow(ref, toNumerator, toDenominator));
    numerator = Math.addExact(numerator, toNumerator);
    denominator = Math.addExact(denominator, toDenominator);
  }

  long numerator() {
    return numerator;
  }

  long denominator() {
    return denominator;
  }

  /** The Wilson interval of the share, as if of {@code n} units; empty if there is no share. */
  Optional<Interval> wilson(double n, double z) {
    return denominator == 0
        ? Optional.empty()
        : Optional.of(Intervals.wilson((double) numerator / denominator * n, n, z));
  }

  Measure measure(Measure.Key key, int per, Optional<Interval> interval, double level) {
    return Measure.of(
        key,
        per,
        numerator,
        denominator,
        interval.map(found -> OptionalDouble.of(found.low())).orElse(OptionalDouble.empty()),
        interval.map(found -> OptionalDouble.of(found.high())).orElse(OptionalDouble.empty()),
        level,
        rows.build());
  }
}
