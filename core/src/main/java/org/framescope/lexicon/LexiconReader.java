package org.framescope.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.codebook.Axis;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.codebook.Side;
import org.framescope.lexicon.TermPattern.PatternException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lexicon in the project's own format (docs/lexicons.md): a UTF-8 file of tab-separated
 * rows under a commented header.
 *
 * <p>A file is read to its end whatever is wrong with it, so that all faults are reported at once.
 * Not safe for use by several threads; the static methods are.
 */
public final class LexiconReader {
  /** The columns, in their order. */
  public static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id",
          "pattern",
          "slot",
          "side",
          "frame",
          "device",
          "strength",
          "neutral",
          "when",
          "source",
          "matches",
          "spares",
          "note");

  private static final ImmutableSet<String> HEADER =
      ImmutableSet.of("name", "version", "licence", "reviewed", "issue", "axis", "topic");
  private static final Splitter SEMICOLON = Splitter.on(';').trimResults().omitEmptyStrings();

  private final String file;
  private final List<LexiconProblem> problems = new ArrayList<>();
  private final Map<String, String> header = new LinkedHashMap<>();
  private final ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private boolean columnsSeen;
  private @Nullable Axis axis;

  private LexiconReader(String file) {
    this.file = file;
  }

  /**
   * A lexicon and where its entries stand in the file it was read from.
   *
   * @param lexicon the lexicon
   * @param lines the line of each entry, counted from 1, by the entry's id
   * @param rows the lines of the file, in order, without line ends
   */
  public record Source(
      Lexicon lexicon, ImmutableMap<String, Integer> lines, ImmutableList<String> rows) {}

  /**
   * Reads a lexicon from a file.
   *
   * @throws LexiconException with all faults, if there are any
   * @throws IOException if the file cannot be read
   */
  public static Lexicon read(Path path) throws IOException {
    return source(path.toString(), Files.readAllBytes(path)).lexicon();
  }

  /**
   * Reads a lexicon from a stream, which is left open.
   *
   * @param file what problems call the file
   * @throws LexiconException with all faults, if there are any
   * @throws IOException if the stream cannot be read
   */
  public static Lexicon read(String file, InputStream in) throws IOException {
    return source(file, ByteStreams.toByteArray(in)).lexicon();
  }

  /**
   * Reads a lexicon that is in memory.
   *
   * @param file what problems call the file
   * @param bytes UTF-8, with or without a byte order mark
   * @throws LexiconException with all faults, if there are any
   */
  public static Source source(String file, byte[] bytes) {
    return new LexiconReader(file).readAll(bytes);
  }

  private Source readAll(byte[] bytes) {
    ImmutableList<String> rows = rows(bytes);
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      if (row.isBlank()) {
        continue;
      }
      if (row.startsWith("#")) {
        header(i + 1, row);
      } else if (!columnsSeen) {
        columns(i + 1, row);
      } else {
        entry(i + 1, row);
      }
    }
    ImmutableList<LexiconEntry> all = entries.build();
    for (String key : List.of("name", "version", "licence")) {
      if (!header.containsKey(key)) {
        problem(
            1, 1, "a header line '# " + key + ": ...'", "none", rows.isEmpty() ? "" : rows.get(0));
      }
    }
    if (all.isEmpty() && problems.isEmpty()) {
      problem(Math.max(1, rows.size()), 1, "at least one entry", "none", "");
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    Lexicon lexicon =
        new Lexicon(
            header.getOrDefault("name", ""),
            header.getOrDefault("version", ""),
            header.getOrDefault("licence", ""),
            header.getOrDefault("reviewed", ""),
            issue(),
            header.getOrDefault("topic", ""),
            all,
            Hashing.sha256().hashBytes(bytes).toString());
    return new Source(lexicon, ImmutableMap.copyOf(lines), rows);
  }

  private ImmutableList<String> rows(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, StandardCharsets.UTF_8);
      int line = 1;
      int lineStart = 0;
      int bad = text.indexOf('\ufffd');
      for (int i = 0; i < bad; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      problem(line, Math.max(1, bad - lineStart + 1), "UTF-8", "bytes that are not UTF-8", "");
    }
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    for (String row : Splitter.on('\n').split(text)) {
      rows.add(row.endsWith("\r") ? row.substring(0, row.length() - 1) : row);
    }
    return rows.build();
  }

  private void header(int line, String row) {
    int colon = row.indexOf(':');
    if (colon < 0 || columnsSeen) {
      return;
    }
    String key = row.substring(1, colon).strip();
    if (!HEADER.contains(key)) {
      return;
    }
    String value = row.substring(colon + 1).strip();
    int column = row.indexOf(value, colon + 1) + 1;
    if (value.isEmpty()) {
      problem(line, colon + 2, "a value for '" + key + "'", "nothing", row);
      return;
    }
    if (header.put(key, value) != null) {
      problem(line, 1, "one header line '" + key + "'", "a second one", row);
    }
    if (key.equals("axis")) {
      List<String> poles = Splitter.on('|').trimResults().splitToList(value);
      if (poles.size() != 2 || poles.get(0).isEmpty() || poles.get(0).equals(poles.get(1))) {
        problem(line, column, "two different poles: first | second", "'" + value + "'", row);
      } else {
        axis = new Axis(poles.get(0), poles.get(1));
      }
    } else if (key.equals("topic")) {
      try {
        TermPattern.parse(value);
      } catch (PatternException e) {
        problem(line, column + e.index, e.expected, e.found, row);
      }
    }
  }

  private Optional<Issue> issue() {
    Axis found = axis;
    return header.containsKey("issue") && found != null
        ? Optional.of(new Issue(header.getOrDefault("issue", ""), found))
        : Optional.empty();
  }

  private void columns(int line, String row) {
    columnsSeen = true;
    List<String> found = Splitter.on('\t').splitToList(row);
    int column = 1;
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (i >= found.size() || !found.get(i).equals(COLUMNS.get(i))) {
        problem(
            line,
            column,
            "the column '" + COLUMNS.get(i) + "'",
            i < found.size() ? "'" + found.get(i) + "'" : "the end of the line",
            row);
        return;
      }
      column += found.get(i).length() + 1;
    }
    if (found.size() > COLUMNS.size()) {
      problem(line, column, "no further column", "'" + found.get(COLUMNS.size()) + "'", row);
    }
  }

  private void entry(int line, String row) {
    LexiconRow cells = new LexiconRow(line, row, this::problem);
    if (!cells.complete()) {
      return;
    }
    int before = problems.size();
    String id = cells.kebab("id");
    if (lines.putIfAbsent(id, line) != null) {
      cells.problem("id", 0, "an id that is not yet taken", "'" + id + "'");
    }
    cells.pattern("pattern");
    Side side = cells.side(axis);
    Optional<FrameDimension> frame = cells.frame();
    Optional<RhetoricalDevice> device = cells.device();
    int strength = cells.strength(side);
    cells.conditions("when");
    cells.example();
    if (cells.get("source").isEmpty() || cells.get("source").equals("-")) {
      cells.problem("source", 0, "a citation key or PROJECT", "'" + cells.get("source") + "'");
    }
    if (problems.size() > before) {
      return;
    }
    entries.add(
        new LexiconEntry(
            id,
            header.getOrDefault("name", file),
            issue(),
            cells.orEmpty("slot"),
            side,
            frame,
            device,
            strength,
            ImmutableList.copyOf(SEMICOLON.split(cells.orEmpty("neutral"))),
            cells.get("pattern"),
            cells.orEmpty("when"),
            ImmutableList.copyOf(SEMICOLON.split(cells.get("source"))),
            cells.orEmpty("matches"),
            cells.orEmpty("spares"),
            cells.orEmpty("note")));
  }

  private void problem(int line, int column, String expected, String found, String row) {
    problems.add(new LexiconProblem(file, line, Math.max(1, column), expected, found, row));
  }
}
