package org.framescope.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.SourceClass;
import org.framescope.comparison.Group;
import org.jsoup.nodes.Element;

/** Who speaks: named, unnamed, nobody; by attributions and by words of content. */
final class SpeakerSection {
  static final ImmutableList<String> KINDS =
      ImmutableList.of("named", "unnamed", "nobody", "the outlet", "unresolved");

  private final ReportModel model;
  private final ReportLinks links;

  SpeakerSection(ReportModel model, ReportLinks links) {
    this.model = model;
    this.links = links;
  }

  /** The place among {@link #KINDS} of a source. */
  static int kind(SourceClass sourceClass) {
    return switch (sourceClass) {
      case NAMED_PERSON, NAMED_ORGANIZATION, NAMED_DOCUMENT -> 0;
      case UNNAMED_PERSON, UNNAMED_GROUP, UNNAMED_ORGANIZATION, UNNAMED_DOCUMENT -> 1;
      case NO_SOURCE -> 2;
      case AUTHOR -> 3;
      case UNRESOLVED -> 4;
    };
  }

  /** Counts by kind: first attributions, then words of content. */
  long[][] counts(Group group) {
    long[][] counts = new long[2][KINDS.size()];
    for (int number : model.articles(group)) {
      ReportArticle article = model.articles().get(number - 1);
      for (int by = 0; by < counts.length; by++) {
        for (int kind = 0; kind < KINDS.size(); kind++) {
          counts[by][kind] += article.speakers().get(by).get(kind);
        }
      }
    }
    return counts;
  }

  void append(Element section) {
    if (model.articles().isEmpty() || model.tooManyGroups()) {
      return;
    }
    Element figure = Dom.add(section, "figure", "plot wide").attr("id", "speakers");
    Element caption = figure.appendElement("figcaption");
    Dom.add(caption, "h3", "", "Who speaks");
    Dom.add(
        caption,
        "p",
        "",
        "Shares of the words attributed to named sources, unnamed sources, nobody at all, the"
            + " outlet itself, and sources that could not be linked.");
    Dom.add(figure, "div", "canvas").attr("data-plot", "speakers");
    Element details = Dom.add(figure, "details", "alt").attr("open", "");
    Dom.add(details, "summary", "", "The same as a table");
    String[] headers = new String[2 * KINDS.size() + 1];
    headers[0] = model.grouped() ? "Group" : "Article";
    for (int i = 0; i < KINDS.size(); i++) {
      headers[1 + 2 * i] = "#" + upper(KINDS.get(i)) + ": words";
      headers[2 + 2 * i] = "#attributions";
    }
    Element rows = Dom.table(details, "Who speaks", headers);
    for (Group group : model.comparison().groups()) {
      row(group, rows);
    }
  }

  private void row(Group group, Element rows) {
    long[][] counts = counts(group);
    Element row = rows.appendElement("tr");
    Element name = Dom.add(row, "th", "").attr("scope", "row");
    List<Integer> articles = model.articles(group);
    Dom.add(name, "a", "", model.label(group))
        .attr("href", articles.isEmpty() ? "#articles" : links.article(articles.get(0)));
    for (int kind = 0; kind < KINDS.size(); kind++) {
      Dom.add(row, "td", "n", String.format(Locale.ROOT, "%,d", counts[1][kind]));
      Dom.add(row, "td", "n", String.format(Locale.ROOT, "%,d", counts[0][kind]));
    }
  }

  private static String upper(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
