package org.framescope.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.TimePoint;
import org.framescope.corpus.Corpus;
import org.framescope.report.ComparisonJson;
import org.framescope.report.PagedReport;
import org.framescope.report.TerminalTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code compare}: analyses articles and holds them, or groups of them, against each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Analyses articles and compares them; without INPUT, the bundled samples.",
    footer = {
      "",
      "Examples:",
      "  compare",
      "  compare --group-by outlet --stratify-by event --out report articles/",
      "  compare --group-by outlet --timeline month --out report corpus.jsonl"
    })
final class CompareCommand implements Callable<Integer> {
  /** So many articles are held in memory, until the columns of the tables are known. */
  private static final int HELD = 2_000;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private AnalyzerOptions options;
  @Mixin private TableOptions tableOptions;
  @Mixin private RunOptions run;

  @Option(
      names = "--group-by",
      paramLabel = "FIELD",
      description =
          "Group articles by outlet, event, date or any metadata key and test the groups against "
              + "each other (default: every article by itself; for the samples, outlet).")
  private @Nullable String groupBy;

  @Option(
      names = "--stratify-by",
      paramLabel = "FIELD",
      description = "Permute articles only within the values of this field, such as event.")
  private @Nullable String stratifyBy;

  @Option(
      names = "--timeline",
      paramLabel = "PERIOD",
      description = "Also the figures of each group by ${COMPLETION-CANDIDATES}.")
  private TimePoint.@Nullable Period timeline;

  @Option(
      names = "--keyness-voice",
      paramLabel = "VOICE",
      defaultValue = "EVERY",
      description =
          "In whose voice the terms typical of a group must be: ${COMPLETION-CANDIDATES} "
              + "(default: ${DEFAULT-VALUE}).")
  private ComparisonOptions.Voices keynessVoices = ComparisonOptions.Voices.EVERY;

  @Option(
      names = "--count-duplicates",
      description = "Count every near-copy; by default a set of near-copies counts once.")
  private boolean countDuplicates;

  @Option(
      names = "--permutations",
      paramLabel = "R",
      defaultValue = "10000",
      description = "Permutations of a test (default: ${DEFAULT-VALUE}).")
  private int permutations;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where random numbers start; the same seed gives the same result.")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Also write report.html, articles.csv, loaded-terms.csv, attributions.csv, measures.csv "
              + "and comparison.json into this folder.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    Comparison comparison = new Comparison(comparisonOptions());
    ArticleRun articles =
        new ArticleRun(spec, options.build(spec), options.threads(spec), run.verbose());
    Path folder = out;
    try (Corpus corpus = input.inputs().isEmpty() ? SampleFiles.bundled() : input.open();
        Progress shown = run.start();
        StreamingTables tables =
            folder == null ? null : new StreamingTables(folder, HELD, tableOptions.encoding());
        StreamingReport report =
            folder == null ? null : new StreamingReport(folder.resolve("report.html"))) {
      articles.over(
          corpus,
          shown,
          analysis -> {
            comparison.add(analysis);
            if (tables != null) {
              tables.add(analysis);
            }
            if (report != null) {
              report.add(analysis);
            }
          });
      if (articles.done() == 0) {
        Framescope.complain(spec, "nothing to compare: no article could be read");
        return Framescope.SOME_FAILED;
      }
      FramingComparison compared = comparison.compare();
      StandardOutput.print(TerminalTable.of(compared, StandardOutput.width()));
      if (folder != null && tables != null && report != null) {
        write(folder, tables, report, compared);
        StandardOutput.print("Report: " + folder.resolve("report.html") + "\n");
      }
    }
    return articles.exitCode();
  }

  private void write(
      Path folder, StreamingTables tables, StreamingReport report, FramingComparison compared)
      throws IOException {
    Files.createDirectories(folder);
    ComparisonJson.write(compared, folder.resolve("comparison.json"));
    report.commit(compared);
    tables.commit();
    if (report.withoutTexts()) {
      Framescope.complain(
          spec,
          String.format(
              Locale.ROOT,
              "more than %,d articles: the report shows the comparison without texts",
              PagedReport.MOST_ARTICLES));
    }
    if (!tables.lateKeys().isEmpty()) {
      Framescope.complain(
          spec,
          "metadata that came up late has no column in the tables: "
              + String.join(", ", tables.lateKeys()));
    }
  }

  private ComparisonOptions comparisonOptions() {
    if (permutations < 1) {
      throw new ParameterException(
          spec.commandLine(), "--permutations: expected a number >= 1, found " + permutations);
    }
    String field = groupBy == null && input.inputs().isEmpty() ? "outlet" : groupBy;
    ComparisonOptions.Builder builder =
        (field == null
                ? ComparisonOptions.ungrouped()
                : ComparisonOptions.by(field.toLowerCase(Locale.ROOT)))
            .toBuilder();
    if (field != null) {
      builder.groupBy(Optional.of(field));
    }
    if (stratifyBy != null) {
      builder.stratifyBy(stratifyBy);
    } else if (input.inputs().isEmpty()) {
      builder.stratifyBy("event");
    }
    if (countDuplicates) {
      builder.duplicates(ComparisonOptions.Duplicates.COUNT_ALL, 0.7);
    }
    return builder
        .extras(true, Optional.ofNullable(timeline), field != null)
        .keynessVoices(keynessVoices)
        .effort(permutations, 1_000)
        .seed(seed)
        .threads(options.threads(spec))
        .build();
  }
}
