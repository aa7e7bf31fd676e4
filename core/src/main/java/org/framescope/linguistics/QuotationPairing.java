package org.framescope.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.framescope.text.Paragraph;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;
import org.framescope.text.TextWarning;

/**
 * Pairs the quotation marks of an article, paragraph by paragraph, and says what it had to repair.
 *
 * <p>Double marks of every style are one family: curly, straight, {@code ``} and {@code ''}, low
 * and guillemets. They nest. A mark drawn the wrong way round is read by what stands beside it. An
 * opening mark that is never closed reaches to the next opening mark within it or else to the end
 * of its paragraph; if the next paragraph opens anew, the quotation goes on there. Single marks
 * count where they open before a word and close after one; all others are apostrophes. Never fails;
 * takes time linear in the number of tokens. Not safe for use by several threads.
 */
final class QuotationPairing {
  private final TokenSpans spans;
  private final WordForm[] forms;
  private final List<Found> found = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();
  private final RepairLog log = new RepairLog();
  private int from;
  private int to;
  private int doublesOpen;
  private int doublesSeen;

  /**
   * Whether the paragraph before ended within a quotation, and what to say if it does not go on.
   */
  private boolean leftOpen;

  private int leftOpenAt = -1;

  /** An opening mark that waits for its closing one. */
  private static final class Open {
    final int token;
    final boolean single;
    final boolean straight;
    int firstInner = -1;

    Open(int token, boolean single, boolean straight) {
      this.token = token;
      this.single = single;
      this.straight = straight;
    }
  }

  /** A quotation as tokens: from the opening mark to just after the last token. */
  private record Found(int open, int end, boolean closed, boolean continues, boolean marked) {}

  QuotationPairing(TokenSpans spans, WordForm[] forms) {
    this.spans = spans;
    this.forms = forms;
  }

  /** Pairs the marks of all paragraphs; the tokens of each are given by their index. */
  void pair(List<Paragraph> paragraphs, List<Sentence> sentences) {
    Paragraph before = null;
    for (Paragraph paragraph : paragraphs) {
      if (before != null && before.part() != paragraph.part()) {
        settle(false);
      }
      from = sentences.get(paragraph.firstSentence()).firstToken();
      to = sentences.get(paragraph.endSentence() - 1).endToken();
      paragraph();
      before = paragraph;
    }
    settle(false);
  }

  /** The quotations, ordered by start, an outer one before those within it. */
  List<Quotation> quotations() {
    found.sort(Comparator.comparingInt(Found::open).thenComparing(Found::end, (a, b) -> b - a));
    List<Quotation> quotations = new ArrayList<>(found.size());
    int[] ends = new int[16];
    int depth = 0;
    for (Found q : found) {
      while (depth > 0 && ends[depth - 1] <= q.open) {
        depth--;
      }
      if (depth == ends.length) {
        ends = Arrays.copyOf(ends, depth * 2);
      }
      TextSpan span = new TextSpan(spans.start(q.open), spans.end(q.end - 1));
      TextSpan inner =
          new TextSpan(
              q.marked ? spans.end(q.open) : span.start(),
              q.closed ? spans.start(q.end - 1) : span.end());
      quotations.add(new Quotation(span, inner, depth, q.closed, q.continues));
      ends[depth++] = q.end;
    }
    return quotations;
  }

  /** What was repaired, in order of place. */
  List<TextWarning> warnings() {
    return log.warnings();
  }

  private void paragraph() {
    stack.clear();
    doublesOpen = 0;
    doublesSeen = 0;
    boolean mayContinue = leftOpen;
    if (mayContinue && isDouble(forms[from].quote) && !spaceAfter(from)) {
      settle(true);
    }
    for (int t = from; t < to; t++) {
      switch (forms[t].quote) {
        case NONE -> {}
        case OPENING -> opening(t);
        case CLOSING -> closing(t, mayContinue);
        case STRAIGHT -> straight(t);
        case SINGLE_OPENING, SINGLE_CLOSING, SINGLE_STRAIGHT -> single(t);
      }
    }
    settle(false);
    closeParagraph();
    if (mayContinue && isDouble(forms[from].quote)) {
      markContinued();
    }
  }

  private static boolean isDouble(QuoteKind kind) {
    return kind == QuoteKind.OPENING || kind == QuoteKind.STRAIGHT || kind == QuoteKind.CLOSING;
  }

  /** Marks the quotation that begins with this paragraph as carrying on the one before. */
  private void markContinued() {
    for (int i = found.size() - 1; i >= 0 && found.get(i).open >= from; i--) {
      Found q = found.get(i);
      if (q.open == from) {
        found.set(i, new Found(q.open, q.end, q.closed, true, q.marked));
        return;
      }
    }
  }

  // ---- double marks

  private void opening(int t) {
    if (doublesOpen > 0 && looksClosing(t)) {
      log.add(
          "turned-quotation-mark", "an opening mark closes a quotation; read as closing", span(t));
      close(t);
    } else {
      push(t, false, false);
    }
  }

  private void closing(int t, boolean mayContinue) {
    if (doublesOpen > 0) {
      close(t);
    } else if (spaceBefore(t) && !spaceAfter(t) && t + 1 < to) {
      log.add(
          "turned-quotation-mark", "a closing mark opens a quotation; read as opening", span(t));
      push(t, false, false);
    } else if (mayContinue && doublesSeen == 0 && t > from) {
      log.add(
          "continued-quotation",
          "the quotation left open in the paragraph before is closed here without being opened anew",
          span(t));
      settle(true);
      dropSingle(false);
      found.add(new Found(from, t + 1, true, true, false));
      doublesSeen++;
    } else {
      log.add("stray-quotation-mark", "a closing mark without an opening one; left out", span(t));
    }
  }

  private void straight(int t) {
    boolean opens = spaceBefore(t) && !spaceAfter(t);
    boolean closes = !spaceBefore(t) && (spaceAfter(t) || isStop(t + 1));
    if (doublesOpen > 0) {
      if (opens) {
        push(t, false, true);
      } else {
        close(t);
      }
    } else if (closes && t > from) {
      log.add("stray-quotation-mark", "a mark that closes nothing; left out", span(t));
    } else {
      push(t, false, true);
    }
  }

  private void push(int t, boolean single, boolean straight) {
    if (!single) {
      dropSingle(doublesOpen == 0);
      for (int i = stack.size() - 1; i >= 0; i--) {
        Open outer = stack.get(i);
        if (!outer.single) {
          outer.firstInner = outer.firstInner < 0 ? t : outer.firstInner;
          break;
        }
      }
      doublesOpen++;
      doublesSeen++;
    }
    stack.add(new Open(t, single, straight));
  }

  /** A single mark that cannot hold double marks was an apostrophe. */
  private void dropSingle(boolean onlyStraight) {
    int top = stack.size() - 1;
    if (top >= 0 && stack.get(top).single && (stack.get(top).straight || !onlyStraight)) {
      stack.remove(top);
    }
  }

  private void close(int t) {
    Open open;
    do {
      open = stack.remove(stack.size() - 1);
    } while (open.single);
    doublesOpen--;
    if (t > open.token + 1) {
      found.add(new Found(open.token, t + 1, true, false, true));
    }
  }

  private void closeParagraph() {
    boolean toTheEnd = false;
    for (Open open : stack) {
      if (open.single) {
        continue;
      }
      int end = open.firstInner < 0 ? to : open.firstInner;
      if (end == open.token + 1) {
        log.add(
            "stray-quotation-mark",
            "an opening mark that opens nothing; left out",
            span(open.token));
        continue;
      }
      found.add(new Found(open.token, end, false, false, true));
      if (end == to) {
        toTheEnd = true;
        leftOpenAt = open.token;
      } else {
        log.add(
            "unclosed-quotation",
            "the quotation is not closed; read as ending before the next one",
            span(open.token));
      }
    }
    leftOpen = toTheEnd;
  }

  /** Says that the quotation left open was never closed, unless it goes on. */
  private void settle(boolean goesOn) {
    if (leftOpen && !goesOn) {
      log.add(
          "unclosed-quotation",
          "the quotation is not closed; read as ending with its paragraph",
          span(leftOpenAt));
    }
    leftOpen = false;
    leftOpenAt = -1;
  }

  // ---- single marks

  private void single(int t) {
    QuoteKind kind = forms[t].quote;
    Open top = stack.isEmpty() ? null : stack.get(stack.size() - 1);
    if (top != null && top.single) {
      boolean fits =
          forms[top.token].word.equals("`")
              || (top.straight
                  ? kind == QuoteKind.SINGLE_STRAIGHT
                  : kind == QuoteKind.SINGLE_CLOSING);
      if (fits && !spaceBefore(t) && (spaceAfter(t) || !startsWord(t + 1))) {
        stack.remove(stack.size() - 1);
        if (t > top.token + 1) {
          found.add(new Found(top.token, t + 1, true, false, true));
        }
      }
    } else if (kind != QuoteKind.SINGLE_CLOSING
        && opensAfter(t)
        && !spaceAfter(t)
        && startsWord(t + 1)) {
      push(t, true, kind == QuoteKind.SINGLE_STRAIGHT);
    }
  }

  /** Whether a single mark at {@code t} stands where a quotation can open. */
  private boolean opensAfter(int t) {
    if (spaceBefore(t)) {
      return true;
    }
    WordForm before = forms[t - 1];
    if (isDouble(before.quote)) {
      return true;
    }
    return before.word.length() <= 2 && "([{-\u2014\u2013/:;,--".contains(before.word);
  }

  // ---- what stands beside a mark

  private boolean looksClosing(int t) {
    if (spaceBefore(t)) {
      return false;
    }
    String before = forms[t - 1].word;
    boolean afterOpener = before.equals("(") || before.equals("[") || before.equals("\u2014");
    return !afterOpener && (spaceAfter(t) || isStop(t + 1));
  }

  private boolean spaceBefore(int t) {
    return t == from || spans.gap(t) != TokenSpans.ADJACENT;
  }

  private boolean spaceAfter(int t) {
    return t + 1 >= to || spans.gap(t + 1) != TokenSpans.ADJACENT;
  }

  private boolean isStop(int t) {
    return t < to && ".,;:!?)]".indexOf(forms[t].word.charAt(0)) >= 0;
  }

  private boolean startsWord(int t) {
    return t < to && Character.isLetterOrDigit(forms[t].word.codePointAt(0));
  }

  private TextSpan span(int t) {
    return new TextSpan(spans.start(t), spans.end(t));
  }
}
