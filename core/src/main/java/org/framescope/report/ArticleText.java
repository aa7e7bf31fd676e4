package org.framescope.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.ToneWord;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;
import org.framescope.text.TextSpan;
import org.jsoup.nodes.Element;

/**
 * An article's text as paragraphs with its annotations marked. Spans may nest and cross: a span
 * that another one cuts, or a line break, goes on in a further element with the same {@code
 * data-r}; the first element of a term bears its id.
 */
final class ArticleText {
  /** A span to be marked; {@code layer} decides which of two spans with the same ends is outer. */
  private record Mark(TextSpan span, int layer, String tag, String classes, String ref) {}

  private static final int TERM = 6;

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt((Mark mark) -> -mark.span().end())
          .thenComparingInt(Mark::layer)
          .thenComparing(Mark::ref);

  private final Article article;
  private final String idPrefix;
  private final List<Mark> marks;
  private final Set<String> opened = new HashSet<>();

  private ArticleText(Article article, String idPrefix, List<Mark> marks) {
    this.article = article;
    this.idPrefix = idPrefix;
    this.marks = marks;
  }

  /** Adds the text to {@code parent}; ids of annotations get {@code idPrefix} in front. */
  static void append(
      Article article, ArticleAnnotations annotations, String idPrefix, Element parent) {
    new ArticleText(article, idPrefix, marks(annotations)).paragraphs(parent);
  }

  private static List<Mark> marks(ArticleAnnotations annotations) {
    List<Mark> marks = new ArrayList<>();
    for (Attribution attribution : annotations.attributions()) {
      String ref = attribution.id();
      String who = sourceClass(attribution.source().sourceClass());
      add(marks, attribution.relation().content(), 0, "span", "q", ref);
      add(marks, attribution.relation().source(), 1, "span", "s " + who, ref);
      add(marks, attribution.relation().cue(), 2, "span", "c " + who, ref);
    }
    int number = 0;
    for (var quote : annotations.scareQuotes()) {
      add(marks, ImmutableList.of(quote.span()), 3, "span", "x", "X" + ++number);
    }
    number = 0;
    for (var match : annotations.suppressed()) {
      number++;
      // A shorter term within a longer one is no news where the longer one is marked.
      if (!match.reason().equals("longer-match")) {
        add(marks, ImmutableList.of(match.span()), 4, "span", "u", "U" + number);
      }
    }
    for (ToneWord word : annotations.toneWords()) {
      add(marks, ImmutableList.of(word.span()), 5, "span", "w", word.id());
    }
    for (LoadedTerm term : annotations.loadedTerms()) {
      add(marks, ImmutableList.of(term.span()), TERM, "mark", termClasses(term), term.id());
    }
    for (LoadedTerm term : annotations.neutralTerms()) {
      add(marks, ImmutableList.of(term.span()), TERM, "mark", termClasses(term), term.id());
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start()).thenComparing(OUTER_FIRST));
    return marks;
  }

  private static void add(
      List<Mark> marks, List<TextSpan> spans, int layer, String tag, String classes, String ref) {
    for (TextSpan span : spans) {
      if (!span.isEmpty()) {
        marks.add(new Mark(span, layer, tag, classes, ref));
      }
    }
  }

  private static String sourceClass(SourceClass sourceClass) {
    return sourceClass.named().map(named -> named ? "named" : "unnamed").orElse("other");
  }

  private static String termClasses(LoadedTerm term) {
    return "t "
        + RivalTermsSection.side(term.entry())
        + " v-"
        + term.voice().name().toLowerCase(Locale.ROOT);
  }

  private void paragraphs(Element parent) {
    String text = article.text();
    Deque<Mark> open = new ArrayDeque<>();
    Iterator<Mark> coming = marks.iterator();
    Mark next = coming.hasNext() ? coming.next() : null;
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      if (end > at) {
        Element paragraph =
            Dom.add(
                parent,
                "p",
                article.partAt(at) == ArticlePart.BODY
                    ? ""
                    : article.partAt(at).name().toLowerCase(Locale.ROOT));
        next = line(paragraph, at, end, open, coming, next);
      }
      at = end + 1;
    }
  }

  /** Marks up one line; {@code open} holds what goes on from the line before. */
  private Mark line(
      Element paragraph, int start, int end, Deque<Mark> open, Iterator<Mark> coming, Mark next) {
    Deque<Element> elements = new ArrayDeque<>();
    elements.push(paragraph);
    List<Mark> reopened = new ArrayList<>(open);
    open.clear();
    int at = start;
    while (at < end) {
      while (next != null && next.span().start() <= at) {
        reopened.add(next);
        next = coming.hasNext() ? coming.next() : null;
      }
      open(reopened, at, elements, open);
      int to = next == null ? end : Math.min(end, next.span().start());
      for (Mark mark : open) {
        to = Math.min(to, mark.span().end());
      }
      Dom.text(elements.element(), article.text().substring(at, to));
      at = to;
      reopened = close(at, elements, open);
    }
    reopened.forEach(open::push);
    return next;
  }

  private void open(List<Mark> fresh, int at, Deque<Element> elements, Deque<Mark> open) {
    fresh.removeIf(mark -> mark.span().end() <= at);
    fresh.sort(OUTER_FIRST);
    for (Mark mark : fresh) {
      Element element = Dom.add(elements.element(), mark.tag(), mark.classes());
      element.attr("data-r", mark.ref());
      if (mark.layer() == TERM && opened.add(mark.ref())) {
        element.attr("id", idPrefix + mark.ref());
      }
      elements.push(element);
      open.push(mark);
    }
  }

  /** Closes what ends at {@code at}; gives what must be opened again because it goes on. */
  private static List<Mark> close(int at, Deque<Element> elements, Deque<Mark> open) {
    List<Mark> again = new ArrayList<>();
    int ending = 0;
    for (Mark mark : open) {
      if (mark.span().end() <= at) {
        ending++;
      }
    }
    while (ending > 0) {
      Mark mark = open.pop();
      elements.pop();
      if (mark.span().end() <= at) {
        ending--;
      } else {
        again.add(mark);
      }
    }
    return again;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
