package org.framescope.text;

/** How a word is capitalised; one rule for all who ask. */
public final class Capitals {
  private Capitals() {}

  /** Whether a word begins with an upper-case or title-case letter; false for an empty one. */
  public static boolean begin(CharSequence word) {
    return word.length() > 0 && isCapital(Character.codePointAt(word, 0));
  }

  /** Whether all characters of a word are upper-case letters; false for an empty one. */
  public static boolean fill(CharSequence word) {
    return word.length() > 0 && word.codePoints().allMatch(Capitals::isCapital);
  }

  private static boolean isCapital(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }
}
