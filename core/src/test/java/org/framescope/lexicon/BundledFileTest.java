package org.framescope.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What ships is what was built, and what is not is refused. */
class BundledFileTest {
  @Test
  void everyLexiconShipsWithTheSumOfItsBytes() {
    for (Lexicon lexicon : Lexicons.bundled()) {
      assertThat(new String(BundledFile.read(lexicon.name() + ".tsv.sha256"), UTF_8).strip())
          .isEqualTo(lexicon.sha256());
    }
  }

  @Test
  void anotherContentIsRefused() {
    assertThatThrownBy(() -> BundledFile.check("guns.tsv", "x".getBytes(UTF_8), "00"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the lexicon guns.tsv on the class path is another one: expected SHA-256 00, found "
                + "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
  }

  @Test
  void aMissingOneIsNamed() {
    assertThatThrownBy(() -> BundledFile.read("bees.tsv"))
        .hasMessage("the bundled lexicon bees.tsv is not on the class path");
  }
}
