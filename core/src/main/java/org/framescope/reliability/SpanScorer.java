package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.framescope.text.TextSpan;

/**
 * Holds the marks of one coder, or of the analyser, against another's. Marks match only if their
 * labels do; give both one label to leave labels out. Texts that either has not read are left out.
 */
public final class SpanScorer {
  private SpanScorer() {}

  /** Marks that cover the same stretch. */
  public static SpanScore exact(Coding predicted, Coding gold) {
    return score(predicted, gold, TextSpan::equals);
  }

  /** Marks that share at least one unit, each matched at most once, in text order. */
  public static SpanScore overlapping(Coding predicted, Coding gold) {
    return score(predicted, gold, TextSpan::overlaps);
  }

  private static SpanScore score(
      Coding predicted, Coding gold, BiPredicate<TextSpan, TextSpan> match) {
    SpanScore sum = SpanScore.NONE;
    for (CodedText truth : gold.texts().values()) {
      CodedText guess = predicted.texts().get(truth.id());
      if (guess != null) {
        sum = sum.plus(score(guess.marks(), truth.marks(), match));
      }
    }
    return sum;
  }

  private static SpanScore score(
      List<Mark> predicted, List<Mark> gold, BiPredicate<TextSpan, TextSpan> match) {
    boolean[] taken = new boolean[gold.size()];
    int right = 0;
    int from = 0;
    for (Mark guess : predicted) {
      // Marks are in text order, so those that end before this one begins are done with.
      while (from < gold.size() && taken[from]) {
        from++;
      }
      for (int i = from; i < gold.size(); i++) {
        if (gold.get(i).span().start() > guess.span().end()) {
          break;
        }
        if (!taken[i]
            && gold.get(i).label().equals(guess.label())
            && match.test(guess.span(), gold.get(i).span())) {
          taken[i] = true;
          right++;
          break;
        }
      }
    }
    return new SpanScore(predicted.size(), gold.size(), right, right);
  }

  /**
   * Word by word: a word is predicted, or true, if a mark of a label touches it; a word under marks
   * of two labels counts for each. Needs the texts of the gold coding.
   */
  public static SpanScore words(Coding predicted, Coding gold) {
    SpanScore sum = SpanScore.NONE;
    for (CodedText truth : gold.texts().values()) {
      CodedText guess = predicted.texts().get(truth.id());
      if (guess != null) {
        Set<String> first = marked(truth.text(), guess.marks());
        Set<String> second = marked(truth.text(), truth.marks());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        sum = sum.plus(new SpanScore(first.size(), second.size(), both.size(), both.size()));
      }
    }
    return sum;
  }

  private static Set<String> marked(String text, ImmutableList<Mark> marks) {
    Set<String> words = new HashSet<>();
    for (Mark mark : marks) {
      int end = Math.min(mark.span().end(), text.length());
      int i = mark.span().start();
      while (i < end) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          words.add(wordStart(text, i) + " " + mark.label());
          while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
          }
        } else {
          i++;
        }
      }
    }
    return words;
  }

  private static int wordStart(String text, int inside) {
    int start = inside;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
