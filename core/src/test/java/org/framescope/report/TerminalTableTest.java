package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.FramingComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTableTest {
  private static final List<FramingAnalysis> CORPUS = SampleComparison.corpus();
  private static final FramingComparison COMPARISON = SampleComparison.of(CORPUS);

  @Test
  void figuresStandWithTheirCountsAndUndefinedOnesAsADash() {
    // Dispatch: 10 loaded terms in 270 words, 7 of 10 attributions without a named source.
    assertThat(TerminalTable.of(COMPARISON, 80).lines())
        .anyMatch(line -> line.matches("Dispatch +3 +37\\.0 \\(10\\) +70 % \\(7/10\\) +– +–"));
    assertThat(TerminalTable.of(CORPUS.get(0), 80).lines())
        .anyMatch(line -> line.matches("anonymity-reason-share +– +nothing to count +–"));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 140})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(TerminalTable.of(COMPARISON, width).lines())
        .allMatch(line -> DisplayWidth.of(line) <= width);
    for (FramingAnalysis analysis : CORPUS) {
      assertThat(TerminalTable.of(analysis, width).lines())
          .allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  @Test
  void nothingOfTheInputCanSteerTheTerminal() {
    FramingAnalysis evil =
        SampleAnalyses.analysis(
            "\u001b[2J\u0007id",
            "\u001b]0;title\u0007Outlet\u202e",
            java.time.LocalDate.of(2026, 3, 4),
            "Head\rline",
            "{s1:Eve\u001b[31m} {c1:said} {q1:that {t-illegal-alien:illegal\naliens} left}.");
    String text =
        TerminalTable.of(evil, 80) + TerminalTable.of(SampleComparison.of(List.of(evil)), 80);
    assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\n]]").doesNotContain("\u202e");
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "日本, 4", "é, 1", "é, 1", "😀, 2", "한, 2", "a\u200db, 2"})
  void widthIsCountedInColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void wideNamesKeepTheColumnsAligned() {
    TextTable table = new TextTable(List.of("name", "#n"));
    table.row(List.of("日本新聞", "1"));
    table.row(List.of("Herald", "22"));
    assertThat(table.render(80)).isEqualTo("name       n\n────────────\n日本新聞   1\nHerald    22\n");
  }

  @Test
  void whatDoesNotFitGoesBelowWithTheNamesAgain() {
    TextTable table = new TextTable(List.of("name", "#first", "#second"));
    table.row(List.of("Herald", "1".repeat(20), "2".repeat(20)));
    assertThat(table.render(40).lines().filter(line -> line.startsWith("Herald"))).hasSize(2);
  }
}
