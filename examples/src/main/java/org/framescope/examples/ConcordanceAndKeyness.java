package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.Concordance;
import org.framescope.comparison.Group;
import org.framescope.comparison.KeynessRow;
import org.framescope.text.Article;

/**
 * A phrase in its contexts, and the words typical of each outlet: {@code ConcordanceAndKeyness
 * [PHRASE [FILE_OR_FOLDER...]]}.
 */
public final class ConcordanceAndKeyness {
  private static final int WIDTH = 30;

  private ConcordanceAndKeyness() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    String phrase = arguments.length > 0 ? arguments[0] : "estate tax";
    String[] paths =
        arguments.length < 2 ? new String[0] : Arrays.copyOfRange(arguments, 1, arguments.length);
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    List<FramingAnalysis> analyses = new ArrayList<>();
    for (Article article : SampleFiles.articles(paths)) {
      analyses.add(analyzer.analyze(article));
    }

    out.println("\"" + phrase + "\"");
    analyses.forEach(
        analysis -> Concordance.ofPhrase(analysis, phrase, WIDTH).forEach(l -> print(out, l)));
    out.println("Person without status, by whatever name");
    for (FramingAnalysis analysis : analyses) {
      Concordance.ofTerms(
              analysis, term -> term.entry().slot().equals("person-without-status"), WIDTH)
          .forEach(line -> print(out, line));
    }

    // Keyness ranks what to read; it takes words for independent and is no test.
    var compared = Comparison.of(analyses, ComparisonOptions.byOutlet());
    for (Group group : compared.groups()) {
      out.println("Typical of " + group.name());
      compared.keyness().stream()
          .filter(row -> row.target().equals(group.name()) && row.z() > 0)
          .sorted(Comparator.comparingDouble(KeynessRow::z).reversed())
          .limit(3)
          .forEach(
              row ->
                  out.printf(
                      Locale.ROOT,
                      "  %-40s %d here, %d elsewhere, z %.1f, in %d articles%n",
                      row.item(),
                      row.targetCount(),
                      row.referenceCount(),
                      row.z(),
                      row.targetArticles()));
    }
  }

  private static void print(PrintStream out, Concordance.Line line) {
    out.printf(
        Locale.ROOT,
        "  %" + WIDTH + "s[%s]%-" + WIDTH + "s %s%s%n",
        line.left(),
        line.key(),
        line.right(),
        line.article(),
        line.side().map(side -> ", " + side).orElse(""));
  }
}
