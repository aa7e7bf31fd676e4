package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;

/**
 * A dictionary of another tool, as it was read.
 *
 * @param name what the file calls it, or the file's name
 * @param format the format it was read from
 * @param entries its entries, in file order, one a category
 * @param warnings what could not be read or had to be changed, in file order
 */
public record Dictionary(
    String name,
    DictionaryFormat format,
    ImmutableList<Entry> entries,
    ImmutableList<Warning> warnings) {

  /**
   * A pattern in a category.
   *
   * @param path the categories from the outermost to the one it belongs to
   * @param pattern the pattern in lower case; {@code *} stands for any letters, {@code ?} for one
   * @param weight its weight, 1 where the file gives none
   * @param line the line it stands in, counted from 1
   */
  public record Entry(ImmutableList<String> path, String pattern, double weight, int line) {}

  /**
   * Something that could not be read or had to be changed.
   *
   * @param file the file
   * @param line the line, counted from 1
   * @param column the column, counted from 1
   * @param message what it is, and what was done
   */
  public record Warning(String file, int line, int column, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column + ": " + message;
    }
  }
}
