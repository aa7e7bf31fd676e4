package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.profile.Measure;

/**
 * All articles of a comparison, sorted by id, with their figures numbered: figure {@code f} of
 * article {@code a} adds x to the numerator of its group and y to the denominator. For {@link
 * Pooling#ARTICLE_MEAN} x is the article's own figure and y is 1, so that both kinds are x over y.
 */
final class Sample {
  private final ImmutableList<ArticleSummary> articles;
  private final ImmutableList<Measure.Key> figures;
  private final boolean[] mean;
  private final int[][] listed;
  private final int[][] figure;
  private final long[][] numerator;
  private final long[][] denominator;
  private final long[][] positive;

  Sample(List<ArticleSummary> unordered) {
    this.articles = ImmutableList.sortedCopyOf(Comparator.comparing(ArticleSummary::id), unordered);
    Set<Measure.Key> distinct = new HashSet<>();
    for (ArticleSummary article : articles) {
      for (ArticleSummary.Count count : article.counts()) {
        distinct.add(count.key());
      }
    }
    this.figures = ImmutableList.sortedCopyOf(FigureRules.ORDER, distinct);
    Map<Measure.Key, Integer> numbers = new HashMap<>();
    this.mean = new boolean[figures.size()];
    for (int f = 0; f < figures.size(); f++) {
      numbers.put(figures.get(f), f);
      mean[f] = FigureRules.pooling(figures.get(f)) == Pooling.ARTICLE_MEAN;
    }
    this.listed = new int[articles.size()][];
    this.figure = new int[articles.size()][];
    this.numerator = new long[articles.size()][];
    this.denominator = new long[articles.size()][];
    this.positive = new long[articles.size()][];
    for (int a = 0; a < articles.size(); a++) {
      number(a, numbers);
    }
  }

  /**
   * Takes the defined figures of an article. A density that it does not list, such as that of an
   * issue on which it is silent, is not undefined: there were none in all its words.
   */
  private void number(int a, Map<Measure.Key, Integer> numbers) {
    ArticleSummary article = articles.get(a);
    List<ArticleSummary.Count> defined = new ArrayList<>();
    listed[a] = new int[article.counts().size()];
    boolean[] has = new boolean[figures.size()];
    for (int i = 0; i < listed[a].length; i++) {
      ArticleSummary.Count count = article.counts().get(i);
      listed[a][i] = numbers.getOrDefault(count.key(), 0);
      has[listed[a][i]] = true;
      if (count.denominator() > 0) {
        defined.add(count);
      }
    }
    for (int f = 0; f < has.length && article.words() > 0; f++) {
      if (!has[f] && FigureRules.zeroIfSilent(figures.get(f))) {
        defined.add(new ArticleSummary.Count(figures.get(f), 0, article.words(), 0));
      }
    }
    figure[a] = new int[defined.size()];
    numerator[a] = new long[defined.size()];
    denominator[a] = new long[defined.size()];
    positive[a] = new long[defined.size()];
    for (int i = 0; i < defined.size(); i++) {
      ArticleSummary.Count count = defined.get(i);
      figure[a][i] = numbers.getOrDefault(count.key(), 0);
      numerator[a][i] = count.numerator();
      denominator[a][i] = count.denominator();
      positive[a][i] = count.positive();
    }
  }

  int size() {
    return articles.size();
  }

  ArticleSummary article(int a) {
    return articles.get(a);
  }

  ImmutableList<ArticleSummary> articles() {
    return articles;
  }

  /** The figures that occur, in order. */
  ImmutableList<Measure.Key> figures() {
    return figures;
  }

  /** Marks the figures that article {@code a} lists, undefined ones included. */
  void markListed(int a, boolean[] figureListed) {
    for (int f : listed[a]) {
      figureListed[f] = true;
    }
  }

  /** How many figures article {@code a} defines. */
  int defined(int a) {
    return figure[a].length;
  }

  /** The number of the i-th figure that article {@code a} defines. */
  int figure(int a, int i) {
    return figure[a][i];
  }

  long numerator(int a, int i) {
    return numerator[a][i];
  }

  long denominator(int a, int i) {
    return denominator[a][i];
  }

  /** What adds to the numerator, without what takes from it. */
  long positive(int a, int i) {
    return positive[a][i];
  }

  double x(int a, int i) {
    return mean[figure[a][i]]
        ? (double) numerator[a][i] / denominator[a][i]
        : (double) numerator[a][i];
  }

  double y(int a, int i) {
    return mean[figure[a][i]] ? 1 : (double) denominator[a][i];
  }
}
