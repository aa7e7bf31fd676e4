package org.framescope.corpus;

/**
 * Why an article could not be read. The other articles of the same input are read all the same.
 *
 * @param file the file, or {@code -} for standard input
 * @param record the article within the file, from 1; 0 if the whole file is meant
 * @param line the line, from 1; 0 if not known
 * @param column the column in UTF-16 units, from 1; 0 if not known
 * @param expected what a reader of the format expects there
 * @param found what stands there
 */
public record InputProblem(
    String file, int record, int line, int column, String expected, String found) {
  /** A problem with a whole file. */
  public static InputProblem ofFile(String file, String expected, String found) {
    return new InputProblem(file, 0, 0, 0, expected, found);
  }

  /** {@code file:line:column: record 3: expected ..., found ...}, without what is not known. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
      if (column > 0) {
        out.append(':').append(column);
      }
    }
    out.append(": ");
    if (record > 0) {
      out.append("record ").append(record).append(": ");
    }
    return out.append("expected ").append(expected).append(", found ").append(found).toString();
  }
}
