package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.profile.Measure;

/**
 * Analyses as four tidy tables in a folder: {@code articles.csv} (one row an article), {@code
 * loaded-terms.csv} (one row a term, neutral rivals included), {@code attributions.csv} and {@code
 * measures.csv} (one row a figure). Every row carries the article's metadata, so that each table
 * can be grouped without a join. UTF-8, commas, lines ended by {@code \n}, one header row; a figure
 * that is undefined or unknown is an empty cell and never 0.
 *
 * <p>Safe to open in a spreadsheet: a text cell that could be taken for a formula ({@code = + - @},
 * TAB, CR or LF in front) is given an apostrophe in front, numbers stay numbers. The files get
 * their names when all four are complete. Not safe for use by several threads.
 */
public final class CsvTables implements Closeable {
  private static final ImmutableList<String> FILES =
      ImmutableList.of("articles.csv", "loaded-terms.csv", "attributions.csv", "measures.csv");

  private final List<PendingFile> files = new ArrayList<>();
  private final List<CsvWriter> tables = new ArrayList<>();
  private final CsvRows rows;

  private CsvTables(CsvRows rows) {
    this.rows = rows;
  }

  /**
   * Writes the tables of some analyses, with a column for every key of their metadata.
   *
   * @param analyses read twice: for their metadata, then for their rows
   * @param folder made if it is missing
   * @throws IOException if the folder cannot be written to
   */
  public static void write(Iterable<FramingAnalysis> analyses, Path folder) throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    for (FramingAnalysis analysis : analyses) {
      keys.addAll(analysis.article().metadata().keySet());
    }
    try (CsvTables tables = open(folder, keys)) {
      for (FramingAnalysis analysis : analyses) {
        tables.add(analysis);
      }
      tables.commit();
    }
  }

  /** How the tables are encoded. */
  public enum Encoding {
    /** UTF-8 as programs want it, without a mark. */
    UTF_8,
    /** UTF-8 after a byte order mark, by which spreadsheets tell it from a national code page. */
    UTF_8_WITH_MARK
  }

  /**
   * Opens the tables for analyses that come one by one; {@link #commit} ends them.
   *
   * @param metadata the keys of the articles' metadata that get a column, in this order
   */
  public static CsvTables open(Path folder, Iterable<String> metadata) throws IOException {
    return open(folder, metadata, Encoding.UTF_8);
  }

  /**
   * Opens the tables for analyses that come one by one; {@link #commit} ends them.
   *
   * @param metadata the keys of the articles' metadata that get a column, in this order
   * @param encoding whether each table begins with a byte order mark
   */
  public static CsvTables open(Path folder, Iterable<String> metadata, Encoding encoding)
      throws IOException {
    CsvTables result = new CsvTables(new CsvRows(ImmutableSet.copyOf(metadata)));
    try {
      ImmutableList<ImmutableList<String>> headers = result.rows.headers();
      for (int i = 0; i < FILES.size(); i++) {
        PendingFile file = PendingFile.of(folder.resolve(FILES.get(i)));
        result.files.add(file);
        if (encoding == Encoding.UTF_8_WITH_MARK) {
          file.out().write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        CsvWriter table =
            CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
        result.tables.add(table);
        table.writeRecord(headers.get(i));
      }
      return result;
    } catch (IOException | RuntimeException e) {
      result.close();
      throw e;
    }
  }

  /** Adds the rows of one analysis to all tables. */
  public void add(FramingAnalysis analysis) throws IOException {
    CodePoints codePoints = CodePoints.of(analysis.article().text());
    row(0, rows.article(analysis));
    for (LoadedTerm term : CsvRows.terms(analysis)) {
      row(1, rows.term(term, analysis, codePoints));
    }
    for (Attribution attribution : analysis.annotations().attributions()) {
      row(2, rows.attribution(attribution, analysis, codePoints));
    }
    for (Measure measure : analysis.profile().measures()) {
      row(3, rows.measure(measure, analysis));
    }
  }

  private void row(int table, CsvCells cells) {
    tables.get(table).writeRecord(cells.list());
  }

  /** Ends the tables and gives the files their names. */
  public void commit() throws IOException {
    for (CsvWriter table : tables) {
      table.close();
    }
    for (PendingFile file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (PendingFile file : files) {
      file.close();
    }
  }
}
