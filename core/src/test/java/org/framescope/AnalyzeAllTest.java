package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many articles: in order, a few at a time, none for the others' faults. */
class AnalyzeAllTest {
  private final FramingAnalyzer analyzer = FramingAnalyzer.create();

  private static Stream<Article> articles(int n) {
    return IntStream.range(0, n)
        .mapToObj(
            i ->
                Article.of(
                    "a" + i,
                    "“Word "
                        + i
                        + " counts,” said Ann Ode. ".repeat(1 + i % 7)
                        + "Officials fear that illegal aliens left."));
  }

  @Test
  void givesTheSameForAnyNumberOfThreads() {
    List<AnalysisResult> one = analyzer.analyzeAll(articles(200).iterator(), 1).toList();
    List<AnalysisResult> four = analyzer.analyzeAll(articles(200).iterator(), 4).toList();

    assertThat(four).isEqualTo(one);
    assertThat(one).extracting(result -> result.article().id()).startsWith("a0", "a1").hasSize(200);
  }

  /** Short ones are read some at a time, and one of 9,000 words fills a batch by itself. */
  @Test
  void givesForEachArticleWhatItGivesAlone() {
    List<Article> articles = new ArrayList<>(articles(60).toList());
    articles.add(20, Article.of("book", "Ann Ode said that it rained on us. ".repeat(1_000)));
    articles.add(21, Article.of("empty", ""));

    List<AnalysisResult> together = analyzer.analyzeAll(articles.iterator(), 1).toList();

    assertThat(together).isEqualTo(articles.stream().map(analyzer::attempt).toList());
  }

  @Test
  void theFirstResultWaitsForNoOtherArticle() {
    AtomicInteger read = new AtomicInteger();
    Iterator<AnalysisResult> results =
        analyzer
            .analyzeAll(articles(100).peek(a -> read.incrementAndGet()).iterator(), 1)
            .iterator();

    assertThat(results.next().article().id()).isEqualTo("a0");
    assertThat(read.get()).isEqualTo(1);
  }

  @Test
  void readsAheadOnlyAFew() {
    AtomicInteger read = new AtomicInteger();
    Iterator<AnalysisResult> results =
        analyzer
            .analyzeAll(articles(10_000).peek(a -> read.incrementAndGet()).iterator(), 2)
            .iterator();

    results.next();

    assertThat(read.get()).isLessThan(100);
  }

  @Test
  void throwsWhereTheResultOfFailedWorkWouldHaveCome() {
    Function<Integer, String> work =
        i -> {
          if (i == 3) {
            throw new IllegalArgumentException("three");
          }
          return "r" + i;
        };

    Iterator<String> results = InOrder.map(List.of(1, 2, 3, 4).iterator(), 2, work).iterator();

    assertThat(results.next()).isEqualTo("r1");
    assertThat(results.next()).isEqualTo("r2");
    assertThatThrownBy(results::next).hasMessage("three");
  }

  @Test
  void closesWhatItReadsFrom() {
    AtomicInteger closed = new AtomicInteger();

    try (Stream<AnalysisResult> results =
        analyzer.analyzeAll(articles(3).onClose(closed::incrementAndGet))) {
      assertThat(results).hasSize(3);
    }

    assertThat(closed).hasValue(1);
  }

  /** Found by looking: eight for each of 2^29 threads are none at all in 32 bits. */
  @Test
  void noNumberOfThreadsIsTooLarge() {
    assertThat(InOrder.map(List.of(1, 2, 3).iterator(), 1 << 29, i -> i)).containsExactly(1, 2, 3);
    assertThat(InOrder.map(List.of(1, 2, 3).iterator(), Integer.MAX_VALUE, i -> i)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anInterruptedThreadGetsNoFurtherResultAndStaysInterrupted(int threads) {
    try (Stream<AnalysisResult> results =
        analyzer.analyzeAll(articles(1_000).iterator(), threads)) {
      Iterator<AnalysisResult> each = results.iterator();
      each.next();

      Thread.currentThread().interrupt();

      assertThatThrownBy(
              () -> {
                while (each.hasNext()) {
                  each.next();
                }
              })
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
