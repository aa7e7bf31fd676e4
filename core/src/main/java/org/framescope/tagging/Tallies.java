package org.framescope.tagging;

import java.util.List;

/** How many of which things stand before each token of an article, and the nearest likely cues. */
final class Tallies {
  /** Beginnings of sources and of contents, commas, verbs, possible cues and linking words. */
  final int[] sources;

  final int[] contents;
  final int[] commas;
  final int[] verbs;
  final int[] candidates;
  final int[] links;

  /** The nearest token of a possible cue on either side, -1 for none. */
  final int[] candidateBefore;

  final int[] candidateAfter;

  Tallies(TokenTable x, RoleReading reading) {
    int n = x.size;
    sources = new int[n + 1];
    contents = new int[n + 1];
    commas = new int[n + 1];
    verbs = new int[n + 1];
    candidates = new int[n + 1];
    links = new int[n + 1];
    candidateBefore = new int[n];
    candidateAfter = new int[n];
    tally(x, reading, reading.candidates());
  }

  private void tally(TokenTable x, RoleReading reading, List<TokenRange> cues) {
    int n = x.size;
    boolean[] inCandidate = new boolean[n];
    boolean[] starts = new boolean[n];
    for (TokenRange range : cues) {
      starts[range.start()] = true;
      for (int t = range.start(); t < range.end(); t++) {
        inCandidate[t] = true;
      }
    }
    int last = -1;
    for (int t = 0; t < n; t++) {
      int kind = x.kind[t];
      sources[t + 1] = sources[t] + (reading.label[t] == RoleLabels.SOURCE ? 1 : 0);
      contents[t + 1] = contents[t] + (reading.label[t] == RoleLabels.CONTENT ? 1 : 0);
      commas[t + 1] = commas[t] + (kind == WordClass.COMMA ? 1 : 0);
      verbs[t + 1] = verbs[t] + (kind == WordClass.VERB || kind == WordClass.MODAL ? 1 : 0);
      candidates[t + 1] = candidates[t] + (starts[t] ? 1 : 0);
      boolean link = kind == WordClass.WH || kind == WordClass.PREPOSITION || kind == WordClass.TO;
      links[t + 1] = links[t] + (link ? 1 : 0);
      candidateBefore[t] = last;
      if (inCandidate[t]) {
        last = t;
      }
    }
    last = -1;
    for (int t = n - 1; t >= 0; t--) {
      candidateAfter[t] = last;
      if (inCandidate[t]) {
        last = t;
      }
    }
  }

  /** How many there are from {@code from} to before {@code to}, but at most {@code most}. */
  static int count(int[] sums, int from, int to, int most) {
    return to <= from ? 0 : Math.min(most, sums[to] - sums[from]);
  }
}
