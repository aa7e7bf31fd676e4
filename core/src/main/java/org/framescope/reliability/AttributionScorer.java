package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.text.TextSpan;

/**
 * Compares the attributions that a program finds in texts with those that a person marked. Spans
 * are sets of tokens, all pieces of a role together; similarity is the Jaccard index, tokens in
 * both over tokens in either. Not safe for use by several threads.
 */
public final class AttributionScorer {
  private static final double HALF = 0.5;

  /** The metrics of a role: tokens, exact, words, fragments, half the tokens, any token. */
  private static final ScoreMetric[] CONTENT = {
    ScoreMetric.CONTENT_TOKEN,
    ScoreMetric.CONTENT_EXACT,
    ScoreMetric.CONTENT_WORDS,
    ScoreMetric.CONTENT_FRAGMENT,
    ScoreMetric.CONTENT_J50,
    ScoreMetric.CONTENT_ANY
  };

  private static final ScoreMetric[] CUE = {
    ScoreMetric.CUE_TOKEN,
    ScoreMetric.CUE_EXACT,
    ScoreMetric.CUE_WORDS,
    ScoreMetric.CUE_FRAGMENT,
    ScoreMetric.CUE_J50,
    ScoreMetric.CUE_ANY
  };

  private static final ScoreMetric[] SOURCE = {
    ScoreMetric.SOURCE_TOKEN,
    ScoreMetric.SOURCE_EXACT,
    ScoreMetric.SOURCE_WORDS,
    ScoreMetric.SOURCE_FRAGMENT,
    ScoreMetric.SOURCE_J50,
    ScoreMetric.SOURCE_ANY
  };

  private final List<MatchTally> texts = new ArrayList<>();

  /** One attribution in tokens. */
  private record Unit(BitSet source, BitSet cue, BitSet content, ScoreClass scoreClass) {}

  /**
   * Compares one text.
   *
   * @param gold what the person marked
   * @param predicted what the program found in the same text
   */
  public void add(AttributionCoding gold, List<Marked> predicted) {
    ScoredText text = new ScoredText(gold.text());
    List<Unit> golds = units(text, gold.attributions());
    List<Unit> predictions = units(text, predicted);
    MatchTally tally = new MatchTally();
    role(text, golds, predictions, Unit::content, CONTENT, tally);
    role(text, golds, predictions, Unit::cue, CUE, tally);
    role(text, golds, predictions, Unit::source, SOURCE, tally);
    relations(golds, predictions, tally);
    texts.add(tally);
  }

  /** The scores of all texts so far. */
  public AttributionScores scores() {
    return new AttributionScores(texts);
  }

  private static List<Unit> units(ScoredText text, List<Marked> marked) {
    List<Unit> units = new ArrayList<>();
    for (Marked one : marked) {
      BitSet cue = text.tokens(one.cue());
      BitSet content = text.tokens(one.content());
      if (!cue.isEmpty() || !content.isEmpty()) {
        units.add(new Unit(text.tokens(one.source()), cue, content, text.scoreClass(content)));
      }
    }
    return units;
  }

  /** One role of an attribution. */
  private interface Role {
    BitSet of(Unit unit);
  }

  /** Counts the six metrics of a role. */
  private static void role(
      ScoredText text,
      List<Unit> golds,
      List<Unit> predictions,
      Role role,
      ScoreMetric[] metrics,
      MatchTally tally) {
    tokens(golds, predictions, role, metrics[0], tally);
    count(metrics[1], golds, predictions, role, (a, b) -> a.equals(b) ? 1 : 0, 1, tally);
    count(
        metrics[2],
        golds,
        predictions,
        role,
        (a, b) -> sameWords(text, a, b) ? jaccard(a, b) : 0,
        Double.MIN_VALUE,
        tally);
    fragments(text, golds, predictions, role, metrics[3], tally);
    count(metrics[4], golds, predictions, role, AttributionScorer::jaccard, HALF, tally);
    count(
        metrics[5], golds, predictions, role, AttributionScorer::jaccard, Double.MIN_VALUE, tally);
  }

  private static boolean sameWords(ScoredText text, BitSet a, BitSet b) {
    BitSet words = text.words(a);
    return a.equals(b) || (!words.isEmpty() && words.equals(text.words(b)));
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int common = both.cardinality();
    return common == 0 ? 0 : common / (double) (a.cardinality() + b.cardinality() - common);
  }

  private static void tokens(
      List<Unit> golds, List<Unit> predictions, Role role, ScoreMetric metric, MatchTally tally) {
    BitSet allGold = union(golds, role, ScoreClass.ALL);
    BitSet allPredicted = union(predictions, role, ScoreClass.ALL);
    for (ScoreClass scoreClass :
        List.of(ScoreClass.ALL, ScoreClass.DIRECT, ScoreClass.INDIRECT, ScoreClass.MIXED)) {
      BitSet gold = union(golds, role, scoreClass);
      BitSet predicted = union(predictions, role, scoreClass);
      tally.gold(metric, scoreClass, gold.cardinality(), common(gold, allPredicted));
      tally.predicted(metric, scoreClass, predicted.cardinality(), common(predicted, allGold));
    }
  }

  private static BitSet union(List<Unit> units, Role role, ScoreClass scoreClass) {
    BitSet union = new BitSet();
    for (Unit unit : units) {
      if (scoreClass == ScoreClass.ALL || unit.scoreClass == scoreClass) {
        union.or(role.of(unit));
      }
    }
    return union;
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  private static void fragments(
      ScoredText text,
      List<Unit> golds,
      List<Unit> predictions,
      Role role,
      ScoreMetric metric,
      MatchTally tally) {
    count(
        metric,
        split(text, golds, role),
        split(text, predictions, role),
        Unit::content,
        (a, b) -> a.equals(b) ? 1 : 0,
        1,
        tally);
  }

  private static List<Unit> split(ScoredText text, List<Unit> units, Role role) {
    List<Unit> pieces = new ArrayList<>();
    for (Unit unit : units) {
      for (BitSet run : text.runs(role.of(unit))) {
        // Not the piece's own class but that of its attribution, and never without source.
        pieces.add(new Unit(run, run, run, unit.scoreClass));
      }
    }
    return pieces;
  }

  private static void count(
      ScoreMetric metric,
      List<Unit> golds,
      List<Unit> predictions,
      Role role,
      ToDoubleBiFunction<BitSet, BitSet> similarity,
      double least,
      MatchTally tally) {
    GreedyMatching matching = new GreedyMatching();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < predictions.size(); p++) {
        double alike = similarity.applyAsDouble(role.of(golds.get(g)), role.of(predictions.get(p)));
        if (alike >= least && !role.of(golds.get(g)).isEmpty()) {
          matching.add(alike, g, p);
        }
      }
    }
    record(metric, golds, predictions, role, matching, tally);
  }

  private static void record(
      ScoreMetric metric,
      List<Unit> golds,
      List<Unit> predictions,
      Role role,
      GreedyMatching matching,
      MatchTally tally) {
    int[] matches = matching.match(golds.size(), predictions.size());
    boolean[] right = new boolean[predictions.size()];
    for (int g = 0; g < matches.length; g++) {
      if (matches[g] >= 0) {
        right[matches[g]] = true;
      }
      if (!role.of(golds.get(g)).isEmpty()) {
        int found = matches[g] >= 0 ? 1 : 0;
        for (ScoreClass scoreClass : classes(golds.get(g))) {
          tally.gold(metric, scoreClass, 1, found);
        }
      }
    }
    for (int p = 0; p < right.length; p++) {
      if (!role.of(predictions.get(p)).isEmpty()) {
        for (ScoreClass scoreClass : classes(predictions.get(p))) {
          tally.predicted(metric, scoreClass, 1, right[p] ? 1 : 0);
        }
      }
    }
  }

  private static List<ScoreClass> classes(Unit unit) {
    return unit.source.isEmpty()
        ? List.of(ScoreClass.ALL, unit.scoreClass, ScoreClass.NO_SOURCE)
        : List.of(ScoreClass.ALL, unit.scoreClass);
  }

  private static void relations(List<Unit> golds, List<Unit> predictions, MatchTally tally) {
    GreedyMatching relation = new GreedyMatching();
    GreedyMatching any = new GreedyMatching();
    GreedyMatching triple = new GreedyMatching();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < predictions.size(); p++) {
        Unit gold = golds.get(g);
        Unit predicted = predictions.get(p);
        double content = jaccard(gold.content, predicted.content);
        double source =
            gold.source.isEmpty() && predicted.source.isEmpty()
                ? 1
                : jaccard(gold.source, predicted.source);
        double cue = jaccard(gold.cue, predicted.cue);
        if (content > 0 && source > 0) {
          any.add(content + source, g, p);
        }
        if (content >= HALF && source >= HALF) {
          relation.add(content + source, g, p);
          if (cue > 0 || (gold.cue.isEmpty() && predicted.cue.isEmpty())) {
            triple.add(content + source + cue, g, p);
          }
        }
      }
    }
    record(ScoreMetric.RELATION, golds, predictions, Unit::content, relation, tally);
    record(ScoreMetric.RELATION_ANY, golds, predictions, Unit::content, any, tally);
    record(ScoreMetric.TRIPLE, golds, predictions, Unit::content, triple, tally);
  }

  /** Spans of a library's result as a scorer takes them. */
  public static Marked marked(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content) {
    return new Marked(
        ImmutableList.copyOf(source), ImmutableList.copyOf(cue), ImmutableList.copyOf(content));
  }
}
