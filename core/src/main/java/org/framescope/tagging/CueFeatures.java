package org.framescope.tagging;

import java.util.List;

/**
 * The features of the second reading, which asks of one cue at a time what its source and content
 * are: where a token stands to the cue, what lies between, what the first reading said of it. Not
 * safe for use by several threads.
 */
final class CueFeatures {
  /** Places that a token can have to a cue: two sides times five steps of sentences. */
  static final int ZONES = 10;

  /** More than the largest transition feature. */
  static final int TRANSITIONS = 2200;

  /** How many step features depend on a token and its zone alone. */
  static final int LOCAL_STEPS = 9;

  /** The one transition feature of a token of the cue itself. */
  private static final int[] INTO_CUE = {TRANSITIONS - 1};

  private final TokenTable x;
  private final Surroundings near;
  private final RoleReading reading;
  private final FeatureBuffer out;
  private final int[] sources;
  private final int[] contents;
  private final int[] commas;
  private final int[] verbs;
  private final int[] candidates;
  private final int[] links;
  private final int[] candidateBefore;
  private final int[] candidateAfter;

  private CueWindow cue = new CueWindow(0, 1, 0, 1, 0);
  private int lemma;
  private long cueWords;
  private int passive;
  private int quoteOfCue;
  private int sure;
  private int sentence;
  private int regionOfCue;
  private int regionBefore;
  private int regionAfter;

  CueFeatures(TokenTable tokens, Surroundings near, RoleReading reading, FeatureBuffer out) {
    this.x = tokens;
    this.near = near;
    this.reading = reading;
    this.out = out;
    int n = tokens.size;
    sources = new int[n + 1];
    contents = new int[n + 1];
    commas = new int[n + 1];
    verbs = new int[n + 1];
    candidates = new int[n + 1];
    links = new int[n + 1];
    candidateBefore = new int[n];
    candidateAfter = new int[n];
    count(reading.candidates());
  }

  private void count(List<TokenRange> cues) {
    int n = x.size;
    boolean[] inCandidate = new boolean[n];
    boolean[] starts = new boolean[n];
    for (TokenRange range : cues) {
      starts[range.start()] = true;
      for (int t = range.start(); t < range.end(); t++) {
        inCandidate[t] = true;
      }
    }
    int last = -1;
    for (int t = 0; t < n; t++) {
      int kind = x.kind[t];
      sources[t + 1] = sources[t] + (reading.label[t] == RoleLabels.SOURCE ? 1 : 0);
      contents[t + 1] = contents[t] + (reading.label[t] == RoleLabels.CONTENT ? 1 : 0);
      commas[t + 1] = commas[t] + (kind == WordClass.COMMA ? 1 : 0);
      verbs[t + 1] = verbs[t] + (kind == WordClass.VERB || kind == WordClass.MODAL ? 1 : 0);
      candidates[t + 1] = candidates[t] + (starts[t] ? 1 : 0);
      boolean link = kind == WordClass.WH || kind == WordClass.PREPOSITION || kind == WordClass.TO;
      links[t + 1] = links[t] + (link ? 1 : 0);
      candidateBefore[t] = last;
      if (inCandidate[t]) {
        last = t;
      }
    }
    last = -1;
    for (int t = n - 1; t >= 0; t--) {
      candidateAfter[t] = last;
      if (inCandidate[t]) {
        last = t;
      }
    }
  }

  private static int between(int[] sums, int from, int to, int most) {
    return to <= from ? 0 : Math.min(most, sums[to] - sums[from]);
  }

  /** Turns to a cue. */
  void look(CueWindow window) {
    cue = window;
    lemma = x.lemma[cue.head()];
    passive = x.passive[cue.head()] ? 1 : 0;
    quoteOfCue = x.quote[cue.head()];
    cueWords = 0;
    float margin = -Float.MAX_VALUE;
    for (int t = cue.cueStart(); t < cue.cueEnd(); t++) {
      if (t < cue.cueStart() + 4) {
        cueWords = cueWords * 1000003 + x.lemma[t];
      }
      margin = Math.max(margin, reading.cueMargin[t]);
    }
    sure = certainty(margin);
    sentence = x.sentence[cue.cueStart()];
    regionOfCue = x.region[cue.head()];
    regionBefore = -1;
    for (int t = cue.cueStart() - 1; t >= cue.start() && regionBefore < 0; t--) {
      regionBefore = x.region[t] == regionOfCue ? -1 : x.region[t];
    }
    regionAfter = -1;
    for (int t = cue.cueEnd(); t < cue.end() && regionAfter < 0; t++) {
      regionAfter = x.region[t] == regionOfCue ? -1 : x.region[t];
    }
  }

  /** A margin in steps, 0 (surely not) to 6 (surely). */
  static int certainty(float margin) {
    return margin < 0
        ? margin < -.15f ? 0 : margin < -.07f ? 1 : 2
        : margin < .07f ? 3 : margin < .2f ? 4 : margin < .4f ? 5 : 6;
  }

  /** Where token {@code t} stands to the cue: the side, and which sentence. */
  int zone(int t) {
    int sentences = x.sentence[t] - sentence;
    int step =
        sentences == 0 ? 0 : sentences == 1 ? 1 : sentences == -1 ? 2 : sentences > 0 ? 3 : 4;
    return (t < cue.cueStart() ? 0 : 5) + step;
  }

  private static int step(int distance) {
    return distance <= 4
        ? distance
        : distance <= 6
            ? 5
            : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : distance <= 40 ? 9 : 10;
  }

  private int label(int t) {
    return t < 0 || t >= x.size ? 0 : reading.label[t];
  }

  private long labels(int t) {
    return (label(t - 1) * 8L + label(t)) * 8 + label(t + 1);
  }

  /** Adds the features that depend on a token and its zone alone, whatever the cue. */
  void local(int t, int z) {
    int kind = x.kind[t];
    out.add(501, z, kind);
    for (int k = -2; k <= 2; k++) {
      out.add(510 + k, z, x.word(t + k));
      out.add(515 + k, z, x.tag(t + k));
      out.add(520 + k, z, label(t + k));
      out.add(525 + k, z, x.quote(t + k));
    }
    out.add(530, z, x.tag(t - 1), x.tag[t]);
    out.add(531, z, x.tag[t], x.tag(t + 1));
    out.add(532, z, x.tag(t - 1) * 64L + x.tag[t], x.tag(t + 1));
    out.add(533, z, x.word(t - 1), x.word[t]);
    out.add(534, z, x.word[t], x.word(t + 1));
    out.add(537, z, x.shape[t]);
    out.add(538, z, x.suffix[t]);
    out.add(540, z, labels(t));
    out.add(625, z, x.word[x.sentenceStart[t]], label(t));
    out.add(630, x.cueLevel[t], z, kind);
    int pause = near.breakBefore[t];
    out.add(631, pause < 0 ? 0 : x.word[pause], z, kind);
    int verb = near.verbBefore[t];
    out.add(632, verb < 0 ? 0 : x.lemma[verb], z);
  }

  /** Adds the features of a token that depend on the cue. */
  void paired(int t, int z) {
    boolean left = t < cue.cueStart();
    int low = left ? t : cue.cueEnd();
    int high = left ? cue.cueStart() : t;
    int distance = left ? cue.cueStart() - t : t - cue.cueEnd() + 1;
    int d = step(distance) * 2 + (left ? 0 : 1);
    int kind = x.kind[t];
    int own = label(t);
    long labels = labels(t);
    int region = x.region[t];
    int quoteRelation =
        region < 0
            ? 0
            : region == regionOfCue
                ? 1
                : region == regionBefore ? 2 : region == regionAfter ? 3 : 4;
    int zq = (z * 5 + quoteRelation) * 6 + x.quote[t];
    int comma = between(commas, low + 1, high, 4);
    int marks = Math.min(4, near.marks(low + 1, high));
    int verb = between(verbs, low + 1, high, 4);
    int others = between(candidates, low + 1, high, 2);
    int runs = between(sources, low + 1, high, 3) * 4 + between(contents, low + 1, high, 3);
    int zo = z * 3 + others;
    out.add(500, zq);
    out.add(502, d, kind);
    out.add(503, d, x.quote[t], quoteRelation);
    out.add(541, zq, labels);
    out.add(542, labels, d);
    out.add(543, labels, runs, zo);
    out.add(544, labels, others, d);
    out.add(545, labels, lemma, z);
    out.add(546, labels, sure, z);
    out.add(547, labels, lemma, d);
    out.add(548, own, runs, d * 3 + others);
    int content = certainty(reading.contentMargin[t]);
    int source = certainty(reading.sourceMargin[t]);
    out.add(549, content * 8L + source, zo);
    out.add(550, content, d, others);
    out.add(551, source, d, others);
    long between = (((comma * 5 + marks) * 5 + verb) * 3 + others) * 10L + z;
    out.add(560, between);
    out.add(561, between, kind);
    out.add(562, between, own);
    out.add(563, zo, verb * 5L + comma, kind);
    out.add(564, zo, between(links, low + 1, high, 4) * 5L + verb, own);
    out.add(565, zo, marks, zq);
    out.add(566, between, lemma);
    cueWith(t, z, d, zq, zo);
    path(t, low, left ? high : high + 1, distance, z);
    neighbours(t, z, zq, d);
    sentenceShape(t, z, zq, quoteRelation, others);
    out.add(629, near.speaker[t], d, kind);
  }

  private void cueWith(int t, int z, int d, int zq, int zo) {
    int kind = x.kind[t];
    int own = label(t);
    int a = cue.cueStart();
    int b = cue.cueEnd();
    out.add(570, lemma, z);
    out.add(571, lemma, d);
    out.add(572, lemma, zq);
    out.add(573, lemma, z, kind);
    out.add(574, cueWords, d);
    out.add(575, cueWords, z, kind);
    out.add(576, lemma, d, kind);
    out.add(577, passive, d, kind);
    out.add(578, passive, z, own);
    out.add(579, x.tag[cue.head()], d, kind);
    out.add(582, x.word(b), z, own);
    out.add(583, x.word(b), d);
    out.add(584, x.tag(b), d, kind);
    out.add(585, x.tag(a - 1), d, kind);
    out.add(586, x.word(a - 1), z, own);
    out.add(587, quoteOfCue, zq, own);
    out.add(588, x.tag(b) * 64L + x.tag(a - 1), zo, own);
    out.add(589, x.word[t], lemma, z);
    out.add(590, label(a - 1) * 8L + label(b), zo, own);
    out.add(591, sure, zo, own);
  }

  private void path(int t, int low, int high, int distance, int z) {
    int side = z / 5;
    long path;
    if (distance <= 6) {
      path = 0;
      for (int k = low; k < high; k++) {
        path = path * 67 + x.tag[k];
      }
      out.add(601, path, side, lemma);
    } else {
      path = 7;
      int last = -1;
      int end = Math.min(high, low + 40);
      for (int k = low; k < end; k++) {
        int kind = x.kind[k];
        boolean structural =
            kind == WordClass.VERB
                || kind == WordClass.WH
                || kind == WordClass.CONJUNCTION
                || (kind >= WordClass.COMMA && kind <= WordClass.QUOTE);
        if (structural && kind != last) {
          path = path * 23 + kind;
          last = kind;
        }
      }
      out.add(601, path, side + 2);
    }
    out.add(600, path, side, x.kind[t]);
    out.add(602, path, side, label(t));
  }

  private int neighbour(int t, int candidate) {
    if (candidate < 0) {
      return 0;
    }
    return cue.inCue(candidate) ? 1 : x.sentence[candidate] == x.sentence[t] ? 2 : 3;
  }

  private void neighbours(int t, int z, int zq, int d) {
    int before = candidateBefore[t];
    int after = candidateAfter[t];
    int left = neighbour(t, before);
    int right = neighbour(t, after);
    int both = left * 4 + right;
    out.add(610, both, z, label(t));
    out.add(611, both, zq);
    out.add(612, both, d, x.kind[t]);
    if (left == 2) {
      out.add(613, x.lemma[before], z, step(t - before));
    }
    if (right == 2) {
      out.add(614, x.lemma[after], z, step(after - t));
    }
    out.add(615, both, labels(t), z);
  }

  private void sentenceShape(int t, int z, int zq, int quoteRelation, int others) {
    int start = x.sentenceStart[t];
    int end = x.sentenceEnd[t];
    int own = label(t);
    out.add(620, zq, step(t - start));
    out.add(621, zq, step(end - t));
    int marks = x.quote[start] * 6 + x.quote[end - 1];
    out.add(622, zq, marks);
    out.add(623, zq, marks, own);
    out.add(624, zq, candidates[end] > candidates[start] ? 1 : 0, own);
    int paragraph = x.paragraphStart[t];
    int cueParagraph = x.paragraphStart[cue.cueStart()];
    int order = paragraph == cueParagraph ? 0 : paragraph < cueParagraph ? 1 : 2;
    out.add(626, order, zq, x.quote[paragraph] * 8L + own);
    if (z % 5 != 0) {
      out.add(627, z, others, quoteRelation * 8L + own);
      int far = Math.min(4, Math.abs(x.sentence[t] - sentence));
      out.add(628, z, others * 5L + far, zq);
    }
    int verb = near.verbAfter[t];
    int next = verb < 0 || cue.inCue(verb) ? 0 : x.lemma[verb];
    out.add(633, next, z, x.kind[t]);
  }

  /**
   * Adds the features that tell whether the cue attributes anything, and with or without source.
   */
  void ending() {
    int a = cue.cueStart();
    int b = cue.cueEnd();
    int start = x.sentenceStart[a];
    int end = x.sentenceEnd[a];
    int headTag = x.tag[cue.head()];
    out.add(700, 0);
    out.add(701, lemma);
    out.add(702, cueWords);
    out.add(703, sure);
    out.add(704, sure, lemma);
    out.add(705, label(a) * 8L + label(b - 1));
    out.add(706, label(a - 1) * 8L + label(b));
    out.add(707, label(a), quoteOfCue);
    out.add(708, x.tag(a - 1), x.tag(b));
    out.add(709, x.word(a - 1));
    out.add(710, x.word(b));
    out.add(711, x.word(a - 1), lemma);
    out.add(712, x.word(b), lemma);
    out.add(713, passive, lemma);
    out.add(714, passive, sure);
    out.add(715, headTag);
    out.add(718, x.cueLevel[cue.head()], passive, sure);
    out.add(719, certainty(reading.contentMargin[cue.head()]), sure, quoteOfCue);
    int sourceRuns = between(sources, start, a, 3) * 4 + between(sources, b, end, 3);
    int contentRuns = between(contents, start, a, 3) * 4 + between(contents, b, end, 3);
    int otherCues = between(candidates, start, a, 3) * 4 + between(candidates, b, end, 3);
    out.add(720, sourceRuns, passive);
    out.add(721, sourceRuns, lemma);
    out.add(722, contentRuns, sure);
    out.add(723, contentRuns, lemma);
    out.add(724, otherCues, sure);
    out.add(725, otherCues, lemma);
    int before = candidateBefore[a];
    if (before >= start) {
      out.add(726, x.lemma[before], step(a - before));
      out.add(727, label(before), sure, step(a - before));
      out.add(728, label(before + 1), sure);
    }
    int after = candidateAfter[b - 1];
    if (after >= 0 && after < end) {
      out.add(729, x.lemma[after], step(after - b + 1));
      out.add(730, label(after), sure, step(after - b + 1));
    }
    int noSource = between(sources, start, a, 1) == 0 ? 1 : 0;
    out.add(731, a == start ? 1 : 0, lemma);
    out.add(732, b - a, sure);
    out.add(733, noSource, x.tag(a - 1), x.tag(b));
    out.add(734, noSource, x.word[start], lemma);
    int subject = 0;
    for (int t = start; t < a && subject == 0; t++) {
      int kind = x.kind[t];
      subject =
          kind == WordClass.NAME || kind == WordClass.NOUN || kind == WordClass.PRONOUN ? 1 : 0;
    }
    out.add(735, subject, passive, headTag);
    int kinds = WordClass.KINDS;
    out.add(736, x.kind(a - 1) * kinds + x.kind(a), x.kind(b - 1) * kinds + x.kind(b));
    out.add(737, x.paragraphStart[a] == 0 ? 1 : 0, sure, lemma);
    out.add(738, x.tag(a - 2) * 64L + x.tag(a - 1), x.tag[a]);
  }

  /** The features of the step from the token before {@code t} to {@code t}. */
  int[] stepInto(int t, int z) {
    if (cue.inCue(t)) {
      return INTO_CUE;
    }
    int[] features = new int[LOCAL_STEPS + 1];
    localSteps(t, z, features);
    features[LOCAL_STEPS] = distanceStep(t);
    return features;
  }

  /** The step feature that tells how far token {@code t} is from the cue. */
  int distanceStep(int t) {
    boolean left = t < cue.cueStart();
    int distance = left ? cue.cueStart() - t : t - cue.cueEnd() + 1;
    return 2010 + step(distance) * 2 + (left ? 0 : 1);
  }

  /** Puts in the {@link #LOCAL_STEPS} step features that depend on a token and its zone alone. */
  void localSteps(int t, int z, int[] features) {
    int side = z / 5;
    int kinds = WordClass.KINDS;
    int quotes = x.quote(t - 1) * 6 + x.quote[t];
    int labels = label(t - 1) * 8 + label(t);
    int place = t == x.paragraphStart[t] ? 0 : t == x.sentenceStart[t] ? 1 : 2;
    features[0] = 0;
    features[1] = 10 + z;
    features[2] = 100 + x.tag[t];
    features[3] = 300 + quotes;
    features[4] = 400 + side * kinds * kinds + x.kind(t - 1) * kinds + x.kind[t];
    features[5] = 1300 + labels;
    features[6] = 1400 + side * 64 + labels;
    features[7] = 1600 + z * 36 + quotes;
    features[8] = 2000 + place;
  }
}
