package org.framescope.tagging;

/**
 * What speaks for and against an attribution that the second reading found, as numbers near -1 to
 * 1: the scores of both readings, how far they agree, and what kind of attribution it is.
 */
final class Evidence {
  /** How many numbers there are. */
  static final int SIZE = 26;

  private final TokenTable x;
  private final RoleReading reading;
  private final int[] candidates;

  Evidence(TokenTable tokens, RoleReading reading) {
    this.x = tokens;
    this.reading = reading;
    candidates = new int[tokens.size + 1];
    for (TokenRange cue : reading.candidates()) {
      candidates[cue.start() + 1]++;
    }
    for (int t = 0; t < tokens.size; t++) {
      candidates[t + 1] += candidates[t];
    }
  }

  /** What one role of an attribution looks like to the first reading. */
  private static final class Part {
    int tokens;
    int pieces;
    int agreed;
    int quoted;
    int cues;
    int first = -1;
    int last = -1;
    double margin;
  }

  private Part part(Selection.Found found, int beginning, int role, float[] margins) {
    Part part = new Part();
    byte[] labels = found.labels();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == beginning || labels[i] == beginning + 1) {
        int t = found.window().start() + i;
        part.tokens++;
        part.pieces += labels[i] == beginning ? 1 : 0;
        part.agreed += reading.label[t] == role || reading.label[t] == role + 1 ? 1 : 0;
        part.quoted += x.quote[t] == TokenTable.UNQUOTED ? 0 : 1;
        part.cues += candidates[t + 1] - candidates[t];
        part.margin += Math.max(-1, Math.min(1, margins[t]));
        part.first = part.first < 0 ? t : part.first;
        part.last = t;
      }
    }
    return part;
  }

  /** How much of the first reading's run of content around the found content was found. */
  private double captured(Part content) {
    int start = content.first;
    while (start > x.sentenceStart[content.first] && goesOn(start)) {
      start--;
    }
    int end = content.last + 1;
    while (end < x.sentenceEnd[content.last] && goesOn(end)) {
      end++;
    }
    return (content.last + 1 - content.first) / (double) (end - start);
  }

  private boolean goesOn(int t) {
    return reading.label[t] == RoleLabels.CONTENT + 1;
  }

  private static double squash(double value, double unit) {
    double scaled = value / unit;
    return scaled / (1 + Math.abs(scaled));
  }

  /** The numbers for one attribution. */
  double[] of(Selection.Found found) {
    CueWindow window = found.window();
    Part content = part(found, LinkLabels.CONTENT, RoleLabels.CONTENT, reading.contentMargin);
    Part source = part(found, LinkLabels.SOURCE, RoleLabels.SOURCE, reading.sourceMargin);
    float cueMargin = -Float.MAX_VALUE;
    for (int t = window.cueStart(); t < window.cueEnd(); t++) {
      cueMargin = Math.max(cueMargin, reading.cueMargin[t]);
    }
    int head = window.head();
    double n = Math.max(1, content.tokens);
    double named = source.tokens > 0 ? 1 : 0;
    double passive = x.passive[head] ? 1 : 0;
    double advantage = squash(found.advantage(), 0.3);
    double cue = squash(cueMargin, 0.1);
    double quoted = content.quoted / n;
    double agreed = content.agreed / n;
    double[] e = new double[SIZE];
    int i = 0;
    e[i++] = 1;
    e[i++] = advantage;
    e[i++] = squash(found.advantage(), 0.05);
    e[i++] = squash(found.advantage(), 1.5);
    e[i++] = cue;
    e[i++] = squash(cueMargin, 0.4);
    e[i++] = agreed;
    e[i++] = content.margin / n;
    e[i++] = content.tokens > 0 ? captured(content) : 0;
    e[i++] = named;
    e[i++] = named * source.agreed / Math.max(1, source.tokens);
    e[i++] = named * source.margin / Math.max(1, source.tokens);
    e[i++] = passive * (1 - named);
    e[i++] = passive;
    e[i++] = x.cueLevel[head] / 7.0;
    e[i++] = x.kind[head] == WordClass.VERB ? 1 : 0;
    e[i++] = quoted;
    e[i++] = quoted > 0 && quoted < 1 ? 1 : 0;
    e[i++] = squash(content.tokens - 8, 8);
    e[i++] = content.pieces > 1 ? 1 : 0;
    e[i++] = squash(content.cues, 2);
    e[i++] = squash(reading.contentMargin[head], 0.2);
    e[i++] = named * squash(distance(source, window), 8);
    e[i++] = squash(distance(content, window), 8);
    e[i++] = advantage * quoted;
    e[i] = advantage * (1 - named);
    return e;
  }

  private static double distance(Part part, CueWindow window) {
    if (part.first < 0) {
      return 0;
    }
    return part.last < window.cueStart()
        ? window.cueStart() - part.last - 1
        : Math.max(0, part.first - window.cueEnd());
  }
}
