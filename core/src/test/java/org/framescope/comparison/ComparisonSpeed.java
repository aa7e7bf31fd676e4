package org.framescope.comparison;

import java.util.List;
import java.util.Locale;

/**
 * How long the comparison of 10,000 made-up articles in 50 groups takes with 10,000 permutations,
 * and how much memory is in use afterwards; making the articles is left out. Arguments: articles,
 * groups, permutations.
 */
final class ComparisonSpeed {
  private ComparisonSpeed() {}

  public static void main(String[] args) {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int groups = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int permutations = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
    List<ArticleSummary> corpus = MadeUp.corpus(articles, groups, 0.05, 1);
    long start = System.nanoTime();
    FramingComparison result =
        MadeUp.compare(
            corpus, ComparisonOptions.byOutlet().toBuilder().effort(permutations, 1000).build());
    double seconds = (System.nanoTime() - start) / 1e9;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d groups, %d permutations: %d tests in %.1f s; %d MB in use, heap limit %d MB%n",
        articles,
        groups,
        permutations,
        result.tests().size(),
        seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        runtime.maxMemory() >> 20);
  }
}
