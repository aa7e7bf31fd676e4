package org.framescope.lexicon;

/** How the capitals of each sentence are to be read; found when asked for. Not thread-safe. */
final class SentenceCase {
  private static final byte UNKNOWN = 0;
  private static final byte RUNNING = 1;
  private static final byte TITLE = 2;
  private static final byte CAPITALS = 3;

  /** Shorter words are often small in a headline: of, the, with. */
  private static final int LONG_WORD = 4;

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
    int longWords = 0;
    int longCapital = 0;
    for (int u = from; u < to; u++) {
      if (!Character.isLetter(units.lower(u).charAt(0)) || units.isEnding(u)) {
        continue;
      }
      words++;
      if (units.allCapitals(u)) {
        capitals++;
      }
      if (units.end(u) - units.start(u) >= LONG_WORD && u > from) {
        longWords++;
        if (units.capital(u)) {
          longCapital++;
        }
      }
    }
    if (words >= 3 && capitals * 10 >= words * 9) {
      return CAPITALS;
    }
    return longWords >= 2 && longCapital * 5 >= longWords * 4 ? TITLE : RUNNING;
  }
}
