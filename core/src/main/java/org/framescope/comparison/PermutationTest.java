package org.framescope.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.combinatorics.LogBinomialCoefficient;

/**
 * The permutation test of the difference of two groups, the article being the unit (Fisher 1935;
 * Lijffijt et al. 2016 on why words must not be): whole articles change groups, within their
 * stratum, and the group sizes stay. p = (1 + b) / (1 + R), two-sided (Phipson and Smyth 2010).
 * Where the articles can be divided in no more than R ways, all of them are taken, the observed one
 * among them, and p is exact: the share of those whose difference is at least as large. All figures
 * of two groups share the same permutations. A permutation that leaves a group without anything to
 * measure counts as one at least as extreme.
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

  /** How many divisions p is taken from, of so many that may be drawn. */
  int divisions(int permutations) {
    return (int) Math.min(permutations, Divisions.count(strata, chosenOf));
  }

  /**
   * The p of each figure.
   *
   * @param figures figures that both groups define
   */
  double[] p(int[] figures, int permutations) {
    PermutationTable table = new PermutationTable(sample, articles, figures);
    int[] sums = new int[table.width()];
    table.add(sums, IntStream.range(0, chosenSize).toArray(), chosenSize);
    double[] observed = new double[figures.length];
    for (int j = 0; j < observed.length; j++) {
      observed[j] = table.difference(sums, j) - table.tolerance(j);
    }
    int[] atLeast = new int[figures.length];
    double[] p = new double[figures.length];
    if (Divisions.count(strata, chosenOf) <= permutations) {
      Divisions every = new Divisions(strata, chosenOf);
      do {
        Arrays.fill(sums, 0);
        table.add(sums, every.chosen(), chosenSize);
        table.count(sums, observed, atLeast);
      } while (every.advance());
      for (int j = 0; j < p.length; j++) {
        p[j] = (double) atLeast[j] / divisions(permutations);
      }
      return p;
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[][] order = new int[strata.length][];
    for (int s = 0; s < strata.length; s++) {
      order[s] = strata[s].clone();
    }
    for (int r = 0; r < permutations; r++) {
      Arrays.fill(sums, 0);
      for (int s = 0; s < order.length; s++) {
        draw(order[s], chosenOf[s], random);
        table.add(sums, order[s], chosenOf[s]);
      }
      table.count(sums, observed, atLeast);
    }
    for (int j = 0; j < p.length; j++) {
      p[j] = (1.0 + atLeast[j]) / (1.0 + permutations);
    }
    return p;
  }

  /**
   * Puts a random choice of {@code n} to the front (Fisher and Yates). Scaling 31 random bits makes
   * a choice among up to millions uneven by less than one in a thousand, and is several times
   * quicker than drawing until it is even.
   */
  private static void draw(int[] order, int n, SplittableRandom random) {
    int length = order.length;
    for (int i = 0; i < n; i++) {
      int j = i + (int) (((random.nextLong() >>> 33) * (length - i)) >>> 31);
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
