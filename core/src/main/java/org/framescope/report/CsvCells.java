package org.framescope.report;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The cells of one row.
 *
 * <p>A text cell that a spreadsheet could take for a formula gets an apostrophe in front: one that
 * begins with {@code = + - @}, TAB, CR or LF, or with the full-width forms of the first four, also
 * after apostrophes of its own. Taking one apostrophe away from cells that begin so gives the text
 * back. Numbers stay numbers. NUL and lone surrogates, which no CSV reader takes, become U+FFFD.
 */
final class CsvCells {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<String> cells = new ArrayList<>();

  List<String> list() {
    return cells;
  }

  CsvCells text(String value) {
    cells.add(safe(value));
    return this;
  }

  CsvCells text(Optional<String> value) {
    return text(value.orElse(""));
  }

  CsvCells name(Optional<? extends Enum<?>> value) {
    return text(value.map(Enum::name));
  }

  CsvCells number(long value) {
    cells.add(Long.toString(value));
    return this;
  }

  CsvCells number(OptionalInt value) {
    cells.add(value.isPresent() ? Integer.toString(value.getAsInt()) : "");
    return this;
  }

  /** A figure; an empty cell if there is none. */
  CsvCells number(OptionalDouble value) {
    cells.add(
        value.isPresent() && Double.isFinite(value.getAsDouble())
            ? NumberOutput.toString(value.getAsDouble(), true)
            : "");
    return this;
  }

  CsvCells flag(boolean value) {
    cells.add(Boolean.toString(value));
    return this;
  }

  static String safe(String value) {
    String text = printable(value);
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0 ? "'" + text : text;
  }

  private static String printable(String value) {
    if (value.indexOf('\0') < 0 && Json.loneSurrogate(value, 0) < 0) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.replace('\0', '\uFFFD'));
    for (int i = Json.loneSurrogate(value, 0); i >= 0; i = Json.loneSurrogate(value, i + 1)) {
      text.setCharAt(i, '\uFFFD');
    }
    return text.toString();
  }
}
