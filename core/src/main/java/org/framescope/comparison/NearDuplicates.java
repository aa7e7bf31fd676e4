package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds near-copies by MinHash and banding (Leskovec, Rajaraman and Ullman 2014, chapter 3): 32
 * bands of 4 places bring two texts of similarity .7 together with probability .9998, and what they
 * bring together is checked on all places. Time is linear in the number of articles for realistic
 * corpora, however many copies there are of one text.
 */
final class NearDuplicates {
  private static final int ROWS = 4;

  private NearDuplicates() {}

  /**
   * The groups of near-copies, by representative.
   *
   * @param articles the articles, sorted by id
   * @param threshold the similarity from which two articles are joined
   */
  static ImmutableList<DuplicateGroup> find(List<ArticleSummary> articles, double threshold) {
    Clusters clusters = new Clusters(articles.size());
    double[] weakest = new double[articles.size()];
    java.util.Arrays.fill(weakest, 1);
    for (int band = 0; band < MinHash.SIZE / ROWS; band++) {
      // To the first of a bucket and to the last are enough: joining is transitive.
      Map<Long, int[]> buckets = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        MinHash signature = articles.get(i).signature();
        if (signature.isEmpty()) {
          continue;
        }
        int at = i;
        int[] bucket =
            buckets.computeIfAbsent(signature.band(band, ROWS), hash -> new int[] {at, at});
        join(articles, clusters, weakest, bucket[0], i, threshold);
        join(articles, clusters, weakest, bucket[1], i, threshold);
        bucket[1] = i;
      }
    }
    return clusters.sets().stream()
        .map(set -> group(articles, set, weakest[clusters.root(set.get(0))]))
        .sorted(Comparator.comparing(DuplicateGroup::representative))
        .collect(ImmutableList.toImmutableList());
  }

  private static void join(
      List<ArticleSummary> articles,
      Clusters clusters,
      double[] weakest,
      int a,
      int b,
      double threshold) {
    int first = clusters.root(a);
    int second = clusters.root(b);
    if (first == second) {
      return;
    }
    double similarity = articles.get(a).signature().similarity(articles.get(b).signature());
    if (similarity >= threshold) {
      clusters.join(a, b);
      weakest[clusters.root(a)] = Math.min(similarity, Math.min(weakest[first], weakest[second]));
    }
  }

  private static DuplicateGroup group(
      List<ArticleSummary> articles, List<Integer> set, double similarity) {
    List<ArticleSummary> members = set.stream().map(articles::get).toList();
    // Sorted by id already, so the first of the earliest day wins; undated copies come last.
    ArticleSummary representative =
        members.stream()
            .min(
                Comparator.comparing(a -> a.date().map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE)))
            .orElseThrow();
    return new DuplicateGroup(
        representative.id(),
        members.stream().map(ArticleSummary::id).collect(ImmutableList.toImmutableList()),
        similarity);
  }
}
