package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The bundled lexicons treat the poles of each axis alike. */
class LexiconBalanceTest {
  private static final List<Lexicon> BUNDLED = Lexicons.bundled();

  @ParameterizedTest
  @FieldSource("BUNDLED")
  @DisplayName("both poles have comparable numbers of entries, strengths and neutral rivals")
  void polesAreBalanced(Lexicon lexicon) {
    LexiconAudit audit = LexiconAudit.of(lexicon);
    assertThat(lexicon.entries().size()).isGreaterThanOrEqualTo(45);
    assertThat(audit.entryRatio()).as("entries of the poles").isLessThanOrEqualTo(1.4);
    assertThat(audit.strengthGap()).as("mean strengths").isLessThanOrEqualTo(0.4);
    for (LexiconAudit.Pole pole : List.of(audit.first(), audit.second())) {
      assertThat((double) pole.counterparts() / pole.entries())
          .as("entries of %s with a neutral rival", pole.name())
          .isGreaterThanOrEqualTo(0.95);
    }
    assertThat(audit.neutral()).isPositive();
  }

  @Test
  @DisplayName("all twelve issues are there, with different axes")
  void allIssues() {
    assertThat(BUNDLED).extracting(Lexicon::name).containsExactlyElementsOf(Lexicons.NAMES);
    assertThat(BUNDLED)
        .extracting(lexicon -> lexicon.issue().orElseThrow().axis())
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("every citation key is spelled out in SOURCES.md")
  void sourcesAreSpelledOut() throws java.io.IOException {
    String sources;
    try (java.io.InputStream in = Lexicons.class.getResourceAsStream("SOURCES.md")) {
      sources = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    assertThat(
            Stream.concat(
                    BUNDLED.stream()
                        .flatMap(lexicon -> lexicon.entries().stream())
                        .flatMap(entry -> entry.sources().stream()),
                    ToneLexicon.bundled().stream()
                        .flatMap(lexicon -> lexicon.entries().stream())
                        .map(ToneEntry::source))
                .distinct())
        .allSatisfy(key -> assertThat(sources).contains("`" + key + "`"));
  }

  @Test
  @DisplayName("exchanging the poles turns every side and nothing else; twice gives the same")
  void exchanging() {
    for (Lexicon lexicon : BUNDLED) {
      Lexicon turned = lexicon.exchanged();
      assertThat(turned.entries()).hasSameSizeAs(lexicon.entries());
      for (int i = 0; i < turned.entries().size(); i++) {
        LexiconEntry before = lexicon.entries().get(i);
        LexiconEntry after = turned.entries().get(i);
        assertThat(after.side().sign()).isEqualTo(-before.side().sign());
        assertThat(after.side().name()).isEqualTo(before.side().name());
        assertThat(after.pattern()).isEqualTo(before.pattern());
      }
      assertThat(turned.exchanged()).isEqualTo(lexicon);
    }
  }

  @Test
  @DisplayName("a written lexicon reads back the same")
  void roundTrip() {
    for (Lexicon lexicon : BUNDLED) {
      Lexicon read =
          LexiconReader.source(
                  "again.tsv",
                  LexiconWriter.write(lexicon).getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .lexicon();
      assertThat(read.entries()).isEqualTo(lexicon.entries());
      assertThat(read.topic()).isEqualTo(lexicon.topic());
    }
  }
}
