package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.annotation.SourceClass;
import org.framescope.text.TextSpan;

/**
 * Scores who sources are said to be against what people said. A labelled attribution and a found
 * one are matched one to one, greedily by the Jaccard overlap of their contents plus that of their
 * cues, over characters, when it is above zero. Collects articles; not safe for use by several
 * threads.
 */
public final class NamingScorer {
  private static final int FEWEST_FOR_A_SHARE = 5;

  /**
   * An attribution as far as naming is scored.
   *
   * @param cue its cue, any unit of offset, the same as that of the other side
   * @param content its content
   * @param sourceClass the class; UNCLEAR rows are to be left out by the caller
   * @param anaphoric whether a person needed more than the words of the source
   * @param names the names given or found; empty for the unnamed
   */
  public record Named(
      ImmutableList<TextSpan> cue,
      ImmutableList<TextSpan> content,
      SourceClass sourceClass,
      boolean anaphoric,
      ImmutableList<String> names) {}

  private final Map<String, Integer> confusion = new TreeMap<>();
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

  private record Pair(double overlap, int gold, int found) {}

  /** Adds an article: its labelled attributions and all those found in it. */
  public void add(List<Named> gold, List<Named> found) {
    articles++;
    labelled += gold.size();
    int[] partner = match(gold, found);
    int goldUnnamed = 0;
    for (int g = 0; g < gold.size(); g++) {
      boolean positive = isUnnamed(gold.get(g));
      goldUnnamed += positive ? 1 : 0;
      if (partner[g] < 0) {
        confusion.merge(coarse(gold.get(g).sourceClass()) + " -> (not found)", 1, Integer::sum);
      } else {
        compare(gold.get(g), found.get(partner[g]), positive);
      }
    }
    unnamedGold += goldUnnamed;
    int foundUnnamed = 0;
    int foundScored = 0;
    for (Named one : found) {
      foundUnnamed += isUnnamed(one) ? 1 : 0;
      foundScored += one.sourceClass().named().isPresent() ? 1 : 0;
    }
    unnamedFound += foundUnnamed;
    if (gold.size() >= FEWEST_FOR_A_SHARE) {
      goldShares.add((double) goldUnnamed / gold.size());
      foundShares.add(foundScored == 0 ? 0 : (double) foundUnnamed / foundScored);
    }
  }

  private void compare(Named gold, Named found, boolean positive) {
    matched++;
    String said = coarse(gold.sourceClass());
    boolean same = said.equals(coarse(found.sourceClass()));
    sameCoarse += same ? 1 : 0;
    sameFine += gold.sourceClass() == found.sourceClass() ? 1 : 0;
    confusion.merge(said + " -> " + coarse(found.sourceClass()), 1, Integer::sum);
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

  /** For each labelled attribution the index of the found one that it is matched with, or -1. */
  private static int[] match(List<Named> gold, List<Named> found) {
    List<Pair> pairs = new ArrayList<>();
    List<BitSet[]> others = new ArrayList<>();
    for (Named one : found) {
      others.add(new BitSet[] {covered(one.content()), covered(one.cue())});
    }
    for (int g = 0; g < gold.size(); g++) {
      BitSet content = covered(gold.get(g).content());
      BitSet cue = covered(gold.get(g).cue());
      for (int f = 0; f < found.size(); f++) {
        double overlap = jaccard(content, others.get(f)[0]) + jaccard(cue, others.get(f)[1]);
        if (overlap > 0) {
          pairs.add(new Pair(overlap, g, f));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.overlap())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    int[] partner = new int[gold.size()];
    java.util.Arrays.fill(partner, -1);
    BitSet taken = new BitSet();
    for (Pair pair : pairs) {
      if (partner[pair.gold()] < 0 && !taken.get(pair.found())) {
        partner[pair.gold()] = pair.found();
        taken.set(pair.found());
      }
    }
    return partner;
  }

  private static BitSet covered(List<TextSpan> spans) {
    BitSet covered = new BitSet();
    for (TextSpan span : spans) {
      covered.set(span.start(), span.end());
    }
    return covered;
  }

  private static double jaccard(BitSet one, BitSet other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int common = both.cardinality();
    return (double) common / (one.cardinality() + other.cardinality() - common);
  }

  /** The scores of what was added. */
  public NamingScores scores() {
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
        com.google.common.collect.ImmutableMap.copyOf(confusion));
  }

  /**
   * A count of decisions that were the same on both sides.
   *
   * @param both found and labelled
   * @param found found
   * @param gold labelled
   */
  public record MatchedShare(int both, int found, int gold) {
    /** The share of those found that are right; 0 when none was found. */
    public double precision() {
      return ratio(both, found);
    }

    /** The share of those labelled that were found; 0 when none was labelled. */
    public double recall() {
      return ratio(both, gold);
    }

    /** The harmonic mean of precision and recall; 0 when both are. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
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
    java.util.Arrays.sort(order, Comparator.comparingDouble(values::get));
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
    double meanX = java.util.Arrays.stream(x).average().orElse(0);
    double meanY = java.util.Arrays.stream(y).average().orElse(0);
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
