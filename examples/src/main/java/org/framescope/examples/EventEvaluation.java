package org.framescope.examples;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.EventGroup;
import org.framescope.reliability.MatchCounts;
import org.framescope.text.Article;

/**
 * Holds the groups of articles that a comparison finds by content against the events that people
 * gave: of all pairs of articles, which are said to be on one event, and which are?
 */
final class EventEvaluation {
  private final Comparison comparison =
      new Comparison(
          ComparisonOptions.ungrouped().toBuilder()
              .duplicates(ComparisonOptions.Duplicates.COUNT_ALL, 0.7)
              .extras(true, Optional.empty(), false)
              .effort(1, 1)
              .build());
  private final Map<String, String> events = new HashMap<>();

  /** Takes an article, whose event is hidden from the comparison. */
  void add(FramingAnalysis analysis) {
    Article article = analysis.article();
    article.event().ifPresent(event -> events.put(article.id(), event));
    comparison.add(
        new FramingAnalysis(
            new Article(
                article.id(),
                article.text(),
                article.sections(),
                article.outlet(),
                article.date(),
                Optional.empty(),
                article.metadata()),
            analysis.annotations(),
            analysis.profile(),
            analysis.warnings(),
            analysis.provenance()));
  }

  /** Pairs of articles on one event: marked, found and both. */
  MatchCounts pairs() {
    Map<String, Integer> sizes = new HashMap<>();
    events.values().forEach(event -> sizes.merge(event, 1, Integer::sum));
    int gold = sizes.values().stream().mapToInt(EventEvaluation::pairs).sum();
    int found = 0;
    int right = 0;
    for (EventGroup group : comparison.compare().events()) {
      List<String> members = group.articleIds();
      found += pairs(members.size());
      Map<String, Integer> within = new HashMap<>();
      for (String id : members) {
        if (events.containsKey(id)) {
          within.merge(events.getOrDefault(id, ""), 1, Integer::sum);
        }
      }
      right += within.values().stream().mapToInt(EventEvaluation::pairs).sum();
    }
    return new MatchCounts(gold, found, right, right);
  }

  private static int pairs(int members) {
    return members * (members - 1) / 2;
  }

  void print(PrintWriter out) {
    MatchCounts pairs = pairs();
    out.printf(
        Locale.ROOT,
        "events by content: of the pairs among %d articles %d are on one event, %d were found to be,"
            + " %d rightly: precision %.3f, recall %.3f, F1 %.3f%n",
        comparison.size(),
        pairs.gold(),
        pairs.predicted(),
        pairs.right(),
        pairs.precision(),
        pairs.recall(),
        pairs.f1());
  }
}
