package org.framescope.examples;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
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
import org.framescope.reliability.MarkedText;
import org.framescope.reliability.NamingLabel;
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

  /** Scores the texts of a JSONL file that the table labels, and prints the scores. */
  void run(Path gold, Path naming, PrintWriter out) throws IOException {
    Map<String, List<NamingLabel>> labels = new TreeMap<>();
    for (NamingLabel label : NamingLabel.read(naming)) {
      labels.computeIfAbsent(label.doc(), k -> new ArrayList<>()).add(label);
    }
    NamingScorer scorer = new NamingScorer();
    for (MarkedText text : MarkedText.read(gold, labels::containsKey)) {
      score(text, labels.getOrDefault(text.id(), List.of()), scorer);
    }
    print(out, scorer.scores());
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

  private static void print(PrintWriter out, NamingScores scores) {
    out.printf(Locale.ROOT, "articles          %8d%n", scores.articles());
    out.printf(Locale.ROOT, "labelled          %8d%n", scores.labelled());
    line(out, "detected", scores.detected());
    line(out, "class (coarse)", scores.coarse());
    line(out, "class (of ten)", scores.fine());
    line(out, "anaphoric", scores.anaphoric());
    line(out, "resolved name", scores.resolved());
    line(out, "unnamed P", scores.unnamed().precision());
    line(out, "unnamed R", scores.unnamed().recall());
    line(out, "unnamed F1", scores.unnamed().f1());
    line(out, "  matched P", scores.unnamedMatched().precision());
    line(out, "  matched R", scores.unnamedMatched().recall());
    line(out, "  matched F1", scores.unnamedMatched().f1());
    line(out, "share, error", scores.shareError());
    line(out, "share, rho", scores.shareRho());
    out.println();
    scores.confusion().forEach((key, n) -> out.printf(Locale.ROOT, "%6d  %s%n", n, key));
  }

  private static void line(PrintWriter out, String name, double value) {
    out.printf(Locale.ROOT, "%-18s%8.4f%n", name, value);
  }
}
