package org.framescope.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.EventGroup;
import org.jsoup.nodes.Element;

/** The head of a report, and the parts of its front page that need no section of their own. */
final class ReportFront {
  private final ReportModel model;
  private final ReportLinks links;
  private final String chosenTitle;

  ReportFront(ReportModel model, ReportLinks links, String chosenTitle) {
    this.model = model;
    this.links = links;
    this.chosenTitle = chosenTitle;
  }

  String title() {
    if (!chosenTitle.isEmpty()) {
      return chosenTitle;
    }
    List<EventGroup> events = model.comparison().events();
    if (events.size() == 1 && !events.get(0).foundByContent()) {
      return events.get(0).event();
    }
    return Dom.count(model.analyses().size(), "article", "articles") + " compared";
  }

  void masthead(Element body) {
    Dom.add(body, "a", "skip", "Skip to the comparison").attr("href", "#main");
    Element header = Dom.add(body, "header", "masthead");
    Dom.add(header, "p", "brand", "Framescope");
    Dom.add(header, "h1", "", title());
    Dom.add(header, "p", "deck", subtitle());
    Element nav = Dom.add(header, "nav", "").attr("aria-label", "Sections");
    link(nav, "wording", "Wording");
    link(nav, "sourcing", "Sourcing");
    link(nav, "terms", "Rival terms");
    if (dates() > 1) {
      link(nav, "time", "Over time");
    }
    if (!model.comparison().tests().isEmpty()) {
      link(nav, "tests", "Differences");
    }
    link(nav, "articles", "Articles");
    link(nav, "method", "Method");
  }

  private static void link(Element nav, String id, String name) {
    Dom.add(nav, "a", "", name).attr("href", "#" + id);
  }

  private String subtitle() {
    long words = model.analyses().stream().mapToLong(a -> a.profile().words()).sum();
    StringBuilder subtitle =
        new StringBuilder(Dom.count(model.analyses().size(), "article", "articles"));
    model
        .comparison()
        .groupBy()
        .ifPresent(
            field ->
                subtitle
                    .append(", grouped by ")
                    .append(field)
                    .append(" (")
                    .append(model.comparison().groups().size())
                    .append(")"));
    subtitle.append(", ").append(Dom.count(words, "word", "words"));
    Optional<LocalDate> first =
        model.analyses().stream()
            .flatMap(a -> a.article().date().stream())
            .min(LocalDate::compareTo);
    Optional<LocalDate> last =
        model.analyses().stream()
            .flatMap(a -> a.article().date().stream())
            .max(LocalDate::compareTo);
    if (first.isPresent() && last.isPresent()) {
      subtitle.append(", ").append(ReportDates.written(first.get()));
      if (!first.equals(last)) {
        subtitle.append(" to ").append(ReportDates.written(last.get()));
      }
    }
    return subtitle.append('.').toString();
  }

  private long dates() {
    return model.analyses().stream().flatMap(a -> a.article().date().stream()).distinct().count();
  }

  /** The place of the plots over time, if there is more than one date. */
  void timeline(Element main) {
    if (dates() < 2) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "time");
    Dom.add(section, "h2", "", "Over time");
    Element choose = Dom.add(section, "p", "choose");
    Dom.add(choose, "label", "", "Figure ").attr("for", "time-key");
    choose.appendElement("select").attr("id", "time-key");
    Dom.add(section, "div", "multiples").attr("id", "time-plots");
    Dom.add(section, "p", "noscript", "The plots over time need the page’s script to run.");
  }

  /** The place of the plot that can show any figure. */
  void explorer(Element main) {
    if (model.crowded()
        || model.keys().size() <= model.shown().size()
        || model.comparison().groups().isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "any");
    Dom.add(section, "h2", "", "Any other figure");
    Element choose = Dom.add(section, "p", "choose");
    Dom.add(choose, "label", "", "Figure ").attr("for", "any-key");
    choose.appendElement("select").attr("id", "any-key");
    Dom.add(Dom.add(section, "figure", "plot wide"), "div", "canvas").attr("id", "any-plot");
    Dom.add(
        section,
        "p",
        "noscript",
        "This plot needs the page’s script; measures.csv has all figures.");
  }

  void articlesHead(Element section) {
    Dom.add(section, "h2", "", "Articles");
    if (!links.paged()) {
      Element buttons = Dom.add(section, "p", "buttons");
      Dom.add(buttons, "button", "", "Unfold all").attr("type", "button").attr("id", "unfold");
      Dom.add(buttons, "button", "", "Fold all").attr("type", "button").attr("id", "fold");
    }
  }

  /** The list of articles that have pages of their own. */
  void index(Element section) {
    Dom.add(
        section,
        "p",
        "deck",
        "Each article has a page of its own in the folder "
            + links.folder()
            + " beside this file.");
    Element rows =
        Dom.table(
            section, "Articles", "Article", "Date", "#Words", "#Loaded terms", "#Attributions");
    rows.parent().addClass("sortable");
    for (int i = 0; i < model.analyses().size(); i++) {
      FramingAnalysis analysis = model.analyses().get(i);
      Element row = rows.appendElement("tr");
      Element name = Dom.add(row, "th", "").attr("scope", "row");
      Dom.add(name, "a", "", ReportModel.title(analysis)).attr("href", links.page(i + 1));
      Dom.add(row, "td", "", analysis.article().date().map(LocalDate::toString).orElse("–"));
      number(row, analysis.profile().words());
      number(row, analysis.annotations().loadedTerms().size());
      number(row, analysis.annotations().attributions().size());
    }
  }

  private static void number(Element row, long number) {
    Dom.add(row, "td", "n", String.format(Locale.ROOT, "%,d", number))
        .attr("data-v", Long.toString(number));
  }
}
