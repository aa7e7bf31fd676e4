package org.framescope.lexicon;

/** How the capitals of each sentence are to be read; found when asked for. Not thread-safe. */
final class SentenceCase {
  private static final byte UNKNOWN = 0;
  private static final byte RUNNING = 1;
  private static final byte TITLE = 2;
  private static final byte CAPITALS = 3;

  /** A line with a full stop is a headline only if it is long enough and wholly capitalised. */
  private static final int STOPPED_TITLE = 5;

  private final WordUnits units;
  private final byte[] kinds;

  SentenceCase(WordUnits units) {
    this.units = units;
    this.kinds = new byte[units.size() == 0 ? 0 : units.sentence(units.size() - 1) + 1];
  }

  /** Whether the words of the sentence of {@code u} are capitalised as in a headline, or all. */
  boolean headline(int u) {
    byte kind = kind(u);
    return kind == TITLE || kind == CAPITALS;
  }

  /** Whether the sentence of {@code u} is written in capitals throughout. */
  boolean capitals(int u) {
    return kind(u) == CAPITALS;
  }

  private byte kind(int u) {
    int s = units.sentence(u);
    if (kinds[s] == UNKNOWN) {
      kinds[s] = find(units.sentenceStart(s), units.sentenceStart(s + 1));
    }
    return kinds[s];
  }

  private byte find(int from, int to) {
    int words = 0;
    int capitals = 0;
    int content = 0;
    int contentCapital = 0;
    for (int u = from; u < to; u++) {
      if (!Character.isLetter(units.lower(u).charAt(0)) || units.isEnding(u)) {
        continue;
      }
      words++;
      if (units.allCapitals(u)) {
        capitals++;
      }
      if (u > from && !NameGuard.FUNCTION_WORDS.contains(units.lower(u))) {
        content++;
        if (units.capital(u)) {
          contentCapital++;
        }
      }
    }
    if (words >= 3 && capitals * 10 >= words * 9) {
      return CAPITALS;
    }
    boolean stopped = units.stopAfter(to - 1);
    boolean title =
        stopped
            ? content >= STOPPED_TITLE && contentCapital == content
            : content >= 2 && contentCapital * 5 >= content * 4;
    return title ? TITLE : RUNNING;
  }
}
