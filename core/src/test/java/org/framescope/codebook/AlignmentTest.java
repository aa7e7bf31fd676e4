package org.framescope.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final String HEAD =
      "# name: X\n# plus: P\n# minus: M\nissue\tplus\tminus\tcitation\n";

  @Test
  void everyAxisOfUsPartyHasACitation() {
    Alignment party = Alignment.usParty();
    assertThat(party.name()).isEqualTo("US_PARTY");
    assertThat(party.plus()).isEqualTo("Republican");
    assertThat(party.rows()).hasSize(12).allSatisfy(row -> assertThat(row.citation()).isNotBlank());
    assertThat(party.sign("immigration", new Side("restriction", 1))).isEqualTo(1);
    assertThat(party.sign("immigration", new Side("admission", -1))).isEqualTo(-1);
    assertThat(party.sign("immigration", Side.CONTESTED)).isZero();
    assertThat(party.covers("fishing")).isFalse();
  }

  @Test
  void aUsersOwnIsRead() throws IOException {
    Alignment own =
        Alignment.read(
            new StringReader(HEAD + "fishing\tquota\tfreedom\tMinutes 2020\n"), "own.tsv");
    assertThat(own.sign("fishing", new Side("freedom", 1))).isEqualTo(-1);
    assertThat(own.exchanged().sign("fishing", new Side("freedom", 1))).isEqualTo(1);
  }

  @Test
  void aFaultIsNamedWithItsPlace() {
    assertThatThrownBy(() -> Alignment.read(new StringReader(HEAD + "a\tb\tc\n"), "own.tsv"))
        .hasMessage("own.tsv:5:1: expected 4 cells parted by tabs, found 3");
    assertThatThrownBy(
            () -> Alignment.read(new StringReader(HEAD + "a\tb\tc\td\na\tb\tc\td\n"), "own.tsv"))
        .hasMessageStartingWith("own.tsv:6:1: expected an issue that has no row yet, found a");
    assertThatThrownBy(() -> Alignment.read(new StringReader(HEAD + "a\tb\tb\td\n"), "own.tsv"))
        .hasMessage("own.tsv:5:5: expected a pole other than b");
    assertThatThrownBy(() -> Alignment.read(new StringReader("# name: X\n"), "own.tsv"))
        .hasMessage("own.tsv:1:1: expected a header line '# plus: ...'");
  }
}
