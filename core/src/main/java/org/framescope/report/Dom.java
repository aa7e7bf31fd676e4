package org.framescope.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Builds HTML as a tree, so that no text of an article can become markup. What HTML cannot hold
 * (NUL and other control characters, lone surrogates, U+FFFE and U+FFFF) is shown as U+FFFD.
 */
final class Dom {
  private Dom() {}

  static Element add(Element parent, String tag, String classes) {
    Element element = parent.appendElement(tag);
    if (!classes.isEmpty()) {
      element.attr("class", classes);
    }
    return element;
  }

  static Element add(Element parent, String tag, String classes, String text) {
    Element element = add(parent, tag, classes);
    text(element, text);
    return element;
  }

  static void text(Element parent, String text) {
    parent.appendChild(new TextNode(clean(text)));
  }

  /** Adds a script or data block; its content must be made for that place. */
  static Element raw(Element parent, String tag, String content) {
    Element element = parent.appendElement(tag);
    element.appendChild(new DataNode(content));
    return element;
  }

  /** Adds a table in a box that scrolls sideways, and gives its body. */
  static Element table(Element parent, String caption, String... headers) {
    Element box = add(parent, "div", "scroll");
    box.attr("tabindex", "0").attr("role", "region").attr("aria-label", clean(caption));
    Element table = box.appendElement("table");
    add(table, "caption", "", caption);
    Element row = table.appendElement("thead").appendElement("tr");
    for (String header : headers) {
      boolean number = header.startsWith("#");
      add(row, "th", number ? "n" : "", number ? header.substring(1) : header).attr("scope", "col");
    }
    return table.appendElement("tbody");
  }

  static String clean(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(isPlain(c) ? c : '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t';
    }
    boolean control = c >= '\u007F' && c <= '\u009F';
    return !control && !Character.isSurrogate(c) && c < '\uFFFE';
  }

  /** A figure for reading: a percentage, or two or three digits; a dash if it is undefined. */
  static String figure(OptionalDouble value, MeasureLabel.Scale scale) {
    if (value.isEmpty()) {
      return "–";
    }
    double number = value.getAsDouble();
    String text =
        switch (scale) {
          case SHARE -> String.format(Locale.ROOT, "%.0f %%", 100 * number);
          case INDEX -> String.format(Locale.ROOT, "%.2f", number);
          case SIGNED -> String.format(Locale.ROOT, "%+.2f", number);
          case RATE -> String.format(Locale.ROOT, "%.1f", number);
        };
    return text.replace("+0.00", "0.00").replace("-0.00", "0.00").replace('-', '−');
  }

  static String interval(OptionalDouble low, OptionalDouble high, MeasureLabel.Scale scale) {
    return low.isEmpty() || high.isEmpty()
        ? "–"
        : figure(low, scale) + " to " + figure(high, scale);
  }

  static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d", number) + " " + (number == 1 ? one : many);
  }
}
