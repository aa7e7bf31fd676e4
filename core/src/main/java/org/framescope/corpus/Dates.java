package org.framescope.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as news sites and databases write them, in English, whatever the locale of the machine. */
final class Dates {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Splitter WORDS = Splitter.onPattern("[ ,]+").omitEmptyStrings();

  private Dates() {}

  /** {@code 2026-03-04...}, {@code March 4, 2026 Wednesday}, {@code 4 March 2026}, and the like. */
  static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    if (text.length() > 10 && text.charAt(4) == '-' && text.charAt(10) == 'T') {
      text = text.substring(0, 10);
    }
    try {
      if (text.length() == 10 && text.charAt(4) == '-') {
        return Optional.of(LocalDate.parse(text));
      }
      return written(WORDS.splitToList(text.length() > 60 ? text.substring(0, 60) : text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> written(List<String> words) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (String word : words) {
      int number = number(word);
      if (month == 0 && number < 0) {
        month = month(word);
      } else if (number >= 1000 && year == 0) {
        year = number;
      } else if (number > 0 && number <= 31 && day == 0) {
        day = number;
      }
    }
    return month > 0 && day > 0 && year > 0
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() < 3 ? 0 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
  }

  private static int number(String word) {
    if (word.length() > 4) {
      return -1;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(word);
  }
}
