package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconProblem;

/**
 * Reads dictionaries of other content-analysis tools: LIWC ({@code .dic}, {@code .dicx}), quanteda
 * ({@code .yml}), WordStat ({@code .cat}), Yoshikoder ({@code .ykd}), Lexicoder ({@code .lc3},
 * {@code .lcd}), VBPro ({@code .vbpro}) and CSV. Safe for use by several threads.
 *
 * <p>A line that cannot be read becomes a warning; reading fails only if no entry is left. XML is
 * read without DTDs and external entities.
 */
public final class Dictionaries {
  private Dictionaries() {}

  /**
   * Reads a dictionary; the extension of the file tells its format.
   *
   * @throws LexiconException if the format is unknown or no entry could be read
   * @throws IOException if the file cannot be read
   */
  public static Dictionary read(Path file, DictionaryOptions options) throws IOException {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    DictionaryFormat format =
        DictionaryFormat.ofFileName(name)
            .orElseThrow(
                () ->
                    failure(
                        file.toString(),
                        1,
                        1,
                        "a file that ends in "
                            + Stream.of(DictionaryFormat.values())
                                .map(known -> "." + known.extension())
                                .collect(Collectors.joining(", ")),
                        "'" + name + "'"));
    return read(file.toString(), Files.readAllBytes(file), format, options);
  }

  /**
   * Reads a dictionary that is in memory.
   *
   * @param file what warnings call the file
   * @throws LexiconException if no entry could be read
   */
  public static Dictionary read(
      String file, byte[] bytes, DictionaryFormat format, DictionaryOptions options) {
    DictionaryText text = new DictionaryText(file, bytes, options.encoding());
    boolean xml = text.text().stripLeading().startsWith("<?xml");
    Dictionary dictionary =
        switch (format) {
          case LIWC -> new LiwcReader(text).read();
          case LIWC22 -> TableReader.dicx(text);
          case CSV -> TableReader.csv(text, options);
          case QUANTEDA -> new QuantedaReader(text).read();
          case WORDSTAT ->
              // Yoshikoder's XML is at times found under WordStat's extension.
              xml
                  ? new XmlReader(text, DictionaryFormat.YOSHIKODER).read()
                  : new WordStatReader(text).read();
          case YOSHIKODER, LEXICODER2 -> new XmlReader(text, format).read();
          case LEXICODER3 -> LineReader.lexicoder(text);
          case VBPRO -> LineReader.vbpro(text);
        };
    if (dictionary.entries().isEmpty()) {
      throw failure(
          file,
          1,
          1,
          "at least one entry",
          dictionary.warnings().isEmpty()
              ? "none"
              : "none: "
                  + dictionary.warnings().stream()
                      .map(Dictionary.Warning::toString)
                      .collect(Collectors.joining("; ")));
    }
    return dictionary;
  }

  static LexiconException failure(
      String file, int line, int column, String expected, String found) {
    return new LexiconException(
        ImmutableList.of(new LexiconProblem(file, line, column, expected, found, "")));
  }
}
