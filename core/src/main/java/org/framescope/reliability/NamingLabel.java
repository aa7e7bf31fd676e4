package org.framescope.reliability;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.framescope.annotation.SourceClass;
import org.framescope.text.Utf8File;

/**
 * What a person said of the source of one attribution: a row of a table of labels, parted by tabs,
 * with the columns doc, annotation_file, attribution, label, anaphoric, resolved.
 *
 * @param doc the article's id
 * @param annotationFile the file in which the attribution was marked
 * @param attribution the attribution's id in that file
 * @param label the class; empty for {@code UNCLEAR}
 * @param anaphoric whether the words of the source alone do not decide
 * @param resolved the names that the person gave; empty for the unnamed
 */
public record NamingLabel(
    String doc,
    String annotationFile,
    String attribution,
    Optional<SourceClass> label,
    boolean anaphoric,
    ImmutableList<String> resolved) {
  private static final String HEADER =
      "doc\tannotation_file\tattribution\tlabel\tanaphoric\tresolved";

  /**
   * Reads a table of labels.
   *
   * @throws IOException if it cannot be read, or a row is not as expected: the message names file,
   *     line, what was expected and what was found
   */
  public static ImmutableList<NamingLabel> read(Path path) throws IOException {
    ImmutableList.Builder<NamingLabel> labels = ImmutableList.builder();
    try (BufferedReader rows = Utf8File.reader(path)) {
      int number = 0;
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        number++;
        if (number == 1) {
          if (!row.equals(HEADER)) {
            throw new IOException(path + ":1:1: expected the header " + HEADER + ", found " + row);
          }
        } else if (!row.isEmpty()) {
          labels.add(parse(path, number, row));
        }
      }
    }
    return labels.build();
  }

  private static NamingLabel parse(Path path, int number, String row) throws IOException {
    List<String> cells = Splitter.on('\t').splitToList(row);
    if (cells.size() != 6) {
      throw new IOException(
          path + ":" + number + ":1: expected 6 columns, found " + cells.size() + ": " + row);
    }
    Optional<SourceClass> label = Optional.empty();
    if (!cells.get(3).equals("UNCLEAR")) {
      try {
        label = Optional.of(SourceClass.valueOf(cells.get(3)));
      } catch (IllegalArgumentException e) {
        throw new IOException(
            path + ":" + number + ":4: expected a source class or UNCLEAR, found " + cells.get(3),
            e);
      }
    }
    String names = cells.get(5).equals("-") ? "" : cells.get(5);
    return new NamingLabel(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        label,
        cells.get(4).equals("1"),
        ImmutableList.copyOf(Splitter.on(';').trimResults().omitEmptyStrings().splitToList(names)));
  }
}
