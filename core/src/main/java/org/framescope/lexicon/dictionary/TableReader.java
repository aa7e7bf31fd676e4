package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dictionaries that are tables: LIWC-22's {@code .dicx} and CSV with named columns. */
final class TableReader {
  private TableReader() {}

  /**
   * LIWC-22: the first column is the term, each further one a category; a cell that is not empty
   * makes the term a member, a number is its weight and 0 none.
   */
  static Dictionary dicx(DictionaryText text) {
    List<CsvRecord> records = records(text);
    if (!records.isEmpty()) {
      List<String> header = records.get(0).getFields();
      for (CsvRecord row : records.subList(1, records.size())) {
        for (int c = 1; c < row.getFieldCount(); c++) {
          if (c >= header.size()) {
            text.warn(line(row), 1, "a cell without a category: left out");
          } else {
            cell(text, row, 0, c, header.get(c));
          }
        }
      }
    }
    return text.dictionary(text.file(), DictionaryFormat.LIWC22);
  }

  /** A table whose columns the caller names. */
  static Dictionary csv(DictionaryText text, DictionaryOptions options) {
    List<CsvRecord> records = records(text);
    List<String> header = records.isEmpty() ? List.of() : records.get(0).getFields();
    int term = column(text, header, options.termColumn());
    List<Integer> categories = new ArrayList<>();
    for (String name : options.categoryColumns()) {
      categories.add(column(text, header, name));
    }
    int weight = options.weightColumn().map(name -> column(text, header, name)).orElse(-1);
    for (CsvRecord row : records.subList(Math.min(1, records.size()), records.size())) {
      if (row.getFieldCount() < header.size()) {
        text.warn(
            line(row),
            1,
            String.format(
                Locale.ROOT, "%d cells, not %d: left out", row.getFieldCount(), header.size()));
      } else if (options.wide()) {
        for (int c : categories) {
          cell(text, row, term, c, header.get(c));
        }
      } else {
        Double value = weight < 0 ? Double.valueOf(1) : number(row.getField(weight));
        if (value == null) {
          text.warn(line(row), 1, "'" + row.getField(weight) + "' is no weight: taken as 1");
        }
        text.add(
            ImmutableList.of(row.getField(categories.get(0)).strip()),
            row.getField(term),
            value == null ? 1 : value,
            line(row));
      }
    }
    return text.dictionary(text.file(), DictionaryFormat.CSV);
  }

  private static void cell(
      DictionaryText text, CsvRecord row, int termColumn, int c, String category) {
    String cell = row.getField(c).strip();
    if (cell.isEmpty()) {
      return;
    }
    Double number = number(cell);
    double weight = number == null ? 1 : number;
    if (weight != 0) {
      text.add(ImmutableList.of(category.strip()), row.getField(termColumn), weight, line(row));
    }
  }

  private static List<CsvRecord> records(DictionaryText text) {
    String content = text.text();
    int lineEnd = content.indexOf('\n');
    String first = lineEnd < 0 ? content : content.substring(0, lineEnd);
    char separator = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(content)) {
      reader.forEach(records::add);
    } catch (CsvParseException e) {
      text.warn(
          records.isEmpty() ? 1 : line(records.get(records.size() - 1)) + 1,
          1,
          "the table cannot be read from here: " + e.getMessage());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return records;
  }

  private static int column(DictionaryText text, List<String> header, String name) {
    int column = header.indexOf(name);
    if (column < 0) {
      throw Dictionaries.failure(
          text.file(), 1, 1, "a column '" + name + "'", header.isEmpty() ? "none" : header + "");
    }
    return column;
  }

  private static int line(CsvRecord row) {
    return (int) row.getStartingLineNumber();
  }

  /** A decimal number with a point, or null; no other notation counts. */
  static @Nullable Double number(String digits) {
    boolean digit = false;
    int points = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if (c == '.') {
        points++;
      } else if (c != '-' || i > 0) {
        return null;
      }
    }
    return digit && points <= 1 ? Double.valueOf(digits) : null;
  }
}
