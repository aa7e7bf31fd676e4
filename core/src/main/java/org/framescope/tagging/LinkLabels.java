package org.framescope.tagging;

import java.util.Arrays;
import java.util.List;
import org.framescope.tagging.CodedArticle.CodedAttribution;
import org.framescope.text.TextSpan;

/**
 * The labels of the second reading, and its states: a label together with whether a source and
 * whether a content was met so far. At most one source, any number of pieces of content.
 */
final class LinkLabels {
  static final int OUTSIDE = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 3;
  static final int COUNT = 5;

  /** How a window can end: nothing attributed, a content without source, a content with source. */
  static final int NOTHING = 0;

  static final int NO_SOURCE = 1;
  static final int WITH_SOURCE = 2;
  static final int ENDINGS = 3;

  static final int STATES = 12;
  private static final int[] LABEL = {0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4};
  private static final int[] HAS_SOURCE = {0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1};
  private static final int[] HAS_CONTENT = {0, 0, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1};
  private static final int[][] BEFORE = new int[STATES][];

  static {
    for (int state = 0; state < STATES; state++) {
      int[] before = new int[STATES];
      int n = 0;
      for (int earlier = 0; earlier < STATES; earlier++) {
        if (follows(earlier, state)) {
          before[n++] = earlier;
        }
      }
      BEFORE[state] = Arrays.copyOf(before, n);
    }
  }

  private LinkLabels() {}

  private static boolean follows(int earlier, int state) {
    boolean sameSource = HAS_SOURCE[state] == HAS_SOURCE[earlier];
    boolean sameContent = HAS_CONTENT[state] == HAS_CONTENT[earlier];
    int last = LABEL[earlier];
    return switch (LABEL[state]) {
      case OUTSIDE -> sameSource && sameContent;
      case SOURCE -> HAS_SOURCE[earlier] == 0 && sameContent;
      case SOURCE + 1 -> (last == SOURCE || last == SOURCE + 1) && sameContent;
      case CONTENT -> sameSource;
      default -> (last == CONTENT || last == CONTENT + 1) && sameSource;
    };
  }

  static int label(int state) {
    return LABEL[state];
  }

  /** The states that may stand before a state. */
  static int[] before(int state) {
    return BEFORE[state];
  }

  /** Whether a window may start in the state. */
  static boolean mayStart(int state) {
    return state == 0 || state == 4 || state == 8;
  }

  /** How a window that stops in the state ends; -1 if it may not (a source without content). */
  static int ending(int state) {
    if (HAS_CONTENT[state] == 1) {
      return HAS_SOURCE[state] == 1 ? WITH_SOURCE : NO_SOURCE;
    }
    return HAS_SOURCE[state] == 1 ? -1 : NOTHING;
  }

  /** How labels end. */
  static int endingOf(byte[] labels) {
    boolean source = false;
    boolean content = false;
    for (byte label : labels) {
      source |= label == SOURCE;
      content |= label == CONTENT;
    }
    return content ? source ? WITH_SOURCE : NO_SOURCE : NOTHING;
  }

  /** What a person marked for one cue, as labels of the window's tokens. */
  static byte[] of(
      CodedArticle coded, CodedAttribution attribution, CueWindow window, TokenTable x) {
    byte[] labels = new byte[window.length()];
    for (TextSpan span : attribution.content()) {
      mark(coded.tokens(span), window, x, CONTENT, labels);
    }
    longest(coded, attribution.source(), window, x, labels);
    for (int t = window.cueStart(); t < window.cueEnd(); t++) {
      labels[t - window.start()] = OUTSIDE;
    }
    for (int i = 0; i < labels.length; i++) {
      byte label = labels[i];
      boolean inside = label == SOURCE + 1 || label == CONTENT + 1;
      if (inside && (i == 0 || (labels[i - 1] != label && labels[i - 1] != label - 1))) {
        labels[i]--;
      }
    }
    keepFirstSource(labels);
    if (endingOf(labels) == NOTHING) {
      Arrays.fill(labels, (byte) OUTSIDE);
    }
    return labels;
  }

  private static void longest(
      CodedArticle coded, List<TextSpan> source, CueWindow window, TokenTable x, byte[] labels) {
    TextSpan longest = null;
    for (TextSpan span : source) {
      if (longest == null || span.length() > longest.length()) {
        longest = span;
      }
    }
    if (longest != null) {
      mark(coded.tokens(longest), window, x, SOURCE, labels);
    }
  }

  private static void mark(
      int[] range, CueWindow window, TokenTable x, int beginning, byte[] labels) {
    int end = Math.min(range[1], window.end());
    for (int t = Math.max(range[0], window.start()); t < end; t++) {
      boolean begins = t == range[0] || t == window.start() || t == x.paragraphStart[t];
      labels[t - window.start()] = (byte) (begins ? beginning : beginning + 1);
    }
  }

  private static void keepFirstSource(byte[] labels) {
    boolean met = false;
    boolean skip = false;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == SOURCE) {
        skip = met;
        met = true;
      }
      if (skip && (labels[i] == SOURCE || labels[i] == SOURCE + 1)) {
        labels[i] = OUTSIDE;
      }
    }
  }
}
