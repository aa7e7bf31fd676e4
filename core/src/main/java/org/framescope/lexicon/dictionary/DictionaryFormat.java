package org.framescope.lexicon.dictionary;

import java.util.Locale;
import java.util.Optional;

/** The formats of dictionaries that can be read. */
public enum DictionaryFormat {
  /** LIWC 2001 to 2015, flat or with categories indented by tabs. */
  LIWC("dic"),
  /** LIWC-22: a table of terms and categories. */
  LIWC22("dicx"),
  /** quanteda, YAML. */
  QUANTEDA("yml"),
  /** WordStat. */
  WORDSTAT("cat"),
  /** Yoshikoder, XML. */
  YOSHIKODER("ykd"),
  /** Lexicoder 3, lines. */
  LEXICODER3("lc3"),
  /** Lexicoder 2, XML. */
  LEXICODER2("lcd"),
  /** VBPro. */
  VBPRO("vbpro"),
  /** A table with named columns; see {@link DictionaryOptions}. */
  CSV("csv");

  private final String extension;

  DictionaryFormat(String extension) {
    this.extension = extension;
  }

  /** The usual extension of such files, without a dot. */
  public String extension() {
    return extension;
  }

  /** The format that a file name tells by its extension, if it does. */
  public static Optional<DictionaryFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String extension = lower.substring(lower.lastIndexOf('.') + 1);
    for (DictionaryFormat format : values()) {
      if (format.extension.equals(extension)) {
        return Optional.of(format);
      }
    }
    return switch (extension) {
      case "yaml" -> Optional.of(QUANTEDA);
      case "tsv" -> Optional.of(CSV);
      case "vbp" -> Optional.of(VBPRO);
      default -> Optional.empty();
    };
  }
}
