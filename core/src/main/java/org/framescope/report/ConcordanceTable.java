package org.framescope.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Voice;
import org.framescope.comparison.Concordance;

/**
 * A concordance as one CSV table, a row a use: the article as in {@link CsvTables}, where the key
 * stands (in UTF-16 units and in code points), the words to the left, the key, the words to the
 * right, and voice and side where the key is a term. Safe to open in a spreadsheet, as those tables
 * are. Not safe for use by several threads.
 */
public final class ConcordanceTable implements Closeable {
  private static final int VOICE_COLUMNS = 10;
  private static final int LEAST_COLUMNS = 40;

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "start", "end", "cp_start", "cp_end", "left", "text", "right", "voice", "side");

  private final CsvRows rows = new CsvRows(ImmutableSet.of());
  private final CsvWriter table;

  /**
   * Begins the table.
   *
   * @param out where it goes; closed with the table
   */
  public ConcordanceTable(OutputStream out, CsvTables.Encoding encoding) throws IOException {
    if (encoding == CsvTables.Encoding.UTF_8_WITH_MARK) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    table =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    table.writeRecord(rows.header(COLUMNS));
  }

  /** Adds a row for each line of one article's concordance. */
  public void add(FramingAnalysis analysis, List<Concordance.Line> lines) {
    CodePoints codePoints = CodePoints.of(analysis.article().text());
    for (Concordance.Line line : lines) {
      table.writeRecord(
          rows.start(analysis)
              .number(line.span().start())
              .number(line.span().end())
              .number(codePoints.at(line.span().start()))
              .number(codePoints.at(line.span().end()))
              .text(line.left())
              .text(line.key())
              .text(line.right())
              .name(line.voice())
              .text(line.side())
              .list());
    }
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  /**
   * One article's concordance for a terminal: the article, then a line a use, the keys below each
   * other, the voice at the end. No control character reaches the terminal.
   *
   * @param columns the number of columns to keep within; at least 40
   */
  public static String text(FramingAnalysis analysis, List<Concordance.Line> lines, int columns) {
    checkArgument(
        columns >= LEAST_COLUMNS, "expected %s columns or more, found %s", LEAST_COLUMNS, columns);
    StringBuilder out = new StringBuilder();
    String outlet = analysis.article().outlet().map(name -> " (" + name + ")").orElse("");
    out.append(DisplayWidth.cut(DisplayWidth.printable(analysis.article().id() + outlet), columns))
        .append('\n');
    boolean voices = lines.stream().anyMatch(line -> line.voice().isPresent());
    int room = voices ? columns - VOICE_COLUMNS : columns;
    for (Concordance.Line line : lines) {
      // Two fifths for what comes before: the key itself needs room on the right.
      String left = lastColumns(DisplayWidth.printable(line.left()), room * 2 / 5);
      out.append(" ".repeat(room * 2 / 5 - DisplayWidth.of(left))).append(left);
      String rest = "[" + line.key() + "]" + line.right();
      String right = DisplayWidth.cut(DisplayWidth.printable(rest), room - room * 2 / 5);
      out.append(right);
      line.voice()
          .ifPresent(
              voice ->
                  out.append(" ".repeat(room - room * 2 / 5 - DisplayWidth.of(right) + 2))
                      .append(name(voice)));
      trimEnd(out);
      out.append('\n');
    }
    return out.toString();
  }

  private static String name(Voice voice) {
    return voice.name().toLowerCase(Locale.ROOT);
  }

  private static void trimEnd(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  /** As much of the end of a text as fits, from a word's start. */
  private static String lastColumns(String text, int columns) {
    int start = text.length();
    int used = 0;
    while (start > 0) {
      int codePoint = text.codePointBefore(start);
      used += DisplayWidth.of(Character.toString(codePoint));
      if (used > columns) {
        break;
      }
      start -= Character.charCount(codePoint);
    }
    while (start > 0
        && start < text.length()
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start);
  }
}
