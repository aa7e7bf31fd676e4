package org.framescope.reliability;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.annotation.SourceClass;
import org.framescope.reliability.NamingScorer.MatchedShare;
import org.framescope.reliability.NamingScorer.Named;

/** What is counted when sources are compared, of one article or of many. Not thread-safe. */
final class NamingTally {
  private static final int FEWEST_FOR_A_SHARE = 5;

  private final Map<String, Integer> confusion = new TreeMap<>();
  private final Map<String, Integer> confusionOfTen = new TreeMap<>();
  private final List<Double> goldShares = new ArrayList<>();
  private final List<Double> foundShares = new ArrayList<>();
  private int articles;
  private int labelled;
  private int matched;
  private int sameCoarse;
  private int sameFine;
  private int anaphoric;
  private int anaphoricSame;
  private int resolvable;
  private int resolved;
  private int unnamedBoth;
  private int unnamedFound;
  private int unnamedGold;
  private int unnamedFoundMatched;
  private int unnamedGoldMatched;

  /** Counts an article, given for each labelled attribution the index of the found one, or -1. */
  static NamingTally of(List<Named> gold, List<Named> found, int[] partner) {
    NamingTally tally = new NamingTally();
    tally.articles = 1;
    tally.labelled = gold.size();
    for (int g = 0; g < gold.size(); g++) {
      boolean positive = isUnnamed(gold.get(g));
      tally.unnamedGold += positive ? 1 : 0;
      if (partner[g] < 0) {
        SourceClass label = gold.get(g).sourceClass();
        tally.confusion.merge(coarse(label) + " -> (not found)", 1, Integer::sum);
        tally.confusionOfTen.merge(label + " -> (not found)", 1, Integer::sum);
      } else {
        tally.compare(gold.get(g), found.get(partner[g]), positive);
      }
    }
    int scored = 0;
    for (Named one : found) {
      tally.unnamedFound += isUnnamed(one) ? 1 : 0;
      scored += one.sourceClass().named().isPresent() ? 1 : 0;
    }
    if (gold.size() >= FEWEST_FOR_A_SHARE) {
      tally.goldShares.add((double) tally.unnamedGold / gold.size());
      tally.foundShares.add(scored == 0 ? 0 : (double) tally.unnamedFound / scored);
    }
    return tally;
  }

  /** Adds the counts of another article or of many. */
  void add(NamingTally other) {
    other.confusion.forEach((pair, n) -> confusion.merge(pair, n, Integer::sum));
    other.confusionOfTen.forEach((pair, n) -> confusionOfTen.merge(pair, n, Integer::sum));
    goldShares.addAll(other.goldShares);
    foundShares.addAll(other.foundShares);
    articles += other.articles;
    labelled += other.labelled;
    matched += other.matched;
    sameCoarse += other.sameCoarse;
    sameFine += other.sameFine;
    anaphoric += other.anaphoric;
    anaphoricSame += other.anaphoricSame;
    resolvable += other.resolvable;
    resolved += other.resolved;
    unnamedBoth += other.unnamedBoth;
    unnamedFound += other.unnamedFound;
    unnamedGold += other.unnamedGold;
    unnamedFoundMatched += other.unnamedFoundMatched;
    unnamedGoldMatched += other.unnamedGoldMatched;
  }

  private void compare(Named gold, Named found, boolean positive) {
    matched++;
    String said = coarse(gold.sourceClass());
    boolean same = said.equals(coarse(found.sourceClass()));
    sameCoarse += same ? 1 : 0;
    sameFine += gold.sourceClass() == found.sourceClass() ? 1 : 0;
    confusion.merge(said + " -> " + coarse(found.sourceClass()), 1, Integer::sum);
    confusionOfTen.merge(gold.sourceClass() + " -> " + found.sourceClass(), 1, Integer::sum);
    if (gold.anaphoric()) {
      anaphoric++;
      anaphoricSame += same ? 1 : 0;
    }
    if (gold.sourceClass() == SourceClass.NAMED_PERSON && !gold.names().isEmpty()) {
      resolvable++;
      resolved += sharesLastWord(gold.names(), found.names()) ? 1 : 0;
    }
    unnamedGoldMatched += positive ? 1 : 0;
    unnamedFoundMatched += isUnnamed(found) ? 1 : 0;
    unnamedBoth += positive && isUnnamed(found) ? 1 : 0;
  }

  private static boolean isUnnamed(Named one) {
    return one.sourceClass().named().equals(Optional.of(false));
  }

  private static String coarse(SourceClass sourceClass) {
    String name = sourceClass.name();
    return name.startsWith("NAMED") ? "NAMED" : name.startsWith("UNNAMED") ? "UNNAMED" : name;
  }

  /** Whether the last of the names found ends in the last word of one of those given. */
  private static boolean sharesLastWord(List<String> given, List<String> found) {
    if (found.isEmpty()) {
      return false;
    }
    Set<String> last = new HashSet<>();
    for (String name : given) {
      last.add(lastWord(name));
    }
    return last.contains(lastWord(found.get(found.size() - 1)));
  }

  private static String lastWord(String name) {
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int end = word.length();
    while (end > 0 && (word.charAt(end - 1) == '.' || word.charAt(end - 1) == ',')) {
      end--;
    }
    return word.substring(0, end);
  }

  /** The scores of what was counted. */
  NamingScores scores() {
    return new NamingScores(
        articles,
        labelled,
        ratio(matched, labelled),
        ratio(sameCoarse, matched),
        ratio(sameFine, matched),
        ratio(anaphoricSame, anaphoric),
        ratio(resolved, resolvable),
        new MatchedShare(unnamedBoth, unnamedFound, unnamedGold),
        new MatchedShare(unnamedBoth, unnamedFoundMatched, unnamedGoldMatched),
        meanDifference(),
        correlation(ranks(goldShares), ranks(foundShares)),
        ImmutableMap.copyOf(confusion),
        ImmutableMap.copyOf(confusionOfTen));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private double meanDifference() {
    double sum = 0;
    for (int i = 0; i < goldShares.size(); i++) {
      sum += Math.abs(goldShares.get(i) - foundShares.get(i));
    }
    return goldShares.isEmpty() ? Double.NaN : sum / goldShares.size();
  }

  /** Ranks from 0, ties sharing their mean rank. */
  private static double[] ranks(List<Double> values) {
    Integer[] order = new Integer[values.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(values::get));
    double[] ranks = new double[order.length];
    int i = 0;
    while (i < order.length) {
      int j = i;
      while (j + 1 < order.length && values.get(order[j + 1]).equals(values.get(order[i]))) {
        j++;
      }
      for (int k = i; k <= j; k++) {
        ranks[order[k]] = (i + j) / 2.0;
      }
      i = j + 1;
    }
    return ranks;
  }

  /** Pearson's correlation; of ranks this is Spearman's (1904) rho. NaN without variation. */
  private static double correlation(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx) / Math.sqrt(yy);
  }
}
