package org.framescope.report;

import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.framescope.text.TextWarning;
import org.jsoup.nodes.Element;

/** One article of a report: what is known of it, its figures with their evidence, its text. */
final class ArticleSection {
  private ArticleSection() {}

  /**
   * Adds an article.
   *
   * @param number its number in the report, from 1, which its ids begin with
   * @param open whether it is shown unfolded
   */
  static void append(
      FramingAnalysis analysis,
      int number,
      List<Measure.Key> shown,
      boolean open,
      ArticleData data,
      Element parent) {
    Element section = Dom.add(parent, "details", "article").attr("id", "a" + number);
    if (open) {
      section.attr("open", "");
    }
    summary(analysis, section);
    String dataText = data.article(analysis, shown);
    warnings(analysis, section);
    Element text = Dom.add(section, "div", "text").attr("id", "a" + number + "-text");
    ArticleText.append(analysis.article(), analysis.annotations(), "a" + number + "-", text);
    figures(section);
    Dom.raw(section, "script", dataText).attr("type", "application/json");
  }

  private static void summary(FramingAnalysis analysis, Element section) {
    Article article = analysis.article();
    Element summary = section.appendElement("summary");
    StringBuilder kicker = new StringBuilder(article.outlet().orElse("no outlet given"));
    article.date().ifPresent(date -> kicker.append(" · ").append(ReportDates.written(date)));
    Dom.add(summary, "span", "kicker", kicker.toString());
    Dom.add(
            summary,
            "span",
            article.headline().isPresent() ? "title headlined" : "title",
            article.headline().orElse(article.id()))
        .attr("role", "heading")
        .attr("aria-level", "3");
    List<LoadedTerm> terms = analysis.annotations().loadedTerms();
    List<Attribution> attributions = analysis.annotations().attributions();
    long own = terms.stream().filter(term -> term.voice() == Voice.AUTHOR).count();
    long unnamed =
        attributions.stream().filter(a -> !a.source().sourceClass().named().orElse(true)).count();
    long nobody =
        attributions.stream()
            .filter(a -> a.source().sourceClass() == SourceClass.NO_SOURCE)
            .count();
    Dom.add(
        summary,
        "span",
        "counts",
        Dom.count(analysis.profile().words(), "word", "words")
            + " · "
            + Dom.count(terms.size(), "loaded term", "loaded terms")
            + (terms.isEmpty() ? "" : ", " + own + " in its own voice")
            + " · "
            + Dom.count(attributions.size(), "attribution", "attributions")
            + (attributions.isEmpty()
                ? ""
                : ", " + (unnamed - nobody) + " to unnamed sources, " + nobody + " to nobody"));
  }

  private static void warnings(FramingAnalysis analysis, Element section) {
    if (analysis.warnings().isEmpty()) {
      return;
    }
    Element details = Dom.add(section, "details", "warnings");
    Dom.add(
        details,
        "summary",
        "",
        Dom.count(analysis.warnings().size(), "remark", "remarks") + " on reading this text");
    Element list = details.appendElement("ul");
    for (TextWarning warning : analysis.warnings()) {
      Dom.add(list, "li", "", warning.message());
    }
  }

  /** The table itself is made by the page's script, which has its numbers and ledgers. */
  private static void figures(Element section) {
    Element details = Dom.add(section, "details", "figures");
    Dom.add(details, "summary", "", "Figures of this article, and the words behind each");
    Dom.add(
        details, "p", "noscript", "This table needs the page’s script; measures.csv has it too.");
  }
}
