package org.framescope.tagging;

/**
 * A possible cue and the tokens among which its source and content are looked for: its sentence,
 * the sentences before and after it in the paragraph for as long as they hold quoted words, and
 * neighbouring paragraphs that begin with a quotation mark.
 *
 * @param cueStart first token of the cue
 * @param cueEnd end of the cue
 * @param start first token of the window
 * @param end end of the window
 * @param head the token of the cue that carries its sense
 */
record CueWindow(int cueStart, int cueEnd, int start, int end, int head) {
  private static final int REACH = 220;
  private static final int REACH_BACK = 40;
  private static final int PARAGRAPHS_AFTER = 4;

  static CueWindow around(TokenRange cue, TokenTable x) {
    int a = cue.start();
    int b = cue.end();
    int start = x.sentenceStart[a];
    int end = x.sentenceEnd[b - 1];
    int paragraph = x.paragraphStart[a];
    int paragraphEnd = x.paragraphEnd[a];
    while (start > paragraph && a - start < REACH && quotes(x, x.sentenceStart[start - 1], start)) {
      start = x.sentenceStart[start - 1];
    }
    while (end < paragraphEnd && end - b < REACH && quotes(x, end, x.sentenceEnd[end])) {
      end = x.sentenceEnd[end];
    }
    if (start == paragraph && start > 0 && a - start < REACH_BACK) {
      int before = x.paragraphStart[start - 1];
      if (opens(x, before)) {
        start = Math.max(before, start - REACH);
      }
    }
    if (end == paragraphEnd) {
      for (int k = 0;
          k < PARAGRAPHS_AFTER && end < x.size && end - b < 2 * REACH && opens(x, end);
          k++) {
        end = x.paragraphEnd[end];
      }
    }
    // A sentence may be of any length; a window may not.
    return new CueWindow(
        a, b, Math.max(start, a - 2 * REACH), Math.min(end, b + 3 * REACH), head(x, a, b));
  }

  private static boolean quotes(TokenTable x, int from, int to) {
    for (int t = from; t < to; t++) {
      if (x.quote[t] != TokenTable.UNQUOTED) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(TokenTable x, int t) {
    return x.quote[t] == TokenTable.OPENING || x.quote[t] == TokenTable.STRAY_MARK;
  }

  private static int head(TokenTable x, int from, int to) {
    int head = -1;
    for (int t = from; t < to; t++) {
      if (x.kind[t] == WordClass.VERB && (head < 0 || x.cueLevel[t] >= x.cueLevel[head])) {
        head = t;
      }
    }
    if (head >= 0) {
      return head;
    }
    head = from;
    for (int t = from; t < to; t++) {
      if (x.cueLevel[t] > x.cueLevel[head]) {
        head = t;
      }
    }
    return head;
  }

  /** The number of tokens. */
  int length() {
    return end - start;
  }

  /** Whether token {@code t} is part of the cue. */
  boolean inCue(int t) {
    return t >= cueStart && t < cueEnd;
  }
}
