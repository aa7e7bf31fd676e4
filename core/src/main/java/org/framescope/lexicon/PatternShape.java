package org.framescope.lexicon;

import java.util.List;
import org.framescope.lexicon.TermPattern.PatternException;

/** What can be said of a pattern without expanding it. */
final class PatternShape {
  private static final long MOST = 1_000_000_000L;

  private PatternShape() {}

  /**
   * Refuses a pattern that could match nothing, or that begins or ends with a gap, so that its span
   * would not be clear.
   */
  static void check(TermPattern pattern) throws PatternException {
    List<PatternElement> elements = pattern.elements();
    if (nullable(elements)) {
      throw new PatternException(0, "a word that is not optional", "'" + pattern.source() + "'");
    }
    if (gapAtEdge(elements, true) || gapAtEdge(elements, false)) {
      throw new PatternException(
          0, "a word at both ends, gaps only inside", "'" + pattern.source() + "'");
    }
  }

  /** How many word sequences a pattern stands for, words in one place counted as one; capped. */
  static long sequences(List<PatternElement> elements) {
    long product = 1;
    for (PatternElement element : elements) {
      product = Math.min(MOST, product * sequences(element));
    }
    return product;
  }

  private static long sequences(PatternElement element) {
    if (element instanceof PatternElement.Gap gap) {
      return gap.max() - gap.min() + 1L;
    }
    if (element instanceof PatternElement.Group group) {
      long sum = group.optional() ? 1 : 0;
      boolean single = false;
      for (List<PatternElement> alternative : group.alternatives()) {
        if (alternative.size() == 1 && alternative.get(0) instanceof PatternElement.Word) {
          single = true;
        } else {
          sum += sequences(alternative);
        }
      }
      return sum + (single ? 1 : 0);
    }
    return 1;
  }

  private static boolean nullable(List<PatternElement> elements) {
    return elements.stream().allMatch(PatternShape::nullable);
  }

  private static boolean nullable(PatternElement element) {
    if (element instanceof PatternElement.Gap gap) {
      return gap.min() == 0;
    }
    return element instanceof PatternElement.Group group
        && (group.optional() || group.alternatives().stream().anyMatch(PatternShape::nullable));
  }

  private static boolean gapAtEdge(List<PatternElement> elements, boolean start) {
    for (int i = 0; i < elements.size(); i++) {
      PatternElement element = elements.get(start ? i : elements.size() - 1 - i);
      if (element instanceof PatternElement.Gap
          || (element instanceof PatternElement.Group group
              && group.alternatives().stream().anyMatch(inner -> gapAtEdge(inner, start)))) {
        return true;
      }
      if (!nullable(element)) {
        return false;
      }
    }
    return false;
  }
}
