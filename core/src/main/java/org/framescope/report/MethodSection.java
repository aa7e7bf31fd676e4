package org.framescope.report;

import java.util.List;
import java.util.Locale;
import org.framescope.Provenance;
import org.framescope.comparison.DuplicateGroup;
import org.framescope.comparison.EventGroup;
import org.jsoup.nodes.Element;

/** Near-copies and events, warnings, and what made the report. */
final class MethodSection {
  private final ReportModel model;
  private final ReportLinks links;

  MethodSection(ReportModel model, ReportLinks links) {
    this.model = model;
    this.links = links;
  }

  /** Adds what a reader should know before the figures; nothing if there is nothing. */
  void appendWarnings(Element main) {
    if (model.comparison().warnings().isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "note").attr("id", "warnings");
    Dom.add(section, "h2", "", "Before reading on");
    Element list = section.appendElement("ul");
    model.comparison().warnings().forEach(warning -> Dom.add(list, "li", "", warning));
  }

  void append(Element main) {
    duplicates(main);
    Element section = Dom.add(main, "section", "").attr("id", "method");
    Dom.add(section, "h2", "", "How this was made");
    Dom.add(
        section,
        "p",
        "",
        "Framescope measures wording and sourcing. It gives no verdict on truth or fairness, and it"
            + " treats the sides of an issue alike. A figure is a count over a count; an undefined"
            + " figure (–) means that there was nothing to count and is not 0.");
    Provenance own = model.comparison().provenance();
    Provenance of =
        own.lexicons().isEmpty() && !model.articles().isEmpty()
            ? model.articles().get(0).provenance()
            : own;
    Element list = Dom.add(section, "dl", "provenance");
    item(list, "Library", of.library());
    for (Provenance.DataFile file : of.lexicons()) {
      item(list, "Lexicon", file(file));
    }
    for (Provenance.DataFile file : of.models()) {
      item(list, "Model", file(file));
    }
    own.options().forEach((name, value) -> item(list, name, value));
    if (!own.equals(of)) {
      of.options().forEach((name, value) -> item(list, name, value));
    }
    Dom.add(
        section,
        "p",
        "small",
        "Plots are drawn by Vega-Lite (University of Washington Interactive Data Lab, BSD-3-Clause),"
            + " which is part of this file. The page loads nothing from elsewhere.");
  }

  private static String file(Provenance.DataFile file) {
    String hash = file.sha256().length() > 12 ? file.sha256().substring(0, 12) : file.sha256();
    return file.name() + " " + file.version() + (hash.isEmpty() ? "" : ", sha256 " + hash + "…");
  }

  private static void item(Element list, String name, String value) {
    Dom.add(list, "dt", "", name);
    Dom.add(list, "dd", "", value);
  }

  private void duplicates(Element main) {
    List<DuplicateGroup> duplicates = model.comparison().duplicates();
    List<EventGroup> events = model.comparison().events();
    if (duplicates.isEmpty() && events.isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "copies");
    Dom.add(section, "h2", "", "Copies and events");
    if (!duplicates.isEmpty()) {
      Dom.add(
          section,
          "p",
          "deck",
          "Articles that are nearly the same text, such as agency copy; the options below say how"
              + " they were counted.");
      Element list = section.appendElement("ul");
      for (DuplicateGroup group : duplicates) {
        Element item = list.appendElement("li");
        articles(group.articleIds(), item);
        Dom.text(
            item,
            String.format(
                Locale.ROOT,
                " (similarity %.2f, counted as %s)",
                group.similarity(),
                group.representative()));
      }
    }
    if (!events.isEmpty()) {
      Element details = Dom.add(section, "details", "more");
      Dom.add(details, "summary", "", Dom.count(events.size(), "event", "events") + " reported on");
      Element list = details.appendElement("ul");
      for (EventGroup event : events) {
        Element item = list.appendElement("li");
        Dom.add(item, "b", "", event.event());
        Dom.text(item, event.foundByContent() ? " (found by content): " : ": ");
        articles(event.articleIds(), item);
      }
    }
  }

  private void articles(List<String> ids, Element item) {
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        Dom.text(item, ", ");
      }
      int number = model.number(ids.get(i));
      if (number == 0) {
        Dom.text(item, ids.get(i));
      } else {
        Dom.add(item, "a", "", ids.get(i)).attr("href", links.article(number));
      }
    }
  }
}
