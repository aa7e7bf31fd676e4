package org.framescope.comparison;

import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.framescope.profile.Measure;

/**
 * What a comparison can show at all, so that nobody reads noise as a finding or silence as proof.
 *
 * <p>The smallest difference found with probability .8 at the two-sided 5 % level is (t.975 + t.8)
 * times the standard error of the difference (Cohen 1988, in the usual approximation), with n - 2
 * degrees of freedom. The standard error follows from how the articles vary around their group: of
 * a ratio of sums by linearisation (Cochran 1977, section 6.4).
 */
final class Power {
  private Power() {}

  static PowerRow row(
      int f, Cohort first, String firstName, Cohort second, String secondName, double smallestP) {
    Measure.Key key = first.sample().figures().get(f);
    OptionalDouble difference = smallestDifference(f, first, second);
    int n = first.size();
    int m = second.size();
    String statement;
    String sizes = n + " and " + m + " articles";
    if (smallestP > 0.05) {
      statement =
          String.format(
              Locale.ROOT,
              "%s can show no difference at all: the smallest p they can give is %.2g",
              sizes,
              smallestP);
    } else if (difference.isPresent()) {
      statement =
          String.format(
              Locale.ROOT,
              "%s can show only differences of %s above %.3g (that one in 4 cases of 5)",
              sizes,
              FigureRules.label(key),
              difference.getAsDouble());
    } else {
      statement = "how large a difference must be cannot be told: the articles do not vary";
    }
    return new PowerRow(key, firstName, secondName, n, m, smallestP, difference, statement);
  }

  private static OptionalDouble smallestDifference(int f, Cohort first, Cohort second) {
    int n = first.size();
    int m = second.size();
    if (n < 2 || m < 2) {
      return OptionalDouble.empty();
    }
    double variance = varianceOfFigure(f, first) + varianceOfFigure(f, second);
    if (!(variance > 0)) {
      return OptionalDouble.empty();
    }
    TDistribution t = TDistribution.of((double) n + m - 2);
    double factor = t.inverseSurvivalProbability(0.025) + t.inverseSurvivalProbability(0.2);
    return OptionalDouble.of(
        FigureRules.per(first.sample().figures().get(f)) * factor * Math.sqrt(variance));
  }

  /** The variance of x over y, articles being drawn; 0 if no article defines the figure. */
  private static double varianceOfFigure(int f, Cohort cohort) {
    Cohort.Column column = cohort.column(f);
    if (column.size() == 0) {
      return 0;
    }
    int n = cohort.size();
    double sumOfY = column.sumOfY();
    double ratio = column.sumOfX() / sumOfY;
    double squares = 0;
    for (int i = 0; i < column.size(); i++) {
      double rest = column.x(i) - ratio * column.y(i);
      squares += rest * rest;
    }
    return squares * n / (n - 1.0) / (sumOfY * sumOfY);
  }
}
