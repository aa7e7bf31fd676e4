package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.Lists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.GroupTest;
import org.framescope.comparison.TimePoint;
import org.framescope.report.ComparisonJson;
import org.framescope.report.HtmlReport;
import org.framescope.report.TerminalTable;
import org.framescope.text.Article;

/** Whatever articles are compared, and by whatever options, the comparison is a sound one. */
class ComparisonFuzzTest {
  private static final String DURATION = "60m";
  private static final int MOST_ARTICLES = 6;
  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();
  private static final String[] NAMES = {"A", "B", "(none)", "(rest)", "<&\u202E", ""};

  @FuzzTest(maxDuration = DURATION)
  void comparisons(FuzzedDataProvider data) throws IOException {
    ComparisonOptions options = options(data);
    List<FramingAnalysis> analyses = new ArrayList<>();
    int articles = data.consumeInt(0, MOST_ARTICLES);
    for (int a = 0; a < articles; a++) {
      analyses.add(ANALYZER.analyze(article("a" + a, data)));
    }

    FramingComparison comparison = Comparison.of(analyses, options);

    String json = json(comparison);
    verify(
        json.equals(json(Comparison.of(Lists.reverse(analyses), options))),
        "the order of the articles changes the comparison");
    for (Group group : comparison.groups()) {
      check(group, analyses);
    }
    for (GroupTest test : comparison.tests()) {
      ordered(test.low(), test.high(), test);
      test.p().ifPresent(p -> verify(p > 0 && p <= 1, "%s", test));
      test.q().ifPresent(q -> verify(q >= test.p().orElse(2) && q <= 1, "%s", test));
    }
    verify(!TerminalTable.of(comparison, 80).isEmpty(), "no table");
    if (data.consumeInt(0, 3) == 0) {
      report(analyses, comparison);
    }
  }

  private static void check(Group group, List<FramingAnalysis> analyses) {
    long words = 0;
    for (FramingAnalysis analysis : analyses) {
      words +=
          group.articleIds().contains(analysis.article().id()) ? analysis.profile().words() : 0;
    }
    verify(group.words() == words, "words of %s", group.name());
    for (GroupFigure figure : group.figures()) {
      ordered(figure.low(), figure.high(), figure);
      verify(figure.articles() <= group.articles(), "%s", figure);
      verify(figure.defined() == figure.articles() > 0, "%s", figure);
      figure.value().ifPresent(value -> verify(Double.isFinite(value), "%s", figure));
    }
  }

  private static void ordered(OptionalDouble low, OptionalDouble high, Object of) {
    verify(low.isPresent() == high.isPresent(), "half an interval: %s", of);
    if (low.isPresent()) {
      verify(low.getAsDouble() <= high.getAsDouble(), "%s", of);
    }
  }

  private static ComparisonOptions options(FuzzedDataProvider data) {
    ComparisonOptions.Builder options =
        (data.consumeInt(0, 4) == 0 ? ComparisonOptions.ungrouped() : ComparisonOptions.byOutlet())
            .toBuilder()
                .contrasts(data.pickValue(ComparisonOptions.Contrasts.values()))
                .figures(data.pickValue(ComparisonOptions.Figures.values()))
                .family(data.pickValue(ComparisonOptions.Family.values()))
                .duplicates(
                    data.pickValue(ComparisonOptions.Duplicates.values()),
                    data.consumeInt(1, 100) / 100.0)
                .keynessVoices(data.pickValue(ComparisonOptions.Voices.values()))
                .effort(data.consumeInt(1, 40), data.consumeInt(1, 40))
                .level(data.consumeInt(1, 999) / 1000.0)
                .minArticles(data.consumeInt(1, 3))
                .seed(data.consumeByte())
                .threads(1);
    int period = data.consumeInt(0, TimePoint.Period.values().length);
    options.extras(
        data.consumeBoolean(),
        period == 0
            ? Optional.empty()
            : Arrays.stream(TimePoint.Period.values()).skip(period - 1).findFirst(),
        data.consumeBoolean());
    if (data.consumeInt(0, 3) == 0) {
      options.stratifyBy("event");
    }
    return options.build();
  }

  private static Article article(String id, FuzzedDataProvider data) {
    Article.Builder article =
        Article.builder(id)
            .headline(Pieces.news(data, data.consumeInt(0, 8)))
            .body(Pieces.news(data, data.consumeInt(0, 40)))
            .outlet(data.pickValue(NAMES));
    if (data.consumeBoolean()) {
      article.date(LocalDate.ofEpochDay(20_000 + data.consumeInt(-400, 400)));
    }
    if (data.consumeBoolean()) {
      article.event(data.pickValue(NAMES));
    }
    if (data.consumeInt(0, 3) == 0) {
      article.caption(Pieces.news(data, 4));
    }
    return article.build();
  }

  private static String json(FramingComparison comparison) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.write(comparison, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void report(List<FramingAnalysis> analyses, FramingComparison comparison)
      throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve("report.html");
    try {
      HtmlReport.write(analyses, comparison, file);
      verify(Files.size(file) > 0, "an empty report");
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
