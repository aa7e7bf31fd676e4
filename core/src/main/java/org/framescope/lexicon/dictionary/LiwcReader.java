package org.framescope.lexicon.dictionary;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * LIWC's {@code .dic}: a legend of numbered categories between two lines of {@code %}, then terms
 * with the numbers of their categories. Tabs before a number of the legend give its depth.
 */
final class LiwcReader {
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\u00a0");
  private static final Splitter WORDS = Splitter.on(BLANK).omitEmptyStrings();
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private final DictionaryText text;
  private final Map<Integer, ImmutableList<String>> categories = new HashMap<>();
  private final List<String> open = new ArrayList<>();

  LiwcReader(DictionaryText text) {
    this.text = text;
  }

  Dictionary read() {
    int percents = 0;
    List<String> lines = text.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (BLANK.matchesAllOf(line)) {
        continue;
      }
      if (line.strip().equals("%") && percents < 2) {
        percents++;
      } else if (percents == 1) {
        category(i + 1, line);
      } else if (percents == 2) {
        term(i + 1, line);
      } else {
        text.warn(i + 1, 1, "a line before the legend, which opens with %: left out");
      }
    }
    return text.dictionary(text.file(), DictionaryFormat.LIWC);
  }

  private void category(int number, String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '\t') {
      depth++;
    }
    String row = BLANK.trimFrom(line);
    int digits = 0;
    while (digits < row.length() && DIGIT.matches(row.charAt(digits))) {
      digits++;
    }
    Integer code = code(row.substring(0, digits));
    String name = BLANK.trimFrom(row.substring(digits));
    if (code == null || name.isEmpty()) {
      text.warn(number, depth + 1, "a category without number or name: left out (" + row + ")");
      return;
    }
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    open.add(name);
    if (categories.putIfAbsent(code, ImmutableList.copyOf(open)) != null) {
      text.warn(number, depth + 1, "category " + code + " defined twice: the first one counts");
    }
  }

  private void term(int number, String line) {
    int at = codesAt(line);
    String pattern = BLANK.trimFrom(line.substring(0, at));
    String rest = line.substring(at);
    if (rest.contains("<of>")) {
      text.warn(number, at + 1, "<of> not supported: entry left out (" + pattern + ")");
      return;
    }
    rest = withoutConditions(number, at, rest, pattern);
    Set<Integer> codes = new LinkedHashSet<>();
    for (String field : WORDS.split(rest)) {
      for (String part : Splitter.on('/').omitEmptyStrings().split(field)) {
        Integer code = code(part);
        if (code == null) {
          text.warn(number, at + 1, "'" + part + "' is no category number (" + pattern + ")");
        } else {
          codes.add(code);
        }
      }
    }
    if (codes.isEmpty()) {
      text.warn(number, at + 1, "no category: entry left out (" + pattern + ")");
    }
    for (int code : codes) {
      ImmutableList<String> path = categories.get(code);
      if (path == null) {
        text.warn(number, at + 1, "category " + code + " undefined (" + pattern + ")");
      } else {
        text.add(path, pattern, 1, number);
      }
    }
  }

  /** Where the numbers begin: after the first tab, else after two blanks, else the last numbers. */
  private static int codesAt(String line) {
    int start = line.length() - BLANK.trimLeadingFrom(line).length();
    int tab = line.indexOf('\t', start);
    if (tab >= 0) {
      return tab;
    }
    int wide = line.indexOf("  ", start);
    if (wide >= 0 && wide < BLANK.trimTrailingFrom(line).length()) {
      return wide;
    }
    int at = BLANK.trimTrailingFrom(line).length();
    while (true) {
      int blank = at - 1;
      while (blank > start && DIGIT.matches(line.charAt(blank))) {
        blank--;
      }
      if (blank == at - 1 || blank <= start || !BLANK.matches(line.charAt(blank))) {
        return at;
      }
      at = blank;
    }
  }

  private String withoutConditions(int number, int at, String rest, String pattern) {
    String kept = rest;
    int open = kept.indexOf('(');
    while (open >= 0 && kept.indexOf(')', open) > 0) {
      int close = kept.indexOf(')', open);
      text.warn(
          number,
          at + open + 1,
          "condition \""
              + kept.substring(open, close + 1)
              + "\" dropped, the codes after it kept ("
              + pattern
              + ")");
      kept = kept.substring(0, open) + kept.substring(close + 1);
      open = kept.indexOf('(');
    }
    return kept;
  }

  private static @Nullable Integer code(String digits) {
    return digits.isEmpty() || digits.length() > 9 || !DIGIT.matchesAllOf(digits)
        ? null
        : Integer.valueOf(digits);
  }
}
