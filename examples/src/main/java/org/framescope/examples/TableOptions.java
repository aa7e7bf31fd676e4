package org.framescope.examples;

import org.framescope.report.CsvTables;
import picocli.CommandLine.Option;

/** How CSV tables are written, the same for every command that writes them. */
final class TableOptions {
  @Option(
      names = "--csv-bom",
      description =
          "Begin CSV files with a byte order mark, by which spreadsheets tell UTF-8; R then wants "
              + "read.csv(..., fileEncoding = \"UTF-8-BOM\").")
  private boolean mark;

  CsvTables.Encoding encoding() {
    return mark ? CsvTables.Encoding.UTF_8_WITH_MARK : CsvTables.Encoding.UTF_8;
  }
}
