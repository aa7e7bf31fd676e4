package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.framescope.profile.Measure;

/** What figures hang on: the length of articles, single terms, few articles, the lexicon. */
public final class Robustness {
  private Robustness() {}

  /**
   * How far the figures of the same articles agree when another lexicon is used.
   *
   * @param key the figure
   * @param articles the number of articles that define it with both
   * @param correlation Spearman's rank correlation of the two; empty below three articles or if
   *     either does not vary
   * @param sameSign the share of articles whose figure has the same sign (or is 0 in both) with
   *     both; empty without articles
   */
  public record Swap(
      Measure.Key key, int articles, OptionalDouble correlation, OptionalDouble sameSign) {}

  /**
   * Holds two runs over the same articles, with different lexicons, against each other; articles
   * are matched by id, others are left out.
   */
  public static ImmutableList<Swap> swap(List<ArticleSummary> first, List<ArticleSummary> second) {
    Map<String, ArticleSummary> others = new HashMap<>();
    second.forEach(article -> others.put(article.id(), article));
    TreeMap<Measure.Key, List<double[]>> pairs = new TreeMap<>(FigureRules.ORDER);
    for (ArticleSummary article : first) {
      ArticleSummary other = others.get(article.id());
      if (other == null) {
        continue;
      }
      Map<Measure.Key, ArticleSummary.Count> counts = new HashMap<>();
      other.counts().forEach(count -> counts.put(count.key(), count));
      for (ArticleSummary.Count count : article.counts()) {
        ArticleSummary.Count match = counts.get(count.key());
        if (match != null && count.denominator() > 0 && match.denominator() > 0) {
          pairs
              .computeIfAbsent(count.key(), key -> new java.util.ArrayList<>())
              .add(
                  new double[] {
                    (double) count.numerator() / count.denominator(),
                    (double) match.numerator() / match.denominator()
                  });
        }
      }
    }
    ImmutableList.Builder<Swap> swaps = ImmutableList.builder();
    pairs.forEach(
        (key, list) -> {
          double[] x = list.stream().mapToDouble(pair -> pair[0]).toArray();
          double[] y = list.stream().mapToDouble(pair -> pair[1]).toArray();
          long same = list.stream().filter(p -> Math.signum(p[0]) == Math.signum(p[1])).count();
          swaps.add(
              new Swap(
                  key,
                  list.size(),
                  spearman(x, y),
                  OptionalDouble.of((double) same / list.size())));
        });
    return swaps.build();
  }

  /**
   * Spearman's rank correlation, ties given their mean rank; empty below three pairs or if either
   * does not vary.
   */
  static OptionalDouble spearman(double[] x, double[] y) {
    if (x.length < 3) {
      return OptionalDouble.empty();
    }
    NaturalRanking ranking = new NaturalRanking();
    double[] a = ranking.apply(x);
    double[] b = ranking.apply(y);
    double mean = (x.length + 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa > 0 && bb > 0 ? OptionalDouble.of(ab / Math.sqrt(aa * bb)) : OptionalDouble.empty();
  }

  /** The row of a figure in a group. */
  static RobustnessRow row(Cohort cohort, int f) {
    Cohort.Column column = cohort.column(f);
    Measure.Key key = cohort.sample().figures().get(f);
    double[] words = new double[column.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = cohort.article(column.member(i)).words();
    }
    OptionalDouble value = cohort.value(f);
    WithoutTerm without = WithoutTerm.NONE;
    if (value.isPresent() && FigureRules.ofTerms(key)) {
      without = withoutTerms(cohort, key, column, value.getAsDouble());
    }
    return new RobustnessRow(
        key,
        cohort.name(),
        column.size(),
        spearman(column.values(), words),
        value,
        without.strongest(),
        without.value(),
        without.lowest(),
        without.highest(),
        forHalf(column),
        FigureRules.signed(key) ? toTurn(column) : 0);
  }

  private record WithoutTerm(
      Optional<String> strongest,
      OptionalDouble value,
      OptionalDouble lowest,
      OptionalDouble highest) {
    static final WithoutTerm NONE =
        new WithoutTerm(
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
  }

  private static WithoutTerm withoutTerms(
      Cohort cohort, Measure.Key key, Cohort.Column column, double value) {
    TreeMap<String, long[]> byTerm = new TreeMap<>();
    for (int i = 0; i < column.size(); i++) {
      for (ArticleSummary.Contribution one : cohort.article(column.member(i)).contributions()) {
        if (one.key().equals(key)) {
          long[] sums = byTerm.computeIfAbsent(one.term(), term -> new long[2]);
          sums[0] += one.numerator();
          sums[1] += one.denominator();
        }
      }
    }
    Optional<String> strongest = Optional.empty();
    OptionalDouble of = OptionalDouble.empty();
    double most = -1;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, long[]> term : byTerm.entrySet()) {
      double y = column.sumOfY() - term.getValue()[1];
      double x = column.sumOfX() - term.getValue()[0];
      double left = y > 0 ? FigureRules.per(key) * x / y : Double.NaN;
      double change = Double.isNaN(left) ? Double.POSITIVE_INFINITY : Math.abs(left - value);
      if (change > most) {
        most = change;
        strongest = Optional.of(term.getKey());
        of = Double.isNaN(left) ? OptionalDouble.empty() : OptionalDouble.of(left);
      }
      if (!Double.isNaN(left)) {
        lowest = Math.min(lowest, left);
        highest = Math.max(highest, left);
      }
    }
    boolean any = lowest <= highest;
    return new WithoutTerm(
        strongest,
        of,
        any ? OptionalDouble.of(lowest) : OptionalDouble.empty(),
        any ? OptionalDouble.of(highest) : OptionalDouble.empty());
  }

  /** The fewest articles with half of the denominator. */
  private static int forHalf(Cohort.Column column) {
    double[] y = new double[column.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = -column.y(i);
    }
    Arrays.sort(y);
    double half = column.sumOfY() / 2;
    int articles = 0;
    for (double sum = 0; articles < y.length && sum < half; articles++) {
      sum -= y[articles];
    }
    return articles;
  }

  /** The fewest articles without which the sum of x has no longer its sign. */
  private static int toTurn(Cohort.Column column) {
    double sum = column.sumOfX();
    double sign = Math.signum(sum);
    if (sign == 0) {
      return 0;
    }
    double[] pull = new double[column.size()];
    for (int i = 0; i < pull.length; i++) {
      pull[i] = -sign * column.x(i);
    }
    Arrays.sort(pull);
    double left = sign * sum;
    int articles = 0;
    while (articles < pull.length && left > 1e-12) {
      left += pull[articles++];
    }
    return articles;
  }
}
