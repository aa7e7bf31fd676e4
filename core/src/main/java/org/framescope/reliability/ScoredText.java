package org.framescope.reliability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.framescope.text.TextSpan;

/**
 * A text as the scorer sees it: tokens are runs of letters, digits and underscores, or single
 * marks; each knows whether it stands between quotation marks. Independent of the library's own
 * tokens and quotations, so that scores compare with those of other systems.
 */
final class ScoredText {
  private final int[] tokenAt;
  private final List<int[]> tokens = new ArrayList<>();
  private final BitSet words = new BitSet();
  private final BitSet quoted = new BitSet();
  private final BitSet lineEnds = new BitSet();

  ScoredText(String text) {
    tokenAt = new int[text.length()];
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isWord(c)) {
        while (end < text.length() && isWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        words.set(tokens.size());
      } else if (isSpace(c)) {
        if (c == '\n' && !tokens.isEmpty()) {
          lineEnds.set(tokens.size() - 1);
        }
        i = end;
        continue;
      }
      for (int k = i; k < end; k++) {
        tokenAt[k] = tokens.size() + 1;
      }
      tokens.add(new int[] {i, end});
      i = end;
    }
    for (TextSpan region : QuotedRegions.in(text)) {
      for (int k = region.start(); k < region.end(); k++) {
        if (tokenAt[k] > 0 && tokens.get(tokenAt[k] - 1)[0] == k) {
          quoted.set(tokenAt[k] - 1);
        }
      }
    }
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** The number of tokens. */
  int size() {
    return tokens.size();
  }

  /** The tokens that spans touch. */
  BitSet tokens(List<TextSpan> spans) {
    BitSet found = new BitSet();
    for (TextSpan span : spans) {
      for (int k = span.start(); k < Math.min(span.end(), tokenAt.length); k++) {
        if (tokenAt[k] > 0) {
          found.set(tokenAt[k] - 1);
        }
      }
    }
    return found;
  }

  /** The word tokens among {@code set}. */
  BitSet words(BitSet set) {
    BitSet found = (BitSet) set.clone();
    found.and(words);
    return found;
  }

  /** The maximal runs of neighbouring tokens of one line. */
  List<BitSet> runs(BitSet set) {
    List<BitSet> runs = new ArrayList<>();
    BitSet run = new BitSet();
    for (int t = set.nextSetBit(0); t >= 0; t = set.nextSetBit(t + 1)) {
      if (!run.isEmpty() && (!set.get(t - 1) || lineEnds.get(t - 1))) {
        runs.add(run);
        run = new BitSet();
      }
      run.set(t);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** How much of a content is quoted. */
  ScoreClass scoreClass(BitSet content) {
    BitSet spoken = words(content);
    if (spoken.isEmpty()) {
      return ScoreClass.NONE;
    }
    int all = spoken.cardinality();
    spoken.and(quoted);
    int inside = spoken.cardinality();
    return inside == all ? ScoreClass.DIRECT : inside == 0 ? ScoreClass.INDIRECT : ScoreClass.MIXED;
  }
}
