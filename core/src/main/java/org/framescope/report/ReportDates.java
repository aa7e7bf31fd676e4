package org.framescope.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the report prints them: {@code 4 March 2026}. */
final class ReportDates {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private ReportDates() {}

  /** Months are spelled out here because Java's names for them depend on its version. */
  static String written(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + MONTHS[date.getMonthValue() - 1]
        + " "
        + DateTimeFormatter.ofPattern("uuuu", Locale.ROOT).format(date);
  }
}
