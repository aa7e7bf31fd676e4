package org.framescope.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best labels of one paragraph, and the margins of each role, by dynamic programming
 * (Viterbi 1967; max-marginals: the same forwards and backwards). Takes time linear in the
 * paragraph. Not safe for use by several threads.
 */
final class RoleDecoder {
  private static final int L = RoleLabels.COUNT;
  private static final float NEVER = -1e9f;
  private static final boolean[] FOLLOWS = new boolean[L * L];

  static {
    for (int a = 0; a < L; a++) {
      for (int b = 0; b < L; b++) {
        FOLLOWS[a * L + b] = RoleLabels.follows(a, b);
      }
    }
  }

  private float[] forward = new float[0];
  private float[] backward = new float[0];

  private void reserve(int n) {
    if (forward.length < n * L) {
      int size = n * L * 3 / 2;
      forward = new float[size];
      backward = new float[size];
    }
  }

  /**
   * Finds the best labels.
   *
   * @param n the number of tokens, at least 1
   * @param unary the score of each label of each token, a row a token
   * @param step the score of each pair of labels at each token but the first, a row a token
   */
  int[] best(int n, float[] unary, float[] step) {
    reserve(n);
    forwards(n, unary, step);
    return trace(n, step);
  }

  private int[] trace(int n, float[] step) {
    int[] labels = new int[n];
    int last = (n - 1) * L;
    int best = 0;
    for (int k = 1; k < L; k++) {
      if (forward[last + k] > forward[last + best]) {
        best = k;
      }
    }
    for (int t = n - 1; t > 0; t--) {
      labels[t] = best;
      best = before(t, best, step);
    }
    labels[0] = best;
    return labels;
  }

  /**
   * The best label before a label. Looked for again on the few ways that are wanted: remembering it
   * for all would be a jump that no processor can foresee.
   */
  private int before(int t, int label, float[] step) {
    float best = -Float.MAX_VALUE;
    int arg = 0;
    for (int j = 0; j < L; j++) {
      float score = forward[(t - 1) * L + j] + step[(t * L + j) * L + label];
      if (FOLLOWS[j * L + label] && score > best) {
        best = score;
        arg = j;
      }
    }
    return arg;
  }

  /** The best label after a label. */
  private int after(int t, int label, float[] unary, float[] step) {
    float best = -Float.MAX_VALUE;
    int arg = 0;
    int next = (t + 1) * L;
    for (int k = 0; k < L; k++) {
      float score = backward[next + k] + unary[next + k] + step[(next + label) * L + k];
      if (FOLLOWS[label * L + k] && score > best) {
        best = score;
        arg = k;
      }
    }
    return arg;
  }

  private void forwards(int n, float[] unary, float[] step) {
    for (int k = 0; k < L; k++) {
      forward[k] = RoleLabels.mayStart(k) ? unary[k] : NEVER;
    }
    for (int t = 1; t < n; t++) {
      int row = t * L;
      int before = row - L;
      int pair = t * L * L;
      for (int k = 0; k < L; k++) {
        float best = -Float.MAX_VALUE;
        for (int j = 0; j < L; j++) {
          if (FOLLOWS[j * L + k]) {
            best = Math.max(best, forward[before + j] + step[pair + j * L + k]);
          }
        }
        forward[row + k] = best + unary[row + k];
      }
    }
  }

  private void backwards(int n, float[] unary, float[] step) {
    Arrays.fill(backward, (n - 1) * L, n * L, 0);
    for (int t = n - 2; t >= 0; t--) {
      int row = t * L;
      int after = row + L;
      int pair = (t + 1) * L * L;
      for (int j = 0; j < L; j++) {
        float best = -Float.MAX_VALUE;
        for (int k = 0; k < L; k++) {
          if (FOLLOWS[j * L + k]) {
            best = Math.max(best, backward[after + k] + unary[after + k] + step[pair + j * L + k]);
          }
        }
        backward[row + j] = best;
      }
    }
  }

  /**
   * Reads one paragraph into {@code reading}.
   *
   * @param offset index of the paragraph's first token in the article
   * @param reach how far below the best reading a cue may score and still be a candidate
   * @param unit what margins are divided by
   * @param candidates receives the possible cues
   */
  void read(
      int n,
      float[] unary,
      float[] step,
      int offset,
      float reach,
      float unit,
      RoleReading reading,
      List<TokenRange> candidates) {
    reserve(n);
    forwards(n, unary, step);
    backwards(n, unary, step);
    int[] labels = trace(n, step);
    for (int t = 0; t < n; t++) {
      reading.label[offset + t] = labels[t];
      reading.contentMargin[offset + t] = margin(t, RoleLabels.CONTENT) / unit;
      reading.cueMargin[offset + t] = margin(t, RoleLabels.CUE) / unit;
      reading.sourceMargin[offset + t] = margin(t, RoleLabels.SOURCE) / unit;
    }
    collect(n, unary, step, offset, reach, reading, candidates);
  }

  private float margin(int t, int role) {
    float with = -Float.MAX_VALUE;
    float without = -Float.MAX_VALUE;
    for (int k = 0; k < L; k++) {
      float score = forward[t * L + k] + backward[t * L + k];
      if (k == role || k == role + 1) {
        with = Math.max(with, score);
      } else {
        without = Math.max(without, score);
      }
    }
    return with - without;
  }

  private void collect(
      int n,
      float[] unary,
      float[] step,
      int offset,
      float reach,
      RoleReading reading,
      List<TokenRange> candidates) {
    boolean[] taken = new boolean[n];
    List<TokenRange> found = new ArrayList<>();
    for (int t = 0; t < n; t++) {
      if (reading.label[offset + t] == RoleLabels.CUE) {
        int end = t + 1;
        while (end < n && reading.label[offset + end] == RoleLabels.CUE + 1) {
          end++;
        }
        found.add(new TokenRange(offset + t, offset + end));
        Arrays.fill(taken, t, end, true);
      }
    }
    Integer[] order = new Integer[n];
    int size = 0;
    for (int t = 0; t < n; t++) {
      if (!taken[t] && reading.cueMargin[offset + t] > -reach) {
        order[size++] = t;
      }
    }
    Arrays.sort(
        order,
        0,
        size,
        (a, b) -> {
          int byMargin =
              Float.compare(reading.cueMargin[offset + b], reading.cueMargin[offset + a]);
          return byMargin != 0 ? byMargin : Integer.compare(a, b);
        });
    for (int i = 0; i < size; i++) {
      int t = order[i];
      if (!taken[t]) {
        TokenRange cue = through(t, n, unary, step, taken);
        Arrays.fill(taken, cue.start(), cue.end(), true);
        found.add(new TokenRange(offset + cue.start(), offset + cue.end()));
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    candidates.addAll(found);
  }

  /** The cue around token {@code t} in the best reading that makes {@code t} part of a cue. */
  private TokenRange through(int t, int n, float[] unary, float[] step, boolean[] taken) {
    int row = t * L;
    int begins = row + RoleLabels.CUE;
    int goesOn = begins + 1;
    int own =
        forward[begins] + backward[begins] >= forward[goesOn] + backward[goesOn]
            ? RoleLabels.CUE
            : RoleLabels.CUE + 1;
    int start = t;
    int label = own;
    while (label == RoleLabels.CUE + 1 && start > 0 && !taken[start - 1]) {
      label = before(start, label, step);
      start--;
    }
    int end = t + 1;
    label = own;
    while (end < n && !taken[end] && after(end - 1, label, unary, step) == RoleLabels.CUE + 1) {
      label = RoleLabels.CUE + 1;
      end++;
    }
    return new TokenRange(start, end);
  }
}
