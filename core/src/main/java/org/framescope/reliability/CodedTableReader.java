package org.framescope.reliability;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/** Reads what coders said from tables: values of units, marks of texts, and the table of BABE. */
public final class CodedTableReader {
  private CodedTableReader() {}

  /**
   * Reads values: columns {@code unit}, {@code coder}, {@code value}; an empty value is none.
   * Columns are parted by commas, or by the semicolons or tabs of the header.
   *
   * @throws IOException if it cannot be read, a column is missing or a cell occurs twice; the
   *     message names file and line
   */
  public static UnitTable units(Path file) throws IOException {
    ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
    Set<List<String>> seen = new HashSet<>();
    try (CsvReader<NamedCsvRecord> rows = open(file, separator(file))) {
      for (NamedCsvRecord row : rows) {
        String unit = cell(row, "unit", file);
        String coder = cell(row, "coder", file);
        String value = cell(row, "value", file);
        if (!seen.add(List.of(unit, coder))) {
          throw fault(file, row, "one value for unit " + unit + " by coder " + coder, "a second");
        }
        if (!value.isEmpty()) {
          table.put(unit, coder, value);
        }
      }
    } catch (CsvParseException e) {
      throw broken(file, e);
    } catch (UncheckedIOException e) {
      // A row that cannot be read, such as one that is not UTF-8; the cause says where.
      throw e.getCause();
    }
    return new UnitTable(table.buildOrThrow());
  }

  /**
   * Reads marks: columns {@code coder}, {@code document}, {@code start}, {@code end}, {@code
   * label}, offsets in code points. A row with an empty start says that the coder read the document
   * and marked nothing. Columns are parted as in {@link #units}.
   *
   * @param texts the texts by document id; marks of other documents are a fault
   * @throws IOException if it cannot be read; the message names file and line of a fault
   */
  public static ImmutableList<Coding> marks(Path file, Map<String, String> texts)
      throws IOException {
    TreeMap<String, TreeMap<String, List<Mark>>> byCoder = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = open(file, separator(file))) {
      for (NamedCsvRecord row : rows) {
        String document = cell(row, "document", file);
        String text = texts.get(document);
        if (text == null) {
          throw fault(file, row, "a known document", document);
        }
        List<Mark> marks =
            byCoder
                .computeIfAbsent(cell(row, "coder", file), coder -> new TreeMap<>())
                .computeIfAbsent(document, id -> new ArrayList<>());
        if (cell(row, "start", file).isEmpty()) {
          continue;
        }
        int start = offset(row, "start", text, file);
        int end = offset(row, "end", text, file);
        if (end < start) {
          throw fault(file, row, "an end at or after the start", cell(row, "end", file));
        }
        marks.add(new Mark(new TextSpan(start, end), cell(row, "label", file)));
      }
    } catch (CsvParseException e) {
      throw broken(file, e);
    } catch (UncheckedIOException e) {
      // A row that cannot be read, such as one that is not UTF-8; the cause says where.
      throw e.getCause();
    }
    ImmutableList.Builder<Coding> codings = ImmutableList.builder();
    byCoder.forEach(
        (coder, documents) -> {
          List<CodedText> coded = new ArrayList<>();
          documents.forEach(
              (id, marks) -> coded.add(CodedText.of(id, texts.getOrDefault(id, ""), marks)));
          codings.add(Coding.of(coder, coded));
        });
    return codings.build();
  }

  /**
   * Reads the table of BABE (Spinde et al. 2021) as released: semicolons between the columns,
   * {@code text} and {@code biased_words}, a list such as {@code ['cult', 'radical']}. Each listed
   * word is marked {@code biased} at its first place in the sentence that is not marked yet; words
   * that do not occur there are left out. Sentences are named {@code babe-} and the line.
   *
   * @throws IOException if it cannot be read or a column is missing; the message names the file
   */
  public static Coding babe(Path file) throws IOException {
    List<CodedText> texts = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = open(file, ';')) {
      for (NamedCsvRecord row : rows) {
        String text = cell(row, "text", file);
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> from = new HashMap<>();
        for (String word : quoted(cell(row, "biased_words", file))) {
          int at = text.indexOf(word, from.getOrDefault(word, 0));
          if (at >= 0 && !word.isEmpty()) {
            marks.add(new Mark(new TextSpan(at, at + word.length()), "biased"));
            from.put(word, at + word.length());
          }
        }
        texts.add(CodedText.of("babe-" + row.getStartingLineNumber(), text, marks));
      }
    } catch (CsvParseException e) {
      throw broken(file, e);
    } catch (UncheckedIOException e) {
      // A row that cannot be read, such as one that is not UTF-8; the cause says where.
      throw e.getCause();
    }
    return Coding.of("babe", texts);
  }

  /** The words of a list as Python prints it, each in single or double quotes. */
  private static List<String> quoted(String list) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < list.length()) {
      char quote = list.charAt(i);
      int end = quote == '\'' || quote == '"' ? list.indexOf(quote, i + 1) : -1;
      if (end > 0) {
        words.add(list.substring(i + 1, end));
        i = end + 1;
      } else {
        i++;
      }
    }
    return words;
  }

  private static CsvReader<NamedCsvRecord> open(Path file, char separator) throws IOException {
    return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(Utf8File.reader(file));
  }

  /** Spreadsheets of some countries part columns by semicolons; the header shows it. */
  private static char separator(Path file) throws IOException {
    try (BufferedReader reader = Utf8File.reader(file)) {
      String header = Strings.nullToEmpty(reader.readLine());
      if (header.indexOf(',') >= 0) {
        return ',';
      }
      return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }
  }

  private static String cell(NamedCsvRecord row, String column, Path file) throws IOException {
    return row.findField(column)
        .orElseThrow(
            () ->
                fault(file, row, "a column '" + column + "'", String.join(", ", row.getHeader())));
  }

  private static int offset(NamedCsvRecord row, String column, String text, Path file)
      throws IOException {
    String cell = cell(row, column, file);
    Integer codePoints = Ints.tryParse(cell);
    int units = codePoints == null ? -1 : BasilReader.units(text, codePoints);
    if (units < 0) {
      throw fault(file, row, "an offset within the text in column " + column, cell);
    }
    return units;
  }

  private static IOException broken(Path file, CsvParseException e) {
    return new IOException(file + ": expected a table, found: " + e.getMessage(), e);
  }

  private static IOException fault(Path file, NamedCsvRecord row, String expected, String found) {
    return new IOException(
        file + ":" + row.getStartingLineNumber() + ":1: expected " + expected + ", found " + found);
  }
}
