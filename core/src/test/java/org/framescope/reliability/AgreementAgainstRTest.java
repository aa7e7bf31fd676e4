package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Alpha against R (core/src/test/r/agreement.R) and against the published example. */
class AgreementAgainstRTest {
  /** One row a coder, one cell a unit, a dot for a missing value. */
  private static UnitTable table(String... rows) {
    ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
    for (int coder = 0; coder < rows.length; coder++) {
      List<String> cells = Splitter.on(' ').splitToList(rows[coder]);
      for (int unit = 0; unit < cells.size(); unit++) {
        if (!cells.get(unit).equals(".")) {
          table.put("u" + (char) ('a' + unit), "coder" + coder, cells.get(unit));
        }
      }
    }
    return new UnitTable(table.buildOrThrow());
  }

  private static UnitTable set(String name) {
    return switch (name) {
      case "k2011" ->
          table(
              "1 2 3 3 2 1 4 1 2 . . .",
              "1 2 3 3 2 2 4 1 2 5 . 3",
              ". 3 3 3 2 3 4 2 2 5 1 .",
              "1 2 3 3 2 4 4 1 2 5 1 .");
      case "two" -> table("1 1 0 0 1 0 1 1 0 0", "1 0 0 0 1 1 1 1 0 1");
      case "real" -> table("0.5 1.25 3 2 2 7", "0.75 1.25 2 2 4 7", "0.5 . 2.5 . 2 6.5");
      default -> throw new AssertionError(name);
    };
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "agreement.csv", numLinesToSkip = 1)
  void alphaAgreesWithR(String set, Agreement.Scale scale, double expected) {
    assertThat(Krippendorff.alpha(set(set), scale, 10, 1).alpha().orElseThrow())
        .isCloseTo(expected, within(1e-9));
  }

  /** Krippendorff 2011, section C: .743 nominal, .815 ordinal, .849 interval. */
  @Test
  void krippendorff2011() {
    UnitTable table = set("k2011");
    assertThat(alpha(table, Agreement.Scale.NOMINAL)).isCloseTo(0.743, within(5e-4));
    assertThat(alpha(table, Agreement.Scale.ORDINAL)).isCloseTo(0.815, within(5e-4));
    assertThat(alpha(table, Agreement.Scale.INTERVAL)).isCloseTo(0.849, within(5e-4));
    Agreement nominal = Krippendorff.alpha(table, Agreement.Scale.NOMINAL, 1000, 1);
    // Unit 12 has a single value: 11 units and 40 values can be paired; the first row of the
    // coincidence matrix is 7, 4/3, 1/3, 1/3, 0.
    assertThat(nominal.units()).isEqualTo(11);
    assertThat(nominal.pairable()).isEqualTo(40);
    assertThat(nominal.coincidences().get(0).toArray())
        .containsExactly(new double[] {7, 4.0 / 3, 1.0 / 3, 1.0 / 3, 0}, within(1e-12));
    assertThat(nominal.low().orElseThrow()).isLessThan(0.743);
    assertThat(nominal.high().orElseThrow()).isGreaterThan(0.743);
    assertThat(nominal.belowReliable().orElseThrow())
        .isGreaterThanOrEqualTo(nominal.belowTentative().orElseThrow());
  }

  private static double alpha(UnitTable table, Agreement.Scale scale) {
    return Krippendorff.alpha(table, scale, 1, 1).alpha().orElseThrow();
  }

  @Test
  void alphaIsUndefinedWhereNothingVaries() {
    assertThat(Krippendorff.alpha(table("1 1 1", "1 1 1"), Agreement.Scale.NOMINAL, 10, 1).alpha())
        .isEmpty();
    assertThat(Krippendorff.alpha(table("1 . 1", ". 1 ."), Agreement.Scale.NOMINAL, 10, 1).alpha())
        .isEmpty();
  }

  @Test
  void aValueThatIsNoNumberIsNamed() {
    assertThatThrownBy(
            () -> Krippendorff.alpha(table("1 x", "1 2"), Agreement.Scale.INTERVAL, 10, 1))
        .hasMessage("unit ub, coder coder0: expected a number, found 'x'");
  }
}
