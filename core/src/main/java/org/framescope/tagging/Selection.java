package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the attributions that the second reading found for the cues of one article: the
 * surest first, none whose content is mostly taken, none whose cue stands in another's content, for
 * only the outermost attribution counts.
 */
final class Selection {
  /**
   * What was found for one cue.
   *
   * @param window the cue and where was looked
   * @param labels its source and content
   * @param advantage how sure the second reading was
   */
  // The labels are read by the package alone.
  @SuppressWarnings("ArrayRecordComponent")
  record Found(CueWindow window, byte[] labels, float advantage) {}

  private Selection() {}

  /** The chosen ones, ordered by cue. */
  static List<Found> choose(List<Found> found, int tokens) {
    List<Found> order = new ArrayList<>(found);
    order.sort(
        (a, b) -> {
          int byAdvantage = Float.compare(b.advantage, a.advantage);
          return byAdvantage != 0
              ? byAdvantage
              : Integer.compare(a.window.cueStart(), b.window.cueStart());
        });
    boolean[] taken = new boolean[tokens];
    List<Found> chosen = new ArrayList<>();
    for (Found next : order) {
      if (free(next, taken)) {
        take(next, taken);
        chosen.add(next);
      }
    }
    chosen.sort((a, b) -> Integer.compare(a.window.cueStart(), b.window.cueStart()));
    return chosen;
  }

  private static boolean free(Found found, boolean[] taken) {
    CueWindow window = found.window;
    int content = 0;
    int common = 0;
    for (int i = 0; i < found.labels.length; i++) {
      if (found.labels[i] >= LinkLabels.CONTENT) {
        content++;
        common += taken[window.start() + i] ? 1 : 0;
      }
    }
    int within = 0;
    for (int t = window.cueStart(); t < window.cueEnd(); t++) {
      within += taken[t] ? 1 : 0;
    }
    return 2 * common <= content && 2 * within <= window.cueEnd() - window.cueStart();
  }

  private static void take(Found found, boolean[] taken) {
    for (int i = 0; i < found.labels.length; i++) {
      if (found.labels[i] >= LinkLabels.CONTENT) {
        taken[found.window.start() + i] = true;
      }
    }
  }

  /** An attribution as the tagger gives it out. */
  static TaggedAttribution tagged(Found found, double confidence) {
    CueWindow window = found.window;
    List<TokenRange> source = runs(found, LinkLabels.SOURCE);
    return new TaggedAttribution(
        source.isEmpty() ? Optional.empty() : Optional.of(source.get(0)),
        new TokenRange(window.cueStart(), window.cueEnd()),
        ImmutableList.copyOf(runs(found, LinkLabels.CONTENT)),
        confidence);
  }

  private static List<TokenRange> runs(Found found, int beginning) {
    List<TokenRange> runs = new ArrayList<>();
    byte[] labels = found.labels;
    int offset = found.window.start();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == beginning) {
        int end = i + 1;
        while (end < labels.length && labels[end] == beginning + 1) {
          end++;
        }
        runs.add(new TokenRange(offset + i, offset + end));
      }
    }
    return runs;
  }
}
