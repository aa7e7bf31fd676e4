package org.framescope.examples;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.Source;
import org.framescope.detect.AttributionDetector;
import org.framescope.detect.SourceResolver;
import org.framescope.linguistics.ArticleParser;
import org.framescope.reliability.AttributionScores.Interval;
import org.framescope.reliability.MarkedText;
import org.framescope.reliability.NamingLabel;
import org.framescope.reliability.NamingMeasure;
import org.framescope.reliability.NamingScorer;
import org.framescope.reliability.NamingScorer.Named;
import org.framescope.reliability.NamingScores;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/** Who sources are said to be, against what people said: {@code evaluate --naming}. */
final class NamingEvaluation {
  private final ArticleParser parser = ArticleParser.english();
  private final SourceResolver resolver = new SourceResolver();
  private final Supplier<AttributionDetector> detector;
  private final boolean goldSpans;
  private final StringBuilder written = new StringBuilder();

  /**
   * Prepares an evaluation.
   *
   * @param detector gives what finds attributions; not asked if the marked ones are taken
   * @param goldSpans whether to name the sources of the marked attributions instead of those found
   */
  NamingEvaluation(Supplier<AttributionDetector> detector, boolean goldSpans) {
    this.detector = Suppliers.memoize(detector::get);
    this.goldSpans = goldSpans;
  }

  /**
   * Scores the texts that the table labels, and prints the scores.
   *
   * @param gold a JSONL file, or a folder in brat's layout
   * @param draws bootstrap draws of whole articles
   * @return what could not be read of the folder
   */
  List<String> run(Path gold, Path naming, int draws, PrintWriter out) throws IOException {
    Map<String, List<NamingLabel>> labels = new TreeMap<>();
    for (NamingLabel label : NamingLabel.read(naming)) {
      labels.computeIfAbsent(label.doc(), k -> new ArrayList<>()).add(label);
    }
    List<String> problems = new ArrayList<>();
    NamingScorer scorer = new NamingScorer();
    for (MarkedText text :
        Files.isDirectory(gold)
            ? MarkedText.readBrat(gold, labels::containsKey, problems)
            : MarkedText.read(gold, labels::containsKey)) {
      score(text, labels.getOrDefault(text.id(), List.of()), scorer);
    }
    print(out, scorer, draws);
    return problems;
  }

  /** What was found, a line an article, after {@link #run}. */
  String predictions() {
    return written.toString();
  }

  private void score(MarkedText text, List<NamingLabel> labels, NamingScorer scorer) {
    Map<String, NamingLabel> byId = new TreeMap<>();
    for (NamingLabel label : labels) {
      if (label.annotationFile().endsWith(text.annotator() + ".ann")) {
        byId.put(label.attribution(), label);
      }
    }
    if (byId.isEmpty()) {
      return;
    }
    List<Named> given = new ArrayList<>();
    for (MarkedText.Attributed one : text.attributions()) {
      NamingLabel label = byId.get(one.id());
      if (label != null && label.label().isPresent()) {
        given.add(
            new Named(
                codePoints(one.cue(), text.text()),
                codePoints(one.content(), text.text()),
                label.label().orElseThrow(),
                label.anaphoric(),
                label.resolved()));
      }
    }
    ParsedArticle article = parser.parse(Article.of(text.id(), text.text()));
    List<AttributionRelation> relations =
        goldSpans ? marked(text) : detector.get().extract(article);
    List<Source> sources = resolver.resolve(article, relations);
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < relations.size(); i++) {
      named.add(
          new Named(
              codePoints(relations.get(i).cue(), text.text()),
              codePoints(relations.get(i).content(), text.text()),
              sources.get(i).sourceClass(),
              /* anaphoric= */ false,
              ImmutableList.copyOf(
                  Splitter.on(';')
                      .trimResults()
                      .omitEmptyStrings()
                      .splitToList(sources.get(i).resolved().orElse("")))));
    }
    scorer.add(given, named);
    written.append(MarkedJson.row(text.id(), text.text(), relations, sources)).append('\n');
  }

  private static List<AttributionRelation> marked(MarkedText text) {
    List<AttributionRelation> relations = new ArrayList<>();
    for (MarkedText.Attributed one : text.attributions()) {
      if (!one.cue().isEmpty() || !one.content().isEmpty()) {
        // Naming does not read the type; quotations are found in the article.
        relations.add(
            new AttributionRelation(
                one.source(), one.cue(), one.content(), AttributionType.INDIRECT, 1));
      }
    }
    relations.sort(Comparator.comparingInt(AttributionRelation::anchor));
    return relations;
  }

  private static ImmutableList<TextSpan> codePoints(List<TextSpan> spans, String text) {
    return spans.stream()
        .map(span -> new TextSpan(span.codePointStart(text), span.codePointEnd(text)))
        .collect(ImmutableList.toImmutableList());
  }

  private static void print(PrintWriter out, NamingScorer scorer, int draws) {
    NamingScores scores = scorer.scores();
    Map<NamingMeasure, Interval> intervals = scorer.intervals(draws, 1);
    out.printf(Locale.ROOT, "articles          %8d%n", scores.articles());
    out.printf(
        Locale.ROOT, "labelled          %8d   95%% when articles are drawn%n", scores.labelled());
    for (NamingMeasure measure : NamingMeasure.values()) {
      Interval interval = intervals.get(measure);
      String range =
          interval == null
              ? ""
              : String.format(Locale.ROOT, "   [%.4f, %.4f]", interval.low(), interval.high());
      out.printf(Locale.ROOT, "%-18s%8.4f%s%n", measure.label(), measure.of(scores), range);
    }
    out.println();
    scores.confusion().forEach((key, n) -> out.printf(Locale.ROOT, "%6d  %s%n", n, key));
    out.println();
    scores.confusionOfTen().forEach((key, n) -> out.printf(Locale.ROOT, "%6d  %s%n", n, key));
  }
}
