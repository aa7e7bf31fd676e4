package org.framescope.report;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.framescope.profile.Measure;

/**
 * Where an article of a report is found: on the same page, or on a page of its own.
 *
 * @param folder the folder of the articles' pages relative to the report, such as {@code report/};
 *     empty if all articles are on the report's own page
 */
record ReportLinks(String folder) {
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  boolean paged() {
    return !folder.isEmpty();
  }

  /** The page of an article, relative to the report. */
  String page(int number) {
    return folder + pageName(number);
  }

  static String pageName(int number) {
    return String.format(Locale.ROOT, "article-%05d.html", number);
  }

  /** The list of the articles of a group that is too long for the front page. */
  String list(int group) {
    return folder + String.format(Locale.ROOT, "list-%05d.html", group + 1);
  }

  /** The link to an article; a page of its own calls it number 1. */
  String article(int number) {
    return paged() ? page(number) + "#a1" : "#a" + number;
  }

  /** The link to something within an article, named without the article's number. */
  String within(int number, String name) {
    return article(number) + "-" + name;
  }

  /** What an article calls a figure. */
  static String figure(Measure.Key key) {
    StringBuilder name = new StringBuilder("f-").append(key.name());
    key.issue().ifPresent(issue -> name.append('-').append(issue));
    key.axis().ifPresent(axis -> name.append('-').append(axis));
    return PLAIN.negate().collapseFrom(name.toString().toLowerCase(Locale.ROOT), '-');
  }
}
