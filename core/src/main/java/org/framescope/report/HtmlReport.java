package org.framescope.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.CountingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;
import org.framescope.comparison.FramingComparison;
import org.jsoup.nodes.Element;

/**
 * A comparison and its articles as a page to read: the figures with their counts and intervals, who
 * speaks, rival terms, tests, and every article with its words marked. One file that loads nothing
 * from elsewhere; with more than {@link Options#articlesOnOnePage} articles, or where it would be
 * larger than 5 MB, the articles go to pages of their own in a folder beside it, named like it
 * without {@code .html}.
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
    ReportModel model = new ReportModel(analyses, comparison);
    if (analyses.size() <= options.articlesOnOnePage() && onePage(model, file, options)) {
      return;
    }
    ReportLinks links = new ReportLinks(folder(file) + "/");
    for (int number = 1; number <= model.analyses().size(); number++) {
      Path page = file.toAbsolutePath().resolveSibling(links.page(number));
      try (PendingFile pending = PendingFile.of(page)) {
        articlePage(model, number, "../" + file.getFileName(), pending.out());
        pending.commit();
      }
    }
    try (PendingFile pending = PendingFile.of(file)) {
      front(model, links, options, pending.out());
      pending.commit();
    }
  }

  /** Writes all on one page, unless that would be too large; says whether it did. */
  private static boolean onePage(ReportModel model, Path file, Options options) throws IOException {
    try (PendingFile pending = PendingFile.of(file)) {
      CountingOutputStream counting = new CountingOutputStream(pending.out());
      front(model, new ReportLinks(""), options, counting);
      if (counting.getCount() > LARGEST_PAGE && model.analyses().size() > 1) {
        return false;
      }
      pending.commit();
      return true;
    }
  }

  /** Writes the page of one article by itself; leaves the stream open. */
  public static void writeArticle(FramingAnalysis analysis, OutputStream out) throws IOException {
    ReportModel model = new ReportModel(List.of(analysis), nothing());
    articlePage(model, 1, "", out);
  }

  private static FramingComparison nothing() {
    return new FramingComparison(
        Optional.empty(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        new Provenance("", ImmutableList.of(), ImmutableList.of(), ImmutableSortedMap.of(), ""));
  }

  private static String folder(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name + "-articles";
  }

  private static void front(ReportModel model, ReportLinks links, Options options, OutputStream out)
      throws IOException {
    ReportFront front = new ReportFront(model, links, options.title());
    ReportPage page = ReportPage.begin(out, front.title(), true);
    page.add(front::masthead);
    page.tag("<main id=\"main\">");
    MethodSection method = new MethodSection(model, links);
    page.add(method::appendWarnings);
    page.add(new FigureSection(model, links)::append);
    page.add(new RivalTermsSection(model, links)::append);
    page.add(front::timeline);
    page.add(new EvidenceSection(model)::append);
    page.add(front::explorer);
    page.tag("<section id=\"articles\">");
    page.add(front::articlesHead);
    List<String[]> data = new ArrayList<>();
    if (links.paged()) {
      page.add(front::index);
    } else {
      ArticleData articles = new ArticleData();
      page.add(body -> LayerBar.append(model.analyses(), body));
      boolean open = model.analyses().size() <= 3;
      for (int i = 0; i < model.analyses().size(); i++) {
        FramingAnalysis analysis = model.analyses().get(i);
        int number = i + 1;
        page.add(
            body -> ArticleSection.append(analysis, number, model.shown(), open, articles, body));
      }
      data.add(new String[] {"tables", articles.tables()});
    }
    page.tag("</section>");
    page.add(method::append);
    page.tag("</main>");
    data.add(new String[] {"data", new ReportData(model, links).json()});
    page.end(data);
  }

  private static void articlePage(ReportModel model, int number, String report, OutputStream out)
      throws IOException {
    FramingAnalysis analysis = model.analyses().get(number - 1);
    ArticleData data = new ArticleData();
    ReportPage page = ReportPage.begin(out, ReportModel.title(analysis), false);
    if (!report.isEmpty()) {
      page.add(
          body -> {
            Element back = Dom.add(body, "nav", "back").attr("aria-label", "Report");
            Dom.add(back, "a", "", "Back to the comparison").attr("href", report);
          });
    }
    page.tag("<main id=\"main\" class=\"single\">");
    page.add(body -> LayerBar.append(List.of(analysis), body));
    page.add(body -> ArticleSection.append(analysis, number, model.shown(), true, data, body));
    page.tag("</main>");
    page.end(List.<String[]>of(new String[] {"tables", data.tables()}));
  }
}
