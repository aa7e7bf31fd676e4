package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms of each group against those of all the other groups. */
final class KeynessTable {
  /** How many words of average text the prior is worth (Monroe, Colaresi and Quinn 2008). */
  private static final double PRIOR_WORDS = 500;

  private final List<Cohort> groups;
  private final long words;
  private final double level;

  /** Term to one tally a group. */
  private final TreeMap<String, Tally[]> terms = new TreeMap<>();

  /** A term in one group. */
  private static final class Tally {
    private long count;
    private int articles;

    /** Half the words of the articles that have it, and what they have of it. */
    private final List<long[]> where = new ArrayList<>();

    void add(int times, int articleWords) {
      count += times;
      articles++;
      where.add(new long[] {times, articleWords});
    }
  }

  KeynessTable(List<Cohort> groups, double level, ComparisonOptions.Voices voices) {
    this.groups = groups;
    this.level = level;
    long all = 0;
    for (int g = 0; g < groups.size(); g++) {
      Cohort group = groups.get(g);
      all += group.words();
      for (int m = 0; m < group.size(); m++) {
        ArticleSummary article = group.article(m);
        for (Map.Entry<String, Integer> term : counted(article, voices).entrySet()) {
          Tally[] tallies = terms.computeIfAbsent(term.getKey(), key -> new Tally[groups.size()]);
          if (tallies[g] == null) {
            tallies[g] = new Tally();
          }
          tallies[g].add(term.getValue(), article.words());
        }
      }
    }
    this.words = all;
  }

  /** How often each term occurs in these voices; none is listed with 0. */
  private static Map<String, Integer> counted(
      ArticleSummary article, ComparisonOptions.Voices voices) {
    return switch (voices) {
      case EVERY -> article.terms();
      case AUTHOR -> article.authorTerms();
      case SOURCES -> {
        Map<String, Integer> left = new TreeMap<>(article.terms());
        article
            .authorTerms()
            .forEach((term, times) -> left.merge(term, -times, KeynessTable::sumOrNone));
        yield left;
      }
    };
  }

  /** The sum, or null, which removes the term, if nothing is left. */
  private static @Nullable Integer sumOrNone(int times, int more) {
    int sum = times + more;
    return sum == 0 ? null : sum;
  }

  /** The rows: by group, within it the most typical terms first, ties by name. */
  ImmutableList<KeynessRow> rows() {
    ImmutableList.Builder<KeynessRow> rows = ImmutableList.builder();
    for (int g = 0; g < groups.size(); g++) {
      long size = groups.get(g).words();
      if (size == 0 || size == words) {
        continue;
      }
      List<KeynessRow> ofGroup = new ArrayList<>();
      for (Map.Entry<String, Tally[]> term : terms.entrySet()) {
        ofGroup.add(row(term.getKey(), term.getValue(), g, size));
      }
      ofGroup.sort(
          Comparator.comparingDouble(KeynessRow::z).reversed().thenComparing(KeynessRow::item));
      rows.addAll(ofGroup);
    }
    return rows.build();
  }

  private KeynessRow row(String term, Tally[] tallies, int target, long size) {
    Tally own = tallies[target] == null ? new Tally() : tallies[target];
    long rest = 0;
    int restArticles = 0;
    List<long[]> restWhere = new ArrayList<>();
    for (int g = 0; g < tallies.length; g++) {
      if (g != target && tallies[g] != null) {
        rest += tallies[g].count;
        restArticles += tallies[g].articles;
        restWhere.addAll(tallies[g].where);
      }
    }
    // A term may have more words than its occurrences, so counts never exceed sizes in real texts;
    // made-up ones are held to it.
    long restSize = words - size;
    Keyness.Counts counts =
        new Keyness.Counts(Math.min(own.count, size), size, Math.min(rest, restSize), restSize);
    double prior = PRIOR_WORDS * (own.count + rest) / words;
    Keyness.LogOdds odds = Keyness.logOdds(counts, Math.min(prior, PRIOR_WORDS / 2), PRIOR_WORDS);
    return new KeynessRow(
        term,
        groups.get(target).name(),
        GroupTest.REST,
        own.count,
        size,
        rest,
        restSize,
        own.articles,
        restArticles,
        odds.delta(),
        odds.z(),
        Keyness.g2(counts),
        Keyness.logRatio(counts),
        Keyness.logRatioConservative(counts, level, terms.size()),
        dispersion(own.where, own.count, size),
        dispersion(restWhere, rest, restSize));
  }

  /**
   * Gries's DP from the articles that have the term; the others have their words and none of it.
   */
  private static OptionalDouble dispersion(List<long[]> where, long count, long size) {
    if (count == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    double without = 1;
    for (long[] one : where) {
      double share = (double) one[1] / size;
      sum += Math.abs((double) one[0] / count - share);
      without -= share;
    }
    return OptionalDouble.of((sum + Math.max(0, without)) / 2);
  }
}
