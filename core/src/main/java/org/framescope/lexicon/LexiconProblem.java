package org.framescope.lexicon;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import java.util.Locale;

/**
 * One fault in a lexicon file.
 *
 * @param file the file as it was named by the caller
 * @param line the line, counted from 1
 * @param column the place in the line, counted from 1 in UTF-16 units
 * @param expected what should stand there
 * @param found what stands there
 * @param row the whole line, without its line end
 */
public record LexiconProblem(
    String file, int line, int column, String expected, String found, String row) {
  /** How much of a long row is shown on each side of the fault. */
  private static final int SHOWN = 60;

  public LexiconProblem {
    checkArgument(line >= 1, "line must be >= 1, but was %s", line);
    checkArgument(column >= 1, "column must be >= 1, but was %s", column);
  }

  /** The fault in one line: {@code file:line:column: expected ..., found ...}. */
  public String message() {
    return String.format(
        Locale.ROOT, "%s:%d:%d: expected %s, found %s", file, line, column, expected, found);
  }

  /** The fault, the row around it and a caret under the place. */
  @Override
  public String toString() {
    int at = Math.min(column - 1, row.length());
    int from = Math.max(0, at - SHOWN);
    int to = Math.min(row.length(), at + SHOWN);
    String before = from > 0 ? "..." : "";
    String after = to < row.length() ? "..." : "";
    return message()
        + "\n  "
        + before
        + row.substring(from, to).replace('\t', ' ')
        + after
        + "\n  "
        + Strings.repeat(" ", before.length() + at - from)
        + "^";
  }
}
