package org.framescope.examples.bench;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.framescope.codebook.Side;
import org.framescope.examples.NewsSource;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.LexiconMatcher;
import org.framescope.lexicon.Lexicons;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.ParsedArticle;

/**
 * Matching alone, with the bundled lexicons and with 10 and 100 times as many entries, in tokens a
 * CPU second of one thread; the rates should hardly differ. The added entries are two and three
 * words of the articles' own vocabulary, so that many of them begin at every word; parsing and
 * building the matcher are left out. Argument: rounds, in which the sizes take turns and whose
 * medians are reported (default 15).
 */
public final class LexiconGrowth {
  private static final int[] TIMES = {1, 10, 100};
  private static final int WARM_UP = 10;

  private LexiconGrowth() {}

  /** Measures and prints. */
  public static void main(String[] arguments) {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
    ArticleParser parser = ArticleParser.english();
    NewsSource news = new NewsSource(1);
    List<ParsedArticle> articles = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < 400; i++) {
      ParsedArticle article = parser.parse(news.article(i, 500));
      articles.add(article);
      for (int t = 0; t < article.size(); t++) {
        if (article.lower(t).chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          words.add(article.lower(t));
        }
      }
    }
    List<LexiconMatcher> matchers = new ArrayList<>();
    int entries = Lexicons.bundled().stream().mapToInt(l -> l.entries().size()).sum();
    for (int times : TIMES) {
      List<Lexicon> lexicons = new ArrayList<>(Lexicons.bundled());
      if (times > 1) {
        lexicons.add(generated(List.copyOf(words), entries * (times - 1)));
      }
      matchers.add(new LexiconMatcher(lexicons));
    }
    double[][] rates = new double[TIMES.length][rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      for (int i = 0; i < TIMES.length; i++) {
        double rate = rate(matchers.get(i), articles);
        if (round >= 0) {
          rates[i][round] = rate;
        }
      }
    }
    for (int i = 0; i < TIMES.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "%9d entries (%3d times) %10.0f tokens/CPU-s, %.2f of the rate at once the entries%n",
          entries * TIMES[i],
          TIMES[i],
          median(rates[i]),
          median(rates[i]) / median(rates[0]));
    }
  }

  private static double rate(LexiconMatcher matcher, List<ParsedArticle> articles) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long tokens = 0;
    long hits = 0;
    for (ParsedArticle article : articles) {
      tokens += article.size();
      hits += matcher.match(article).hits().size();
    }
    if (hits == 0) {
      throw new AssertionError("no entry was found");
    }
    return tokens * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
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
}
