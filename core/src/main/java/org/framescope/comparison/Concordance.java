package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Voice;
import org.framescope.text.TextSpan;

/** Key words in context: every use of a term, a category of terms or a phrase, with its words. */
public final class Concordance {
  private Concordance() {}

  /**
   * One use.
   *
   * @param article the article's id
   * @param outlet its publisher, if known
   * @param span where the key stands
   * @param left the text before it, from a word's start, line ends as blanks
   * @param key the words themselves
   * @param right the text after it, to a word's end
   * @param voice whose words it is in; empty for a phrase that is no term
   * @param side whose usage it is; empty for a phrase that is no term
   */
  public record Line(
      String article,
      Optional<String> outlet,
      TextSpan span,
      String left,
      String key,
      String right,
      Optional<Voice> voice,
      Optional<String> side) {}

  /**
   * The uses of terms that a condition chooses, loaded and neutral, by article and place.
   *
   * @param width how many characters of context are shown on either side, cut at words
   */
  public static ImmutableList<Line> ofTerms(
      FramingAnalysis analysis, Predicate<LoadedTerm> chosen, int width) {
    checkArgument(width >= 0, "width must be >= 0, but was %s", width);
    List<LoadedTerm> terms = new ArrayList<>(analysis.annotations().loadedTerms());
    terms.addAll(analysis.annotations().neutralTerms());
    return terms.stream()
        .filter(chosen)
        .sorted(Comparator.comparing(LoadedTerm::span))
        .map(
            term ->
                line(
                    analysis,
                    term.span(),
                    width,
                    Optional.of(term.voice()),
                    Optional.of(term.entry().side().name())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The places of a phrase as whole words. Upper and lower case, straight and curly apostrophes,
   * and blanks and line ends are taken for the same.
   *
   * @param width how many characters of context are shown on either side, cut at words
   */
  public static ImmutableList<Line> ofPhrase(FramingAnalysis analysis, String phrase, int width) {
    checkArgument(!phrase.isBlank(), "the phrase must not be blank");
    checkArgument(width >= 0, "width must be >= 0, but was %s", width);
    String text = analysis.article().text();
    String sought = phrase.strip();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
        continue;
      }
      int end = endOf(sought, text, i);
      if (end > i && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        lines.add(line(analysis, new TextSpan(i, end), width, Optional.empty(), Optional.empty()));
      }
    }
    return lines.build();
  }

  /** Where the phrase that begins at a place ends, or -1 if it does not stand there. */
  private static int endOf(String phrase, String text, int start) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++) {
      if (at == text.length()) {
        return -1;
      }
      if (Character.isWhitespace(phrase.charAt(i))) {
        if (!Character.isWhitespace(text.charAt(at))) {
          return -1;
        }
        while (Character.isWhitespace(phrase.charAt(i + 1))) {
          i++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      } else if (folded(phrase.charAt(i)) == folded(text.charAt(at))) {
        at++;
      } else {
        return -1;
      }
    }
    return at;
  }

  private static char folded(char c) {
    return c == '\u2019' ? '\'' : Character.toLowerCase(Character.toUpperCase(c));
  }

  private static Line line(
      FramingAnalysis analysis,
      TextSpan span,
      int width,
      Optional<Voice> voice,
      Optional<String> side) {
    String text = analysis.article().text();
    int from = Math.max(0, span.start() - width);
    while (from > 0 && from < span.start() && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from++;
    }
    if (from > 0 && from < span.start() && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    int to = Math.min(text.length(), span.end() + width);
    while (to > span.end() && to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to--;
    }
    if (to > span.end() && to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return new Line(
        analysis.article().id(),
        analysis.article().outlet(),
        span,
        flat(text.substring(from, span.start())),
        flat(span.in(text)),
        flat(text.substring(span.end(), to)),
        voice,
        side);
  }

  private static String flat(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
