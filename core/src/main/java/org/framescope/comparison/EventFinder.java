package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the articles that report on one event: those that share a value of the field {@code event},
 * and, among articles without one, those whose keywords are alike (cosine of TF-IDF weights) and
 * whose dates are within a week of each other.
 */
final class EventFinder {
  /** Set on one half of 52 triplets of BASIL; no score was looked at. */
  private static final double THRESHOLD = 0.22;

  private static final int DAYS = 7;

  private EventFinder() {}

  /**
   * The groups of two or more, those with a given event first, each by name.
   *
   * @param articles the articles, sorted by id
   */
  static ImmutableList<EventGroup> find(List<ArticleSummary> articles, boolean byContent) {
    TreeMap<String, List<ArticleSummary>> given = new TreeMap<>();
    List<ArticleSummary> open = new ArrayList<>();
    for (ArticleSummary article : articles) {
      if (article.field("event").isPresent()) {
        given
            .computeIfAbsent(article.field("event").orElseThrow(), event -> new ArrayList<>())
            .add(article);
      } else {
        open.add(article);
      }
    }
    ImmutableList.Builder<EventGroup> groups = ImmutableList.builder();
    given.forEach(
        (event, members) -> {
          if (members.size() > 1) {
            groups.add(group(event, members, false));
          }
        });
    if (byContent) {
      similar(open).stream()
          .map(set -> set.stream().map(open::get).toList())
          .map(members -> group("event:" + members.get(0).id(), members, true))
          .sorted(Comparator.comparing(EventGroup::event))
          .forEach(groups::add);
    }
    return groups.build();
  }

  private static EventGroup group(String event, List<ArticleSummary> members, boolean found) {
    return new EventGroup(
        event,
        members.stream().map(ArticleSummary::id).collect(ImmutableList.toImmutableList()),
        found);
  }

  private static List<List<Integer>> similar(List<ArticleSummary> articles) {
    int n = articles.size();
    Map<Integer, Integer> documents = new HashMap<>();
    for (ArticleSummary article : articles) {
      article.keywords().hashes().forEach(hash -> documents.merge(hash, 1, Integer::sum));
    }
    // A word of more than a tenth of a large corpus tells no event apart and would cost the most.
    int most = Math.max(50, n / 10);
    Clusters clusters = new Clusters(n);
    Map<Integer, List<Integer>> seen = new HashMap<>();
    double[][] weights = new double[n][];
    double[] dot = new double[n];
    for (int i = 0; i < n; i++) {
      Keywords words = articles.get(i).keywords();
      weights[i] = weights(words, documents, n);
      List<Integer> touched = new ArrayList<>();
      for (int w = 0; w < words.hashes().length(); w++) {
        int hash = words.hashes().get(w);
        if (weights[i][w] == 0 || documents.getOrDefault(hash, 0) > most) {
          continue;
        }
        List<Integer> earlier = seen.computeIfAbsent(hash, key -> new ArrayList<>());
        for (int j : earlier) {
          if (dot[j] == 0) {
            touched.add(j);
          }
          Keywords others = articles.get(j).keywords();
          dot[j] += weights[i][w] * weights[j][place(others, hash)];
        }
        earlier.add(i);
      }
      for (int j : touched) {
        if (dot[j] >= THRESHOLD && close(articles.get(i), articles.get(j))) {
          clusters.join(i, j);
        }
        dot[j] = 0;
      }
    }
    return clusters.sets();
  }

  private static int place(Keywords words, int hash) {
    int low = 0;
    int high = words.hashes().length() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.hashes().get(middle) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double[] weights(Keywords words, Map<Integer, Integer> documents, int n) {
    double[] weights = new double[words.hashes().length()];
    double squares = 0;
    for (int w = 0; w < weights.length; w++) {
      int in = documents.getOrDefault(words.hashes().get(w), 1);
      weights[w] = (1 + Math.log(words.counts().get(w))) * Math.log1p((double) n / in);
      squares += weights[w] * weights[w];
    }
    for (int w = 0; w < weights.length && squares > 0; w++) {
      weights[w] /= Math.sqrt(squares);
    }
    return weights;
  }

  private static boolean close(ArticleSummary a, ArticleSummary b) {
    return a.date().isEmpty()
        || b.date().isEmpty()
        || Math.abs(a.date().orElseThrow().toEpochDay() - b.date().orElseThrow().toEpochDay())
            <= DAYS;
  }
}
