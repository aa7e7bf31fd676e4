package org.framescope.examples.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.examples.NewsSource;
import org.framescope.text.Article;

/**
 * Words a second by the clock, with one thread and with two, over the same articles: rounds of one
 * and of two threads take turns once all is warm, and the medians are compared. Says nothing on a
 * machine that is busy with other work: its load is printed. Arguments: rounds (default 9) and
 * articles (default 2,000, of 400 words).
 */
public final class ParallelSpeed {
  private static final int WORDS = 400;
  private static final int WARM_UP = 3;

  private ParallelSpeed() {}

  /** Measures and prints. */
  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    NewsSource news = new NewsSource(1);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(news.article(i, WORDS));
    }
    double[] one = new double[rounds];
    double[] two = new double[rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      double alone = wordsPerSecond(analyzer, articles, 1);
      double together = wordsPerSecond(analyzer, articles, 2);
      if (round >= 0) {
        one[round] = alone;
        two[round] = together;
      }
    }
    report("1 thread", one);
    report("2 threads", two);
    System.out.printf(
        Locale.ROOT,
        "ratio of the medians %.2f on %d processors, load average %.1f%n",
        median(two) / median(one),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static double wordsPerSecond(
      FramingAnalyzer analyzer, List<Article> articles, int threads) {
    long start = System.nanoTime();
    long words;
    try (Stream<AnalysisResult> results = analyzer.analyzeAll(articles.iterator(), threads)) {
      words = results.mapToLong(ParallelSpeed::words).sum();
    }
    return words * 1e9 / (System.nanoTime() - start);
  }

  private static long words(AnalysisResult result) {
    FramingAnalysis analysis = ((AnalysisResult.Done) result).analysis();
    return analysis.profile().words();
  }

  private static void report(String name, double[] rates) {
    System.out.printf(
        Locale.ROOT,
        "%-10s %10.0f words/s (median of %d rounds, %.0f to %.0f)%n",
        name,
        median(rates),
        rates.length,
        Arrays.stream(rates).min().orElse(0),
        Arrays.stream(rates).max().orElse(0));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
