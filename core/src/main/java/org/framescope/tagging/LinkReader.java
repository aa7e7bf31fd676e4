package org.framescope.tagging;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the possible cues of articles with a {@link LinkModel}, one article after the other, and
 * remembers sums of weights from one to the next; what is remembered changes no result. Not safe
 * for use by several threads.
 */
final class LinkReader {
  private static final int L = LinkLabels.COUNT;

  /** Arrays have room for so many tokens more than are needed, so as not to grow often. */
  private static final int SPARE = 256;

  /** Places for the sums of a token in a zone: more than the tokens of most windows. */
  private static final int RECENT = 1024;

  private final LinkModel model;
  private final FeatureSums sums;
  private final FeatureSums endings;
  private final LinkSteps steps;
  private final LinkDecoder decoder = new LinkDecoder();
  private final float[] ending = new float[LinkLabels.ENDINGS];
  private final long[] recent = new long[RECENT * WeightTable.PAIRS];
  private final long[] recentPlace = new long[RECENT];
  private long article;
  private float[] unary = new float[0];
  private float[] step = new float[0];

  /**
   * @param places how many groups of features to remember, a power of 2
   */
  LinkReader(LinkModel model, int places) {
    this.model = model;
    sums = new FeatureSums(model.table(), places);
    endings = new FeatureSums(model.endings(), 2);
    steps = new LinkSteps(model.steps());
  }

  /** What is found for the possible cues of an article, whether to have it is better or not. */
  List<Selection.Found> found(TokenTable x, Surroundings near, RoleReading reading) {
    article++;
    CueView view = new CueView(x, near, reading);
    CueFeatures features = new CueFeatures(view, sums, endings);
    List<Selection.Found> found = new ArrayList<>();
    for (TokenRange cue : reading.candidates()) {
      CueWindow window = CueWindow.around(cue, x);
      if (window.length() > cue.length()) {
        view.look(window);
        sums.nextWindow();
        byte[] labels = read(view, features);
        found.add(new Selection.Found(window, labels, decoder.advantage() / model.unit(), 0));
      }
    }
    return found;
  }

  /** The best labels of a window among those with a content. */
  private byte[] read(CueView view, CueFeatures features) {
    CueWindow window = view.cue;
    int n = window.length();
    if (unary.length < n * L) {
      unary = new float[(n + SPARE) * L];
      step = new float[(n + SPARE) * L * L];
    }
    for (int i = 0; i < n; i++) {
      int t = window.start() + i;
      int zone = view.zone(t);
      sums.start();
      if (!window.inCue(t)) {
        local(t, zone, features);
        features.paired(t, zone);
      }
      sums.read(unary, i * L + 1);
      steps.put(view, t, zone, step, i * L * L);
    }
    endings.start();
    features.ending();
    endings.read(ending, 1);
    return decoder.best(window, unary, step, ending);
  }

  /** Adds the sums of a token in a zone, which it mostly has for several cues. */
  private void local(int t, int zone, CueFeatures features) {
    int place = (t + zone * 97) & (RECENT - 1);
    long key = (article << Integer.SIZE | t) * CueView.ZONES + zone;
    if (recentPlace[place] == key) {
      sums.add(recent, place * WeightTable.PAIRS);
    } else {
      features.local(t, zone);
      recentPlace[place] = key;
      sums.save(recent, place * WeightTable.PAIRS);
    }
  }
}
