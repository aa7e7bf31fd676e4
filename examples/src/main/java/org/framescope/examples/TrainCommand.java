package org.framescope.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.framescope.reliability.AttributionCoding;
import org.framescope.tagging.AttributionTrainer;
import org.framescope.tagging.CodedArticle;
import org.framescope.tagging.LearnedTagger;
import org.framescope.tagging.TrainingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train}: an attribution model from coded articles. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Trains the attribution model from articles in which people marked sources, cues and "
            + "contents. The same articles, options and seed give the same model, byte for byte.",
    footer = {"", "Example:", "  train --data polnear/data/train --out attribution.bin --seed 1"})
final class TrainCommand implements Callable<Integer> {
  /** The seed of those who give none. */
  static final long SEED = 1;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "PATH",
      description =
          "A folder in brat's layout (as a part of PolNeAR is), or a JSONL file with id, text and "
              + "attributions, each with source, cue and content as [[start, end], ...] in code points. "
              + "May be given more than once.")
  private List<Path> data = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model.")
  private Path out = Path.of("attribution.bin");

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + SEED,
      description = "Decides the order of examples (default: " + SEED + ").")
  private long seed;

  @Mixin private CodedInput input;

  @Override
  public Integer call() throws IOException {
    checkOut();
    List<CodedArticle> articles = new ArrayList<>();
    for (Path path : data) {
      for (AttributionCoding text : input.read(path)) {
        articles.add(input.coded(text));
      }
    }
    Framescope.complain(spec, articles.size() + " coded articles");
    AttributionTrainer trainer =
        new AttributionTrainer(
            TrainingOptions.standard(seed), step -> Framescope.complain(spec, step));
    LearnedTagger tagger;
    try {
      tagger = trainer.train(articles);
    } catch (IllegalArgumentException e) {
      // Too few articles, or none with an attribution: a fault of the data, not of the program.
      Framescope.complain(spec, data + ": " + e.getMessage());
      return Framescope.SOME_FAILED;
    }
    try (OutputStream file = Files.newOutputStream(out)) {
      tagger.write(file);
    }
    return input.status();
  }

  /** A model that could not be written in the end would be minutes lost. */
  private void checkOut() {
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "--out: expected a file in a folder that exists, found " + out);
    }
  }
}
