package org.framescope.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.framescope.linguistics.ArticleParser;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCodings;
import org.framescope.reliability.CorpusPart;
import org.framescope.tagging.AttributionTrainer;
import org.framescope.tagging.CodedArticle;
import org.framescope.tagging.LearnedTagger;
import org.framescope.tagging.TrainingOptions;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train}: an attribution model from coded articles. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Trains the attribution model from articles in which people marked sources, cues and",
      "contents. The same articles, options and seed give the same model, byte for byte."
    },
    footer = {"", "Example:", "  train --data polnear/data/train --out attribution.bin --seed 1"})
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "PATH",
      description = {
        "A folder in brat's layout (as a part of PolNeAR is), or a JSONL file with id, text and",
        "attributions, each with source, cue and content as [[start, end], ...] in code points.",
        "May be given more than once."
      })
  private List<Path> data = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model.")
  private @Nullable Path out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides the order of examples (default: 1).")
  private long seed;

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "all",
      description = {
        "One of ${COMPLETION-CANDIDATES} (default: all): of every ten articles of a publisher, in",
        "order of date, the eighth is for tuning and the fourth for the test."
      })
  private CorpusPart part = CorpusPart.ALL;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ArticleParser parser = ArticleParser.english();
    List<CodedArticle> articles = new ArrayList<>();
    int problems = 0;
    for (Path path : data) {
      AttributionCodings read = AttributionCodings.read(path);
      read.problems().forEach(err::println);
      problems += read.problems().size();
      for (AttributionCoding text : part.of(read.texts())) {
        articles.add(coded(parser, text));
      }
    }
    err.println(articles.size() + " coded articles");
    AttributionTrainer trainer =
        new AttributionTrainer(
            TrainingOptions.standard(seed),
            step -> {
              err.println(step);
              err.flush();
            });
    LearnedTagger tagger = trainer.train(articles);
    if (out != null) {
      try (OutputStream file = Files.newOutputStream(out)) {
        tagger.write(file);
      }
    }
    return problems == 0 ? Framescope.OK : Framescope.SOME_FAILED;
  }

  private static CodedArticle coded(ArticleParser parser, AttributionCoding text) {
    return new CodedArticle(
        parser.parse(Article.of(text.id(), text.text())),
        text.attributions().stream()
            .map(a -> new CodedArticle.CodedAttribution(a.source(), a.cue(), a.content()))
            .collect(ImmutableList.toImmutableList()));
  }
}
