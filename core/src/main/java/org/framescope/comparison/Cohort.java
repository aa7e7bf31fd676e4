package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.framescope.profile.Interval;
import org.framescope.profile.Measure;

/** The articles of one group, turned into one column a figure. */
final class Cohort {
  private final String name;
  private final Sample sample;
  private final int[] members;
  private final Column[] columns;

  /** One figure's column: what each article that defines it adds to x and y. */
  static final class Column {
    private final int[] member;
    private final double[] x;
    private final double[] y;
    private long numerator;
    private long denominator;
    private long positive;
    private int filled;

    private Column(int size) {
      member = new int[size];
      x = new double[size];
      y = new double[size];
    }

    private void add(int article, Sample sample, int a, int i, boolean sums) {
      member[filled] = article;
      x[filled] = sample.x(a, i);
      y[filled] = sample.y(a, i);
      if (sums) {
        numerator = Math.addExact(numerator, sample.numerator(a, i));
        positive = Math.addExact(positive, sample.positive(a, i));
      }
      denominator = Math.addExact(denominator, sums ? sample.denominator(a, i) : 1);
      filled++;
    }

    /** The number of articles that define the figure. */
    int size() {
      return x.length;
    }

    /** The place of the i-th of them among the group's members. */
    int member(int i) {
      return member[i];
    }

    double x(int i) {
      return x[i];
    }

    double y(int i) {
      return y[i];
    }

    /** The articles' own figures. */
    double[] values() {
      double[] values = new double[x.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = x[i] / y[i];
      }
      return values;
    }

    double sumOfX() {
      double sum = 0;
      for (double one : x) {
        sum += one;
      }
      return sum;
    }

    double sumOfY() {
      double sum = 0;
      for (double one : y) {
        sum += one;
      }
      return sum;
    }
  }

  /**
   * A group.
   *
   * @param members the numbers of its articles in the sample, rising
   */
  Cohort(String name, Sample sample, int[] members) {
    this.name = name;
    this.sample = sample;
    this.members = members.clone();
    int[] sizes = new int[sample.figures().size()];
    for (int a : members) {
      for (int i = 0; i < sample.defined(a); i++) {
        sizes[sample.figure(a, i)]++;
      }
    }
    this.columns = new Column[sizes.length];
    for (int f = 0; f < sizes.length; f++) {
      columns[f] = new Column(sizes[f]);
    }
    for (int m = 0; m < members.length; m++) {
      int a = members[m];
      for (int i = 0; i < sample.defined(a); i++) {
        boolean sums =
            FigureRules.pooling(sample.figures().get(sample.figure(a, i))) == Pooling.SUMS;
        columns[sample.figure(a, i)].add(m, sample, a, i, sums);
      }
    }
  }

  String name() {
    return name;
  }

  Sample sample() {
    return sample;
  }

  /** The number of articles. */
  int size() {
    return members.length;
  }

  /** The number in the sample of the m-th article. */
  int member(int m) {
    return members[m];
  }

  ArticleSummary article(int m) {
    return sample.article(members[m]);
  }

  ImmutableList<String> ids() {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (int a : members) {
      ids.add(sample.article(a).id());
    }
    return ids.build();
  }

  long words() {
    long words = 0;
    for (int a : members) {
      words += sample.article(a).words();
    }
    return words;
  }

  /** The column of figure {@code f}; empty of articles if none defines it. */
  Column column(int f) {
    return columns[f];
  }

  /**
   * The group's figure, with the interval of its resampled values, or that which its counts allow
   * where this is wider; a single article has its counts alone.
   */
  GroupFigure figure(int f, double[][] resampled, Tails tails) {
    Column column = columns[f];
    Measure.Key key = sample.figures().get(f);
    Pooling pooling = FigureRules.pooling(key);
    int per = FigureRules.per(key);
    boolean sums = pooling == Pooling.SUMS;
    Resampling.Ends ends =
        column.size() < 2
            ? Resampling.Ends.of(column.size() == 0 ? Optional.empty() : ofCounts(f, tails.level()))
            : Resampling.ratioEnds(resampled, per, tails.of(column.size()))
                .atLeast(ofCounts(f, tails.level()));
    return new GroupFigure(
        key,
        pooling,
        per,
        sums ? OptionalLong.of(column.numerator) : OptionalLong.empty(),
        column.denominator,
        column.size(),
        value(f),
        ends.low(),
        ends.high(),
        tails.level());
  }

  /** The interval that the counts of a defined figure allow; empty if its units are no counts. */
  Optional<Interval> ofCounts(int f, double level) {
    Column column = columns[f];
    return CountIntervals.of(
        sample.figures().get(f), column.numerator, column.positive, column.denominator, level);
  }

  /** The group's figure; empty if undefined. */
  OptionalDouble value(int f) {
    Column column = columns[f];
    if (column.size() == 0) {
      return OptionalDouble.empty();
    }
    Measure.Key key = sample.figures().get(f);
    return OptionalDouble.of(
        FigureRules.pooling(key) == Pooling.SUMS
            ? (double) FigureRules.per(key) * column.numerator / column.denominator
            : column.sumOfX() / column.sumOfY());
  }

  /** Random numbers that depend on the seed and these articles, and on nothing else. */
  SplittableRandom random(long seed) {
    return new SplittableRandom(Words.mix(seed ^ fingerprint()));
  }

  /** A hash of the articles' ids. */
  long fingerprint() {
    long hash = 1;
    for (int a : members) {
      hash = Words.mix(hash * 31 + Words.hash(sample.article(a).id()));
    }
    return hash;
  }
}
