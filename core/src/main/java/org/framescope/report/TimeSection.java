package org.framescope.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.comparison.Group;
import org.framescope.comparison.TimePoint;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.jsoup.nodes.Element;

/**
 * Figures over time: the place of the plots, and the main figures as a table, which is all that is
 * needed where no script runs and on paper.
 */
final class TimeSection {
  private static final int MOST_ROWS = 300;

  private final ReportModel model;
  private final ReportLinks links;

  TimeSection(ReportModel model, ReportLinks links) {
    this.model = model;
    this.links = links;
  }

  /** Whether there is more than one date to show. */
  static boolean has(ReportModel model) {
    return !model.comparison().timeline().isEmpty()
        || (!model.listed()
            && model.articles().stream()
                    .flatMap(article -> article.date().stream())
                    .distinct()
                    .limit(2)
                    .count()
                > 1);
  }

  void append(Element main) {
    if (!has(model)) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "time");
    Dom.add(section, "h2", "", "Over time");
    Element choose = Dom.add(section, "p", "choose");
    Dom.add(choose, "label", "", "Figure ").attr("for", "time-key");
    choose.appendElement("select").attr("id", "time-key");
    Dom.add(section, "div", "multiples").attr("id", "time-plots");
    Element details = Dom.add(section, "details", "alt").attr("open", "");
    Dom.add(details, "summary", "", "The main figures as a table");
    if (model.comparison().timeline().isEmpty()) {
      byArticle(details);
    } else {
      byPeriod(details);
    }
  }

  /** Density, no name given, and the choice of words on each issue where any was made. */
  private List<Measure.Key> main() {
    return model.shown().stream()
        .filter(
            key ->
                key.name().equals(MeasureName.UNNAMED_SHARE.id())
                    || key.name().equals(MeasureName.LOADED_TERM_DENSITY.id())
                    || (key.name().equals(MeasureName.WORD_CHOICE.id())
                        && key.issue().isPresent()
                        && model.comparison().groups().stream()
                            .anyMatch(
                                group ->
                                    group
                                        .figure(key)
                                        .filter(figure -> figure.defined())
                                        .isPresent())))
        .toList();
  }

  private void byArticle(Element details) {
    List<Measure.Key> keys = main();
    String[] headers = new String[keys.size() + 2];
    headers[0] = "Article";
    headers[1] = "Date";
    for (int k = 0; k < keys.size(); k++) {
      headers[k + 2] = "#" + title(keys.get(k));
    }
    List<Integer> dated =
        java.util.stream.IntStream.rangeClosed(1, model.articles().size())
            .filter(number -> model.articles().get(number - 1).date().isPresent())
            .boxed()
            .sorted(
                java.util.Comparator.comparing(
                    number -> model.articles().get(number - 1).date().orElse(LocalDate.EPOCH)))
            .toList();
    Element rows = Dom.table(details, "Figures by date", headers);
    for (int number : dated.subList(0, Math.min(MOST_ROWS, dated.size()))) {
      ReportArticle article = model.articles().get(number - 1);
      Element row = rows.appendElement("tr");
      Element name = Dom.add(row, "th", "").attr("scope", "row");
      Dom.add(name, "a", "", article.title()).attr("href", links.article(number));
      Dom.add(row, "td", "date", article.date().map(LocalDate::toString).orElse("–"));
      for (Measure.Key key : keys) {
        cell(Optional.ofNullable(article.figures().get(key)), key, row);
      }
    }
    rest(dated.size(), "measures.csv", details);
  }

  private static void cell(Optional<ReportArticle.Counts> counts, Measure.Key key, Element row) {
    int per = key.name().equals(MeasureName.LOADED_TERM_DENSITY.id()) ? 1_000 : 1;
    Dom.add(
        row,
        "td",
        "n",
        counts
            .map(
                c ->
                    Dom.figure(
                            OptionalDouble.of((double) per * c.numerator() / c.denominator()),
                            MeasureLabel.of(key).scale())
                        + " ("
                        + FigureSection.signed(c.numerator())
                        + "/"
                        + c.denominator()
                        + ")")
            .orElse("–"));
  }

  private void byPeriod(Element details) {
    Map<String, String> names = new HashMap<>();
    for (Group group : model.comparison().groups()) {
      names.put(group.name(), model.label(group));
    }
    List<Measure.Key> keys = main();
    ImmutableList<TimePoint> points =
        model.comparison().timeline().stream()
            .filter(point -> keys.contains(point.figure().key()))
            .collect(ImmutableList.toImmutableList());
    Element rows =
        Dom.table(
            details,
            "Figures by period",
            "Figure",
            "Group",
            "From",
            "#Value",
            "#Counts",
            "#Articles");
    for (TimePoint point : points.subList(0, Math.min(MOST_ROWS, points.size()))) {
      Measure.Key key = point.figure().key();
      Element row = rows.appendElement("tr");
      Dom.add(row, "th", "", title(key)).attr("scope", "row");
      Dom.add(row, "td", "", names.getOrDefault(point.group(), point.group()));
      Dom.add(row, "td", "date", point.start().toString());
      Dom.add(row, "td", "n", Dom.figure(point.figure().value(), MeasureLabel.of(key).scale()));
      Dom.add(row, "td", "n", FigureSection.counts(point.figure()));
      Dom.add(row, "td", "n", Integer.toString(point.articles()));
    }
    rest(points.size(), "comparison.json", details);
  }

  private static void rest(int rows, String file, Element details) {
    if (rows > MOST_ROWS) {
      Dom.add(
          details,
          "p",
          "small",
          "The first " + MOST_ROWS + " of " + rows + "; all are in " + file + ".");
    }
  }

  private static String title(Measure.Key key) {
    return MeasureLabel.of(key).title()
        + key.issue().map(issue -> ": " + issue.replace('-', ' ')).orElse("");
  }
}
