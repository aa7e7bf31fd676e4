package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.AttributionRelation;
import org.framescope.detect.AttributionDetector;
import org.framescope.linguistics.ArticleParser;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.reliability.AttributionCodings;
import org.framescope.reliability.AttributionScorer;
import org.framescope.reliability.AttributionScores;
import org.framescope.reliability.MatchCounts;
import org.framescope.reliability.ScoreClass;
import org.framescope.reliability.ScoreMetric;
import org.framescope.text.Article;

/**
 * Is the analyser right on your material? {@code ValidateAgainstCoding [CODED]}, where CODED is a
 * folder annotated in brat or a JSONL file with id, text and attributions.
 */
public final class ValidateAgainstCoding {
  private ValidateAgainstCoding() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Path coded = SampleFiles.file(arguments, "coded-briefs.jsonl");
    AttributionCodings codings = AttributionCodings.read(coded);
    codings.problems().forEach(out::println);

    ArticleParser parser = ArticleParser.english();
    AttributionDetector detector = AttributionDetector.english();
    AttributionScorer scorer = new AttributionScorer();
    for (AttributionCoding coding : codings.texts()) {
      List<Marked> found = new ArrayList<>();
      for (AttributionRelation relation :
          detector.extract(parser.parse(Article.of(coding.id(), coding.text())))) {
        found.add(new Marked(relation.source(), relation.cue(), relation.content()));
      }
      scorer.add(coding, found);
    }

    AttributionScores scores = scorer.scores();
    out.printf(Locale.ROOT, "%d coded articles%n", scores.texts());
    // A relation is right if its content and its source share half their words with yours.
    for (ScoreClass kind :
        List.of(ScoreClass.ALL, ScoreClass.DIRECT, ScoreClass.INDIRECT, ScoreClass.MIXED)) {
      MatchCounts counts = scores.of(ScoreMetric.RELATION, kind);
      AttributionScores.Interval interval = scores.interval(ScoreMetric.RELATION, kind, 1_000, 1);
      out.printf(
          Locale.ROOT,
          "%s: %d coded, %d found; P %.2f, R %.2f, F1 %.2f (95 %% %.2f to %.2f)%n",
          kind,
          counts.gold(),
          counts.predicted(),
          counts.precision(),
          counts.recall(),
          counts.f1(),
          interval.low(),
          interval.high());
    }
  }
}
