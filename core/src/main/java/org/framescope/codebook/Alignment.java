package org.framescope.codebook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says of the poles of several axes which belong together, so that their scores can be pooled: +1
 * is the usage of one camp on every issue, -1 of the other.
 *
 * <p>{@link #usParty()} is for corpora of US politics only. Immutable and safe for use by several
 * threads.
 */
public final class Alignment implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("issue", "plus", "minus", "citation");

  private final String name;
  private final String plus;
  private final String minus;
  private final ImmutableList<Row> rows;
  private final ImmutableTable<String, String, Integer> signs;

  /**
   * The alignment of one axis.
   *
   * @param issue the issue's id
   * @param plus the pole that belongs to the camp scored +1
   * @param minus the pole that belongs to the camp scored -1
   * @param citation where that can be read
   */
  public record Row(String issue, String plus, String minus, String citation)
      implements Serializable {
    public Row {
      checkArgument(!plus.equals(minus), "the poles of %s must differ, both were %s", issue, plus);
    }
  }

  private Alignment(String name, String plus, String minus, ImmutableList<Row> rows) {
    this.name = name;
    this.plus = plus;
    this.minus = minus;
    this.rows = rows;
    ImmutableTable.Builder<String, String, Integer> table = ImmutableTable.builder();
    for (Row row : rows) {
      table.put(row.issue(), row.plus(), 1).put(row.issue(), row.minus(), -1);
    }
    this.signs = table.buildOrThrow();
  }

  /**
   * An alignment of one's own.
   *
   * @param name its name in results
   * @param plus the camp scored +1
   * @param minus the camp scored -1
   * @throws IllegalArgumentException if an issue occurs twice
   */
  public static Alignment of(String name, String plus, String minus, List<Row> rows) {
    return new Alignment(name, plus, minus, ImmutableList.copyOf(rows));
  }

  /**
   * Republican (+1) and Democratic (-1) usage in US politics, named {@code US_PARTY}; the citation
   * for each axis is in {@code us-party.tsv}. Means nothing for texts of other countries.
   */
  public static Alignment usParty() {
    return UsParty.INSTANCE;
  }

  /** Whose usage is scored +1 and -1, and where; the first line a person should read. */
  @Override
  public String toString() {
    return name + " (+1 " + plus + ", -1 " + minus + ")";
  }

  /** Whether the other has the same name, camps and rows. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Alignment alignment
        && name.equals(alignment.name)
        && plus.equals(alignment.plus)
        && minus.equals(alignment.minus)
        && rows.equals(alignment.rows);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, plus, minus, rows);
  }

  /** Its name in results. */
  public String name() {
    return name;
  }

  /** The camp scored +1. */
  public String plus() {
    return plus;
  }

  /** The camp scored -1. */
  public String minus() {
    return minus;
  }

  /** The axes that it aligns. */
  public ImmutableList<Row> rows() {
    return rows;
  }

  /** Whether it aligns the axis of this issue. */
  public boolean covers(String issue) {
    return signs.containsRow(issue);
  }

  /** +1 or -1 for a pole of an issue's axis, 0 for what is no pole or not aligned. */
  public int sign(String issue, Side side) {
    Integer sign = signs.get(issue, side.name());
    return sign == null ? 0 : sign;
  }

  /** The same with the camps exchanged: every slant changes its sign and nothing else. */
  public Alignment exchanged() {
    ImmutableList.Builder<Row> exchanged = ImmutableList.builder();
    for (Row row : rows) {
      exchanged.add(
          new Row(row.issue(), /* plus= */ row.minus(), /* minus= */ row.plus(), row.citation()));
    }
    return new Alignment(
        name + "-exchanged", /* plus= */ minus, /* minus= */ plus, exchanged.build());
  }

  /**
   * Reads an alignment: header lines {@code # name:}, {@code # plus:}, {@code # minus:}, a row of
   * column names, and rows of issue, plus pole, minus pole and citation parted by tabs.
   *
   * @param file what to call the file in errors
   * @throws IllegalArgumentException for the first fault, with file, line, column and what was
   *     expected
   */
  public static Alignment read(Reader reader, String file) throws IOException {
    Map<String, String> header = new HashMap<>();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    Map<String, Integer> lineOf = new HashMap<>();
    boolean columnsSeen = false;
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("#")) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          header.putIfAbsent(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
        }
        continue;
      }
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (!columnsSeen) {
        checkArgument(
            cells.equals(COLUMNS),
            "%s:%s:1: expected the columns %s, found %s",
            file,
            number,
            COLUMNS,
            cells);
        columnsSeen = true;
        continue;
      }
      checkArgument(
          cells.size() == COLUMNS.size(),
          "%s:%s:1: expected %s cells parted by tabs, found %s",
          file,
          number,
          COLUMNS.size(),
          cells.size());
      Integer earlier = lineOf.putIfAbsent(cells.get(0), number);
      checkArgument(
          earlier == null,
          "%s:%s:1: expected an issue that has no row yet, found %s, which has one in line %s",
          file,
          number,
          cells.get(0),
          earlier);
      checkArgument(
          !cells.get(1).equals(cells.get(2)),
          "%s:%s:%s: expected a pole other than %s",
          file,
          number,
          cells.get(0).length() + cells.get(1).length() + 3,
          cells.get(1));
      rows.add(new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }
    ImmutableMap<String, String> named = ImmutableMap.copyOf(header);
    for (String key : ImmutableList.of("name", "plus", "minus")) {
      checkArgument(
          named.containsKey(key), "%s:1:1: expected a header line '# %s: ...'", file, key);
    }
    return new Alignment(
        header.getOrDefault("name", ""),
        header.getOrDefault("plus", ""),
        header.getOrDefault("minus", ""),
        rows.build());
  }

  private static final class UsParty {
    static final Alignment INSTANCE = load("us-party.tsv");

    private static Alignment load(String resource) {
      try (InputStream in = Alignment.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("the library lacks its resource " + resource);
        }
        return read(new InputStreamReader(in, UTF_8), resource);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
