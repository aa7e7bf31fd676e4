package org.framescope.examples.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.framescope.FramingAnalyzer;
import org.framescope.examples.NewsSource;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.Lexicons;
import org.framescope.linguistics.ArticleParser;
import org.framescope.report.AnalysisJson;
import org.framescope.text.Article;

/**
 * Tokens a CPU second of one thread, by stage and length of article: a quick look that a busy
 * machine disturbs less than it does the clock of JMH. Argument: passes over about 200,000 words,
 * of which the last is reported (default 5).
 */
public final class CpuTime {
  private static final int WORDS = 200_000;

  private CpuTime() {}

  /** Measures and prints. */
  public static void main(String[] arguments) {
    int passes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    ArticleParser parser = ArticleParser.english();
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    LexiconMatcher matcher = new LexiconMatcher(Lexicons.bundled());
    for (int words : new int[] {400, 5, 5000, WORDS}) {
      List<Article> articles = new ArrayList<>();
      NewsSource news = new NewsSource(1);
      for (int i = 0; i < Math.max(1, WORDS / words); i++) {
        articles.add(news.article(i, words));
      }
      long tokens = articles.stream().mapToLong(a -> parser.parse(a).size()).sum();
      report("parse", words, tokens, passes, articles, a -> parser.parse(a).size());
      report("terms", words, tokens, passes, articles, a -> terms(parser, matcher, a));
      report(
          "analyze", words, tokens, passes, articles, a -> analyzer.analyze(a).profile().words());
      report(
          "analyze+json",
          words,
          tokens,
          passes,
          articles,
          a -> AnalysisJson.toJson(analyzer.analyze(a)).length());
    }
  }

  private static long terms(ArticleParser parser, LexiconMatcher matcher, Article article) {
    return matcher.match(parser.parse(article)).hits().size();
  }

  private static void report(
      String stage,
      int words,
      long tokens,
      int passes,
      List<Article> articles,
      ToLongFunction<Article> work) {
    long spent = 0;
    long sum = 0;
    for (int pass = 0; pass < passes; pass++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (Article article : articles) {
        sum += work.applyAsLong(article);
      }
      spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
    System.out.printf(
        Locale.ROOT,
        "%-14s %7d words an article %10.0f tokens/CPU-s (check %d)%n",
        stage,
        words,
        tokens * 1e9 / spent,
        sum);
  }
}
