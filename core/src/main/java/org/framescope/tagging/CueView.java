package org.framescope.tagging;

/**
 * The tokens of an article as seen from one possible cue: what the cue is, and where a token stands
 * to it. Turns from cue to cue; not safe for use by several threads.
 */
final class CueView {
  /** Places that a token can have to a cue: two sides times five steps of sentences. */
  static final int ZONES = 10;

  final TokenTable x;
  final Surroundings near;
  final RoleReading reading;
  final Tallies tallies;

  CueWindow cue = new CueWindow(0, 1, 0, 1, 0);
  int lemma;
  long words;
  int passive;
  int quote;
  int sure;
  int sentence;
  private int region;
  private int regionBefore;
  private int regionAfter;

  CueView(TokenTable tokens, Surroundings near, RoleReading reading) {
    this.x = tokens;
    this.near = near;
    this.reading = reading;
    tallies = new Tallies(tokens, reading);
  }

  /** Turns to a cue. */
  void look(CueWindow window) {
    cue = window;
    lemma = x.lemma[cue.head()];
    passive = x.passive[cue.head()] ? 1 : 0;
    quote = x.quote[cue.head()];
    words = 0;
    float margin = -Float.MAX_VALUE;
    for (int t = cue.cueStart(); t < cue.cueEnd(); t++) {
      if (t < cue.cueStart() + 4) {
        words = words * 1000003 + x.lemma[t];
      }
      margin = Math.max(margin, reading.cueMargin[t]);
    }
    sure = certainty(margin);
    sentence = x.sentence[cue.cueStart()];
    region = x.region[cue.head()];
    regionBefore = -1;
    for (int t = cue.cueStart() - 1; t >= cue.start() && regionBefore < 0; t--) {
      regionBefore = x.region[t] == region ? -1 : x.region[t];
    }
    regionAfter = -1;
    for (int t = cue.cueEnd(); t < cue.end() && regionAfter < 0; t++) {
      regionAfter = x.region[t] == region ? -1 : x.region[t];
    }
  }

  /** A margin in steps, 0 (surely not) to 6 (surely). */
  static int certainty(float margin) {
    return margin < 0
        ? margin < -.15f ? 0 : margin < -.07f ? 1 : 2
        : margin < .07f ? 3 : margin < .2f ? 4 : margin < .4f ? 5 : 6;
  }

  /** A distance in steps, at most 10. */
  static int step(int distance) {
    return distance <= 4
        ? distance
        : distance <= 6
            ? 5
            : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : distance <= 40 ? 9 : 10;
  }

  /** Where token {@code t} stands to the cue: the side, and which sentence. */
  int zone(int t) {
    int sentences = x.sentence[t] - sentence;
    int step =
        sentences == 0 ? 0 : sentences == 1 ? 1 : sentences == -1 ? 2 : sentences > 0 ? 3 : 4;
    return (t < cue.cueStart() ? 0 : 5) + step;
  }

  /** How far token {@code t} is from the cue, in steps times two, plus the side. */
  int distance(int t) {
    boolean left = t < cue.cueStart();
    return step(left ? cue.cueStart() - t : t - cue.cueEnd() + 1) * 2 + (left ? 0 : 1);
  }

  /** Whether a token is quoted, 0 for not, and if so, whether with the cue, before or after it. */
  int quotation(int t) {
    int own = x.region[t];
    return own < 0 ? 0 : own == region ? 1 : own == regionBefore ? 2 : own == regionAfter ? 3 : 4;
  }

  /** The label that the first reading gave a token. */
  int label(int t) {
    return t < 0 || t >= x.size ? 0 : reading.label[t];
  }

  /** The labels of three tokens as one number. */
  int labels(int t) {
    return (label(t - 1) * 8 + label(t)) * 8 + label(t + 1);
  }
}
