package org.framescope.corpus;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with a header row, one article a row: columns {@code id}, {@code text} (or {@code
 * headline} and {@code body}), {@code outlet}, {@code date}, {@code event}; all others become
 * metadata. Other column names can be given.
 */
public final class CsvReader implements ArticleReader {
  private static final ImmutableList<String> FIELDS =
      ImmutableList.of("id", "text", "headline", "body", "outlet", "date", "event");
  private static final int SNIFFED = 1 << 16;

  private final ImmutableMap<String, String> columns;

  /** A reader of tables whose columns bear the fields' own names. */
  public CsvReader() {
    this(ImmutableMap.of());
  }

  /**
   * A reader of tables with other column names.
   *
   * @param columns from a field ({@code text}) to the name of its column ({@code content})
   */
  public CsvReader(ImmutableMap<String, String> columns) {
    this.columns = columns;
  }

  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    byte[] head = in.readNBytes(SNIFFED);
    if (head.length == 0) {
      return WordProcessing.failed(file, "a table with a header row", "an empty file");
    }
    Charset charset = head.length < SNIFFED ? DecodedText.of(head).charset() : charsetOf(head);
    String start = new String(head, charset);
    char separator = separator(start.lines().findFirst().orElse(""));
    Reader text =
        new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(head), in), charset);
    Iterator<CsvRecord> rows =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .ofCsvRecord(text)
            .iterator();
    ImmutableList<String> remarks =
        charset.equals(StandardCharsets.UTF_8)
            ? ImmutableList.of()
            : ImmutableList.of("not UTF-8: read as " + charset.name());
    return new Rows(rows, file, remarks);
  }

  /** A multi-byte character may be cut at the end of what was looked at. */
  private static Charset charsetOf(byte[] head) {
    int end = head.length;
    while (end > head.length - 4 && (head[end - 1] & 0x80) != 0) {
      end--;
    }
    return DecodedText.of(java.util.Arrays.copyOf(head, end)).charset();
  }

  private static char separator(String header) {
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', '\t', ';'}) {
      int found = (int) header.chars().filter(c -> c == candidate).count();
      if (found > most) {
        best = candidate;
        most = found;
      }
    }
    return best;
  }

  private final class Rows extends AbstractIterator<ReadResult> {
    private final Iterator<CsvRecord> rows;
    private final String file;
    private final ImmutableList<String> remarks;
    private @Nullable List<String> header;
    private int record;
    private boolean broken;

    Rows(Iterator<CsvRecord> rows, String file, ImmutableList<String> remarks) {
      this.rows = rows;
      this.file = file;
      this.remarks = remarks;
    }

    @Override
    protected @Nullable ReadResult computeNext() {
      if (broken) {
        return endOfData();
      }
      try {
        if (header == null) {
          if (!rows.hasNext()) {
            return endOfData();
          }
          header = rows.next().getFields().stream().map(CsvReader::clean).toList();
          if (index("text") < 0 && index("body") < 0) {
            return lastFailure(
                new InputProblem(
                    file,
                    0,
                    1,
                    1,
                    "a column \"text\", or \"headline\" and \"body\"",
                    "the columns " + header));
          }
        }
        if (!rows.hasNext()) {
          return endOfData();
        }
        return row(rows.next());
      } catch (CsvParseException e) {
        return lastFailure(
            new InputProblem(
                file, record + 1, 0, 0, "a well-formed row", String.valueOf(e.getMessage())));
      }
    }

    /**
     * After a fault that leaves no row to go on with: the parser cannot tell where the next begins.
     */
    private ReadResult lastFailure(InputProblem problem) {
      broken = true;
      return new ReadResult.Failed(problem);
    }

    private int index(String field) {
      String name = columns.getOrDefault(field, field);
      List<String> names = header == null ? List.of() : header;
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
          return i;
        }
      }
      return -1;
    }

    private String value(CsvRecord row, String field) {
      int index = index(field);
      return index < 0 ? "" : row.getField(index);
    }

    private ReadResult row(CsvRecord row) {
      record++;
      List<String> names = header == null ? List.of() : header;
      int line = (int) row.getStartingLineNumber();
      if (row.getFieldCount() != names.size()) {
        return new ReadResult.Failed(
            new InputProblem(
                file,
                record,
                line,
                0,
                names.size() + " fields, as in the header",
                String.valueOf(row.getFieldCount())));
      }
      String text = value(row, "text");
      String body = value(row, "body");
      if (text.isBlank() && body.isBlank()) {
        return new ReadResult.Failed(
            new InputProblem(file, record, line, 0, "the text of an article", "an empty field"));
      }
      String id = value(row, "id");
      Article.Builder article =
          Article.builder(id.isEmpty() ? FileNames.id(file) + "-" + record : id);
      ImmutableList.Builder<String> all = ImmutableList.<String>builder().addAll(remarks);
      if (text.isBlank()) {
        article.body(body);
        if (!value(row, "headline").isEmpty()) {
          article.headline(value(row, "headline"));
        }
      } else {
        article.text(text);
        if (!value(row, "headline").isEmpty()) {
          article.metadata("headline", value(row, "headline"));
        }
      }
      if (!value(row, "outlet").isEmpty()) {
        article.outlet(value(row, "outlet"));
      }
      if (!value(row, "event").isEmpty()) {
        article.event(value(row, "event"));
      }
      String date = value(row, "date");
      if (!date.isEmpty()) {
        Dates.parse(date)
            .ifPresentOrElse(
                article::date,
                () -> {
                  article.metadata("date", date);
                  all.add("line " + line + ": date \"" + date + "\" not understood");
                });
      }
      for (int i = 0; i < names.size(); i++) {
        int column = i;
        if (FIELDS.stream().noneMatch(field -> index(field) == column) && !names.get(i).isEmpty()) {
          article.metadata(names.get(i), row.getField(i));
        }
      }
      return new ReadResult.Read(article.build(), file, all.build());
    }
  }

  private static String clean(String name) {
    String stripped = name.strip();
    return stripped.startsWith("\uFEFF") ? stripped.substring(1) : stripped;
  }
}
