package org.framescope.report;

import java.util.Locale;

/**
 * Where an article of a report is found: on the same page, or on a page of its own.
 *
 * @param folder the folder of the articles' pages relative to the report, such as {@code report/};
 *     empty if all articles are on the report's own page
 */
record ReportLinks(String folder) {
  boolean paged() {
    return !folder.isEmpty();
  }

  /** The page of an article, relative to the report. */
  String page(int number) {
    return folder + String.format(Locale.ROOT, "article-%05d.html", number);
  }

  /** The link to an article. */
  String article(int number) {
    return (paged() ? page(number) : "") + "#a" + number;
  }

  /** The link to something within an article, named without the article's number. */
  String within(int number, String name) {
    return article(number) + "-" + name;
  }
}
