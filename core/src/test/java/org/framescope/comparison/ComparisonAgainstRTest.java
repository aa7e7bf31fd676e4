package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Statistics against R, to 1e-9; the scripts are core/src/test/r/keyness.R and tests.R. */
class ComparisonAgainstRTest {
  @ParameterizedTest(name = "{0} of {1}, {2} of {3}")
  @CsvFileSource(resources = "keyness.csv", numLinesToSkip = 1)
  void keynessAgreesWithR(
      long y1,
      long n1,
      long y2,
      long n2,
      double prior,
      double priorSize,
      int items,
      double logOdds,
      double z,
      double g2,
      double logRatio,
      double conservative) {
    Keyness.Counts counts = new Keyness.Counts(y1, n1, y2, n2);
    Keyness.LogOdds odds = Keyness.logOdds(counts, prior, priorSize);
    assertThat(odds.delta()).isCloseTo(logOdds, within(1e-9));
    assertThat(odds.z()).isCloseTo(z, within(1e-9));
    assertThat(Keyness.g2(counts)).isCloseTo(g2, within(1e-9));
    assertThat(Keyness.logRatio(counts)).isCloseTo(logRatio, within(1e-9));
    assertThat(Keyness.logRatioConservative(counts, 0.95, items))
        .isCloseTo(conservative, within(1e-9));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvFileSource(resources = "tests.csv", numLinesToSkip = 1)
  void testsAgreeWithR(String what, String input, String second, String expected) {
    double[] x = numbers(input);
    double[] y = second == null ? new double[0] : numbers(second);
    double[] values = numbers(expected);
    switch (what) {
      case "bh" -> assertThat(BenjaminiHochberg.adjust(x)).containsExactly(values, within(1e-9));
      case "spearman" ->
          assertThat(Robustness.spearman(x, y).orElseThrow()).isCloseTo(values[0], within(1e-9));
      case "cliff" -> assertThat(CliffsDelta.of(x, y)).isCloseTo(values[0], within(1e-9));
      case "dp" ->
          assertThat(Dispersion.deviationOfProportions(integers(x), integers(y)))
              .isCloseTo(values[0], within(1e-9));
      case "percentile" -> {
        double[] ones = new double[x.length];
        Arrays.fill(ones, 1);
        Resampling.Ends ends = Resampling.ratioEnds(new double[][] {x, ones}, 1, (1 - y[0]) / 2);
        assertThat(ends.low().orElseThrow()).isCloseTo(values[0], within(1e-9));
        assertThat(ends.high().orElseThrow()).isCloseTo(values[1], within(1e-9));
      }
      case "expanded" -> {
        Tails tails = new Tails(y[0]);
        for (int i = 0; i < x.length; i++) {
          assertThat(tails.of((int) x[i])).isCloseTo(values[i], within(1e-9));
        }
      }
      // Both enumerate the 252, or 120, divisions.
      case "permutation" ->
          assertThat(exactP(x, y, Optional.empty())).isCloseTo(values[0], within(1e-9));
      case "stratified" ->
          assertThat(exactP(x, y, Optional.of("event"))).isCloseTo(values[0], within(1e-9));
      default -> throw new AssertionError(what);
    }
  }

  /** Shares of 1,000, of which the figure of a group is the mean, as R's test takes it. */
  private static double exactP(double[] x, double[] y, Optional<String> stratifyBy) {
    List<ArticleSummary> articles = new ArrayList<>();
    for (int i = 0; i < x.length + y.length; i++) {
      boolean first = i < x.length;
      int place = first ? i : i - x.length;
      double value = first ? x[place] : y[place];
      articles.add(
          MadeUp.article(
              "a" + i,
              ImmutableMap.of("outlet", first ? "A" : "B", "event", place < 3 ? "one" : "two"),
              100,
              "text " + i,
              MadeUp.count(MadeUp.UNNAMED, Math.round(1000 * value), 1000)));
    }
    ComparisonOptions.Builder options = ComparisonOptions.byOutlet().toBuilder().effort(1_000, 10);
    stratifyBy.ifPresent(options::stratifyBy);
    return MadeUp.compare(articles, options.build()).tests().get(0).p().orElseThrow();
  }

  private static double[] numbers(String cell) {
    return Splitter.on(' ').splitToStream(cell).mapToDouble(Double::parseDouble).toArray();
  }

  private static int[] integers(double[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) value).toArray();
  }
}
