package org.framescope.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framescope.text.Quotation;
import org.framescope.text.TextSpan;

/** For every token of an article: the likely cues, verbs, marks and names near it. */
final class Surroundings {
  private static final int LIKELY = 4;

  final int[] cueBefore;
  final int[] cueAfter;
  final int[] verbBefore;
  final int[] verbAfter;
  final int[] breakBefore;

  /** For a name: how often it stands beside a likely cue in this article, in steps 1 to 4. */
  final int[] speaker;

  /** The length of each quotation of the article, in steps. */
  final int[] regionStep;

  private final int[] stops;
  private final int[] marks;

  Surroundings(TokenTable tokens) {
    int n = tokens.size;
    cueBefore = new int[n];
    cueAfter = new int[n];
    verbBefore = new int[n];
    verbAfter = new int[n];
    breakBefore = new int[n];
    speaker = new int[n];
    List<Quotation> quotations = tokens.article.quotations();
    regionStep = new int[quotations.size()];
    for (int q = 0; q < regionStep.length; q++) {
      TextSpan span = quotations.get(q).span();
      regionStep[q] = step((span.end() - span.start()) / 6);
    }
    stops = new int[n + 1];
    marks = new int[n + 1];
    lookBack(tokens);
    lookAhead(tokens);
    countSpeakers(tokens);
  }

  private void lookBack(TokenTable tokens) {
    int cue = -1;
    int verb = -1;
    int pause = -1;
    for (int t = 0; t < tokens.size; t++) {
      int kind = tokens.kind[t];
      if (t == tokens.paragraphStart[t]) {
        cue = -1;
      }
      if (t == tokens.sentenceStart[t]) {
        verb = -1;
        pause = -1;
      }
      cueBefore[t] = cue;
      verbBefore[t] = verb;
      breakBefore[t] = pause;
      if (tokens.cueLevel[t] >= LIKELY) {
        cue = t;
      }
      if (kind == WordClass.VERB || kind == WordClass.MODAL) {
        verb = t;
      }
      if (kind >= WordClass.COMMA || kind == WordClass.CONJUNCTION) {
        pause = t;
      }
      stops[t + 1] = stops[t] + (kind == WordClass.COMMA || kind == WordClass.COLON ? 1 : 0);
      int quote = tokens.quote[t];
      marks[t + 1] = marks[t] + (quote >= TokenTable.OPENING ? 1 : 0);
    }
  }

  private void lookAhead(TokenTable tokens) {
    int cue = -1;
    int verb = -1;
    for (int t = tokens.size - 1; t >= 0; t--) {
      if (t == tokens.paragraphEnd[t] - 1) {
        cue = -1;
      }
      if (t == tokens.sentenceEnd[t] - 1) {
        verb = -1;
      }
      cueAfter[t] = cue;
      verbAfter[t] = verb;
      if (tokens.cueLevel[t] >= LIKELY) {
        cue = t;
      }
      if (tokens.kind[t] == WordClass.VERB || tokens.kind[t] == WordClass.MODAL) {
        verb = t;
      }
    }
  }

  private void countSpeakers(TokenTable tokens) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int t = 0; t < tokens.size; t++) {
      if (tokens.kind[t] == WordClass.NAME
          && (tokens.cueLevel(t + 1) >= LIKELY + 1 || tokens.cueLevel(t - 1) >= LIKELY + 2)) {
        counts.merge(tokens.word[t], 1, Integer::sum);
      }
    }
    for (int t = 0; t < tokens.size; t++) {
      if (tokens.kind[t] == WordClass.NAME) {
        int count = counts.getOrDefault(tokens.word[t], 0);
        speaker[t] = count == 0 ? 1 : count == 1 ? 2 : count < 4 ? 3 : 4;
      }
    }
  }

  /** The number of commas and colons from {@code from} to before {@code to}. */
  int stops(int from, int to) {
    return to <= from ? 0 : stops[to] - stops[from];
  }

  /** The number of quotation marks from {@code from} to before {@code to}. */
  int marks(int from, int to) {
    return to <= from ? 0 : marks[to] - marks[from];
  }

  /** A distance in steps: exact to 5, then wider, at most 10; 0 for a negative one. */
  static int step(int distance) {
    if (distance <= 5) {
      return Math.max(0, distance);
    }
    return distance <= 8 ? 6 : distance <= 12 ? 7 : distance <= 20 ? 8 : distance <= 35 ? 9 : 10;
  }
}
