package org.framescope.tagging;

/**
 * The features of an attribution as the second reading found it: which side of the cue its content
 * and its source are on, how they begin and end, how far the first reading agrees. Not safe for use
 * by several threads.
 */
final class OutcomeFeatures {
  private final TokenTable x;
  private final RoleReading reading;
  private final FeatureBuffer out;

  private Selection.Found found =
      new Selection.Found(new CueWindow(0, 1, 0, 1, 0), new byte[0], 0, 0);
  private int lemma;
  private int sure;
  private int passive;

  /** First and last token of the content, and of the source; -1 if there is none. */
  private int first;

  private int last;
  private int sourceFirst;
  private int sourceLast;

  private int tokens;
  private int pieces;
  private int agreed;
  private int sourceAgreed;
  private int quoted;
  private int verbs;
  private int before;

  OutcomeFeatures(TokenTable tokens, RoleReading reading, FeatureBuffer out) {
    this.x = tokens;
    this.reading = reading;
    this.out = out;
  }

  /** Adds the features of an attribution. */
  void add(Selection.Found next) {
    found = next;
    int head = found.window().head();
    lemma = x.lemma[head];
    passive = x.passive[head] ? 1 : 0;
    sure = CueView.certainty(reading.cueMargin[head]);
    count();
    whole();
    if (first >= 0) {
      content();
    }
    if (sourceFirst >= 0) {
      source();
    } else {
      noSource();
    }
  }

  private void count() {
    first = -1;
    last = -1;
    sourceFirst = -1;
    sourceLast = -1;
    tokens = 0;
    pieces = 0;
    agreed = 0;
    sourceAgreed = 0;
    quoted = 0;
    verbs = 0;
    before = 0;
    byte[] labels = found.labels();
    for (int i = 0; i < labels.length; i++) {
      int t = found.window().start() + i;
      if (labels[i] >= LinkLabels.CONTENT) {
        first = first < 0 ? t : first;
        last = t;
        tokens++;
        pieces += labels[i] == LinkLabels.CONTENT ? 1 : 0;
        agreed += is(t, RoleLabels.CONTENT) ? 1 : 0;
        quoted += x.quote[t] == TokenTable.UNQUOTED ? 0 : 1;
        verbs += x.kind[t] == WordClass.VERB || x.kind[t] == WordClass.MODAL ? 1 : 0;
        before += t < found.window().cueStart() ? 1 : 0;
      } else if (labels[i] != LinkLabels.OUTSIDE) {
        sourceFirst = sourceFirst < 0 ? t : sourceFirst;
        sourceLast = t;
        sourceAgreed += is(t, RoleLabels.SOURCE) ? 1 : 0;
      }
    }
  }

  private boolean is(int t, int role) {
    return reading.label[t] == role || reading.label[t] == role + 1;
  }

  /** In quarters: how much of the content the first reading labels so, too. */
  private int contentAgreement() {
    return 4 * agreed / Math.max(1, tokens);
  }

  /** In halves, or 3 without a source. */
  private int sourceAgreement() {
    return sourceFirst < 0 ? 3 : 2 * sourceAgreed / (sourceLast + 1 - sourceFirst);
  }

  /** 0 without quotation marks, 2 wholly within, else 1. */
  private int quotation() {
    return quoted == 0 ? 0 : quoted == tokens ? 2 : 1;
  }

  /** Content before the cue 1, after it 2, on both sides 3. */
  private int sides() {
    return (before > 0 ? 1 : 0) + (before < tokens ? 2 : 0);
  }

  /** No source 0, before the cue 1, after it 2. */
  private int sourceSide() {
    return sourceFirst < 0 ? 0 : sourceLast < found.window().cueStart() ? 1 : 2;
  }

  private void whole() {
    int agreement = contentAgreement();
    int length = CueView.step(tokens);
    int clause = Math.min(3, verbs);
    out.add(800, agreement, sure);
    out.add(801, agreement, lemma);
    out.add(802, agreement, sourceAgreement(), sure);
    out.add(803, sides(), sourceSide(), quotation());
    out.add(804, sides(), lemma);
    out.add(805, quotation(), lemma);
    out.add(806, length, lemma);
    out.add(807, length, sure, quotation());
    out.add(808, clause, lemma);
    out.add(809, clause, length, agreement);
    out.add(810, sourceSide(), lemma);
    out.add(811, sourceSide(), passive, sides());
    out.add(812, Math.min(3, pieces), sides(), quotation());
  }

  /** The first token of the content after the cue; without one, the first of all. */
  private int nearest() {
    CueWindow window = found.window();
    for (int t = window.cueEnd(); t < window.end(); t++) {
      if (found.labels()[t - window.start()] >= LinkLabels.CONTENT) {
        return t;
      }
    }
    return first;
  }

  private void content() {
    int cueStart = found.window().cueStart();
    int cueEnd = found.window().cueEnd();
    int near = nearest();
    int sides = sides();
    int distance =
        near >= cueEnd
            ? CueView.step(near - cueEnd)
            : 20 + CueView.step(Math.max(0, cueStart - last));
    out.add(820, x.word[near], lemma);
    out.add(821, x.word[near], sides);
    out.add(822, x.tag[near], lemma);
    out.add(823, x.tag[near] * 64L + x.tag(near + 1), x.tag[found.window().head()]);
    out.add(824, x.word(last + 1), x.tag[last], quotation());
    out.add(825, x.tag(last + 1), x.tag[last], Math.min(3, verbs));
    out.add(826, x.word[first], x.tag(first - 1), sides);
    out.add(827, x.tag(first - 1) * 64L + x.tag[first], sides);
    out.add(828, distance, lemma);
    out.add(829, distance, contentAgreement(), sourceSide());
    int marginNear = CueView.certainty(reading.contentMargin[near]);
    int marginLast = CueView.certainty(reading.contentMargin[last]);
    out.add(830, marginNear, marginLast, sure);
    int from = x.sentence[first] - x.sentence[cueStart];
    int to = x.sentence[last] - x.sentence[cueStart];
    out.add(831, from, to, quotation());
    out.add(832, x.lemma[last], sides);
    out.add(833, x.word[near], x.word(near + 1));
    int next = last + 1 < x.size ? reading.label[last + 1] : 0;
    int toTheEnd = last + 1 == x.sentenceEnd[last] ? 1 : 0;
    out.add(834, reading.label[near] * 8L + next, sure, toTheEnd);
  }

  private void source() {
    int cueStart = found.window().cueStart();
    int side = sourceSide();
    int distance = side == 1 ? cueStart - sourceLast : 20 + sourceFirst - found.window().cueEnd();
    out.add(840, x.word[sourceFirst], x.word[sourceLast]);
    out.add(841, x.lemma[sourceLast], lemma);
    out.add(842, x.tag[sourceFirst], x.tag[sourceLast], side);
    out.add(843, CueView.step(sourceLast + 1 - sourceFirst), side, x.tag[sourceLast]);
    out.add(844, Math.min(distance, 40), side, sourceAgreement());
    out.add(845, Math.min(distance, 25), x.tag[sourceLast], x.tag[cueStart]);
    out.add(846, x.word(sourceLast + 1), side);
    out.add(847, x.word(sourceFirst - 1), side);
    out.add(848, x.tag(sourceFirst - 1), x.tag[sourceFirst], side);
    out.add(849, CueView.certainty(reading.sourceMargin[sourceLast]), sure, side);
    out.add(850, x.sentence[sourceFirst] - x.sentence[cueStart], quotation(), side);
    out.add(851, x.lemma[sourceLast]);
  }

  private void noSource() {
    int cueStart = found.window().cueStart();
    int cueEnd = found.window().cueEnd();
    out.add(860, x.word(cueStart - 1), lemma);
    out.add(861, x.tag(cueStart - 1), x.tag[cueStart], x.tag(cueEnd));
    out.add(862, x.word(cueStart - 1), x.word(cueEnd), sides());
    out.add(863, passive, lemma, sides());
    out.add(864, x.word(cueEnd), sides(), quotation());
    out.add(865, x.lemma[cueStart], x.lemma(cueStart - 1));
  }
}
