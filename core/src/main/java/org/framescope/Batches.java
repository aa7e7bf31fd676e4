package org.framescope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.framescope.text.Article;

/** Articles some at a time, with the results one by one in their order. */
final class Batches {
  /** The most articles of a batch; more gain little. */
  private static final int MOST = 16;

  /** A batch with so many characters is closed: long articles gain nothing. */
  private static final int CHARACTERS = 60_000;

  /** Batches taken ahead for each thread. */
  private static final int AHEAD = 2;

  private Batches() {}

  /**
   * Applies work to batches of articles.
   *
   * @param work gives one result an article
   * @return the results, in the order of the articles; close it if it is not consumed to its end
   */
  static <R> Stream<R> map(
      Iterator<Article> articles, int threads, Function<List<Article>, List<R>> work) {
    Stream<List<R>> batches = InOrder.map(new Batched(articles), threads, AHEAD, work);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new OneByOne<>(batches.iterator()), Spliterator.ORDERED),
            false)
        .onClose(batches::close);
  }

  /**
   * Analyses a batch at once, and if that fails each article by itself: that shows which of them it
   * was, and the others are done.
   *
   * @param together gives one analysis an article, or throws
   * @param alone never throws
   */
  static List<AnalysisResult> attempt(
      List<Article> batch,
      Function<List<Article>, List<FramingAnalysis>> together,
      Function<Article, AnalysisResult> alone) {
    if (batch.size() > 1) {
      try {
        return together.apply(batch).stream()
            .<AnalysisResult>map(AnalysisResult.Done::new)
            .toList();
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        // Which article it was is not known here.
      }
    }
    return batch.stream().map(alone).toList();
  }

  /** Batches of 1, 2, 4 and so on, so that the first results come soon and threads start alike. */
  private static final class Batched implements Iterator<List<Article>> {
    private final Iterator<Article> articles;
    private int most = 1;

    Batched(Iterator<Article> articles) {
      this.articles = articles;
    }

    @Override
    public boolean hasNext() {
      return articles.hasNext();
    }

    @Override
    public List<Article> next() {
      List<Article> batch = new ArrayList<>();
      int characters = 0;
      do {
        Article article = articles.next();
        characters += article.text().length();
        batch.add(article);
      } while (batch.size() < most && characters < CHARACTERS && articles.hasNext());
      most = Math.min(MOST, 2 * most);
      return batch;
    }
  }

  private static final class OneByOne<R> implements Iterator<R> {
    private final Iterator<List<R>> batches;
    private Iterator<R> batch = Collections.emptyIterator();

    OneByOne(Iterator<List<R>> batches) {
      this.batches = batches;
    }

    @Override
    public boolean hasNext() {
      return batch.hasNext() || batches.hasNext();
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (!batch.hasNext()) {
        batch = batches.next().iterator();
      } else if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("interrupted before the next result");
      }
      return batch.next();
    }
  }
}
