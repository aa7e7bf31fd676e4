package org.framescope.examples;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.FramingComparison;
import org.framescope.report.HtmlReport;
import org.framescope.report.PagedReport;
import org.jspecify.annotations.Nullable;

/**
 * The report of analyses that come one by one: on one page if they are few, else with a page an
 * article, so that the texts of many need not be held.
 */
final class StreamingReport implements Closeable {
  private final Path file;
  private final List<FramingAnalysis> first = new ArrayList<>();
  private @Nullable PagedReport pages;

  StreamingReport(Path file) {
    this.file = file;
  }

  void add(FramingAnalysis analysis) throws IOException {
    PagedReport paged = pages;
    if (paged != null) {
      paged.add(analysis);
      return;
    }
    first.add(analysis);
    if (first.size() > HtmlReport.Options.DEFAULT.articlesOnOnePage()) {
      paged = PagedReport.open(file);
      pages = paged;
      for (FramingAnalysis held : first) {
        paged.add(held);
      }
      first.clear();
    }
  }

  /** Whether there were too many articles for pages of their own. */
  boolean withoutTexts() {
    return pages != null && pages.tooMany();
  }

  /** Ends the report and gives the files their names. */
  void commit(FramingComparison comparison) throws IOException {
    if (pages != null) {
      pages.commit(comparison, "");
    } else {
      HtmlReport.write(first, comparison, file);
    }
  }

  @Override
  public void close() throws IOException {
    if (pages != null) {
      pages.close();
    }
  }
}
