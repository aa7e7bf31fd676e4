package org.framescope.linguistics;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.framescope.text.Article;
import org.framescope.text.Paragraph;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;

/**
 * Groups tokens into sentences and paragraphs.
 *
 * <p>A paragraph is a line that holds a token; a line that ends in the middle of a sentence (no
 * final mark, and the next line begins in lower case) runs on into the next, an empty line always
 * ends it. A sentence ends after {@code . ? ! …} and the quotation marks or brackets closed with
 * it, unless a lower-case word follows; after an abbreviation's period only where the next word is
 * one that often begins a sentence. Takes linear time. Not safe for use by several threads.
 */
final class Segmenter {
  /** Words within which a verb of saying is looked for after a quotation. */
  private static final int SPEAKER = 7;

  private static final ImmutableSet<String> SAYING =
      ImmutableSet.of(
          "said",
          "says",
          "asked",
          "asks",
          "added",
          "adds",
          "told",
          "wrote",
          "writes",
          "replied",
          "continued",
          "shouted",
          "yelled",
          "wondered",
          "tweeted",
          "responded",
          "concluded",
          "declared",
          "exclaimed",
          "quipped",
          "demanded",
          "recalled",
          "joked",
          "answered");

  private final Article article;
  private final TokenSpans spans;
  private final WordForm[] forms;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  Segmenter(Article article, TokenSpans spans, WordForm[] forms) {
    this.article = article;
    this.spans = spans;
    this.forms = forms;
    int first = 0;
    for (int t = 1; t <= forms.length; t++) {
      if (t == forms.length || beginsParagraph(t)) {
        paragraph(first, t);
        first = t;
      }
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  private boolean beginsParagraph(int t) {
    byte gap = spans.gap(t);
    return gap == TokenSpans.BLANK_LINE
        || (gap == TokenSpans.LINE && (!forms[t].startsLower() || endsLine(t - 1)));
  }

  /** Whether the line that ends with token {@code last} ends with a final mark. */
  private boolean endsLine(int last) {
    int t = last;
    while (t > 0 && spans.gap(t) == TokenSpans.ADJACENT && closes(t)) {
      t--;
    }
    return forms[t].terminal() || forms[t].word.equals(":");
  }

  private void paragraph(int from, int to) {
    int firstSentence = sentences.size();
    int first = from;
    int t = from;
    while (t < to) {
      int end = t + 1;
      if (forms[t].terminal() || forms[t].abbreviated()) {
        while (end < to && (closes(end) || forms[end].terminal())) {
          end++;
        }
        if (end < to && ends(first, t, end)) {
          sentence(first, end);
          first = end;
        }
      }
      t = end;
    }
    sentence(first, to);
    paragraphs.add(
        new Paragraph(
            span(from, to), article.partAt(spans.start(from)), firstSentence, sentences.size()));
  }

  /** Whether token {@code t}, just after a final mark, closes what was opened in the sentence. */
  private boolean closes(int t) {
    WordForm form = forms[t];
    if (form.closer()) {
      // A closing mark may be turned the wrong way: then it stands before a word.
      return form.quote == QuoteKind.NONE || spans.gap(t) == TokenSpans.ADJACENT;
    }
    return form.quote != QuoteKind.NONE
        && spans.gap(t) == TokenSpans.ADJACENT
        && (t + 1 == forms.length || spans.gap(t + 1) != TokenSpans.ADJACENT);
  }

  /** Whether the sentence that began at {@code first} ends before {@code next}. */
  private boolean ends(int first, int mark, int next) {
    WordForm following = forms[next];
    if (following.startsLower() || isComma(following)) {
      return false;
    }
    WordForm form = forms[mark];
    if (form.terminal()) {
      if (!form.word.equals(".") && next - mark > 1 && speaks(next)) {
        return false;
      }
      boolean numbering = mark == first + 1 && form.word.equals(".");
      return !(numbering && isNumbering(forms[first]));
    }
    if (form.insideOnly()) {
      return false;
    }
    if (following.quote != QuoteKind.NONE && next + 1 < forms.length) {
      following = forms[next + 1];
    }
    return following.starter() || next - mark > 1;
  }

  /**
   * Whether what follows a question or exclamation in quotation marks is who said it: capitalised
   * words, then a verb of saying, as in <i>“Why?” Mayor Ode asked.</i>
   */
  private boolean speaks(int next) {
    for (int t = next; t < forms.length && t < next + SPEAKER; t++) {
      if (spans.gap(t) >= TokenSpans.LINE) {
        return false;
      }
      if (!forms[t].startsUpper()) {
        return t > next && SAYING.contains(forms[t].word);
      }
    }
    return false;
  }

  private static boolean isComma(WordForm form) {
    return switch (form.word) {
      case ",", ";", ":", "--", "\u2014", "\u2013" -> true;
      default -> false;
    };
  }

  private static boolean isNumbering(WordForm form) {
    return form.startsWithDigit() && form.word.length() <= 3;
  }

  private void sentence(int first, int end) {
    if (end > first) {
      sentences.add(new Sentence(span(first, end), first, end, paragraphs.size()));
    }
  }

  private TextSpan span(int first, int end) {
    return new TextSpan(spans.start(first), spans.end(end - 1));
  }
}
