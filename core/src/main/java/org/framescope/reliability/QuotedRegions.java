package org.framescope.reliability;

import java.util.ArrayList;
import java.util.List;
import org.framescope.text.TextSpan;

/**
 * The quoted regions of a text by the rules of the scorer: typographic and straight double marks,
 * {@code ``} and {@code ''}, and outside of those single marks that open after a space and close in
 * the same line. A line that opens a quotation and does not close it is quoted to its end. Takes
 * time linear in the text.
 */
final class QuotedRegions {
  private static final String BEFORE_SINGLE = " \t\u00a0([{-\u2014\u2013/:;,";
  private static final String AFTER_CLOSING = ".,;:!?)]";
  private static final String[] ELISIONS = {"em", "til", "cause", "n", "tis", "twas"};

  private final String line;
  private final int offset;
  private final List<TextSpan> out;
  private int opened = -1;
  private int hopelessStraight;
  private int hopelessCurly;

  private QuotedRegions(String line, int offset, List<TextSpan> out) {
    this.line = line;
    this.offset = offset;
    this.out = out;
  }

  static List<TextSpan> in(String text) {
    List<TextSpan> out = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      new QuotedRegions(text.substring(start, end), start, out).scan();
      start = end + 1;
    }
    return out;
  }

  private char at(int i) {
    return i >= 0 && i < line.length() ? line.charAt(i) : ' ';
  }

  private void add(int start, int end) {
    out.add(new TextSpan(offset + start, offset + end));
  }

  private void scan() {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '\u201c' || line.startsWith("``", i)) {
        open(i);
        i += c == '\u201c' ? 1 : 2;
      } else if (c == '\u201d') {
        close(i + 1);
        i++;
      } else if (c == '"' || line.startsWith("''", i)) {
        int width = c == '"' ? 1 : 2;
        straight(i, width);
        i += width;
      } else {
        int end = opened < 0 && (c == '\'' || c == '\u2018') ? single(i) : -1;
        if (end > 0) {
          add(i, end);
        }
        i = Math.max(i + 1, end);
      }
    }
    if (opened >= 0) {
      add(opened, line.length());
    }
  }

  private void open(int i) {
    if (opened >= 0) {
      add(opened, i);
    }
    opened = i;
  }

  private void close(int end) {
    if (opened >= 0) {
      add(opened, end);
      opened = -1;
    }
  }

  private void straight(int i, int width) {
    boolean spaceBefore = ScoredText.isSpace(at(i - 1));
    char after = at(i + width);
    boolean spaceAfter = ScoredText.isSpace(after);
    boolean looksOpen = spaceBefore && !spaceAfter;
    boolean looksClosed = !spaceBefore && (spaceAfter || AFTER_CLOSING.indexOf(after) >= 0);
    if (opened >= 0) {
      if (looksOpen) {
        open(i);
      } else {
        close(i + width);
      }
    } else if (!looksClosed || i == 0) {
      open(i);
    }
  }

  /** The end of the quotation in single marks that opens at {@code i}, or -1. */
  private int single(int i) {
    if (BEFORE_SINGLE.indexOf(at(i - 1)) < 0 || !Character.isLetter(at(i + 1)) || elision(i + 1)) {
      return -1;
    }
    boolean curly = line.charAt(i) == '\u2018';
    // Where one search found no end, none that starts before the same place will.
    if (i < (curly ? hopelessCurly : hopelessStraight)) {
      return -1;
    }
    char mark = curly ? '\u2019' : '\'';
    int j = i + 1;
    while (j < line.length()) {
      char c = line.charAt(j);
      if (c == mark
          && !line.startsWith("''", j)
          && !Character.isLetterOrDigit(at(j + 1))
          && !ScoredText.isSpace(at(j - 1))) {
        return j + 1;
      }
      if (c == '"' || c == '\u201c' || c == '\u201d') {
        break;
      }
      j++;
    }
    if (curly) {
      hopelessCurly = j;
    } else {
      hopelessStraight = j;
    }
    return -1;
  }

  private boolean elision(int i) {
    for (String word : ELISIONS) {
      int end = i + word.length();
      if (line.regionMatches(true, i, word, 0, word.length())
          && !Character.isLetterOrDigit(at(end))
          && at(end) != '_') {
        return true;
      }
    }
    return false;
  }
}
