package org.framescope.tagging;

import static org.framescope.tagging.FeatureGroups.key;
import static org.framescope.tagging.Tallies.count;

/**
 * The features of the second reading that depend on a token and the cue. In groups with keys, as
 * {@link RoleFeatures}; a group that depends on much of the cue repeats within its window alone.
 */
final class PairFeatures {
  /** A token no farther from the cue than this has the tags between as its path. */
  private static final int NEAR = 6;

  private final CueView view;
  private final TokenTable x;
  private final Surroundings near;
  private final Tallies tallies;
  private final FeatureBuffer out;

  PairFeatures(CueView view, FeatureBuffer out) {
    this.view = view;
    this.x = view.x;
    this.near = view.near;
    this.tallies = view.tallies;
    this.out = out;
  }

  /** Adds the features of token {@code t} in zone {@code z}. */
  void emit(int t, int z) {
    CueWindow cue = view.cue;
    boolean left = t < cue.cueStart();
    int low = left ? t : cue.cueEnd();
    int high = left ? cue.cueStart() : t;
    int d = view.distance(t);
    int relation = view.quotation(t);
    int others = count(tallies.candidates, low + 1, high, 2);
    int neighbours = neighbour(t, tallies.candidateBefore[t]) * 4;
    neighbours += neighbour(t, tallies.candidateAfter[t]);
    shape(t, z, relation, others, neighbours);
    cue(t, z, others);
    lemma(t, z, d, relation);
    reading(t, z, d, relation, others, low + 1, high);
    between(t, z, relation, others, low + 1, high);
    kind(t, d);
    ends(t, z, relation);
    path(t, low, left ? high : high + 1, z / 5);
    single(t, z, neighbours);
  }

  private int zq(int t, int z, int relation) {
    return (z * 5 + relation) * 6 + x.quote[t];
  }

  private int neighbour(int t, int candidate) {
    if (candidate < 0) {
      return 0;
    }
    return view.cue.inCue(candidate) ? 1 : x.sentence[candidate] == x.sentence[t] ? 2 : 3;
  }

  /** Labels, quotations and neighbouring cues: the same for many tokens in a row. */
  private void shape(int t, int z, int relation, int others, int both) {
    int labels = view.labels(t);
    int own = view.label(t);
    int zq = zq(t, z, relation);
    int sure = view.sure;
    int far = Math.min(4, Math.abs(x.sentence[t] - view.sentence));
    int start = x.sentenceStart[t];
    int end = x.sentenceEnd[t];
    int marks = x.quote[start] * 6 + x.quote[end - 1];
    int cues = tallies.candidates[end] > tallies.candidates[start] ? 1 : 0;
    int paragraph = x.paragraphStart[t];
    int cueParagraph = x.paragraphStart[view.cue.cueStart()];
    int order = paragraph == cueParagraph ? 0 : paragraph < cueParagraph ? 1 : 2;
    int opening = x.quote[paragraph];
    long values = ((labels * 300L + zq) * 3 + others) * 16 + both;
    values = (((values * 7 + sure) * 6 + view.quote) * 5 + far) * 36 + marks;
    values = ((values * 2 + cues) * 3 + order) * 6 + opening;
    if (out.begin(key(4, values))) {
      out.add(500, zq);
      out.add(541, zq, labels);
      out.add(546, labels, sure, z);
      out.add(587, view.quote, zq, own);
      out.add(591, sure, z * 3 + others, own);
      out.add(610, both, z, own);
      out.add(611, both, zq);
      out.add(615, both, labels, z);
      out.add(622, zq, marks);
      out.add(623, zq, marks, own);
      out.add(624, zq, cues, own);
      out.add(626, order, zq, opening * 8L + own);
      if (z % 5 != 0) {
        out.add(627, z, others, relation * 8L + own);
        out.add(628, z, others * 5L + far, zq);
      }
      out.end();
    }
  }

  /** The words around the cue. */
  private void cue(int t, int z, int others) {
    int own = view.label(t);
    int zo = z * 3 + others;
    if (out.beginInWindow(key(1, zo * 8 + own))) {
      int a = view.cue.cueStart();
      int b = view.cue.cueEnd();
      out.add(578, view.passive, z, own);
      out.add(582, x.word(b), z, own);
      out.add(586, x.word(a - 1), z, own);
      out.add(588, x.tag(b) * 64L + x.tag(a - 1), zo, own);
      out.add(590, view.label(a - 1) * 8L + view.label(b), zo, own);
      out.end();
    }
  }

  /** The lemma and the words of the cue. */
  private void lemma(int t, int z, int d, int relation) {
    int labels = view.labels(t);
    int lemma = view.lemma;
    int zq = zq(t, z, relation);
    if (out.begin(key(5, lemma, labels * 512L + zq))) {
      out.add(545, labels, lemma, z);
      out.add(570, lemma, z);
      out.add(572, lemma, zq);
      out.end();
    }
    out.add(571, lemma, d);
    out.add(574, view.words, d);
    out.add(583, x.word(view.cue.cueEnd()), d);
  }

  /** What the first reading said of the token and of those between. */
  private void reading(int t, int z, int d, int relation, int others, int from, int to) {
    int labels = view.labels(t);
    int runs = count(tallies.sources, from, to, 3) * 4 + count(tallies.contents, from, to, 3);
    int content = CueView.certainty(view.reading.contentMargin[t]);
    int source = CueView.certainty(view.reading.sourceMargin[t]);
    int zo = z * 3 + others;
    int quote = x.quote[t];
    long values = (((labels * 16L + runs) * 8 + content) * 8 + source) * 64 + quote * 8L + relation;
    if (out.begin(key(10, (values * 32 + zo) * 32 + d))) {
      out.add(503, d, quote, relation);
      out.add(542, labels, d);
      out.add(543, labels, runs, zo);
      out.add(544, labels, others, d);
      out.add(548, view.label(t), runs, d * 3 + others);
      out.add(549, content * 8L + source, zo);
      out.add(550, content, d, others);
      out.add(551, source, d, others);
      out.end();
    }
  }

  /** What stands between the token and the cue. */
  private void between(int t, int z, int relation, int others, int from, int to) {
    int comma = count(tallies.commas, from, to, 4);
    int marks = Math.min(4, near.marks(from, to));
    int verb = count(tallies.verbs, from, to, 4);
    int links = count(tallies.links, from, to, 4);
    int own = view.label(t);
    int zo = z * 3 + others;
    int zq = zq(t, z, relation);
    long between = (((comma * 5 + marks) * 5 + verb) * 3 + others) * 10L + z;
    long values = (between * 512 + zq) * 8 + own;
    if (out.begin(key(11, values * 8 + links))) {
      out.add(560, between);
      out.add(562, between, own);
      out.add(564, zo, links * 5L + verb, own);
      out.add(565, zo, marks, zq);
      out.end();
    }
    out.add(566, between, view.lemma);
  }

  private void kind(int t, int d) {
    int kind = x.kind[t];
    int head = x.tag[view.cue.head()];
    int speaker = near.speaker[t];
    if (out.begin(key(12, (d * 32L + kind) * 8 + speaker))) {
      out.add(502, d, kind);
      out.add(629, speaker, d, kind);
      out.end();
    }
    out.add(577, view.passive, d, kind);
    out.add(579, head, d, kind);
  }

  /** How far the token is from the ends of its sentence. */
  private void ends(int t, int z, int relation) {
    int zq = zq(t, z, relation);
    int first = CueView.step(t - x.sentenceStart[t]);
    int rest = CueView.step(x.sentenceEnd[t] - t);
    out.add(620, zq, first);
    out.add(621, zq, rest);
  }

  /** The tags between the token and a cue that is near, or the verbs and marks. */
  private void path(int t, int low, int high, int side) {
    boolean close = high - low <= NEAR;
    int own = view.label(t);
    long path = close ? tags(low, high) : landmarks(low, high);
    int lemma = close ? view.lemma : 0;
    if (close) {
      out.add(601, path, side, lemma);
    } else {
      out.add(601, path, side + 2);
    }
    out.add(602, path, side, own);
  }

  private long tags(int low, int high) {
    long path = 0;
    for (int k = low; k < high; k++) {
      path = path * 67 + x.tag[k];
    }
    return path;
  }

  private long landmarks(int low, int high) {
    long path = 7;
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
    return path;
  }

  private void single(int t, int z, int both) {
    if (both % 4 == 2) {
      int after = tallies.candidateAfter[t];
      out.add(614, x.lemma[after], z, CueView.step(after - t));
    }
    int verb = near.verbAfter[t];
    int next = verb < 0 || view.cue.inCue(verb) ? 0 : x.lemma[verb];
    out.add(633, next, z, x.kind[t]);
  }
}
