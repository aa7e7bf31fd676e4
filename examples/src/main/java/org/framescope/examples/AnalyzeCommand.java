package org.framescope.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.framescope.FramingAnalyzer;
import org.framescope.corpus.Corpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyze}: one result an article, in input order, streaming. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Analyses articles: one result an article, in input order.",
    footer = {
      "",
      "Examples:",
      "  analyze --format jsonl articles/ > results.jsonl",
      "  analyze article.txt",
      "  analyze --format brat --out annotations/ articles.jsonl"
    })
final class AnalyzeCommand implements Callable<Integer> {
  /** How results are written. */
  enum Format {
    TABLE,
    JSON,
    JSONL,
    CSV,
    BRAT,
    XMI,
    WEBANNOTATION,
    HTML
  }

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private AnalyzerOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: table).")
  private Format format = Format.TABLE;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = {
        "Where to write: a file for table, json and jsonl; a folder for csv, brat, xmi,",
        "webannotation and html, which without it write one article to standard output."
      })
  private @Nullable Path out;

  @Option(
      names = "--progress",
      negatable = true,
      fallbackValue = "true",
      description = "Show progress on standard error (default: if it is a terminal).")
  private @Nullable Boolean progress;

  @Option(names = "--verbose", description = "Say what readers had to decide or mend.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    if (input.inputs().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "name at least one INPUT (a file, a folder, or - for standard input)");
    }
    FramingAnalyzer analyzer = options.build(spec);
    ArticleRun run = new ArticleRun(spec, analyzer, options.threads(), verbose);
    try (Corpus corpus = input.open();
        Progress shown = Progress.start(progress);
        AnalysisOutput output = AnalysisOutput.open(format, out)) {
      run.over(corpus, shown, output::write);
      output.commit();
    }
    return run.exitCode();
  }
}
