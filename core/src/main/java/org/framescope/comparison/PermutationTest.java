package org.framescope.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;

/**
 * The permutation test of the difference of two groups, the article being the unit (Fisher 1935;
 * Lijffijt et al. 2016 on why words must not be): whole articles change groups, within their
 * stratum, and the group sizes stay. p = (1 + b) / (1 + R), two-sided (Phipson and Smyth 2010). All
 * figures of two groups share the same permutations. A permutation that leaves a group without
 * anything to measure counts as one at least as extreme.
 *
 * <p>Which articles are drawn depends on the seed and the ids of the articles alone, so exchanging
 * the names of the groups changes only the sign of the difference.
 */
final class PermutationTest {
  private final Sample sample;
  private final int[] articles;
  private final int chosenSize;
  private final int[][] strata;
  private final int[] chosenOf;
  private final long seed;

  PermutationTest(Cohort first, Cohort second, Optional<String> stratifyBy, long seed) {
    // The smaller group is drawn, which is quicker; of two of one size that with the first id.
    boolean firstIsChosen =
        first.size() != second.size()
            ? first.size() < second.size()
            : first.member(0) < second.member(0);
    Cohort chosen = firstIsChosen ? first : second;
    Cohort other = firstIsChosen ? second : first;
    this.sample = first.sample();
    this.chosenSize = chosen.size();
    this.articles = new int[chosen.size() + other.size()];
    TreeMap<String, List<Integer>> byStratum = new TreeMap<>();
    for (int i = 0; i < articles.length; i++) {
      articles[i] = i < chosenSize ? chosen.member(i) : other.member(i - chosenSize);
      ArticleSummary article = sample.article(articles[i]);
      String stratum = stratifyBy.flatMap(article::field).map(value -> "=" + value).orElse("");
      byStratum.computeIfAbsent(stratum, key -> new ArrayList<>()).add(i);
    }
    this.strata =
        byStratum.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.chosenOf = new int[strata.length];
    for (int s = 0; s < strata.length; s++) {
      for (int i : strata[s]) {
        chosenOf[s] += i < chosenSize ? 1 : 0;
      }
    }
    this.seed = Words.mix(Words.mix(seed ^ chosen.fingerprint()) ^ other.fingerprint());
  }

  /**
   * The p of each figure.
   *
   * @param figures figures that both groups define
   */
  double[] p(int[] figures, int permutations) {
    int k = figures.length;
    double[] flat = rows(figures);
    double[] total = new double[2 * k];
    double[] chosen = new double[2 * k];
    for (int i = 0; i < articles.length; i++) {
      add(total, flat, i, k);
      if (i < chosenSize) {
        add(chosen, flat, i, k);
      }
    }
    double[] observed = new double[k];
    for (int j = 0; j < k; j++) {
      observed[j] = Math.abs(difference(chosen, total, j, k));
    }
    int[] atLeast = new int[k];
    SplittableRandom random = new SplittableRandom(seed);
    int[][] order = new int[strata.length][];
    for (int s = 0; s < strata.length; s++) {
      order[s] = strata[s].clone();
    }
    for (int r = 0; r < permutations; r++) {
      Arrays.fill(chosen, 0);
      for (int s = 0; s < order.length; s++) {
        draw(order[s], chosenOf[s], random);
        for (int i = 0; i < chosenOf[s]; i++) {
          add(chosen, flat, order[s][i], k);
        }
      }
      for (int j = 0; j < k; j++) {
        double difference = Math.abs(difference(chosen, total, j, k));
        // NaN, a group without anything to measure, counts as extreme; so do ties up to rounding.
        if (!(difference < observed[j] - 1e-10 * observed[j] - 1e-15)) {
          atLeast[j]++;
        }
      }
    }
    double[] p = new double[k];
    for (int j = 0; j < k; j++) {
      p[j] = (1.0 + atLeast[j]) / (1.0 + permutations);
    }
    return p;
  }

  /** One row an article: its x of every figure, then its y of every figure. */
  private double[] rows(int[] figures) {
    int k = figures.length;
    int[] placeOf = new int[sample.figures().size()];
    Arrays.fill(placeOf, -1);
    for (int j = 0; j < k; j++) {
      placeOf[figures[j]] = j;
    }
    double[] flat = new double[articles.length * 2 * k];
    for (int row = 0; row < articles.length; row++) {
      int a = articles[row];
      for (int i = 0; i < sample.defined(a); i++) {
        int j = placeOf[sample.figure(a, i)];
        if (j >= 0) {
          flat[row * 2 * k + j] = sample.x(a, i);
          flat[row * 2 * k + k + j] = sample.y(a, i);
        }
      }
    }
    return flat;
  }

  // A plain loop over two arrays, which the compiler turns into vector instructions.
  private static void add(double[] sums, double[] flat, int row, int k) {
    int from = row * 2 * k;
    for (int j = 0; j < 2 * k; j++) {
      sums[j] += flat[from + j];
    }
  }

  private static double difference(double[] chosen, double[] total, int j, int k) {
    double y = chosen[k + j];
    double otherY = total[k + j] - y;
    return y > 0.5 && otherY > 0.5 ? chosen[j] / y - (total[j] - chosen[j]) / otherY : Double.NaN;
  }

  /** Puts a random choice of {@code n} to the front (Fisher and Yates). */
  private static void draw(int[] order, int n, SplittableRandom random) {
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i, order.length);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }

  /** The smallest p that these articles can give, however many permutations are drawn. */
  double smallestP() {
    double logWays = 0;
    boolean symmetric = true;
    for (int s = 0; s < strata.length; s++) {
      int n = strata[s].length;
      logWays += LogBinomialCoefficient.value(n, chosenOf[s]);
      symmetric &= 2 * chosenOf[s] == n;
    }
    // Where the groups are of one size in every stratum, each division has a mirror image.
    return Math.min(1, (symmetric ? 2 : 1) * Math.exp(-logWays));
  }
}
