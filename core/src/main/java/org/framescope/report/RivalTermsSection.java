package org.framescope.report;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Table;
import com.google.common.collect.TreeMultiset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.codebook.Issue;
import org.framescope.comparison.Group;
import org.framescope.lexicon.LexiconEntry;
import org.jsoup.nodes.Element;

/**
 * The rival terms of each slot by group: how often each is used, and how often in the articles' own
 * voice; every count leads to the first place where the term stands.
 */
final class RivalTermsSection {
  private static final int MOST_GROUPS = 30;

  /** Uses of one term in one group. */
  private static final class Uses {
    private int all;
    private int own;
    private String first = "";
    private final Multiset<String> words = TreeMultiset.create();
  }

  private final ReportModel model;
  private final ReportLinks links;

  RivalTermsSection(ReportModel model, ReportLinks links) {
    this.model = model;
    this.links = links;
  }

  void append(Element main) {
    List<Group> groups = model.comparison().groups();
    Map<String, Table<LexiconEntry, Integer, Uses>> slots = slots(groups);
    if (slots.isEmpty() || groups.isEmpty()) {
      return;
    }
    Element section = Dom.add(main, "section", "").attr("id", "terms");
    Dom.add(section, "h2", "", "Rival terms");
    Dom.add(
        section,
        "p",
        "deck",
        "What the same thing is called. Each cell counts all uses; in brackets those in the"
            + " articles’ own voice. A number leads to the first of its places.");
    if (groups.size() > MOST_GROUPS) {
      Dom.add(
          section,
          "p",
          "",
          "Shown for the first "
              + MOST_GROUPS
              + " of "
              + groups.size()
              + "; all are in loaded-terms.csv.");
    }
    List<Group> columns = groups.subList(0, Math.min(MOST_GROUPS, groups.size()));
    String[] headers = new String[columns.size() + 3];
    headers[0] = "Term";
    headers[1] = "Side";
    for (int g = 0; g < columns.size(); g++) {
      headers[g + 2] = "#" + model.label(columns.get(g));
    }
    headers[columns.size() + 2] = "#All";
    String issue = "";
    Element table = section;
    for (var slot : slots.entrySet()) {
      String[] names = slot.getKey().split("\n", 2);
      if (!names[0].equals(issue)) {
        issue = names[0];
        Element first = Dom.table(section, "Issue: " + issue.replace('-', ' '), headers);
        table = first.parent();
        first.remove();
      }
      Element rows = table.appendElement("tbody");
      Dom.add(rows.appendElement("tr").attr("class", "slot"), "th", "", names[1].replace('-', ' '))
          .attr("scope", "rowgroup")
          .attr("colspan", Integer.toString(headers.length));
      slot(slot.getValue(), columns, rows);
    }
  }

  private Map<String, Table<LexiconEntry, Integer, Uses>> slots(List<Group> groups) {
    Map<String, Table<LexiconEntry, Integer, Uses>> slots = new TreeMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int number : model.articles(groups.get(g))) {
        for (ReportArticle.TermUse use : model.articles().get(number - 1).uses()) {
          LexiconEntry entry = use.entry();
          String slot = entry.issue().map(Issue::id).orElse(entry.lexicon()) + "\n" + entry.slot();
          Table<LexiconEntry, Integer, Uses> table =
              slots.computeIfAbsent(slot, key -> HashBasedTable.create());
          Uses uses = table.get(entry, g);
          if (uses == null) {
            uses = new Uses();
            table.put(entry, g, uses);
            uses.first = links.within(number, use.first());
          }
          uses.all += use.all();
          uses.own += use.own();
          for (var form : use.forms().entrySet()) {
            uses.words.add(form.getKey(), form.getValue());
          }
        }
      }
    }
    return slots;
  }

  private static void slot(
      Table<LexiconEntry, Integer, Uses> uses, List<Group> columns, Element rows) {
    int most = 1;
    for (Uses cell : uses.values()) {
      most = Math.max(most, cell.all);
    }
    Map<LexiconEntry, Integer> totals = new HashMap<>();
    uses.cellSet().forEach(c -> totals.merge(c.getRowKey(), c.getValue().all, Integer::sum));
    Comparator<LexiconEntry> bySide =
        Comparator.comparingInt(
            entry ->
                entry.side().sign() != 0
                    ? -entry.side().sign()
                    : entry.side().name().equals("NEUTRAL") ? 0 : 2);
    TreeSet<LexiconEntry> order =
        new TreeSet<>(
            bySide
                .thenComparing(entry -> -totals.getOrDefault(entry, 0))
                .thenComparing(LexiconEntry::id)
                .thenComparing(LexiconEntry::lexicon));
    order.addAll(uses.rowKeySet());
    for (LexiconEntry entry : order) {
      Element row = rows.appendElement("tr");
      String side = side(entry);
      Dom.add(row, "th", "", words(uses.row(entry).values()))
          .attr("scope", "row")
          .attr("title", entry.lexicon() + "/" + entry.id());
      Dom.add(Dom.add(row, "td", ""), "span", "side " + side, sideName(entry));
      for (int g = 0; g < columns.size(); g++) {
        Element cell = Dom.add(row, "td", "n heat " + side);
        Uses use = uses.get(entry, g);
        if (use == null) {
          Dom.text(cell, "0");
          cell.addClass("nil");
          continue;
        }
        cell.attr("style", String.format(Locale.ROOT, "--w:%.2f", (double) use.all / most));
        Dom.add(cell, "a", "", Integer.toString(use.all)).attr("href", use.first);
        Dom.text(cell, " (" + use.own + ")");
      }
      Dom.add(row, "td", "n", Integer.toString(totals.getOrDefault(entry, 0)));
    }
  }

  /** The form in which a term is used most; the first in the alphabet if several are. */
  private static String words(Collection<Uses> uses) {
    Multiset<String> all = TreeMultiset.create();
    uses.forEach(use -> all.addAll(use.words));
    return Multisets.copyHighestCountFirst(all).iterator().next();
  }

  static String side(LexiconEntry entry) {
    return switch (entry.side().sign()) {
      case 1 -> "first";
      case -1 -> "second";
      default -> entry.side().name().equals("NEUTRAL") ? "neutral" : "contested";
    };
  }

  static String sideName(LexiconEntry entry) {
    return entry.side().name().toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
