package org.framescope.comparison;

import java.time.LocalDate;

/**
 * One figure of one group in one period.
 *
 * @param group the group's name
 * @param start the first day of the period: the day itself, the Monday of the ISO week, or the
 *     first of the month
 * @param period the length of the period
 * @param articles the number of the group's articles in the period
 * @param figure the figure
 */
public record TimePoint(
    String group, LocalDate start, Period period, int articles, GroupFigure figure) {
  /** How long a period is. */
  public enum Period {
    DAY,
    /** From Monday to Sunday (ISO 8601). */
    WEEK,
    MONTH;

    /** The first day of the period that contains {@code date}. */
    public LocalDate startOf(LocalDate date) {
      return switch (this) {
        case DAY -> date;
        case WEEK -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
        case MONTH -> date.withDayOfMonth(1);
      };
    }
  }
}
