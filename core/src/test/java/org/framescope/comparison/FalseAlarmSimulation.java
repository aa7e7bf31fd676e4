package org.framescope.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How often the test of two groups raises a false alarm (groups drawn at random from one made-up
 * outlet), and how often it finds a planted difference. Arguments: draws, permutations, numbers of
 * articles a group.
 */
final class FalseAlarmSimulation {
  private FalseAlarmSimulation() {}

  public static void main(String[] args) {
    int draws = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int permutations = args.length > 1 ? Integer.parseInt(args[1]) : 999;
    int[] sizes =
        args.length > 2
            ? Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray()
            : new int[] {5, 10, 20, 40, 80};
    for (int n : sizes) {
      System.out.printf(
          Locale.ROOT,
          "%d and %d articles: false alarms %.3f, stratified %.3f; power for +0.10 %.3f, +0.20 %.3f%n",
          n,
          n,
          found(n, 0, draws, permutations, false),
          found(n, 0, draws, permutations, true),
          found(n, 0.1, draws, permutations, false),
          found(n, 0.2, draws, permutations, false));
    }
  }

  /** The share of draws in which the unnamed share differs with p below .05. */
  static double found(int n, double lift, int draws, int permutations, boolean stratified) {
    int found = 0;
    for (int draw = 0; draw < draws; draw++) {
      List<ArticleSummary> articles =
          new ArrayList<>(MadeUp.corpus(2 * n, 2, lift, 31L * draw + n));
      if (lift == 0) {
        // One outlet, parted at random.
        Collections.shuffle(articles, new Random(draw));
      } else {
        articles.sort(
            java.util.Comparator.comparing((ArticleSummary a) -> a.field("outlet").orElse("")));
      }
      List<ArticleSummary> parted = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        ArticleSummary a = articles.get(i);
        parted.add(
            MadeUp.article(
                a.id(),
                com.google.common.collect.ImmutableMap.of(
                    "outlet", i < n ? "A" : "B", "event", "e" + i % n % 5),
                a.words(),
                "text of " + a.id(),
                a.counts().toArray(ArticleSummary.Count[]::new)));
      }
      found += p(parted, n, permutations, stratified) < 0.05 ? 1 : 0;
    }
    return (double) found / draws;
  }

  private static double p(
      List<ArticleSummary> articles, int n, int permutations, boolean stratified) {
    Sample sample = new Sample(articles);
    int[] first = new int[n];
    int[] second = new int[n];
    int i = 0;
    int j = 0;
    for (int a = 0; a < sample.size(); a++) {
      if (sample.article(a).field("outlet").orElse("").equals("A")) {
        first[i++] = a;
      } else {
        second[j++] = a;
      }
    }
    PermutationTest test =
        new PermutationTest(
            new Cohort("A", sample, first),
            new Cohort("B", sample, second),
            stratified ? java.util.Optional.of("event") : java.util.Optional.empty(),
            1);
    return test.p(new int[] {sample.figures().indexOf(MadeUp.UNNAMED)}, permutations)[0];
  }
}
