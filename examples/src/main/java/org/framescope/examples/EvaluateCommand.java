package org.framescope.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framescope.annotation.AttributionRelation;
import org.framescope.detect.AttributionDetector;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.reliability.AttributionScorer;
import org.framescope.reliability.AttributionScores;
import org.framescope.reliability.MatchCounts;
import org.framescope.reliability.ScoreClass;
import org.framescope.reliability.ScoreMetric;
import org.framescope.tagging.AttributionTrainer;
import org.framescope.tagging.CodedArticle;
import org.framescope.tagging.LearnedTagger;
import org.framescope.tagging.TrainingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate}: the attributions found against those that people marked. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Scores the attributions found against those that people marked: precision, recall and F1 "
            + "of contents, cues, sources and whole relations, by class, with bootstrap intervals.",
    footer = {
      "",
      "Examples:",
      "  evaluate --gold polnear:polnear/data/dev",
      "  evaluate --gold jsonl:coded.jsonl --model attribution.bin",
      "  evaluate --gold jsonl:coded.jsonl --part development --folds 4",
      "  evaluate --gold jsonl:coded.jsonl --naming labels.tsv",
      "  evaluate --gold polnear:polnear/data/dev --naming labels.tsv --gold-spans"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FORMAT:PATH",
      description =
          "polnear:DIR or brat:DIR, a folder in brat's layout; jsonl:FILE, one object a line with id, "
              + "text and attributions.")
  private String gold = "";

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model made by train (default: the bundled one).")
  private @Nullable Path model;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Cross-validate: train N models, each without every N-th article, and find in an article by the "
              + "model that was trained without it. Takes N times as long as train.")
  private @Nullable Integer folds;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was found as JSONL, offsets in code points.")
  private @Nullable Path predictions;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Bootstrap draws of whole articles (default: 1000).")
  private int draws;

  @Option(
      names = "--naming",
      paramLabel = "FILE",
      description =
          "Score who the sources are said to be instead, against this table of labels: doc, "
              + "annotation_file, attribution, label, anaphoric, resolved. An attribution goes by its id in "
              + "a JSONL file, by that of its event in a brat file.")
  private @Nullable Path naming;

  @Option(
      names = "--gold-spans",
      description = "With --naming: take the marked attributions instead of those found.")
  private boolean goldSpans;

  @Mixin private CodedInput input;

  @Override
  public Integer call() throws IOException {
    if (draws < 1) {
      throw new ParameterException(
          spec.commandLine(), "--draws: expected a number >= 1, found " + draws);
    }
    if (goldSpans && naming == null) {
      throw new ParameterException(spec.commandLine(), "--gold-spans goes with --naming only");
    }
    checkFolds();
    if (naming != null) {
      if (input.isPartGiven()) {
        throw new ParameterException(
            spec.commandLine(),
            "--part does not go with --naming: the table says which articles are scored");
      }
      NamingEvaluation evaluation = new NamingEvaluation(this::unchecked, goldSpans);
      List<String> problems = evaluation.run(path(), naming, draws, spec.commandLine().getOut());
      if (predictions != null) {
        Files.writeString(predictions, evaluation.predictions());
      }
      problems.forEach(spec.commandLine().getErr()::println);
      return problems.isEmpty() ? Framescope.OK : Framescope.SOME_FAILED;
    }
    List<AttributionCoding> texts = input.read(path());
    List<AttributionDetector> detectors;
    try {
      detectors = folds == null ? List.of(detector()) : trained(texts, folds);
    } catch (IllegalArgumentException e) {
      // Too few articles, or none with an attribution: a fault of the data, not of the program.
      Framescope.complain(spec, gold + ": " + e.getMessage());
      return Framescope.SOME_FAILED;
    }
    AttributionScorer scorer = new AttributionScorer();
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      AttributionCoding text = texts.get(i);
      AttributionDetector detector = detectors.get(i % detectors.size());
      List<Marked> found = new ArrayList<>();
      for (AttributionRelation relation : detector.extract(input.parse(text))) {
        found.add(new Marked(relation.source(), relation.cue(), relation.content()));
      }
      scorer.add(text, found);
      written.append(MarkedJson.row(text, found)).append('\n');
    }
    if (predictions != null) {
      Files.writeString(predictions, written);
    }
    print(spec.commandLine().getOut(), scorer.scores());
    return input.status();
  }

  private void checkFolds() {
    if (folds == null) {
      return;
    }
    if (folds < 2) {
      throw new ParameterException(
          spec.commandLine(), "--folds: expected a number >= 2, found " + folds);
    }
    if (model != null || naming != null) {
      throw new ParameterException(
          spec.commandLine(), "--folds goes with neither --model nor --naming");
    }
  }

  /** A detector for each fold, trained without the texts whose number leaves that of the fold. */
  private List<AttributionDetector> trained(List<AttributionCoding> texts, int count) {
    List<CodedArticle> articles = texts.stream().map(input::coded).toList();
    List<AttributionDetector> detectors = new ArrayList<>();
    for (int fold = 0; fold < count; fold++) {
      List<CodedArticle> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % count != fold) {
          others.add(articles.get(i));
        }
      }
      String name = "fold " + (fold + 1) + " of " + count + ": ";
      AttributionTrainer trainer =
          new AttributionTrainer(
              TrainingOptions.standard(TrainCommand.SEED),
              step -> Framescope.complain(spec, name + step));
      detectors.add(new AttributionDetector(trainer.train(others)));
    }
    return detectors;
  }

  private Path path() {
    int colon = gold.indexOf(':');
    String format = colon < 0 ? "" : gold.substring(0, colon);
    if (!List.of("polnear", "brat", "jsonl").contains(format)) {
      throw new ParameterException(
          spec.commandLine(),
          "expected --gold polnear:DIR, brat:DIR or jsonl:FILE, found '" + gold + "'");
    }
    return Path.of(gold.substring(colon + 1));
  }

  private AttributionDetector unchecked() {
    try {
      return detector();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AttributionDetector detector() throws IOException {
    if (model == null) {
      return AttributionDetector.english();
    }
    try (InputStream in = Files.newInputStream(model)) {
      return new AttributionDetector(LearnedTagger.read(in, model.toString()));
    }
  }

  private void print(PrintWriter out, AttributionScores scores) {
    out.printf(Locale.ROOT, "%d articles%n", scores.texts());
    for (ScoreClass scoreClass : ScoreClass.values()) {
      if (scoreClass == ScoreClass.NONE) {
        continue;
      }
      out.printf(Locale.ROOT, "%n%-20s %6s %6s %6s   95%% of F1%n", scoreClass, "P", "R", "F1");
      for (ScoreMetric metric : ScoreMetric.values()) {
        MatchCounts counts = scores.of(metric, scoreClass);
        if (counts.gold() + counts.predicted() > 0) {
          AttributionScores.Interval interval = scores.interval(metric, scoreClass, draws, 1);
          out.printf(
              Locale.ROOT,
              "  %-18s %6.1f %6.1f %6.1f   [%.1f, %.1f]%n",
              metric.label(),
              100 * counts.precision(),
              100 * counts.recall(),
              100 * counts.f1(),
              100 * interval.low(),
              100 * interval.high());
        }
      }
    }
  }
}
