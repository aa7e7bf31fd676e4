package org.framescope.tagging;

/**
 * The features of the first reading's steps from one token to the next, as row numbers of a matrix
 * of weights, and the sums of the rows that go together. Immutable and safe for use by several
 * threads.
 */
final class RoleSteps {
  private static final int KINDS = WordClass.KINDS;

  /** The number of rows. */
  static final int ROWS = 500 + KINDS * KINDS;

  private static final int L = RoleLabels.COUNT;
  private static final int SQUARE = L * L;
  private static final int TAGS = 64;
  private static final int PLACES = 3;
  private static final int QUOTES = 36;

  private static final int TAG = 100;
  private static final int QUOTE = 200;
  private static final int PLACE = 300;
  private static final int LEVEL = 400;
  private static final int KIND = 500;

  private final float[] weights;
  private final float[] quotes = new float[QUOTES * SQUARE];
  private final float[] tagPlaces = new float[TAGS * PLACES * SQUARE];

  /**
   * @param weights a square of labels for each row
   */
  RoleSteps(float[] weights) {
    this.weights = weights;
    for (int q = 0; q < QUOTES; q++) {
      sum(quotes, q, 0, QUOTE + q);
    }
    for (int tag = 0; tag < TAGS; tag++) {
      for (int place = 0; place < PLACES; place++) {
        sum(tagPlaces, tag * PLACES + place, TAG + tag, PLACE + place);
      }
    }
  }

  private void sum(float[] into, int row, int first, int second) {
    for (int k = 0; k < SQUARE; k++) {
      into[row * SQUARE + k] = weights[first * SQUARE + k] + weights[second * SQUARE + k];
    }
  }

  /** The features of the step from the token before {@code t} to {@code t}. */
  static int[] features(TokenTable x, int t) {
    return new int[] {
      0,
      TAG + x.tag[t],
      QUOTE + quotes(x, t),
      PLACE + place(x, t),
      LEVEL + x.cueLevel[t],
      KIND + kinds(x, t)
    };
  }

  /** Puts the sum of the weights of the step into token {@code t} into {@code step[to..]}. */
  void put(TokenTable x, int t, float[] step, int to) {
    int a = quotes(x, t) * SQUARE;
    int b = (x.tag[t] * PLACES + place(x, t)) * SQUARE;
    int c = (LEVEL + x.cueLevel[t]) * SQUARE;
    int d = (KIND + kinds(x, t)) * SQUARE;
    for (int k = 0; k < SQUARE; k++) {
      step[to + k] = quotes[a + k] + tagPlaces[b + k] + weights[c + k] + weights[d + k];
    }
  }

  private static int quotes(TokenTable x, int t) {
    return x.quote(t - 1) * 6 + x.quote[t];
  }

  private static int kinds(TokenTable x, int t) {
    return x.kind(t - 1) * KINDS + x.kind[t];
  }

  private static int place(TokenTable x, int t) {
    return t == x.paragraphStart[t] ? 0 : t == x.sentenceStart[t] ? 1 : 2;
  }
}
