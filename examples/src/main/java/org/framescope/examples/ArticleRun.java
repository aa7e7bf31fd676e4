package org.framescope.examples;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.corpus.Corpus;
import org.framescope.corpus.ReadResult;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Analyses all articles of the inputs and hands the results on one by one, in the order of the
 * inputs. What cannot be read or analysed is named on standard error, and the rest is done.
 */
final class ArticleRun {
  /** Takes the analyses. */
  interface Consumer {
    void accept(FramingAnalysis analysis) throws IOException;
  }

  private final CommandSpec spec;
  private final FramingAnalyzer analyzer;
  private final int threads;
  private final boolean verbose;
  private final SeenIds seen = new SeenIds();
  private int done;
  private int failed;

  ArticleRun(CommandSpec spec, FramingAnalyzer analyzer, int threads, boolean verbose) {
    this.spec = spec;
    this.analyzer = analyzer;
    this.threads = threads;
    this.verbose = verbose;
  }

  /** Analyses everything in a corpus. */
  void over(Corpus corpus, Progress progress, Consumer consumer) throws IOException {
    try (Stream<AnalysisResult> results = analyzer.analyzeAll(articles(corpus.read()), threads)) {
      for (Iterator<AnalysisResult> each = results.iterator(); each.hasNext(); ) {
        AnalysisResult result = each.next();
        if (result instanceof AnalysisResult.Done analysed) {
          consumer.accept(analysed.analysis());
          done++;
        } else if (result instanceof AnalysisResult.Failed broken) {
          failed++;
          Framescope.complain(
              spec, broken.article().id() + ": could not be analysed: " + broken.cause());
        }
        progress.step();
      }
    }
  }

  /** The articles that can be read; the others are named as they come. */
  private Iterator<Article> articles(Iterator<ReadResult> results) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Article computeNext() {
        while (results.hasNext()) {
          ReadResult result = results.next();
          if (result instanceof ReadResult.Read read) {
            if (verbose) {
              for (String remark : read.remarks()) {
                Framescope.complain(spec, read.file() + ": " + remark);
              }
            }
            return unique(read.article());
          }
          if (result instanceof ReadResult.Failed broken) {
            failed++;
            Framescope.complain(spec, broken.problem().toString());
          }
        }
        return endOfData();
      }
    };
  }

  /**
   * An article whose id was seen before gets a number behind it, so that results can be told apart.
   */
  private Article unique(Article article) {
    String id = seen.unique(article.id());
    if (id.equals(article.id())) {
      return article;
    }
    Framescope.complain(
        spec, "the id " + article.id() + " stands for several articles: one is now " + id);
    return new Article(
        id,
        article.text(),
        article.sections(),
        article.outlet(),
        article.date(),
        article.event(),
        article.metadata());
  }

  int done() {
    return done;
  }

  /** The exit code: whether some inputs failed. */
  int exitCode() {
    if (failed > 0) {
      Framescope.complain(
          spec, failed + (failed == 1 ? " input" : " inputs") + " failed, " + done + " done");
      return Framescope.SOME_FAILED;
    }
    return Framescope.OK;
  }
}
