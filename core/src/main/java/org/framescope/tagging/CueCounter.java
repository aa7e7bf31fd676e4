package org.framescope.tagging;

import java.util.Map;
import java.util.TreeMap;

/** Counts, over coded articles, how often each lemma is part of a cue. */
final class CueCounter {
  /** A lemma's own rate counts as much as its class's once it was seen this often. */
  private static final double PRIOR_WEIGHT = 4;

  private final Map<Long, int[]> lemmas = new TreeMap<>();
  private final int[][] classes = new int[CueRates.CLASSES][2];

  /** Counts an article's tokens, or takes them back with {@code sign} -1. */
  void count(TokenTable tokens, int[] roles, int sign) {
    for (int t = 0; t < tokens.size; t++) {
      int role = roles[t];
      if (role == RoleLabels.CONTENT || role == RoleLabels.CONTENT + 1) {
        continue;
      }
      int cue = role == RoleLabels.CUE || role == RoleLabels.CUE + 1 ? sign : 0;
      int[] lemma = lemmas.computeIfAbsent(CueRates.key(tokens, t), k -> new int[2]);
      int[] wordClass = classes[CueRates.wordClass(tokens, t)];
      lemma[0] += sign;
      wordClass[0] += sign;
      lemma[1] += cue;
      wordClass[1] += cue;
    }
  }

  /** Sets the levels of the tokens of one article by what was counted so far. */
  void rate(TokenTable tokens) {
    for (int t = 0; t < tokens.size; t++) {
      int[] lemma = lemmas.get(CueRates.key(tokens, t));
      tokens.cueLevel[t] = level(lemma, CueRates.wordClass(tokens, t));
    }
  }

  private byte level(int @org.jspecify.annotations.Nullable [] lemma, int wordClass) {
    if (wordClass == 0) {
      return 0;
    }
    int[] all = classes[wordClass];
    double prior = (all[1] + .05) / (all[0] + 1.0);
    double seen = lemma == null ? 0 : lemma[0];
    double cues = lemma == null ? 0 : lemma[1];
    return CueRates.level((cues + PRIOR_WEIGHT * prior) / (seen + PRIOR_WEIGHT));
  }

  /** The table of all that was counted. Lemmas at the level of their class are left out. */
  CueRates rates() {
    byte[] byClass = new byte[CueRates.CLASSES];
    for (int c = 0; c < byClass.length; c++) {
      byClass[c] = level(null, c);
    }
    long[] keys = new long[lemmas.size()];
    byte[] levels = new byte[lemmas.size()];
    int n = 0;
    for (Map.Entry<Long, int[]> entry : lemmas.entrySet()) {
      int wordClass = Math.floorMod(entry.getKey(), CueRates.CLASSES);
      byte level = level(entry.getValue(), wordClass);
      if (level != byClass[wordClass]) {
        keys[n] = entry.getKey();
        levels[n++] = level;
      }
    }
    return new CueRates(
        java.util.Arrays.copyOf(keys, n), java.util.Arrays.copyOf(levels, n), byClass);
  }
}
