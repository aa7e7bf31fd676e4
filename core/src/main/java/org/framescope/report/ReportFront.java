package org.framescope.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.framescope.comparison.EventGroup;
import org.framescope.comparison.Group;
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
    return Dom.count(articles(), "article", "articles") + " compared";
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
    if (overTime()) {
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
    long words =
        model.articles().isEmpty()
            ? model.comparison().groups().stream().mapToLong(Group::words).sum()
            : model.articles().stream().mapToLong(ReportArticle::words).sum();
    StringBuilder subtitle = new StringBuilder(Dom.count(articles(), "article", "articles"));
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
        model.articles().stream().flatMap(a -> a.date().stream()).min(LocalDate::compareTo);
    Optional<LocalDate> last =
        model.articles().stream().flatMap(a -> a.date().stream()).max(LocalDate::compareTo);
    if (first.isPresent() && last.isPresent()) {
      subtitle.append(", ").append(ReportDates.written(first.get()));
      if (!first.equals(last)) {
        subtitle.append(" to ").append(ReportDates.written(last.get()));
      }
    }
    return subtitle.append('.').toString();
  }

  private long articles() {
    return model.articles().isEmpty()
        ? model.comparison().groups().stream().mapToLong(Group::articles).sum()
        : model.articles().size();
  }

  private boolean overTime() {
    return TimeSection.has(model);
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
    if (model.articles().isEmpty()) {
      Dom.add(
          section,
          "p",
          "",
          "There are too many articles for pages of their own. Their figures, terms and"
              + " attributions are in the tables beside this file.");
    } else if (!links.paged()) {
      Element buttons = Dom.add(section, "p", "buttons");
      Dom.add(buttons, "button", "", "Unfold all").attr("type", "button").attr("id", "unfold");
      Dom.add(buttons, "button", "", "Fold all").attr("type", "button").attr("id", "fold");
    }
  }

  /** The list of articles that have pages of their own, or of the pages with their lists. */
  void index(Element section) {
    if (model.articles().isEmpty()) {
      return;
    }
    Dom.add(
        section,
        "p",
        "deck",
        "Each article has a page of its own in the folder "
            + links.folder()
            + " beside this file.");
    if (model.listed()) {
      Element list = section.appendElement("ul");
      model
          .lists()
          .asMap()
          .forEach(
              (place, numbers) -> {
                Element item = list.appendElement("li");
                Dom.add(item, "a", "", listTitle(place)).attr("href", links.list(place));
                Dom.text(item, ": " + Dom.count(numbers.size(), "article", "articles"));
              });
    } else {
      list(
          IntStream.rangeClosed(1, model.articles().size()).boxed().toList(),
          links.folder(),
          section);
    }
  }

  /** What a list of articles is called. */
  String listTitle(int place) {
    if (!model.grouped()) {
      return String.format(Locale.ROOT, "From %,d", 1_000 * place + 1);
    }
    List<Group> groups = model.comparison().groups();
    return place < groups.size() ? groups.get(place).name() : "No group";
  }

  /** Articles that have pages of their own. */
  void list(Collection<Integer> numbers, String folder, Element section) {
    Element rows =
        Dom.table(
            section, "Articles", "Article", "Date", "#Words", "#Loaded terms", "#Attributions");
    rows.parent().addClass("sortable");
    for (int number : numbers) {
      ReportArticle article = model.articles().get(number - 1);
      Element row = rows.appendElement("tr");
      Element name = Dom.add(row, "th", "").attr("scope", "row");
      Dom.add(name, "a", "", article.title()).attr("href", folder + ReportLinks.pageName(number));
      Dom.add(row, "td", "date", article.date().map(LocalDate::toString).orElse("–"));
      number(row, article.words());
      number(row, article.loadedTerms());
      number(row, article.attributions());
    }
  }

  private static void number(Element row, long number) {
    Dom.add(row, "td", "n", String.format(Locale.ROOT, "%,d", number))
        .attr("data-v", Long.toString(number));
  }
}
