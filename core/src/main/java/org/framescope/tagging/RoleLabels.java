package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import org.framescope.tagging.CodedArticle.CodedAttribution;
import org.framescope.text.TextSpan;

/**
 * The labels of the first reading: outside, and beginning and inside of a content, cue and source
 * (the inside is the beginning plus one).
 */
final class RoleLabels {
  static final int OUTSIDE = 0;
  static final int CONTENT = 1;
  static final int CUE = 3;
  static final int SOURCE = 5;
  static final int COUNT = 7;

  private RoleLabels() {}

  /** Whether {@code next} may follow {@code label}: only an inside needs its own kind before it. */
  static boolean follows(int label, int next) {
    return mayStart(next) || label == next || label == next - 1;
  }

  /** Whether a paragraph may start with the label. */
  static boolean mayStart(int label) {
    return label == OUTSIDE || (label & 1) == 1;
  }

  /** What a person marked, as one label a token. A cue hides a source and both hide a content. */
  static int[] of(CodedArticle coded, TokenTable tokens) {
    int[] labels = new int[tokens.size];
    for (CodedAttribution attribution : coded.attributions()) {
      mark(coded, tokens, attribution.content(), CONTENT, labels);
    }
    for (CodedAttribution attribution : coded.attributions()) {
      mark(coded, tokens, attribution.source(), SOURCE, labels);
    }
    for (CodedAttribution attribution : coded.attributions()) {
      mark(coded, tokens, attribution.cue(), CUE, labels);
    }
    for (int t = 0; t < labels.length; t++) {
      boolean first = t == tokens.paragraphStart[t];
      if (!mayStart(labels[t]) && (first || !follows(labels[t - 1], labels[t]))) {
        labels[t]--;
      }
    }
    return labels;
  }

  private static void mark(
      CodedArticle coded,
      TokenTable tokens,
      ImmutableList<TextSpan> spans,
      int beginning,
      int[] labels) {
    for (TextSpan span : spans) {
      int[] range = coded.tokens(span);
      for (int t = range[0]; t < range[1]; t++) {
        if (beginning != CONTENT || labels[t] == OUTSIDE) {
          boolean begins = t == range[0] || t == tokens.paragraphStart[t];
          labels[t] = begins ? beginning : beginning + 1;
        }
      }
    }
  }
}
