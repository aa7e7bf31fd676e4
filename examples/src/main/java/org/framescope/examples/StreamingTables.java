package org.framescope.examples;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.FramingAnalysis;
import org.framescope.report.CsvTables;
import org.jspecify.annotations.Nullable;

/**
 * Tables of analyses that come one by one, in memory that does not grow with their number. A table
 * needs its columns first, so the first analyses are held back to learn the keys of their metadata;
 * keys that come up only later get no column, and {@link #lateKeys} names them.
 */
final class StreamingTables implements Closeable {
  private final Path folder;
  private final int heldBack;
  private final CsvTables.Encoding encoding;
  private final List<FramingAnalysis> first = new ArrayList<>();
  private final Set<String> columns = new TreeSet<>();
  private final Set<String> late = new LinkedHashSet<>();
  private @Nullable CsvTables tables;

  /**
   * Tables in a folder.
   *
   * @param heldBack how many analyses are held until the columns are fixed
   */
  StreamingTables(Path folder, int heldBack, CsvTables.Encoding encoding) {
    this.folder = folder;
    this.encoding = encoding;
    this.heldBack = heldBack;
  }

  void add(FramingAnalysis analysis) throws IOException {
    if (tables != null) {
      for (String key : analysis.article().metadata().keySet()) {
        if (!columns.contains(key)) {
          late.add(key);
        }
      }
      tables.add(analysis);
      return;
    }
    first.add(analysis);
    columns.addAll(analysis.article().metadata().keySet());
    if (first.size() > heldBack) {
      open();
    }
  }

  private CsvTables open() throws IOException {
    CsvTables opened = CsvTables.open(folder, columns, encoding);
    tables = opened;
    for (FramingAnalysis analysis : first) {
      opened.add(analysis);
    }
    first.clear();
    return opened;
  }

  /** The keys of metadata that came up too late for a column. */
  Set<String> lateKeys() {
    return late;
  }

  /** Ends the tables and gives the files their names. */
  void commit() throws IOException {
    CsvTables open = tables == null ? open() : tables;
    open.commit();
  }

  @Override
  public void close() throws IOException {
    if (tables != null) {
      tables.close();
    }
  }
}
