package org.framescope.tagging;

/**
 * The features of the second reading's steps from one token to the next, as row numbers of a matrix
 * of weights, and the sums of the rows that go together. Immutable and safe for use by several
 * threads.
 */
final class LinkSteps {
  /** The number of rows. */
  static final int ROWS = 2200;

  private static final int L = LinkLabels.COUNT;
  private static final int SQUARE = L * L;
  private static final int KINDS = WordClass.KINDS;
  private static final int TAGS = 64;
  private static final int PLACES = 3;
  private static final int QUOTES = 36;
  private static final int LABELS = 64;

  private static final int ZONE = 10;
  private static final int TAG = 100;
  private static final int QUOTE = 300;
  private static final int KIND = 400;
  private static final int LABEL = 1300;
  private static final int SIDE_LABEL = 1400;
  private static final int ZONE_QUOTE = 1600;
  private static final int PLACE = 2000;
  private static final int DISTANCE = 2010;

  /** The one step feature of a token of the cue itself. */
  private static final int INTO_CUE = ROWS - 1;

  private final float[] weights;
  private final float[] zoneQuotes = new float[CueView.ZONES * QUOTES * SQUARE];
  private final float[] sideLabels = new float[2 * LABELS * SQUARE];
  private final float[] tagPlaces = new float[TAGS * PLACES * SQUARE];

  /**
   * @param weights a square of labels for each row
   */
  LinkSteps(float[] weights) {
    this.weights = weights;
    for (int z = 0; z < CueView.ZONES; z++) {
      for (int q = 0; q < QUOTES; q++) {
        int row = z * QUOTES + q;
        sum(zoneQuotes, row, 0, ZONE + z, QUOTE + q, ZONE_QUOTE + row);
      }
    }
    for (int l = 0; l < LABELS; l++) {
      sum(sideLabels, l, LABEL + l, SIDE_LABEL + l);
      sum(sideLabels, LABELS + l, LABEL + l, SIDE_LABEL + LABELS + l);
    }
    for (int tag = 0; tag < TAGS; tag++) {
      for (int place = 0; place < PLACES; place++) {
        sum(tagPlaces, tag * PLACES + place, TAG + tag, PLACE + place);
      }
    }
  }

  private void sum(float[] into, int row, int... rows) {
    for (int from : rows) {
      for (int k = 0; k < SQUARE; k++) {
        into[row * SQUARE + k] += weights[from * SQUARE + k];
      }
    }
  }

  /** The features of the step into token {@code t}. */
  static int[] features(CueView view, int t, int z) {
    if (view.cue.inCue(t)) {
      return new int[] {INTO_CUE};
    }
    TokenTable x = view.x;
    int side = z / 5;
    int quotes = quotes(x, t);
    int labels = labels(view, t);
    return new int[] {
      0,
      ZONE + z,
      TAG + x.tag[t],
      QUOTE + quotes,
      KIND + kinds(x, t, side),
      LABEL + labels,
      SIDE_LABEL + side * LABELS + labels,
      ZONE_QUOTE + z * QUOTES + quotes,
      PLACE + place(x, t),
      DISTANCE + view.distance(t)
    };
  }

  /** Puts the sum of the weights of the step into token {@code t} into {@code step[to..]}. */
  void put(CueView view, int t, int z, float[] step, int to) {
    if (view.cue.inCue(t)) {
      System.arraycopy(weights, INTO_CUE * SQUARE, step, to, SQUARE);
      return;
    }
    TokenTable x = view.x;
    int side = z / 5;
    int a = (z * QUOTES + quotes(x, t)) * SQUARE;
    int b = (side * LABELS + labels(view, t)) * SQUARE;
    int c = (x.tag[t] * PLACES + place(x, t)) * SQUARE;
    int d = (KIND + kinds(x, t, side)) * SQUARE;
    int e = (DISTANCE + view.distance(t)) * SQUARE;
    for (int k = 0; k < SQUARE; k++) {
      step[to + k] =
          zoneQuotes[a + k]
              + sideLabels[b + k]
              + tagPlaces[c + k]
              + weights[d + k]
              + weights[e + k];
    }
  }

  private static int quotes(TokenTable x, int t) {
    return x.quote(t - 1) * 6 + x.quote[t];
  }

  private static int labels(CueView view, int t) {
    return view.label(t - 1) * 8 + view.label(t);
  }

  private static int kinds(TokenTable x, int t, int side) {
    return (side * KINDS + x.kind(t - 1)) * KINDS + x.kind[t];
  }

  private static int place(TokenTable x, int t) {
    return t == x.paragraphStart[t] ? 0 : t == x.sentenceStart[t] ? 1 : 2;
  }
}
