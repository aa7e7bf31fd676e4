package org.framescope.tagging;

import static org.framescope.tagging.FeatureGroups.key;

/**
 * The features of the first reading: what can be told of a token from the words around it, the
 * quotation marks, the place in sentence and paragraph, and the nearest likely cues. None needs a
 * parser. Not safe for use by several threads.
 *
 * <p>Features that often repeat together are a group with a key, which holds every value that a
 * feature of the group takes. The others are of words and tags, and repeat too seldom.
 */
final class RoleFeatures {
  private static final int COLON = ":".hashCode();
  private static final int ABSENT = 0x1234567;

  private final TokenTable x;
  private final Surroundings near;
  private final FeatureBuffer out;

  RoleFeatures(TokenTable tokens, Surroundings surroundings, FeatureBuffer out) {
    this.x = tokens;
    this.near = surroundings;
    this.out = out;
  }

  /** Puts the features of token {@code t} into the buffer. */
  void emit(int t) {
    word(t);
    before(t);
    after(t);
    farther(t);
    tags(t);
    sentence(t);
    place(t);
    nearest(t, near.cueBefore[t], 130);
    nearest(t, near.cueAfter[t], 160);
    clause(t);
  }

  private void word(int t) {
    int sentenceBegin = t == x.sentenceStart[t] ? 1 : 0;
    int passive = x.passive[t] ? 1 : 0;
    int level = x.cueLevel[t];
    out.add(0, 0);
    out.add(10, x.word[t]);
    out.add(20, x.tag[t]);
    out.add(40, x.suffix[t]);
    out.add(42, x.shape[t], sentenceBegin);
    out.add(43, x.prefix[t]);
    out.add(110, level);
    out.add(116, level, x.tag[t]);
    out.add(119, x.lemma[t], passive);
  }

  private void before(int t) {
    int level = x.cueLevel(t - 1);
    out.add(9, x.word(t - 1));
    out.add(19, x.tag(t - 1));
    out.add(29, x.lemma(t - 1));
    out.add(109, level);
    out.add(46, x.tag(t - 1), x.tag[t]);
    level = x.cueLevel(t - 2);
    out.add(8, x.word(t - 2));
    out.add(18, x.tag(t - 2));
    out.add(108, level);
  }

  private void after(int t) {
    int level = x.cueLevel(t + 1);
    out.add(11, x.word(t + 1));
    out.add(21, x.tag(t + 1));
    out.add(31, x.lemma(t + 1));
    out.add(111, level);
    out.add(47, x.tag[t], x.tag(t + 1));
    level = x.cueLevel(t + 2);
    out.add(12, x.word(t + 2));
    out.add(22, x.tag(t + 2));
    out.add(112, level);
  }

  private void farther(int t) {
    out.add(17, x.tag(t - 3));
    out.add(23, x.tag(t + 3));
  }

  private void tags(int t) {
    int quote = x.quote[t];
    int before = x.tag(t - 1);
    int after = x.tag(t + 1);
    out.add(90, around(t));
    out.add(92, quote, x.tag[t]);
    int speaker = near.speaker[t];
    int kind = x.kind[t];
    int level = x.cueLevel[t];
    out.add(115, level, quote);
    out.add(117, level, x.cueLevel(t - 1), x.cueLevel(t + 1));
    out.add(120, speaker, kind);
    out.add(220, speaker, after, x.cueLevel(t + 1));
    out.add(221, speaker, before, x.cueLevel(t - 1));
  }

  private int around(int t) {
    return (x.quote(t - 1) * 6 + x.quote[t]) * 6 + x.quote(t + 1);
  }

  /** What hardly changes within a sentence. */
  private void sentence(int t) {
    int quote = x.quote[t];
    int start = x.sentenceStart[t];
    int end = x.sentenceEnd[t];
    int paragraph = x.paragraphStart[t];
    int paragraphEnd = x.paragraphEnd[t];
    int opens = x.quote[paragraph] == TokenTable.OPENING ? 1 : 0;
    int last = x.quote[paragraphEnd - 1];
    int closes = last == TokenTable.CLOSING || last == TokenTable.INSIDE ? 1 : 0;
    int sides = opens * 2 + closes;
    int pairs = Math.min(3, (near.marks(paragraph, paragraphEnd) + 1) / 2);
    int length = x.region[t] < 0 ? 0 : near.regionStep[x.region[t]];
    int previous = start - 1;
    int state =
        previous < 0
            ? 0
            : x.quote[previous] * 4
                + (x.paragraphStart[previous] == paragraph ? 1 : 2)
                + (x.word[previous] == COLON ? 32 : 0);
    long values = (((length * 4 + sides) * 4 + pairs) * 64L + state) * 8 + quote;
    long words = (long) x.word[start] << 32 ^ x.word[end - 1];
    if (out.begin(key(10, words, values))) {
      out.add(95, quote, length);
      out.add(96, quote, length, sides);
      out.add(97, sides, pairs, quote);
      out.add(103, x.word[start], quote);
      out.add(105, x.word[end - 1], quote);
      out.add(106, state, quote);
      out.end();
    }
  }

  private void place(int t) {
    int quote = x.quote[t];
    int kind = x.kind[t];
    int start = x.sentenceStart[t];
    int end = x.sentenceEnd[t];
    int paragraph = x.paragraphStart[t];
    int any = near.marks(start, end) > 0 ? 1 : 0;
    int sides = (near.marks(start, t) > 0 ? 2 : 0) + (near.marks(t + 1, end) > 0 ? 1 : 0);
    int tags = x.tag[start] * 64 + x.tag[t];
    if (out.begin(key(11, (((tags * 8L + quote) * 32 + kind) * 4 + sides) * 2 + any))) {
      out.add(101, any, quote, kind);
      out.add(102, sides, quote, kind);
      out.add(104, x.tag[start], x.tag[t]);
      out.end();
    }
    int first = Surroundings.step(t - start);
    int rest = Surroundings.step(end - t);
    int lead = paragraph == 0 ? 0 : 2;
    int early = Math.min(6, t - paragraph);
    if (out.begin(key(12, (((first * 16L + rest) * 8 + early) * 4 + lead) * 8 + quote))) {
      out.add(98, first, quote);
      out.add(99, rest, quote);
      out.add(100, lead, quote, early);
      out.end();
    }
  }

  private void nearest(int t, int cue, int template) {
    int quote = x.quote[t];
    int kind = x.kind[t];
    int side = template == 130 ? 0 : 1;
    if (cue < 0) {
      out.add(template, 0, quote, kind);
      return;
    }
    int low = Math.min(t, cue);
    int high = Math.max(t, cue);
    int distance = Surroundings.step(high - low);
    int stops = Math.min(3, near.stops(low + 1, high));
    int marks = Math.min(3, near.marks(low + 1, high));
    int same = x.sentence[t] == x.sentence[cue] ? 1 : 0;
    int between = ((stops * 4 + marks) * 2 + same) * 6 + quote;
    int lemma = x.lemma[cue];
    int level = x.cueLevel[cue];
    if (out.begin(key(15 + side, lemma, (between * 16L + distance) * 8 + level))) {
      out.add(template + 1, distance, same, quote);
      out.add(template + 2, between);
      out.add(template + 3, between, distance);
      out.add(template + 4, lemma, between);
      out.add(template + 7, level, between, distance);
      out.end();
    }
    int passive = x.passive[cue] ? 1 : 0;
    out.add(template + 11, x.tag(cue - 1) * 64L + x.tag(cue + 1), between);
    out.add(template + 14, passive, between, kind);
    out.add(template + 15, x.quote[cue], between, kind);
    int next = x.word(cue + 1);
    out.add(template + 10, next, between);
  }

  private void clause(int t) {
    int quote = x.quote[t];
    int kind = x.kind[t];
    int before = near.verbBefore[t];
    int after = near.verbAfter[t];
    int levelBefore = before < 0 ? 0 : x.cueLevel[before] + 1;
    int levelAfter = after < 0 ? 0 : x.cueLevel[after] + 1;
    verb(t, 210, before < 0 ? ABSENT : x.lemma[before], levelBefore, before < 0 ? 0 : t - before);
    verb(t, 211, after < 0 ? ABSENT : x.lemma[after], levelAfter, after < 0 ? 0 : after - t);
    int cueBefore = near.cueBefore[t];
    int cueAfter = near.cueAfter[t];
    int stepBefore = cueBefore < 0 ? 0 : Surroundings.step(t - cueBefore);
    int stepAfter = cueAfter < 0 ? 0 : Surroundings.step(cueAfter - t);
    out.add(200, stepBefore, stepAfter, quote);
    out.add(214, levelBefore, levelAfter, quote * WordClass.KINDS + kind);

    int pause = near.breakBefore[t];
    int word = pause < 0 ? ABSENT : x.word[pause];
    int next = pause < 0 ? ABSENT : x.word(pause + 1);
    int step = pause < 0 ? 0 : Surroundings.step(t - pause);
    out.add(217, word, next, quote);
    out.add(218, step, word, kind);
  }

  private void verb(int t, int template, int lemma, int level, int distance) {
    int quote = x.quote[t];
    int kind = x.kind[t];
    int step = Surroundings.step(distance);
    out.add(template, lemma, quote);
    out.add(template + 2, lemma, step);
    out.add(template + 5, level, step, kind);
  }
}
