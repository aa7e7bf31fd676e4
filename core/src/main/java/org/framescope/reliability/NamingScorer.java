package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.framescope.annotation.SourceClass;
import org.framescope.reliability.AttributionScores.Interval;
import org.framescope.text.TextSpan;

/**
 * Scores who sources are said to be against what people said. A labelled attribution and a found
 * one are matched one to one, greedily by the Jaccard overlap of their contents plus that of their
 * cues, over characters, when it is above zero. Collects articles; not safe for use by several
 * threads.
 */
public final class NamingScorer {
  private static final double LOWER = 0.025;

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

  private final List<NamingTally> articles = new ArrayList<>();

  private record Pair(double overlap, int gold, int found) {}

  /** Adds an article: its labelled attributions and all those found in it. */
  public void add(List<Named> gold, List<Named> found) {
    articles.add(NamingTally.of(gold, found, match(gold, found)));
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
    NamingTally all = new NamingTally();
    articles.forEach(all::add);
    return all.scores();
  }

  /**
   * The 95 % percentile intervals of every measure when whole articles are drawn with replacement
   * (Efron 1979). Draws for which a measure is not defined are left out of its interval; a measure
   * without any is not in the map.
   *
   * @param draws how often, 1 or more
   * @param seed decides the draws
   */
  public ImmutableMap<NamingMeasure, Interval> intervals(int draws, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<NamingMeasure, List<Double>> values = new EnumMap<>(NamingMeasure.class);
    for (int d = 0; d < draws && !articles.isEmpty(); d++) {
      NamingTally drawn = new NamingTally();
      for (int i = 0; i < articles.size(); i++) {
        drawn.add(articles.get(random.nextInt(articles.size())));
      }
      NamingScores scores = drawn.scores();
      for (NamingMeasure measure : NamingMeasure.values()) {
        double value = measure.of(scores);
        if (!Double.isNaN(value)) {
          values.computeIfAbsent(measure, k -> new ArrayList<>()).add(value);
        }
      }
    }
    ImmutableMap.Builder<NamingMeasure, Interval> intervals = ImmutableMap.builder();
    values.forEach((measure, drawn) -> intervals.put(measure, interval(drawn)));
    return intervals.buildOrThrow();
  }

  private static Interval interval(List<Double> values) {
    Collections.sort(values);
    int low = (int) (LOWER * values.size());
    int high = Math.min(values.size() - 1, (int) ((1 - LOWER) * values.size()));
    return new Interval(values.get(low), values.get(high));
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
      return found == 0 ? 0 : (double) both / found;
    }

    /** The share of those labelled that were found; 0 when none was labelled. */
    public double recall() {
      return gold == 0 ? 0 : (double) both / gold;
    }

    /** The harmonic mean of precision and recall; 0 when both are. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }
}
