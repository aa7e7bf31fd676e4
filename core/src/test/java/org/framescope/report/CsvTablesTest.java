package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTablesTest {
  @TempDir Path folder;

  private List<NamedCsvRecord> table(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
      return reader.stream().toList();
    }
  }

  @Test
  void oneRowAnAnnotationAndAFigureWithTheMetadataInEveryRow() throws IOException {
    FramingAnalysis analysis = SampleAnalyses.rich();
    CsvTables.write(List.of(analysis, SampleAnalyses.hostile()), folder);
    assertThat(table("articles.csv")).hasSize(2);
    assertThat(table("loaded-terms.csv")).hasSize(5);
    assertThat(table("attributions.csv")).hasSize(5);
    assertThat(table("measures.csv")).hasSize(8);
    for (String name :
        List.of("articles.csv", "loaded-terms.csv", "attributions.csv", "measures.csv")) {
      NamedCsvRecord row = table(name).get(0);
      assertThat(row.getField("article_id")).isEqualTo("a1");
      assertThat(row.getField("outlet")).isEqualTo("Herald");
      assertThat(row.getField("date")).isEqualTo("2026-03-04");
      assertThat(row.getField("event")).isEqualTo("council vote");
      assertThat(row.getField("meta_section")).isEqualTo("'=local");
    }
    NamedCsvRecord term = table("loaded-terms.csv").get(1);
    assertThat(term.getField("text")).isEqualTo("illegal aliens");
    int start = Integer.parseInt(term.getField("start"));
    assertThat(analysis.article().text().substring(start)).startsWith("illegal aliens");
    assertThat(term.getField("cp_start"))
        .isEqualTo("" + analysis.article().text().codePointCount(0, start));
  }

  @Test
  void anUndefinedFigureIsAnEmptyCell() throws IOException {
    CsvTables.write(List.of(SampleAnalyses.rich()), folder);
    NamedCsvRecord row = table("measures.csv").get(3);
    assertThat(row.getField("measure")).isEqualTo("anonymity-reason-share");
    assertThat(row.getField("value")).isEmpty();
    assertThat(row.getField("defined")).isEqualTo("false");
  }

  @Test
  void negativeFiguresStayNumbersWhileNoTextCellBeginsLikeAFormula() throws IOException {
    CsvTables.write(List.of(SampleAnalyses.rich(), SampleAnalyses.hostile()), folder);
    List<String> numeric = List.of("value", "low", "high", "numerator");
    for (String name :
        List.of("articles.csv", "loaded-terms.csv", "attributions.csv", "measures.csv")) {
      for (NamedCsvRecord row : table(name)) {
        row.getFieldsAsMap()
            .forEach(
                (column, cell) -> {
                  if (numeric.contains(column)) {
                    assertThat(cell).matches("(-?[0-9].*)?");
                  } else {
                    assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
                  }
                });
      }
    }
    assertThat(table("articles.csv").get(1).getField("article_id"))
        .isEqualTo("'=cmd|' /C calc'!A0");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1, '=1", "+1, '+1", "-1, '-1", "@A, '@A", "'=1, ''=1", "'tis, 'tis", "a=1, a=1"})
  void aFormulaIsDisarmedSoThatItCanBeUndone(String text, String cell) {
    assertThat(CsvCells.safe(text)).isEqualTo(cell);
  }

  @Test
  void whatFailsLeavesNoFileBehind() throws IOException {
    Iterable<FramingAnalysis> failing =
        () -> {
          if (Files.exists(folder.resolve(".articles.csv.0.part"))) {
            throw new UncheckedIOException(new IOException("disk full"));
          }
          return List.of(SampleAnalyses.rich()).iterator();
        };
    assertThatThrownBy(() -> CsvTables.write(failing, folder)).hasMessageContaining("disk full");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aFileIsReplacedWhole() throws IOException {
    CsvTables.write(List.of(SampleAnalyses.rich(), SampleAnalyses.hostile()), folder);
    CsvTables.write(List.of(SampleAnalyses.rich()), folder);
    assertThat(table("articles.csv")).hasSize(1);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }
}
