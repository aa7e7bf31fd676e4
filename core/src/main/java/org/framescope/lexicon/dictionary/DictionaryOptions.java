package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How a dictionary is to be read.
 *
 * @param encoding its encoding; if empty UTF-8, or windows-1252 with a warning where it is not
 * @param termColumn for CSV, the column of terms
 * @param categoryColumns for CSV, one column that names the category of each row, or, with {@code
 *     wide}, the columns that are the categories and hold weights
 * @param weightColumn for CSV, the column of weights
 * @param wide for CSV, whether each category is a column
 */
public record DictionaryOptions(
    Optional<Charset> encoding,
    String termColumn,
    ImmutableList<String> categoryColumns,
    Optional<String> weightColumn,
    boolean wide) {
  /** UTF-8; a CSV file has the columns term and category. */
  public static final DictionaryOptions DEFAULT =
      new DictionaryOptions(
          Optional.empty(), "term", ImmutableList.of("category"), Optional.empty(), false);

  /** The same with an encoding. */
  public DictionaryOptions withEncoding(Charset charset) {
    return new DictionaryOptions(
        Optional.of(charset), termColumn, categoryColumns, weightColumn, wide);
  }

  /** The same for a table with a row a term and category. */
  public DictionaryOptions withColumns(String term, String category, Optional<String> weight) {
    return new DictionaryOptions(encoding, term, ImmutableList.of(category), weight, false);
  }

  /** The same for a table with a column a category, whose cells are weights. */
  public DictionaryOptions withCategoryColumns(String term, List<String> categories) {
    return new DictionaryOptions(
        encoding, term, ImmutableList.copyOf(categories), Optional.empty(), true);
  }
}
