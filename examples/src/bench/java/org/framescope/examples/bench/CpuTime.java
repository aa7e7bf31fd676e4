package org.framescope.examples.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.examples.NewsSource;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.Lexicons;
import org.framescope.linguistics.ArticleParser;
import org.framescope.report.AnalysisJson;
import org.framescope.text.Article;

/**
 * Tokens a CPU second of one thread, by stage and length of article: a quick look that a busy
 * machine disturbs less than it does the clock of JMH. Every rate is also given relative to the
 * median of its stage over all lengths, which stays near 1 when time grows as the text does.
 * Argument: passes over about 200,000 words, of which the median of the last half is reported
 * (default 5).
 */
public final class CpuTime {
  private static final int WORDS = 200_000;
  private static final int[] LENGTHS = {400, 5, 50, 500, 5_000, 50_000, 1_000_000};

  private CpuTime() {}

  /** Measures and prints. */
  public static void main(String[] arguments) {
    int passes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    ArticleParser parser = ArticleParser.english();
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    LexiconMatcher matcher = new LexiconMatcher(Lexicons.bundled());
    Map<String, ToLongFunction<List<Article>>> stages = new LinkedHashMap<>();
    stages.put("parse", each(a -> parser.parse(a).size()));
    stages.put("terms", each(a -> terms(parser, matcher, a)));
    stages.put("analyze", each(a -> analyzer.analyze(a).profile().words()));
    stages.put("analyzeAll", articles -> all(analyzer, articles, a -> a.profile().words()));
    stages.put(
        "analyzeAll+json",
        articles -> all(analyzer, articles, a -> AnalysisJson.toJson(a).length()));
    Map<String, double[]> rates = new LinkedHashMap<>();
    for (int i = 0; i < LENGTHS.length; i++) {
      int words = LENGTHS[i];
      List<Article> articles = new ArrayList<>();
      NewsSource news = new NewsSource(1);
      for (int k = 0; k < Math.max(1, WORDS / words); k++) {
        articles.add(news.article(k, words));
      }
      long tokens = articles.stream().mapToLong(a -> parser.parse(a).size()).sum();
      for (Map.Entry<String, ToLongFunction<List<Article>>> stage : stages.entrySet()) {
        double rate = rate(tokens, passes, articles, stage.getValue());
        rates.computeIfAbsent(stage.getKey(), name -> new double[LENGTHS.length])[i] = rate;
        System.out.printf(
            Locale.ROOT,
            "%-15s %7d words an article %10.0f tokens/CPU-s%n",
            stage.getKey(),
            words,
            rate);
      }
    }
    rates.forEach(CpuTime::growth);
  }

  private static void growth(String stage, double[] rates) {
    double median = median(rates);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < LENGTHS.length; i++) {
      line.append(String.format(Locale.ROOT, "  %d: %.2f", LENGTHS[i], rates[i] / median));
    }
    System.out.printf(Locale.ROOT, "%-15s rate relative to the median, by words%s%n", stage, line);
  }

  private static ToLongFunction<List<Article>> each(ToLongFunction<Article> work) {
    return articles -> articles.stream().mapToLong(work).sum();
  }

  /** The analyses of a stream of articles on this thread. */
  private static long all(
      FramingAnalyzer analyzer, List<Article> articles, ToLongFunction<FramingAnalysis> result) {
    try (Stream<AnalysisResult> results = analyzer.analyzeAll(articles.iterator(), 1)) {
      return results.mapToLong(r -> result.applyAsLong(((AnalysisResult.Done) r).analysis())).sum();
    }
  }

  private static long terms(ArticleParser parser, LexiconMatcher matcher, Article article) {
    return matcher.match(parser.parse(article)).hits().size();
  }

  private static double rate(
      long tokens, int passes, List<Article> articles, ToLongFunction<List<Article>> work) {
    double[] rates = new double[passes];
    long sum = 0;
    for (int pass = 0; pass < passes; pass++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      sum += work.applyAsLong(articles);
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      rates[pass] = tokens * 1e9 / spent;
    }
    if (sum < 0) {
      throw new AssertionError("the work must not be optimised away");
    }
    return median(Arrays.copyOfRange(rates, passes / 2, passes));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
