package org.framescope.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.reliability.TermContext.Term;

/**
 * Scores predicted terms against marked ones.
 *
 * <p>By overlap a prediction is right when it shares a character with a marked term; each is used
 * once, equal spans first, then the longest overlap. A prediction that touches only optional terms,
 * or a term already taken, is neither right nor wrong. Exact means the same start and end. Not safe
 * for use by several threads.
 */
public final class TermScorer {
  private int contexts;
  private final Counts overlap = new Counts();
  private final Counts exact = new Counts();
  private final Map<String, int[]> negatives = new TreeMap<>();
  private final Map<String, Integer> confusion = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int sidePairs;
  private int sideRight;
  private int voicePairs;
  private int voiceRight;
  private int twoWayRight;

  private static final class Counts {
    int right;
    int wrong;
    int missed;

    TermScore.Figures figures() {
      return new TermScore.Figures(right, wrong, missed);
    }
  }

  /** Scores the predictions for one text. */
  public void add(TermContext context, List<Term> predictions) {
    contexts++;
    List<Term> predicted = distinct(predictions);
    List<Term> gold = context.terms();
    Map<Integer, Integer> predictionOf = pairs(gold, predicted);
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      Term term = gold.get(i);
      if (term.optional()) {
        continue;
      }
      if (predicted.stream().anyMatch(term::sameSpan)) {
        exact.right++;
      } else {
        exact.missed++;
      }
      Integer p = predictionOf.get(i);
      if (p == null) {
        overlap.missed++;
        error("missed", context, words(context, term));
      } else {
        overlap.right++;
        used.add(p);
        compare(context, term, predicted.get(p));
      }
    }
    for (int p = 0; p < predicted.size(); p++) {
      wrong(context, predicted.get(p), used.contains(p));
    }
    if (context.kind().startsWith("negative")) {
      int[] counts = negatives.computeIfAbsent(context.kind(), kind -> new int[2]);
      counts[0]++;
      counts[1] += predicted.isEmpty() ? 0 : 1;
    }
  }

  private void wrong(TermContext context, Term prediction, boolean used) {
    boolean touches = false;
    boolean onlyOptional = true;
    boolean same = false;
    for (Term term : context.terms()) {
      if (term.overlap(prediction) > 0) {
        touches = true;
        onlyOptional &= term.optional();
      }
      same |= term.sameSpan(prediction);
    }
    if (!used && !touches) {
      overlap.wrong++;
      error("false", context, words(context, prediction));
    }
    if (!same && !(touches && onlyOptional)) {
      exact.wrong++;
    }
  }

  private void compare(TermContext context, Term gold, Term predicted) {
    if (gold.side().isPresent()
        && !gold.side().get().equals("contested")
        && predicted.side().isPresent()) {
      sidePairs++;
      if (gold.sideIsRight(predicted.side().get())) {
        sideRight++;
      } else {
        error("side", context, words(context, gold) + " -> " + predicted.side().get());
      }
    }
    if (gold.voice().isPresent()
        && !gold.voice().get().equals("mention")
        && predicted.voice().isPresent()) {
      String found = predicted.voice().get();
      voicePairs++;
      confusion.merge(gold.voice().get() + ">" + found, 1, Integer::sum);
      if (gold.rightVoices().contains(found)) {
        voiceRight++;
      } else {
        error("voice", context, words(context, gold) + ": not " + found);
      }
      if (gold.rightVoices().stream().anyMatch(right -> twoWay(right).equals(twoWay(found)))) {
        twoWayRight++;
      }
    }
  }

  private static String twoWay(String voice) {
    return voice.equals("quoted") || voice.equals("attributed-indirect") ? "source" : voice;
  }

  private static List<Term> distinct(List<Term> terms) {
    Map<Long, Term> bySpan = new LinkedHashMap<>();
    for (Term term : terms) {
      bySpan.putIfAbsent((long) term.start() << 32 | term.end(), term);
    }
    return List.copyOf(bySpan.values());
  }

  private record Pair(int gold, int predicted, boolean same, int overlap) {}

  /** The prediction that is paired with each marked term, by index. */
  private static Map<Integer, Integer> pairs(List<Term> gold, List<Term> predicted) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int overlap = gold.get(i).overlap(predicted.get(j));
        if (overlap > 0) {
          candidates.add(new Pair(i, j, gold.get(i).sameSpan(predicted.get(j)), overlap));
        }
      }
    }
    candidates.sort(
        Comparator.comparing((Pair pair) -> !pair.same())
            .thenComparing(Comparator.comparingInt(Pair::overlap).reversed())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted));
    Map<Integer, Integer> pairs = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.gold()) && taken.add(pair.predicted())) {
        pairs.put(pair.gold(), pair.predicted());
      }
    }
    return pairs;
  }

  private static String words(TermContext context, Term term) {
    String text = context.text();
    int from = text.offsetByCodePoints(0, term.start());
    return text.substring(from, text.offsetByCodePoints(from, term.end() - term.start()));
  }

  private void error(String kind, TermContext context, String what) {
    errors.add(
        kind + " " + context.id() + " [" + what + "] " + context.text().replace("\n", "\\n"));
  }

  /** The figures of all texts scored so far. */
  public TermScore score() {
    return TermScore.of(
        contexts,
        overlap.figures(),
        exact.figures(),
        negatives,
        new TermScore.Share(sideRight, sidePairs),
        new TermScore.Share(voiceRight, voicePairs),
        new TermScore.Share(twoWayRight, voicePairs),
        confusion,
        errors);
  }
}
