package org.framescope.report;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.FramingComparison;

/**
 * A report of analyses that come one by one: each article gets a page of its own as it comes, and
 * only its counts are kept, so that texts need not be held. The pages go to a folder beside the
 * report, named like it without {@code .html}; a front page that would list more than 2,000
 * articles leads to lists by group instead. Beyond {@link #MOST_ARTICLES} there are no pages of
 * articles, and the front page shows the comparison alone.
 *
 * <p>Files get their names on {@link #commit}; what is not committed is deleted on {@link #close}.
 * Pages that an earlier, larger report left in the folder are deleted. Not safe for use by several
 * threads.
 */
public final class PagedReport implements Closeable {
  /** With more articles than this none gets a page. */
  public static final int MOST_ARTICLES = 10_000;

  private final Path file;
  private final Path folder;
  private final Path pending;
  private final List<ReportArticle> articles = new ArrayList<>();
  private boolean tooMany;

  private PagedReport(Path file, Path folder, Path pending) {
    this.file = file;
    this.folder = folder;
    this.pending = pending;
  }

  /**
   * Opens a report.
   *
   * @param file the front page; its folder is made if it is missing
   * @throws IOException if the folder cannot be written to
   */
  public static PagedReport open(Path file) throws IOException {
    Path place = file.toAbsolutePath();
    Path parent = place.getParent();
    if (parent == null) {
      throw new IOException("expected the name of a file, found " + file);
    }
    Files.createDirectories(parent);
    return new PagedReport(
        place,
        parent.resolve(folderName(place)),
        Files.createTempDirectory(parent, ".framescope-pages-"));
  }

  static String folderName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name + "-articles";
  }

  /** Adds an article and writes its page; the analysis is not held. */
  public void add(FramingAnalysis analysis) throws IOException {
    if (tooMany) {
      return;
    }
    if (articles.size() == MOST_ARTICLES) {
      tooMany = true;
      articles.clear();
      MoreFiles.deleteDirectoryContents(pending, RecursiveDeleteOption.ALLOW_INSECURE);
      return;
    }
    articles.add(ReportArticle.of(analysis));
    try (OutputStream out = stream(articles.size())) {
      HtmlReport.articlePage(analysis, "../" + file.getFileName(), out);
    }
  }

  private Path part(int added) {
    return pending.resolve(added + ".html");
  }

  private OutputStream stream(int added) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(part(added)), 1 << 16);
  }

  /** Whether there were more articles than get pages. */
  public boolean tooMany() {
    return tooMany;
  }

  /**
   * Ends the report: gives the pages their names, in the order of the comparison, and writes the
   * front page.
   *
   * @param title the title; empty for one made of the event or the number of articles
   */
  public void commit(FramingComparison comparison, String title) throws IOException {
    ReportModel model = new ReportModel(articles, comparison);
    ReportLinks links = new ReportLinks(folder.getFileName() + "/");
    removeOldPages();
    if (!articles.isEmpty()) {
      Files.createDirectories(folder);
    }
    Map<String, Integer> numbers = model.numbers();
    for (int added = 1; added <= articles.size(); added++) {
      int number = numbers.getOrDefault(articles.get(added - 1).id(), 0);
      Files.move(
          part(added),
          folder.resolve(ReportLinks.pageName(number)),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (model.listed()) {
      for (var list : model.lists().asMap().entrySet()) {
        try (PendingFile page = PendingFile.of(file.resolveSibling(links.list(list.getKey())))) {
          HtmlReport.list(
              model, list.getKey(), list.getValue(), "../" + file.getFileName(), page.out());
          page.commit();
        }
      }
    }
    try (PendingFile front = PendingFile.of(file)) {
      HtmlReport.front(model, links, title, List.of(), front.out());
      front.commit();
    }
    close();
  }

  private void removeOldPages() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> old =
        Files.newDirectoryStream(folder, "{article,list}-[0-9][0-9][0-9][0-9][0-9].html")) {
      for (Path page : old) {
        Files.delete(page);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(pending)) {
      MoreFiles.deleteRecursively(pending, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
