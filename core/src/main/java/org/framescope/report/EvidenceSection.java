package org.framescope.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.GroupTest;
import org.framescope.comparison.KeynessRow;
import org.framescope.comparison.PowerRow;
import org.framescope.comparison.RobustnessRow;
import org.framescope.profile.Measure;
import org.jsoup.nodes.Element;

/** How far the differences carry: tests, typical terms, what the figures hang on, power. */
final class EvidenceSection {
  private static final int FEW_ROWS = 12;
  private static final int MOST_ROWS = 200;

  private final ReportModel model;
  private final FramingComparison comparison;

  EvidenceSection(ReportModel model) {
    this.model = model;
    this.comparison = model.comparison();
  }

  void append(Element main) {
    tests(main);
    keyness(main);
    robustness(main);
  }

  private void tests(Element main) {
    if (comparison.tests().isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "tests");
    Dom.add(section, "h2", "", "Differences");
    Dom.add(
        section,
        "p",
        "deck",
        "Whole articles change groups at random: p is the share of such shufflings with a"
            + " difference at least as large. q is p after correcting for the number of tests: among"
            + " rows with q below .05, about one in twenty is expected to be chance.");
    List<GroupTest> defined = comparison.tests().stream().filter(GroupTest::defined).toList();
    int undefined = comparison.tests().size() - defined.size();
    Dom.add(
        section,
        "p",
        "",
        Dom.count(defined.size(), "test", "tests")
            + " below"
            + (undefined == 0
                ? "."
                : "; "
                    + Dom.count(undefined, "more could", "more could")
                    + " not be made, because a group had nothing to count or too few articles."));
    List<GroupTest> order =
        defined.stream()
            .sorted(
                Comparator.comparingDouble((GroupTest test) -> test.q().orElse(2))
                    .thenComparingDouble(test -> test.p().orElse(2)))
            .toList();
    tests(order.subList(0, Math.min(FEW_ROWS, order.size())), section);
    if (order.size() > FEW_ROWS) {
      int most = Math.min(MOST_ROWS, order.size());
      Element more = Dom.add(section, "details", "more");
      Dom.add(
          more,
          "summary",
          "",
          most == order.size()
              ? "All " + most + " differences"
              : "The first " + most + " of " + order.size() + "; all are in comparison.json");
      tests(order.subList(0, most), more);
    }
  }

  private static void tests(List<GroupTest> tests, Element parent) {
    if (tests.isEmpty()) {
      return;
    }
    Element rows =
        Dom.table(
            parent,
            "Differences between groups, smallest q first",
            "Figure",
            "Groups",
            "#Values",
            "#Difference",
            "#Interval",
            "#Effect",
            "#p",
            "#q",
            "#Articles");
    rows.parent().addClass("sortable");
    for (GroupTest test : tests) {
      test(test, rows);
    }
  }

  private static void test(GroupTest test, Element rows) {
    MeasureLabel.Scale scale = MeasureLabel.of(test.key()).scale();
    Element row = rows.appendElement("tr");
    name(test.key(), row);
    Dom.add(row, "td", "", test.firstGroup() + " − " + group(test.secondGroup()));
    Dom.add(
        row,
        "td",
        "n",
        Dom.figure(test.first().value(), scale) + ", " + Dom.figure(test.second().value(), scale));
    number(row, test.difference(), difference(test.difference(), scale));
    Dom.add(
        row,
        "td",
        "n",
        test.low().isEmpty() || test.high().isEmpty()
            ? "–"
            : difference(test.low(), scale) + " to " + difference(test.high(), scale));
    number(
        row,
        test.effect().map(e -> OptionalDouble.of(e.value())).orElse(OptionalDouble.empty()),
        test.effect()
            .map(e -> Dom.figure(OptionalDouble.of(e.value()), MeasureLabel.Scale.SIGNED))
            .orElse("–"));
    number(row, test.p(), chance(test.p()));
    number(row, test.q(), chance(test.q()));
    Dom.add(row, "td", "n", test.first().articles() + ", " + test.second().articles());
  }

  private static String group(String name) {
    return name.equals(GroupTest.REST) ? "all others" : name;
  }

  private static void number(Element row, OptionalDouble sortBy, String text) {
    Element cell = Dom.add(row, "td", "n", text);
    if (sortBy.isPresent()) {
      cell.attr("data-v", Double.toString(sortBy.getAsDouble()));
    }
  }

  static void name(Measure.Key key, Element row) {
    Element name = Dom.add(row, "th", "", MeasureLabel.of(key).title()).attr("scope", "row");
    String limits = MeasureLabel.limits(key);
    if (!limits.isEmpty()) {
      Dom.add(name, "span", "limits", " " + limits);
    }
  }

  /** A difference of shares is one of percentage points. */
  static String difference(OptionalDouble value, MeasureLabel.Scale scale) {
    if (value.isEmpty()) {
      return "–";
    }
    return switch (scale) {
      case SHARE ->
          String.format(Locale.ROOT, "%+.0f pts", 100 * value.getAsDouble()).replace('-', '−');
      case RATE -> String.format(Locale.ROOT, "%+.1f", value.getAsDouble()).replace('-', '−');
      default -> Dom.figure(value, MeasureLabel.Scale.SIGNED);
    };
  }

  static String chance(OptionalDouble p) {
    if (p.isEmpty()) {
      return "–";
    }
    double value = p.getAsDouble();
    return value < 0.001
        ? "< .001"
        : String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }

  private void keyness(Element main) {
    if (comparison.keyness().isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "keyness");
    Dom.add(section, "h2", "", "Terms typical of a group");
    Dom.add(
        section,
        "p",
        "deck",
        "Log odds against the other groups with a Dirichlet prior (Monroe et al. 2008), in standard"
            + " deviations, and the conservative log ratio: 0 where chance will do."
            + voices());
    List<KeynessRow> all = comparison.keyness();
    keyness(all.subList(0, Math.min(FEW_ROWS, all.size())), section);
    if (all.size() > FEW_ROWS) {
      Element more = Dom.add(section, "details", "more");
      Dom.add(more, "summary", "", "More terms, by group");
      keyness(all.subList(0, Math.min(MOST_ROWS, all.size())), more);
    }
  }

  private String voices() {
    return switch (comparison.provenance().options().getOrDefault("comparison.keynessVoices", "")) {
      case "author" -> " Terms in the articles' own voice alone.";
      case "sources" -> " Terms in the sources' words alone.";
      default -> "";
    };
  }

  private static void keyness(List<KeynessRow> terms, Element parent) {
    Element rows =
        Dom.table(
            parent,
            "Terms typical of a group",
            "Group",
            "Term",
            "#Uses",
            "#Uses elsewhere",
            "#Articles",
            "#z",
            "#Log ratio, conservative");
    rows.parent().addClass("sortable");
    for (KeynessRow row : terms) {
      Element line = rows.appendElement("tr");
      Dom.add(line, "th", "", row.target()).attr("scope", "row");
      Dom.add(line, "td", "", row.item());
      Dom.add(line, "td", "n", Long.toString(row.targetCount()));
      Dom.add(line, "td", "n", Long.toString(row.referenceCount()));
      Dom.add(line, "td", "n", row.targetArticles() + ", " + row.referenceArticles());
      number(line, OptionalDouble.of(row.z()), signed(row.z()));
      number(
          line, OptionalDouble.of(row.logRatioConservative()), signed(row.logRatioConservative()));
    }
  }

  private static String signed(double value) {
    return Dom.figure(OptionalDouble.of(value), MeasureLabel.Scale.SIGNED);
  }

  private void robustness(Element main) {
    if (comparison.robustness().isEmpty() && comparison.power().isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "robustness");
    Dom.add(section, "h2", "", "What the figures hang on");
    if (!comparison.power().isEmpty()) {
      Element details = Dom.add(section, "details", "more");
      Dom.add(details, "summary", "", "What these tests can show at all");
      Element list = details.appendElement("ul");
      Set<String> said = new HashSet<>();
      for (PowerRow row : comparison.power()) {
        String groups = row.firstGroup() + " and " + group(row.secondGroup());
        // Where no figure can differ at all, that is said once for the two groups.
        boolean none = row.smallestP() > 0.05;
        if (said.size() < MOST_ROWS && said.add(none ? groups : groups + row.key())) {
          Element item = list.appendElement("li");
          Dom.add(item, "b", "", none ? "Any figure" : MeasureLabel.of(row.key()).title());
          Dom.text(item, ", " + groups + ": " + row.statement());
        }
      }
    }
    List<RobustnessRow> shown =
        comparison.robustness().stream()
            .filter(row -> model.shown().contains(row.key()) && row.value().isPresent())
            .toList();
    if (!shown.isEmpty()) {
      Element details = Dom.add(section, "details", "more");
      Dom.add(details, "summary", "", "How much they hang on length, single terms, few articles");
      Element rows =
          Dom.table(
              details,
              "Length of articles, single terms, few articles",
              "Figure",
              "Group",
              "#Value",
              "#Correlation with length",
              "Strongest term",
              "#Without it",
              "#Without any one term",
              "#Articles for half the counts",
              "#Articles to turn the sign");
      for (RobustnessRow row : shown.stream().limit(MOST_ROWS).toList()) {
        robustness(row, rows);
      }
    }
  }

  private static void robustness(RobustnessRow row, Element rows) {
    MeasureLabel.Scale scale = MeasureLabel.of(row.key()).scale();
    Element line = rows.appendElement("tr");
    name(row.key(), line);
    Dom.add(line, "td", "", row.group().equals(RobustnessRow.ALL) ? "all" : row.group());
    Dom.add(line, "td", "n", Dom.figure(row.value(), scale));
    Dom.add(line, "td", "n", Dom.figure(row.correlationWithLength(), MeasureLabel.Scale.SIGNED));
    Dom.add(line, "td", "", row.strongestTerm().orElse("–"));
    Dom.add(line, "td", "n", Dom.figure(row.valueWithoutStrongestTerm(), scale));
    Dom.add(
        line,
        "td",
        "n",
        Dom.interval(row.lowestWithoutOneTerm(), row.highestWithoutOneTerm(), scale));
    Dom.add(
        line,
        "td",
        "n",
        row.articlesForHalf() == 0 ? "–" : row.articlesForHalf() + " of " + row.articles());
    Dom.add(
        line,
        "td",
        "n",
        row.articlesToTurnSign() == 0 ? "–" : row.articlesToTurnSign() + " of " + row.articles());
  }
}
