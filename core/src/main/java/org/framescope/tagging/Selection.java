package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;

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
   * @param advantage by how much it outscores no content at all
   * @param agreement how well a person is expected to agree, once judged
   */
  // The labels are read by the package alone.
  @SuppressWarnings("ArrayRecordComponent")
  record Found(CueWindow window, byte[] labels, float advantage, double agreement) {
    Found judged(double found) {
      return new Found(window, labels, advantage, found);
    }
  }

  /** A shorter quotation may be a title, a name or a scare quote, which nobody need say. */
  private static final int SPOKEN_WORDS = 4;

  /** No window reaches farther from its cue, in tokens. */
  private static final int FARTHEST = 1000;

  private static final Comparator<Found> SUREST_FIRST =
      Comparator.comparingDouble((Found f) -> -f.agreement)
          .thenComparingInt(f -> f.window.cueStart());

  private final ParsedArticle article;
  private final boolean[] taken;
  private final List<Found> chosen = new ArrayList<>();

  Selection(ParsedArticle article) {
    this.article = article;
    taken = new boolean[article.size()];
  }

  /** Chooses among those that are sure enough. */
  void choose(List<Found> found, double threshold) {
    found.stream()
        .filter(f -> f.agreement >= threshold)
        .sorted(SUREST_FIRST)
        .filter(this::free)
        .forEach(this::take);
  }

  /**
   * Chooses, for every quotation that no chosen content touches, the surest attribution whose
   * content covers most of it, sure enough or not: quoted words are said by somebody.
   *
   * @param found ordered by cue
   */
  void rescueQuotations(List<Found> found) {
    int from = 0;
    for (Quotation quotation : article.quotations()) {
      int start = article.tokenAt(quotation.span().start());
      int end = article.tokenAt(quotation.span().end());
      if (quotation.depth() == 0
          && article.words(start, end) >= SPOKEN_WORDS
          && !anyTaken(start, end)) {
        while (from < found.size() && found.get(from).window.cueStart() < start - FARTHEST) {
          from++;
        }
        int to = from;
        while (to < found.size() && found.get(to).window.cueStart() < end + FARTHEST) {
          to++;
        }
        found.subList(from, to).stream()
            .filter(f -> 2 * covered(f, start, end) > end - start)
            .sorted(SUREST_FIRST)
            .filter(this::free)
            .findFirst()
            .ifPresent(this::take);
      }
    }
  }

  /** The chosen ones, ordered by cue. */
  List<Found> chosen() {
    List<Found> ordered = new ArrayList<>(chosen);
    ordered.sort(Comparator.comparingInt(f -> f.window.cueStart()));
    return ordered;
  }

  private boolean anyTaken(int start, int end) {
    for (int t = start; t < end; t++) {
      if (taken[t]) {
        return true;
      }
    }
    return false;
  }

  private static int covered(Found found, int start, int end) {
    int covered = 0;
    int offset = found.window.start();
    int last = Math.min(end, found.window.end());
    for (int t = Math.max(start, offset); t < last; t++) {
      covered += found.labels[t - offset] >= LinkLabels.CONTENT ? 1 : 0;
    }
    return covered;
  }

  private boolean free(Found found) {
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

  private void take(Found found) {
    for (int i = 0; i < found.labels.length; i++) {
      if (found.labels[i] >= LinkLabels.CONTENT) {
        taken[found.window.start() + i] = true;
      }
    }
    chosen.add(found);
  }

  /** An attribution as the tagger gives it out. */
  static TaggedAttribution tagged(Found found) {
    CueWindow window = found.window;
    List<TokenRange> source = runs(found, LinkLabels.SOURCE);
    return new TaggedAttribution(
        source.isEmpty() ? Optional.empty() : Optional.of(source.get(0)),
        new TokenRange(window.cueStart(), window.cueEnd()),
        ImmutableList.copyOf(runs(found, LinkLabels.CONTENT)),
        found.agreement);
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
