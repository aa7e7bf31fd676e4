package org.framescope.report;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The key to the marks of the texts, each with a box that shows or hides its layer. */
final class LayerBar {
  private LayerBar() {}

  static void append(List<ReportArticle> articles, Element parent) {
    TreeSet<String> first = new TreeSet<>();
    TreeSet<String> second = new TreeSet<>();
    for (ReportArticle article : articles) {
      first.addAll(article.poles().getOrDefault(1, ImmutableSortedSet.of()));
      second.addAll(article.poles().getOrDefault(-1, ImmutableSortedSet.of()));
    }
    Element bar = Dom.add(parent, "form", "layers").attr("aria-label", "Marks shown in the texts");
    Element words = group(bar, "Loaded terms");
    box(words, "first", "mark", "t first v-author", poles(first, "first pole"), true);
    box(words, "second", "mark", "t second v-author", poles(second, "second pole"), true);
    box(words, "contested", "mark", "t contested v-author", "contested", true);
    box(words, "neutral", "mark", "t neutral v-author", "neutral rival", true);
    Element voices = group(bar, "In whose voice");
    box(voices, "v-author", "mark", "t first v-author", "the article’s own", true);
    box(voices, "v-quoted", "mark", "t first v-quoted", "quoted", true);
    box(voices, "v-reported", "mark", "t first v-reported", "reported", true);
    Element sources = group(bar, "Attributions");
    box(sources, "s", "span", "s named", "source", true);
    box(sources, "c", "span", "c named", "cue", true);
    box(sources, "q", "span", "q", "content", true);
    Element others = group(bar, "Also");
    box(others, "w", "span", "w", "tone words", false);
    box(others, "x", "span", "x", "scare quotes", false);
    box(others, "u", "span", "u", "passed over", false);
    Dom.add(
        parent,
        "p",
        "hint",
        "Point at, tap or tab to a mark for its explanation; the arrow keys go from mark to mark."
            + " Filled marks are the article’s own words, outlined ones a source’s. Sources"
            + " underlined with dashes are unnamed.");
  }

  private static Element group(Element bar, String name) {
    Element group = bar.appendElement("fieldset");
    Dom.add(group, "legend", "", name);
    return group;
  }

  private static void box(
      Element group, String layer, String tag, String classes, String name, boolean on) {
    Element label = group.appendElement("label");
    Element box = label.appendElement("input");
    box.attr("type", "checkbox").attr("id", "ly-" + layer);
    if (on) {
      box.attr("checked", "");
    }
    Dom.add(label, tag, classes, name);
  }

  private static String poles(Set<String> names, String other) {
    return names.isEmpty() ? other : names.size() > 3 ? other + "s" : String.join(", ", names);
  }
}
