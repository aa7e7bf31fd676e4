package org.framescope.tagging;

/**
 * Finds the best source and content of one cue by dynamic programming over {@link LinkLabels}
 * states. Not safe for use by several threads.
 */
final class LinkDecoder {
  private static final int S = LinkLabels.STATES;
  private static final int L = LinkLabels.COUNT;
  private static final float NEVER = -1e9f;

  private float[] score = new float[0];
  private float advantage;

  /**
   * Finds the best labels of a window that have a content, even if having none would score better,
   * which {@link #advantage()} then tells.
   *
   * @param unary the score of each label of each token, a row a token
   * @param step the score of each pair of labels at each token but the first, a row a token
   * @param ending the score of each way to end
   */
  byte[] best(CueWindow window, float[] unary, float[] step, float[] ending) {
    int n = window.length();
    if (score.length < n * S) {
      score = new float[n * S * 3 / 2];
    }
    for (int t = 0; t < n; t++) {
      boolean inCue = window.inCue(window.start() + t);
      for (int state = 0; state < S; state++) {
        score[t * S + state] = arrive(t, state, inCue, unary, step);
      }
    }
    return trace(n, step, ending);
  }

  private float arrive(int t, int state, boolean inCue, float[] unary, float[] step) {
    int label = LinkLabels.label(state);
    if (inCue && label != LinkLabels.OUTSIDE) {
      return NEVER;
    }
    if (t == 0) {
      return LinkLabels.mayStart(state) ? unary[label] : NEVER;
    }
    float best = -Float.MAX_VALUE;
    int row = (t - 1) * S;
    int pair = t * L * L + label;
    for (int earlier : LinkLabels.before(state)) {
      best = Math.max(best, score[row + earlier] + step[pair + LinkLabels.label(earlier) * L]);
    }
    return best + unary[t * L + label];
  }

  /**
   * The state before a state on its best way. Looked for again on the one way that is wanted:
   * remembering it for all states would be a jump that no processor can foresee.
   */
  private int before(int t, int state, float[] step) {
    float best = -Float.MAX_VALUE;
    int arg = 0;
    int row = (t - 1) * S;
    int pair = t * L * L + LinkLabels.label(state);
    for (int earlier : LinkLabels.before(state)) {
      float sum = score[row + earlier] + step[pair + LinkLabels.label(earlier) * L];
      if (sum > best) {
        best = sum;
        arg = earlier;
      }
    }
    return arg;
  }

  private byte[] trace(int n, float[] step, float[] ending) {
    int best = 0;
    float nothing = 0;
    float something = -Float.MAX_VALUE;
    for (int state = 0; state < S; state++) {
      int kind = LinkLabels.ending(state);
      if (kind < 0) {
        continue;
      }
      float sum = score[(n - 1) * S + state] + ending[kind];
      if (kind == LinkLabels.NOTHING) {
        nothing = sum;
      } else if (sum > something) {
        something = sum;
        best = state;
      }
    }
    advantage = something - nothing;
    byte[] labels = new byte[n];
    for (int t = n - 1; t > 0; t--) {
      labels[t] = (byte) LinkLabels.label(best);
      best = before(t, best, step);
    }
    labels[0] = (byte) LinkLabels.label(best);
    return labels;
  }

  /**
   * By how much the best reading with a content beat, in the last window, the reading without;
   * negative when it lost.
   */
  float advantage() {
    return advantage;
  }
}
