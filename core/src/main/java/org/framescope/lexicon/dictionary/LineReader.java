package org.framescope.lexicon.dictionary;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** The formats with a line a pattern under lines that name a category. */
final class LineReader {
  private LineReader() {}

  /** Lexicoder 3: a category is a line that begins with {@code +}. */
  static Dictionary lexicoder(DictionaryText text) {
    String category = "";
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("+")) {
        category = line.substring(1).strip();
      } else if (!line.isEmpty()) {
        add(text, category, line, i + 1);
      }
    }
    return text.dictionary(text.file(), DictionaryFormat.LEXICODER3);
  }

  /** VBPro: a category stands between {@code >>} and {@code <<}; {@code #} starts a note. */
  static Dictionary vbpro(DictionaryText text) {
    String category = "";
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int note = line.indexOf('#');
      line = (note < 0 ? line : line.substring(0, note)).strip();
      if (line.startsWith(">") || line.startsWith("<")) {
        category = CharMatcher.anyOf("<>").trimFrom(line).strip();
      } else if (!line.isEmpty()) {
        add(text, category, line, i + 1);
      }
    }
    return text.dictionary(text.file(), DictionaryFormat.VBPRO);
  }

  private static void add(DictionaryText text, String category, String pattern, int line) {
    if (category.isEmpty()) {
      text.warn(line, 1, "a pattern before the first category: left out (" + pattern + ")");
    } else {
      text.add(ImmutableList.of(category), pattern, 1, line);
    }
  }
}
