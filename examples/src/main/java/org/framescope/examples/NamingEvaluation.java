package org.framescope.examples;

import com.google.common.base.Splitter;
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
import java.util.concurrent.Callable;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate-naming}: who sources are said to be, against what people said. */
@Command(
    name = "evaluate-naming",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Scores who the sources are said to be (named, unnamed, nobody, the author) against labels",
      "that people gave, on attributions found, or with --gold-spans on those that people marked."
    })
final class NamingEvaluation implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "jsonl:FILE",
      description = "Texts with marked attributions, one object a line; offsets in code points.")
  private String gold = "";

  @Option(
      names = "--naming",
      required = true,
      paramLabel = "FILE",
      description = "Labels: doc, annotation_file, attribution, label, anaphoric, resolved.")
  private Path naming = Path.of("");

  @Option(
      names = "--gold-spans",
      description = "Name the sources of the marked attributions instead of those found.")
  private boolean goldSpans;

  private final ArticleParser parser = ArticleParser.english();
  private final SourceResolver resolver = new SourceResolver();
  private @Nullable AttributionDetector detector;

  @Override
  public Integer call() throws IOException {
    if (!gold.startsWith("jsonl:")) {
      throw new ParameterException(
          spec.commandLine(), "expected --gold jsonl:FILE, found '" + gold + "'");
    }
    Map<String, List<NamingLabel>> labels = new TreeMap<>();
    for (NamingLabel label : NamingLabel.read(naming)) {
      labels.computeIfAbsent(label.doc(), k -> new ArrayList<>()).add(label);
    }
    NamingScorer scorer = new NamingScorer();
    for (MarkedText text :
        MarkedText.read(Path.of(gold.substring("jsonl:".length())), labels::containsKey)) {
      score(text, labels.getOrDefault(text.id(), List.of()), scorer);
    }
    print(spec.commandLine().getOut(), scorer.scores());
    return Framescope.OK;
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
    List<AttributionRelation> relations = goldSpans ? marked(text) : found(article);
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

  private List<AttributionRelation> found(ParsedArticle article) {
    if (detector == null) {
      detector = AttributionDetector.english();
    }
    return detector.extract(article);
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
