package org.framescope.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.FramingComparison;
import org.jsoup.nodes.Element;

/**
 * A comparison and its articles as a page to read: the figures with their counts and intervals, who
 * speaks, rival terms, tests, and every article with its words marked. One file that loads nothing
 * from elsewhere; with more than {@link Options#articlesOnOnePage} articles, or where it would be
 * larger than 5 MB, the articles go to pages of their own in a folder beside it, named like it
 * without {@code .html} ({@link PagedReport}, which also takes analyses one by one).
 *
 * <p>Nothing of the input can become markup or script: pages are built as trees, data blocks are
 * escaped for HTML, and a content security policy admits no script but the page's own.
 */
public final class HtmlReport {
  /** A page that would be larger, in bytes, is parted: the articles go to pages of their own. */
  static final long LARGEST_PAGE = 5_000_000;

  private HtmlReport() {}

  /**
   * What can be chosen.
   *
   * @param title the title; empty for one made of the event or the number of articles
   * @param articlesOnOnePage with more articles than this each gets a page of its own; 0 for always
   */
  public record Options(String title, int articlesOnOnePage) {
    /** A title made by the report, up to 200 articles on one page. */
    public static final Options DEFAULT = new Options("", 200);

    public Options {
      checkArgument(
          articlesOnOnePage >= 0,
          "articlesOnOnePage must be 0 or more, but was %s",
          articlesOnOnePage);
    }
  }

  /**
   * Writes a report with the default options. The file gets its name when it is complete.
   *
   * @param analyses the analyses that were compared, in any order
   * @throws IOException if a file cannot be written
   */
  public static void write(List<FramingAnalysis> analyses, FramingComparison comparison, Path file)
      throws IOException {
    write(analyses, comparison, file, Options.DEFAULT);
  }

  /** Writes a report. */
  public static void write(
      List<FramingAnalysis> analyses, FramingComparison comparison, Path file, Options options)
      throws IOException {
    if (analyses.size() <= options.articlesOnOnePage()
        && onePage(analyses, comparison, file, options)) {
      return;
    }
    try (PagedReport report = PagedReport.open(file)) {
      for (FramingAnalysis analysis : analyses) {
        report.add(analysis);
      }
      report.commit(comparison, options.title());
    }
  }

  /** Writes all on one page, unless that would be too large; says whether it did. */
  private static boolean onePage(
      List<FramingAnalysis> analyses, FramingComparison comparison, Path file, Options options)
      throws IOException {
    ReportModel model =
        new ReportModel(analyses.stream().map(ReportArticle::of).toList(), comparison);
    List<FramingAnalysis> ordered =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(analysis -> model.number(analysis.article().id())), analyses);
    try (PendingFile pending = PendingFile.of(file)) {
      CountingOutputStream counting = new CountingOutputStream(pending.out());
      front(model, new ReportLinks(""), options.title(), ordered, counting);
      if (counting.getCount() > LARGEST_PAGE && analyses.size() > 1) {
        return false;
      }
      pending.commit();
      return true;
    }
  }

  /** Writes the page of one article by itself; leaves the stream open. */
  public static void writeArticle(FramingAnalysis analysis, OutputStream out) throws IOException {
    articlePage(analysis, "", out);
  }

  /**
   * Writes the front page.
   *
   * @param analyses those whose texts are shown on it, in the order of the report
   */
  static void front(
      ReportModel model,
      ReportLinks links,
      String title,
      List<FramingAnalysis> analyses,
      OutputStream out)
      throws IOException {
    ReportFront front = new ReportFront(model, links, title);
    ReportPage page = ReportPage.begin(out, front.title(), true);
    page.add(front::masthead);
    page.tag("<main id=\"main\">");
    MethodSection method = new MethodSection(model, links);
    page.add(method::appendWarnings);
    page.add(new FigureSection(model, links)::append);
    page.add(new RivalTermsSection(model, links)::append);
    page.add(new TimeSection(model, links)::append);
    page.add(new EvidenceSection(model)::append);
    page.add(front::explorer);
    page.tag("<section id=\"articles\">");
    page.add(front::articlesHead);
    List<String[]> data = new ArrayList<>();
    if (links.paged()) {
      page.add(front::index);
    } else {
      ArticleData articles = new ArticleData();
      page.add(body -> LayerBar.append(model.articles(), body));
      boolean open = analyses.size() <= 3;
      for (int i = 0; i < analyses.size(); i++) {
        FramingAnalysis analysis = analyses.get(i);
        int number = i + 1;
        page.add(body -> ArticleSection.append(analysis, number, open, articles, body));
      }
      data.add(new String[] {"tables", articles.tables()});
    }
    page.tag("</section>");
    page.add(method::append);
    page.tag("</main>");
    data.add(new String[] {"data", new ReportData(model, links).json()});
    page.end(data);
  }

  /**
   * Writes the page of one article.
   *
   * @param report the way back to the report; empty if there is none
   */
  static void articlePage(FramingAnalysis analysis, String report, OutputStream out)
      throws IOException {
    ArticleData data = new ArticleData();
    ReportPage page = ReportPage.begin(out, ReportModel.title(analysis.article()), false);
    back(page, report);
    page.tag("<main id=\"main\" class=\"single\">");
    page.add(body -> LayerBar.append(List.of(ReportArticle.of(analysis)), body));
    page.add(body -> ArticleSection.append(analysis, 1, true, data, body));
    page.tag("</main>");
    page.end(List.<String[]>of(new String[] {"tables", data.tables()}));
  }

  /** Writes a page that lists articles. */
  static void list(
      ReportModel model, int place, Collection<Integer> numbers, String report, OutputStream out)
      throws IOException {
    ReportFront front = new ReportFront(model, new ReportLinks(""), "");
    ReportPage page = ReportPage.begin(out, front.listTitle(place), false);
    back(page, report);
    page.tag("<main id=\"main\">");
    page.add(body -> Dom.add(body, "h1", "", front.listTitle(place)));
    page.add(body -> front.list(numbers, "", body));
    page.tag("</main>");
    page.end(List.of());
  }

  private static void back(ReportPage page, String report) throws IOException {
    if (!report.isEmpty()) {
      page.add(
          body -> {
            Element back = Dom.add(body, "nav", "back").attr("aria-label", "Report");
            Dom.add(back, "a", "", "Back to the comparison").attr("href", report);
          });
    }
  }
}
