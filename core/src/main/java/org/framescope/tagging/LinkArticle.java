package org.framescope.tagging;

import java.util.ArrayList;
import java.util.List;
import org.framescope.tagging.CodedArticle.CodedAttribution;
import org.jspecify.annotations.Nullable;

/**
 * An article as the second reading learns from it.
 *
 * @param article the coded article, its cue levels set as the first reading saw them
 * @param near its surroundings
 * @param reading what the first reading found
 * @param windows a window for each possible cue
 * @param labels what the person marked for each of them; all 0 where the person marked nothing
 * @param truths the attribution that the person marked at each of them, or null
 */
record LinkArticle(
    TrainingArticle article,
    Surroundings near,
    RoleReading reading,
    List<CueWindow> windows,
    List<byte[]> labels,
    List<@Nullable CodedAttribution> truths) {

  static LinkArticle of(TrainingArticle article, RoleReader reader, float reach) {
    TokenTable x = article.tokens();
    reader.model().cueRates().rate(x);
    Surroundings near = new Surroundings(x);
    RoleReading reading = reader.read(x, near, reach);
    List<CueWindow> windows = new ArrayList<>();
    for (TokenRange cue : reading.candidates()) {
      windows.add(CueWindow.around(cue, x));
    }
    List<@Nullable CodedAttribution> truths = match(article.coded(), windows);
    List<byte[]> labels = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      CodedAttribution truth = truths.get(i);
      labels.add(
          truth == null
              ? new byte[windows.get(i).length()]
              : LinkLabels.of(article.coded(), truth, windows.get(i), x));
    }
    return new LinkArticle(article, near, reading, windows, labels, truths);
  }

  /** A possible pair of a window and a marked attribution whose cues overlap. */
  private record Pair(double overlap, int window, int truth) {}

  /** For each window the attribution whose cue it overlaps most, one to one. */
  private static List<@Nullable CodedAttribution> match(
      CodedArticle coded, List<CueWindow> windows) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < coded.attributions().size(); g++) {
      CodedAttribution truth = coded.attributions().get(g);
      if (truth.cue().isEmpty() || truth.content().isEmpty()) {
        continue;
      }
      int[] cue = coded.tokens(truth.cue().get(0));
      for (int i = 0; i < windows.size(); i++) {
        CueWindow window = windows.get(i);
        int common = Math.min(window.cueEnd(), cue[1]) - Math.max(window.cueStart(), cue[0]);
        if (common > 0) {
          int all = Math.max(window.cueEnd(), cue[1]) - Math.min(window.cueStart(), cue[0]);
          pairs.add(new Pair(common / (double) all, i, g));
        }
      }
    }
    pairs.sort(
        java.util.Comparator.comparingDouble((Pair p) -> -p.overlap)
            .thenComparingInt(Pair::window)
            .thenComparingInt(Pair::truth));
    List<@Nullable CodedAttribution> found = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      found.add(null);
    }
    boolean[] used = new boolean[coded.attributions().size()];
    for (Pair pair : pairs) {
      if (found.get(pair.window) == null && !used[pair.truth]) {
        found.set(pair.window, coded.attributions().get(pair.truth));
        used[pair.truth] = true;
      }
    }
    return found;
  }

  /** Whether a person marked a content for the cue of window {@code i}. */
  boolean attributes(int i) {
    return LinkLabels.endingOf(labels.get(i)) != LinkLabels.NOTHING;
  }

  /** The features of this article's windows. */
  CueFeatures extractor(FeatureBuffer buffer) {
    return new CueFeatures(new CueView(article.tokens(), near, reading), buffer, buffer);
  }
}
