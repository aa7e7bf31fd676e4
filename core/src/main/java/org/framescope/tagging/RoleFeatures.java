package org.framescope.tagging;

/**
 * The features of the first reading: what can be told of a token from the words around it, the
 * quotation marks, the place in sentence and paragraph, and the nearest likely cues. None needs a
 * parser. Not safe for use by several threads.
 */
final class RoleFeatures {
  /** More than the largest transition feature. */
  static final int TRANSITIONS = 500 + WordClass.KINDS * WordClass.KINDS;

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
    out.clear();
    out.add(0, 0);
    words(t);
    quotation(t);
    place(t);
    cues(t);
    nearest(t, near.cueBefore[t], 130);
    nearest(t, near.cueAfter[t], 160);
    clause(t);
  }

  private void words(int t) {
    for (int k = -2; k <= 2; k++) {
      out.add(10 + k, x.word(t + k));
    }
    for (int k = -3; k <= 3; k++) {
      out.add(20 + k, x.tag(t + k));
    }
    for (int k = -1; k <= 1; k++) {
      out.add(30 + k, x.lemma(t + k));
    }
    int sentenceBegin = t == x.sentenceStart[t] ? 1 : 0;
    out.add(40, x.suffix[t]);
    out.add(42, x.shape[t], sentenceBegin);
    out.add(43, x.prefix[t]);
    out.add(46, x.tag(t - 1), x.tag[t]);
    out.add(47, x.tag[t], x.tag(t + 1));
    out.add(48, x.tag(t - 2), x.tag(t - 1), x.tag[t]);
    out.add(49, x.tag(t - 1), x.tag[t], x.tag(t + 1));
    out.add(50, x.tag[t], x.tag(t + 1), x.tag(t + 2));
    out.add(51, x.word[t], x.tag(t + 1));
    out.add(52, x.tag(t - 1), x.word[t]);
    out.add(53, x.lemma[t], x.tag(t + 1), x.tag(t + 2));
    out.add(54, x.lemma(t - 1), x.tag[t]);
    out.add(55, x.lemma(t + 1), x.tag[t]);
  }

  private void quotation(int t) {
    int quote = x.quote[t];
    int around = (x.quote(t - 1) * 6 + quote) * 6 + x.quote(t + 1);
    out.add(90, around);
    out.add(91, around, x.word[t]);
    out.add(92, quote, x.tag[t]);
    out.add(93, quote, x.tag(t - 1), x.tag[t]);
    out.add(94, quote, x.tag[t], x.tag(t + 1));
    int length = 0;
    if (x.region[t] >= 0) {
      var span = x.article.quotations().get(x.region[t]).span();
      length = Surroundings.step((span.end() - span.start()) / 6);
    }
    int paragraph = x.paragraphStart[t];
    int paragraphEnd = x.paragraphEnd[t];
    int opens = x.quote[paragraph] == TokenTable.OPENING ? 1 : 0;
    int last = x.quote[paragraphEnd - 1];
    int closes = last == TokenTable.CLOSING || last == TokenTable.INSIDE ? 1 : 0;
    out.add(95, quote, length);
    out.add(96, quote, length, opens * 2 + closes);
    int pairs = Math.min(3, (near.marks(paragraph, paragraphEnd) + 1) / 2);
    out.add(97, opens * 2 + closes, pairs, quote);
  }

  private void place(int t) {
    int quote = x.quote[t];
    int start = x.sentenceStart[t];
    int end = x.sentenceEnd[t];
    int paragraph = x.paragraphStart[t];
    out.add(98, Surroundings.step(t - start), quote);
    out.add(99, Surroundings.step(end - t), quote);
    out.add(100, paragraph == 0 ? 0 : 2, quote, Math.min(6, t - paragraph));
    out.add(101, near.marks(start, end) > 0 ? 1 : 0, quote, x.kind[t]);
    int sides = (near.marks(start, t) > 0 ? 2 : 0) + (near.marks(t + 1, end) > 0 ? 1 : 0);
    out.add(102, sides, quote, x.kind[t]);
    out.add(103, x.word[start], quote);
    out.add(104, x.tag[start], x.tag[t]);
    out.add(105, x.word[end - 1], quote);
    int previous = start - 1;
    int state =
        previous < 0
            ? 0
            : x.quote[previous] * 4
                + (x.paragraphStart[previous] == paragraph ? 1 : 2)
                + (x.word[previous] == COLON ? 32 : 0);
    out.add(106, state, quote);
  }

  private void cues(int t) {
    int quote = x.quote[t];
    for (int k = -2; k <= 2; k++) {
      out.add(110 + k, x.cueLevel(t + k));
    }
    int level = x.cueLevel[t];
    out.add(115, level, quote);
    out.add(116, level, x.tag[t]);
    out.add(117, level, x.cueLevel(t - 1), x.cueLevel(t + 1));
    out.add(118, level, x.tag(t - 1), x.tag(t + 1));
    out.add(119, x.lemma[t], x.passive[t] ? 1 : 0);
    out.add(120, near.speaker[t], x.kind[t]);
    int before = near.cueBefore[t];
    int after = near.cueAfter[t];
    out.add(
        200,
        before < 0 ? 0 : Surroundings.step(t - before),
        after < 0 ? 0 : Surroundings.step(after - t),
        quote);
  }

  private void nearest(int t, int cue, int template) {
    int quote = x.quote[t];
    if (cue < 0) {
      out.add(template, 0, quote, x.kind[t]);
      return;
    }
    int low = Math.min(t, cue);
    int high = Math.max(t, cue);
    int distance = Surroundings.step(high - low);
    int stops = Math.min(3, near.stops(low + 1, high));
    int marks = Math.min(3, near.marks(low + 1, high));
    int same = x.sentence[t] == x.sentence[cue] ? 1 : 0;
    int between = ((stops * 4 + marks) * 2 + same) * 6 + quote;
    out.add(template + 1, distance, same, quote);
    out.add(template + 2, between);
    out.add(template + 3, between, distance);
    out.add(template + 4, x.lemma[cue], between);
    out.add(template + 5, x.lemma[cue], distance, same * 6 + quote);
    out.add(template + 6, x.tag[cue], between, x.kind[t]);
    out.add(template + 7, x.cueLevel[cue], between, distance);
    out.add(template + 9, x.lemma[cue], x.tag[t], same * 6 + quote);
    out.add(template + 10, x.word(cue + 1), between);
    out.add(template + 11, x.tag(cue - 1) * 64L + x.tag(cue + 1), between);
    out.add(template + 12, x.word[t], distance, same);
    out.add(template + 14, x.passive[cue] ? 1 : 0, between, x.kind[t]);
    out.add(template + 15, x.quote[cue], between, x.kind[t]);
    if (high - low <= 5) {
      long path = 0;
      for (int k = low; k <= high; k++) {
        path = path * 67 + x.tag[k];
      }
      out.add(template + 16, path);
      out.add(template + 17, path, x.cueLevel[cue]);
    }
  }

  private void clause(int t) {
    int quote = x.quote[t];
    int before = near.verbBefore[t];
    int after = near.verbAfter[t];
    int pause = near.breakBefore[t];
    int lemmaBefore = before < 0 ? ABSENT : x.lemma[before];
    int lemmaAfter = after < 0 ? ABSENT : x.lemma[after];
    int stepBefore = before < 0 ? 0 : Surroundings.step(t - before);
    int stepAfter = after < 0 ? 0 : Surroundings.step(after - t);
    int levelBefore = before < 0 ? 0 : x.cueLevel[before] + 1;
    int levelAfter = after < 0 ? 0 : x.cueLevel[after] + 1;
    out.add(210, lemmaBefore, quote);
    out.add(211, lemmaAfter, quote);
    out.add(212, lemmaBefore, stepBefore);
    out.add(213, lemmaAfter, stepAfter);
    out.add(214, levelBefore, levelAfter, quote * WordClass.KINDS + x.kind[t]);
    out.add(215, levelBefore, stepBefore, x.kind[t]);
    out.add(216, levelAfter, stepAfter, x.kind[t]);
    int pauseWord = pause < 0 ? ABSENT : x.word[pause];
    out.add(217, pauseWord, pause < 0 ? ABSENT : x.word(pause + 1), quote);
    out.add(218, pause < 0 ? 0 : Surroundings.step(t - pause), pauseWord, x.kind[t]);
    out.add(220, near.speaker[t], x.tag(t + 1), x.cueLevel(t + 1));
    out.add(221, near.speaker[t], x.tag(t - 1), x.cueLevel(t - 1));
  }

  /** The features of the step from the token before {@code t} to {@code t}. */
  int[] transition(int t) {
    int place = t == x.paragraphStart[t] ? 0 : t == x.sentenceStart[t] ? 1 : 2;
    return new int[] {
      0,
      100 + x.tag[t],
      200 + x.quote(t - 1) * 6 + x.quote[t],
      300 + place,
      400 + x.cueLevel[t],
      500 + x.kind(t - 1) * WordClass.KINDS + x.kind[t]
    };
  }
}
