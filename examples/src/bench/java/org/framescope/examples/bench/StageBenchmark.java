package org.framescope.examples.bench;

import java.util.concurrent.TimeUnit;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.examples.NewsSource;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.Lexicons;
import org.framescope.lexicon.TermMatches;
import org.framescope.linguistics.ArticleParser;
import org.framescope.report.AnalysisJson;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage and the whole, on invented articles of several lengths: read {@code tokens} for tokens
 * a second. Sixty-four articles are taken in turn (four of the longest), so that caches do not hold
 * one article alone.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@State(Scope.Thread)
public class StageBenchmark {
  /** Words of an article: a brief, a short report, a long one, a series, a book. */
  @Param({"5", "50", "500", "5000", "50000", "1000000"})
  int words;

  private Article[] articles;
  private ParsedArticle[] parsed;
  private FramingAnalysis[] analyses;
  private ArticleParser parser;
  private FramingAnalyzer analyzer;
  private LexiconMatcher matcher;
  private int next;

  /** Makes the articles and loads the models. */
  @Setup
  public void prepare() {
    parser = ArticleParser.english();
    analyzer = FramingAnalyzer.create();
    matcher = new LexiconMatcher(Lexicons.bundled());
    int n = words > 100_000 ? 2 : 64;
    articles = new Article[n];
    parsed = new ParsedArticle[n];
    analyses = new FramingAnalysis[n];
    NewsSource news = new NewsSource(1);
    for (int i = 0; i < n; i++) {
      articles[i] = news.article(i, words);
      parsed[i] = parser.parse(articles[i]);
      analyses[i] = analyzer.analyze(articles[i]);
    }
  }

  private int turn(Tokens count) {
    next = (next + 1) % articles.length;
    count.tokens += parsed[next].size();
    return next;
  }

  /** Text to tokens, sentences, tags, lemmas and quotations. */
  @Benchmark
  public ParsedArticle parse(Tokens count) {
    return parser.parse(articles[turn(count)]);
  }

  /** Tokens to terms of all bundled lexicons. */
  @Benchmark
  public TermMatches match(Tokens count) {
    return matcher.match(parsed[turn(count)]);
  }

  /** Text to terms: the terms alone. */
  @Benchmark
  public TermMatches parseAndMatch(Tokens count) {
    return matcher.match(parser.parse(articles[turn(count)]));
  }

  /** Text to analysis: the whole. */
  @Benchmark
  public FramingAnalysis analyze(Tokens count) {
    return analyzer.analyze(articles[turn(count)]);
  }

  /** Analysis to a line of JSON. */
  @Benchmark
  public String write(Tokens count) {
    return AnalysisJson.toJson(analyses[turn(count)]);
  }
}
