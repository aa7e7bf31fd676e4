package org.framescope.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each article adds to each figure, laid out for summing random choices of articles: one row
 * an article, whole numbers of 32 bits, columns that are equal kept once (all shares of frames have
 * one denominator). Sums are exact, so they do not depend on the order of the articles. Figures of
 * articles, which are no whole numbers, are rounded to about a billionth of their sum.
 */
final class PermutationTable {
  private static final int LANES = 8;
  private static final double LARGEST = 1 << 30;

  private final int width;
  private final int[] rows;
  private final int[] total;
  private final int[] columnOfX;
  private final int[] columnOfY;
  private final double[] scale;
  private final double[] tolerance;

  /**
   * Lays out the table.
   *
   * @param articles the numbers of the articles, one a row
   * @param figures the numbers of the figures
   */
  PermutationTable(Sample sample, int[] articles, int[] figures) {
    int k = figures.length;
    int[] placeOf = new int[sample.figures().size()];
    Arrays.fill(placeOf, -1);
    for (int j = 0; j < k; j++) {
      placeOf[figures[j]] = j;
    }
    double[][] x = new double[k][articles.length];
    double[][] y = new double[k][articles.length];
    for (int row = 0; row < articles.length; row++) {
      int a = articles[row];
      for (int i = 0; i < sample.defined(a); i++) {
        int j = placeOf[sample.figure(a, i)];
        if (j >= 0) {
          x[j][row] = sample.x(a, i);
          y[j][row] = sample.y(a, i);
        }
      }
    }
    Map<List<Integer>, Integer> distinct = new HashMap<>();
    List<List<Integer>> columns = new ArrayList<>();
    this.columnOfX = new int[k];
    this.columnOfY = new int[k];
    this.scale = new double[k];
    this.tolerance = new double[k];
    for (int j = 0; j < k; j++) {
      boolean mean = FigureRules.pooling(sample.figures().get(figures[j])) == Pooling.ARTICLE_MEAN;
      double scaleX = scale(x[j], mean);
      double scaleY = scale(y[j], false);
      columnOfX[j] = column(x[j], scaleX, distinct, columns);
      columnOfY[j] = column(y[j], scaleY, distinct, columns);
      scale[j] = scaleY / scaleX;
      // Rounding moves a mean by half a unit at most, and a difference of two by one.
      tolerance[j] = mean ? 1 / scaleX : 0;
    }
    this.width = (columns.size() + LANES - 1) / LANES * LANES;
    this.rows = new int[articles.length * width];
    this.total = new int[width];
    for (int c = 0; c < columns.size(); c++) {
      for (int row = 0; row < articles.length; row++) {
        rows[row * width + c] = columns.get(c).get(row);
        total[c] += columns.get(c).get(row);
      }
    }
  }

  /** The factor by which a column becomes whole numbers whose sum fits. */
  private static double scale(double[] column, boolean fraction) {
    double sum = 0;
    for (double value : column) {
      sum += Math.abs(value);
    }
    double most = LARGEST / Math.max(1, sum);
    return fraction ? most : Math.min(1, most);
  }

  private static int column(
      double[] values,
      double scale,
      Map<List<Integer>, Integer> distinct,
      List<List<Integer>> columns) {
    List<Integer> whole = new ArrayList<>(values.length);
    for (double value : values) {
      whole.add((int) Math.round(value * scale));
    }
    return distinct.computeIfAbsent(
        whole,
        column -> {
          columns.add(column);
          return columns.size() - 1;
        });
  }

  /** The length of a row. */
  int width() {
    return width;
  }

  /**
   * Adds the first {@code n} rows of an order to sums. Plain loops over arrays, which the compiler
   * turns into vector instructions; four rows at a time spare half of the loads and stores.
   */
  void add(int[] sums, int[] order, int n) {
    int i = 0;
    for (; i + 4 <= n; i += 4) {
      addFour(
          sums, order[i] * width, order[i + 1] * width, order[i + 2] * width, order[i + 3] * width);
    }
    for (; i < n; i++) {
      addOne(sums, order[i] * width);
    }
  }

  private void addFour(int[] sums, int a, int b, int c, int d) {
    int[] from = rows;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += from[a + i] + from[b + i] + from[c + i] + from[d + i];
    }
  }

  private void addOne(int[] sums, int a) {
    int[] from = rows;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += from[a + i];
    }
  }

  /**
   * The absolute difference of figure {@code j} between the articles summed and the others; NaN if
   * either has nothing to measure.
   */
  double difference(int[] sums, int j) {
    double x = sums[columnOfX[j]];
    double y = sums[columnOfY[j]];
    double otherX = total[columnOfX[j]] - x;
    double otherY = total[columnOfY[j]] - y;
    return y > 0 && otherY > 0 ? Math.abs(x / y - otherX / otherY) * scale[j] : Double.NaN;
  }

  /** How far rounding can move a difference. */
  double tolerance(int j) {
    return tolerance[j];
  }

  /** Counts the figures whose difference is at least as large as observed. */
  void count(int[] sums, double[] observed, int[] atLeast) {
    for (int j = 0; j < observed.length; j++) {
      double x = sums[columnOfX[j]];
      double y = sums[columnOfY[j]];
      double otherX = total[columnOfX[j]] - x;
      double otherY = total[columnOfY[j]] - y;
      // Multiplied out, which is quicker than dividing; without anything to measure both sides are
      // 0 or less, and the permutation counts as extreme. Equal up to rounding counts as well.
      double difference = Math.abs(x * otherY - otherX * y) * scale[j];
      double limit = observed[j] * y * otherY * (1 - 1e-10);
      if (difference >= limit) {
        atLeast[j]++;
      }
    }
  }
}
