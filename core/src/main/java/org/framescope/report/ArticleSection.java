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
      FramingAnalysis analysis, int number, boolean open, ArticleData data, Element parent) {
    Element section = Dom.add(parent, "details", "article").attr("id", "a" + number);
    if (open) {
      section.attr("open", "");
    }
    summary(analysis, section);
    String dataText = data.article(analysis);
    warnings(analysis, section);
    Element text = Dom.add(section, "div", "text").attr("id", "a" + number + "-text");
    ArticleText.append(analysis.article(), analysis.annotations(), "a" + number + "-", text);
    figures(analysis, number, section);
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

  /**
   * The page's script adds buttons that show the words behind each figure. Kept lean, for a report
   * may hold hundreds of these: an issue on which no word was chosen has no row.
   */
  private static void figures(FramingAnalysis analysis, int number, Element section) {
    Element details = Dom.add(section, "details", "figures").attr("open", "");
    Dom.add(details, "summary", "", "Figures of this article, and the words behind each");
    Element rows =
        Dom.table(details, "Figures of this article", "Figure", "#Value", "#Counts", "#Interval");
    for (Measure measure : rows(analysis)) {
      MeasureLabel label = MeasureLabel.of(measure.key());
      Element row = rows.appendElement("tr");
      row.attr("id", "a" + number + "-" + ReportLinks.figure(measure.key()));
      Element name = Dom.add(row, "th", "", label.title()).attr("scope", "row");
      measure.issue().ifPresent(issue -> Dom.text(name, ": " + issue.replace('-', ' ')));
      Dom.add(row, "td", "", Dom.figure(measure.value(), label.scale()));
      Dom.add(
          row,
          "td",
          "",
          measure.defined()
              ? FigureSection.signed(measure.numerator()) + " / " + measure.denominator()
              : "nothing to count");
      Dom.add(row, "td", "", Dom.interval(measure.low(), measure.high(), label.scale()));
    }
    Dom.add(details, "p", "small", "Choice of words and slant: in the article’s own voice.");
  }

  /** The figures that an article's table has, in its order. */
  static List<Measure> rows(FramingAnalysis analysis) {
    return analysis.profile().measures().stream()
        .filter(measure -> ReportModel.isShown(measure.key()))
        .filter(measure -> measure.defined() || measure.issue().isEmpty())
        .toList();
  }
}
