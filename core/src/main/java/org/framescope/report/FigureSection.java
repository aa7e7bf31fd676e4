package org.framescope.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.Pooling;
import org.framescope.profile.Measure;
import org.jsoup.nodes.Element;

/**
 * The figures of the groups: for each a place for its plot, and the same as a table, which is all
 * that is needed where no script runs.
 */
final class FigureSection {
  private final ReportModel model;
  private final ReportLinks links;

  FigureSection(ReportModel model, ReportLinks links) {
    this.model = model;
    this.links = links;
  }

  void append(Element main) {
    for (MeasureLabel.Section part : MeasureLabel.Section.values()) {
      boolean wording = part == MeasureLabel.Section.WORDING;
      Element section = Dom.add(main, "section", "").attr("id", wording ? "wording" : "sourcing");
      Dom.add(section, "h2", "", wording ? "Wording" : "Sourcing");
      Dom.add(
          section,
          "p",
          "deck",
          wording
              ? "Which words are chosen where others were to be had. Poles are the two sides of an"
                  + " issue; neither end of a scale is better than the other."
              : "Who is given for what is said. A source that could not be linked is left out and"
                  + " never counted as unnamed.");
      if (!wording) {
        new SpeakerSection(model, links).append(section);
      }
      Element grid = Dom.add(section, "div", "grid");
      plots(part, true, grid);
      Element more = new Element("details").attr("class", "more");
      Dom.add(more, "summary", "", "More figures on " + (wording ? "wording" : "sourcing"));
      Element moreGrid = Dom.add(more, "div", "grid");
      plots(part, false, moreGrid);
      if (moreGrid.childrenSize() > 0) {
        section.appendChild(more);
      }
    }
  }

  private void plots(MeasureLabel.Section part, boolean primary, Element grid) {
    for (int i = 0; i < model.shown().size(); i++) {
      Measure.Key key = model.shown().get(i);
      MeasureLabel label = MeasureLabel.of(key);
      if (label.section() == part && isPrimary(key, label) == primary) {
        plot(i, key, label, grid);
      }
    }
  }

  /**
   * Word choice pooled over issues says little; with several issues each has its own plot. An issue
   * for which no group has anything to count stands with the further figures.
   */
  private boolean isPrimary(Measure.Key key, MeasureLabel label) {
    boolean choice = key.name().equals("word-choice");
    boolean empty =
        choice
            && model.comparison().groups().stream()
                .noneMatch(group -> group.figure(key).filter(GroupFigure::defined).isPresent());
    boolean pooled = choice && key.issue().isEmpty();
    return label.primary() && !pooled && !empty && !key.name().equals("slant");
  }

  private void plot(int index, Measure.Key key, MeasureLabel label, Element grid) {
    Element figure = Dom.add(grid, "figure", "plot").attr("id", "f" + index);
    Element caption = figure.appendElement("figcaption");
    Dom.add(caption, "h3", "", label.title() + issue(key));
    Dom.add(caption, "p", "", label.meaning() + voice(key));
    if (model.tooManyGroups()) {
      Dom.add(
          caption,
          "p",
          "",
          "The highest and the lowest, "
              + ReportModel.MOST_GROUPS
              + " at most, of "
              + String.format(Locale.ROOT, "%,d", model.comparison().groups().size())
              + "; all are in measures.csv.");
    }
    Element canvas =
        Dom.add(figure, "div", "canvas")
            .attr("data-k", Integer.toString(model.keys().indexOf(key)));
    if (model.comparison().groups().size() > 40) {
      canvas.addClass("tall").attr("tabindex", "0");
    }
    if (model.crowded() && !isPrimary(key, label)) {
      Dom.add(figure, "p", "small", "The numbers are in measures.csv.");
      return;
    }
    Element details = Dom.add(figure, "details", "alt").attr("open", "");
    Dom.add(details, "summary", "", "The same as a table");
    Element rows =
        Dom.table(
            details,
            label.title() + issue(key),
            model.grouped() ? "Group" : "Article",
            "#Value",
            "#" + level(key) + " interval",
            "#Counts",
            "#Articles");
    for (Group group : model.drawn(key)) {
      row(group, index, key, label, rows);
    }
  }

  private String level(Measure.Key key) {
    return model.comparison().groups().stream()
        .flatMap(group -> group.figure(key).stream())
        .findFirst()
        .map(figure -> String.format(Locale.ROOT, "%.0f %%", 100 * figure.level()))
        .orElse("");
  }

  private void row(Group group, int index, Measure.Key key, MeasureLabel label, Element rows) {
    Optional<GroupFigure> figure = group.figure(key);
    Element row = rows.appendElement("tr");
    Element name = Dom.add(row, "th", "").attr("scope", "row");
    List<Integer> articles = model.articles(group);
    if (articles.size() == 1) {
      Dom.add(name, "a", "", model.label(group))
          .attr("href", links.within(articles.get(0), ReportLinks.figure(key)));
    } else {
      Dom.add(name, "a", "", model.label(group))
          .attr("href", "#articles")
          .attr("data-g", Integer.toString(model.comparison().groups().indexOf(group)))
          .attr("data-m", Integer.toString(index));
    }
    Dom.add(row, "td", "n", figure.map(f -> Dom.figure(f.value(), label.scale())).orElse("–"));
    Dom.add(
        row,
        "td",
        "n",
        figure.map(f -> Dom.interval(f.low(), f.high(), label.scale())).orElse("–"));
    Dom.add(row, "td", "n", figure.map(FigureSection::counts).orElse("nothing to count"));
    Dom.add(
        row, "td", "n", figure.map(GroupFigure::articles).orElse(0) + " of " + group.articles());
  }

  /** The counts behind a figure; says so when there was nothing to count. */
  static String counts(GroupFigure figure) {
    if (!figure.defined()) {
      return "nothing to count";
    }
    return figure.pooling() == Pooling.ARTICLE_MEAN || figure.numerator().isEmpty()
        ? "mean of " + Dom.count(figure.denominator(), "article", "articles")
        : signed(figure.numerator().getAsLong()) + " / " + figure.denominator();
  }

  static String signed(long number) {
    return Long.toString(number).replace('-', '−');
  }

  private static String issue(Measure.Key key) {
    return key.issue().map(issue -> ": " + issue.replace('-', ' ')).orElse("");
  }

  private static String voice(Measure.Key key) {
    return key.voice().isPresent() ? " In the articles’ own voice." : "";
  }
}
