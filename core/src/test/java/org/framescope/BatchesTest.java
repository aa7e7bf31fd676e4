package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles some at a time: in which batches, and what becomes of one that cannot be analysed. */
class BatchesTest {
  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.builder().issues().build();

  private static ImmutableList<Article> articles(int count, int characters) {
    return IntStream.range(0, count)
        .mapToObj(i -> Article.of("a" + i, "x".repeat(characters)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Integer> sizes(List<Article> articles) {
    List<Integer> sizes = new ArrayList<>();
    List<String> results =
        Batches.map(
                articles.iterator(),
                1,
                batch -> {
                  sizes.add(batch.size());
                  return batch.stream().map(Article::id).toList();
                })
            .toList();
    assertThat(results).isEqualTo(articles.stream().map(Article::id).toList());
    return sizes;
  }

  @Test
  void batchesDoubleUpToSixteenSoThatTheFirstResultComesSoon() {
    assertThat(sizes(articles(50, 10))).containsExactly(1, 2, 4, 8, 16, 16, 3);
    assertThat(sizes(articles(0, 10))).isEmpty();
  }

  @Test
  void aBatchIsClosedByTheArticleWithWhichItHas60000Characters() {
    // Of 25,000 characters each three make a batch, and one of 100,000 makes one by itself.
    assertThat(sizes(articles(9, 25_000))).containsExactly(1, 2, 3, 3);
    assertThat(sizes(articles(3, 100_000))).containsExactly(1, 1, 1);
  }

  private static List<Throwable> faults() {
    return List.of(
        new IllegalStateException("broken"),
        new OutOfMemoryError("invented"),
        new StackOverflowError());
  }

  /** One article that cannot be analysed costs no other its result, in a batch as well. */
  @ParameterizedTest
  @MethodSource("faults")
  void whereOneOfABatchFailsTheOthersAreDone(Throwable fault) {
    List<Article> batch = articles(4, 10);

    List<AnalysisResult> results =
        Batches.attempt(
            batch,
            together -> {
              throw sneaky(fault);
            },
            article ->
                article.id().equals("a2")
                    ? new AnalysisResult.Failed(article, fault)
                    : ANALYZER.attempt(article));

    assertThat(results).extracting(result -> result.article().id()).isEqualTo(ids(batch));
    assertThat(results.get(2)).isInstanceOf(AnalysisResult.Failed.class);
    assertThat(results)
        .filteredOn(AnalysisResult.Done.class::isInstance)
        .extracting(result -> result.article().id())
        .containsExactly("a0", "a1", "a3");
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  private static RuntimeException sneaky(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    return (RuntimeException) fault;
  }
}
