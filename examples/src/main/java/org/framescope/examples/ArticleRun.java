package org.framescope.examples;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.corpus.Corpus;
import org.framescope.corpus.ReadResult;
import org.framescope.text.Article;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Analyses all articles of the inputs in their order and hands them on one by one. What cannot be
 * read is named on standard error, and the rest is done.
 */
final class ArticleRun {
  /** Takes the analyses. */
  interface Consumer {
    void accept(FramingAnalysis analysis) throws IOException;
  }

  private final CommandSpec spec;
  private final FramingAnalyzer analyzer;
  private final boolean verbose;
  private final Map<String, Integer> seen = new HashMap<>();
  private int done;
  private int failed;

  ArticleRun(CommandSpec spec, FramingAnalyzer analyzer, boolean verbose) {
    this.spec = spec;
    this.analyzer = analyzer;
    this.verbose = verbose;
  }

  /** Analyses everything in a corpus. */
  void over(Corpus corpus, Progress progress, Consumer consumer) throws IOException {
    Iterator<ReadResult> results = corpus.read();
    while (results.hasNext()) {
      ReadResult result = results.next();
      if (result instanceof ReadResult.Failed problem) {
        failed++;
        Framescope.complain(spec, problem.problem().toString());
      } else if (result instanceof ReadResult.Read read) {
        if (verbose) {
          for (String remark : read.remarks()) {
            Framescope.complain(spec, read.file() + ": " + remark);
          }
        }
        consumer.accept(analyzer.analyze(unique(read.article())));
        done++;
        progress.step();
      }
    }
  }

  /**
   * An article whose id was seen before gets a number behind it, so that results can be told apart.
   */
  private Article unique(Article article) {
    int times = seen.merge(article.id(), 1, Integer::sum);
    if (times == 1) {
      return article;
    }
    String id = article.id() + "#" + times;
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
