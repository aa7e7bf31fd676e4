package org.framescope.detect;

import java.util.List;
import org.framescope.lexicon.ToneMatcher;

/**
 * How strongly a stretch of text judges what it reports: the strengths of its evaluations, and half
 * of those of its intensifiers and boosters. A rough signal for finding opinion in news, not a
 * measure of slant: it has no side and cannot see whose opinion it is.
 */
public final class SentenceTone {
  /** From this on a sentence is called opinionated. */
  public static final double OPINIONATED = 2;

  private SentenceTone() {}

  /**
   * The tone of a sentence: the sum of the strengths of its words.
   *
   * @param words the tone words of the sentence
   * @return 0 or more
   */
  public static double of(List<ToneMatcher.Match> words) {
    double sum = 0;
    for (ToneMatcher.Match word : words) {
      sum +=
          switch (word.entry().lexicon()) {
            case "tone-evaluation" -> word.entry().strength();
            case "tone-emphasis" -> word.entry().strength() > 1 ? word.entry().strength() / 2.0 : 0;
            default -> 0;
          };
    }
    return sum;
  }
}
