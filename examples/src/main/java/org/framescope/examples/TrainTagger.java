package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.AttributionRelation;
import org.framescope.detect.AttributionDetector;
import org.framescope.linguistics.ArticleParser;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCodings;
import org.framescope.reliability.AttributionScorer;
import org.framescope.reliability.MatchCounts;
import org.framescope.reliability.ScoreClass;
import org.framescope.reliability.ScoreMetric;
import org.framescope.tagging.AttributionTrainer;
import org.framescope.tagging.CodedArticle;
import org.framescope.tagging.CodedArticle.CodedAttribution;
import org.framescope.tagging.LearnedTagger;
import org.framescope.tagging.TrainingOptions;
import org.framescope.text.Article;

/**
 * A tagger of sources, cues and contents from your own coding: {@code TrainTagger [CODED [MODEL]]}.
 * Every fourth article is kept out of the training, and scored.
 */
public final class TrainTagger {
  private TrainTagger() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    AttributionCodings codings =
        AttributionCodings.read(SampleFiles.file(arguments, "coded-briefs.jsonl"));
    codings.problems().forEach(out::println);

    ArticleParser parser = ArticleParser.english();
    List<CodedArticle> training = new ArrayList<>();
    List<AttributionCoding> heldOut = new ArrayList<>();
    for (AttributionCoding coding : codings.texts()) {
      if ((training.size() + heldOut.size()) % 4 == 3) {
        heldOut.add(coding);
      } else {
        training.add(coded(coding, parser));
      }
    }

    // The same articles, options and seed give the same model, byte for byte.
    TrainingOptions options = TrainingOptions.standard(1);
    LearnedTagger tagger = new AttributionTrainer(options, out::println).train(training);
    if (arguments.length > 1) {
      try (OutputStream model = Files.newOutputStream(Path.of(arguments[1]))) {
        tagger.write(model);
      }
    }

    out.printf(Locale.ROOT, "%d articles to train, %d to score%n", training.size(), heldOut.size());
    score(out, "trained just now", new AttributionDetector(tagger), heldOut, parser);
    score(out, "bundled model", AttributionDetector.english(), heldOut, parser);
  }

  private static CodedArticle coded(AttributionCoding coding, ArticleParser parser) {
    return new CodedArticle(
        parser.parse(Article.of(coding.id(), coding.text())),
        coding.attributions().stream()
            .map(marked -> new CodedAttribution(marked.source(), marked.cue(), marked.content()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static void score(
      PrintStream out,
      String name,
      AttributionDetector detector,
      List<AttributionCoding> heldOut,
      ArticleParser parser) {
    AttributionScorer scorer = new AttributionScorer();
    for (AttributionCoding coding : heldOut) {
      List<AttributionCoding.Marked> found = new ArrayList<>();
      for (AttributionRelation relation :
          detector.extract(parser.parse(Article.of(coding.id(), coding.text())))) {
        found.add(AttributionScorer.marked(relation.source(), relation.cue(), relation.content()));
      }
      scorer.add(coding, found);
    }
    MatchCounts counts = scorer.scores().of(ScoreMetric.CONTENT_J50, ScoreClass.ALL);
    out.printf(
        Locale.ROOT,
        "%s: %d contents coded, %d found, F1 %.2f%n",
        name,
        counts.gold(),
        counts.predicted(),
        counts.f1());
  }
}
