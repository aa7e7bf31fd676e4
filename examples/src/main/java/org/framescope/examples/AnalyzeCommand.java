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
  @Mixin private TableOptions tableOptions;
  @Mixin private RunOptions run;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: table).")
  private Format format = Format.TABLE;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description =
          "Where to write: a file for table, json and jsonl; a folder for csv, brat, xmi, "
              + "webannotation and html, which without it write one article to standard output.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (input.inputs().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "name at least one INPUT (a file, a folder, or - for standard input)");
    }
    if (format == Format.CSV && out == null) {
      throw new ParameterException(
          spec.commandLine(), "--format csv is four tables: name a folder for them with --out DIR");
    }
    FramingAnalyzer analyzer = options.build(spec);
    ArticleRun articles = new ArticleRun(spec, analyzer, options.threads(spec), run.verbose());
    try (Corpus corpus = input.open();
        Progress shown = run.start();
        AnalysisOutput output = AnalysisOutput.open(format, out, tableOptions.encoding())) {
      articles.over(corpus, shown, output::write);
      output.commit();
    }
    return articles.exitCode();
  }
}
