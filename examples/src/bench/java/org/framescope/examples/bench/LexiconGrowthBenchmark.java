package org.framescope.examples.bench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.framescope.codebook.Side;
import org.framescope.examples.NewsSource;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.Lexicons;
import org.framescope.lexicon.TermMatches;
import org.framescope.linguistics.ArticleParser;
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
 * Matching alone, with the bundled lexicons and with 10 and 100 times as many entries: read {@code
 * tokens} for tokens a second. The added entries are two and three words of the articles' own
 * vocabulary, so that many of them begin at every word; parsing and building the matcher are left
 * out.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@State(Scope.Thread)
public class LexiconGrowthBenchmark {
  /** How many times the bundled number of entries. */
  @Param({"1", "10", "100"})
  int times;

  private final List<ParsedArticle> articles = new ArrayList<>();
  private LexiconMatcher matcher;
  private int next;

  /** Makes the articles and the lexicons. */
  @Setup
  public void prepare() {
    ArticleParser parser = ArticleParser.english();
    NewsSource news = new NewsSource(1);
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < 64; i++) {
      ParsedArticle article = parser.parse(news.article(i, 500));
      articles.add(article);
      for (int t = 0; t < article.size(); t++) {
        if (article.lower(t).chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          words.add(article.lower(t));
        }
      }
    }
    List<Lexicon> lexicons = new ArrayList<>(Lexicons.bundled());
    int entries = lexicons.stream().mapToInt(lexicon -> lexicon.entries().size()).sum();
    if (times > 1) {
      lexicons.add(generated(List.copyOf(words), entries * (times - 1)));
    }
    matcher = new LexiconMatcher(lexicons);
  }

  private static Lexicon generated(List<String> words, int count) {
    Random random = new Random(1);
    ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      String pattern =
          word(words, random)
              + " "
              + word(words, random)
              + (i % 3 == 0 ? "+" : "")
              + (i % 2 == 0 ? " " + word(words, random) : "");
      entries.add(
          new LexiconEntry(
              "generated-" + i,
              "generated",
              Optional.empty(),
              "",
              Side.CONTESTED,
              Optional.empty(),
              Optional.empty(),
              1,
              ImmutableList.of(),
              pattern,
              "",
              ImmutableList.of("PROJECT"),
              "",
              "",
              ""));
    }
    return new Lexicon(
        "generated", "1", "Apache-2.0", "", Optional.empty(), "", entries.build(), "0".repeat(64));
  }

  private static String word(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  /** Tokens to terms. */
  @Benchmark
  public TermMatches match(Tokens count) {
    next = (next + 1) % articles.size();
    count.tokens += articles.get(next).size();
    return matcher.match(articles.get(next));
  }
}
