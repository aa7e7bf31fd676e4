package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * WordStat's {@code .cat}: a tree by leading tabs, in which a line that ends in a weight in
 * brackets is a pattern and any other a category.
 */
final class WordStatReader {
  private static final ImmutableList<String> RULES =
      ImmutableList.of(" NEAR ", " AFTER ", " BEFORE ", " AND ", " NOT ");

  private final DictionaryText text;
  private final List<String> open = new ArrayList<>();

  WordStatReader(DictionaryText text) {
    this.text = text;
  }

  Dictionary read() {
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        line(i + 1, lines.get(i));
      }
    }
    return text.dictionary(text.file(), DictionaryFormat.WORDSTAT);
  }

  private void line(int number, String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '\t') {
      depth++;
    }
    String content = line.substring(depth).strip();
    if (isRule(content)) {
      text.warn(number, depth + 1, "a rule, not supported: left out (" + content + ")");
      return;
    }
    Double weight = weight(content);
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    if (weight == null) {
      open.add(content);
    } else if (open.isEmpty()) {
      text.warn(number, depth + 1, "a pattern outside any category: left out (" + content + ")");
    } else {
      String pattern = content.substring(0, content.lastIndexOf('(')).replace('_', ' ');
      text.add(open, pattern, weight, number);
    }
  }

  /** A rule refers to a category by {@code #} and joins two things. */
  private static boolean isRule(String content) {
    return content.indexOf('#') >= 0 && RULES.stream().anyMatch(content::contains);
  }

  /** The weight in brackets at the end of a pattern's line. */
  private static @Nullable Double weight(String content) {
    int open = content.lastIndexOf('(');
    if (open <= 0 || !content.endsWith(")")) {
      return null;
    }
    return TableReader.number(content.substring(open + 1, content.length() - 1));
  }
}
