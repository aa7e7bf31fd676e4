package org.framescope.tagging;

import static org.framescope.tagging.Tallies.count;

/**
 * The features of the second reading that tell whether a cue attributes anything, and with or
 * without source.
 */
final class EndingFeatures {
  private final CueView view;
  private final TokenTable x;
  private final FeatureBuffer out;

  EndingFeatures(CueView view, FeatureBuffer out) {
    this.view = view;
    this.x = view.x;
    this.out = out;
  }

  /** Adds the features of the cue. */
  void emit() {
    cue();
    sentence();
  }

  private void cue() {
    int a = view.cue.cueStart();
    int b = view.cue.cueEnd();
    int head = view.cue.head();
    int lemma = view.lemma;
    int sure = view.sure;
    int passive = view.passive;
    out.add(700, 0);
    out.add(701, lemma);
    out.add(702, view.words);
    out.add(703, sure);
    out.add(704, sure, lemma);
    out.add(705, view.label(a) * 8L + view.label(b - 1));
    out.add(706, view.label(a - 1) * 8L + view.label(b));
    out.add(707, view.label(a), view.quote);
    out.add(708, x.tag(a - 1), x.tag(b));
    out.add(709, x.word(a - 1));
    out.add(710, x.word(b));
    out.add(711, x.word(a - 1), lemma);
    out.add(712, x.word(b), lemma);
    out.add(713, passive, lemma);
    out.add(714, passive, sure);
    out.add(715, x.tag[head]);
    out.add(718, x.cueLevel[head], passive, sure);
    out.add(719, CueView.certainty(view.reading.contentMargin[head]), sure, view.quote);
    int kinds = WordClass.KINDS;
    out.add(736, x.kind(a - 1) * kinds + x.kind(a), x.kind(b - 1) * kinds + x.kind(b));
    out.add(737, x.paragraphStart[a] == 0 ? 1 : 0, sure, lemma);
    out.add(738, x.tag(a - 2) * 64L + x.tag(a - 1), x.tag[a]);
  }

  /** What the cue's sentence has on either side of it. */
  private void sentence() {
    Tallies tallies = view.tallies;
    int a = view.cue.cueStart();
    int b = view.cue.cueEnd();
    int start = x.sentenceStart[a];
    int end = x.sentenceEnd[a];
    int lemma = view.lemma;
    int sure = view.sure;
    int passive = view.passive;
    int sources = count(tallies.sources, start, a, 3) * 4 + count(tallies.sources, b, end, 3);
    int contents = count(tallies.contents, start, a, 3) * 4 + count(tallies.contents, b, end, 3);
    int cues = count(tallies.candidates, start, a, 3) * 4 + count(tallies.candidates, b, end, 3);
    out.add(720, sources, passive);
    out.add(721, sources, lemma);
    out.add(722, contents, sure);
    out.add(723, contents, lemma);
    out.add(724, cues, sure);
    out.add(725, cues, lemma);
    int before = tallies.candidateBefore[a];
    if (before >= start) {
      out.add(726, x.lemma[before], CueView.step(a - before));
      out.add(727, view.label(before), sure, CueView.step(a - before));
      out.add(728, view.label(before + 1), sure);
    }
    int after = tallies.candidateAfter[b - 1];
    if (after >= 0 && after < end) {
      out.add(729, x.lemma[after], CueView.step(after - b + 1));
      out.add(730, view.label(after), sure, CueView.step(after - b + 1));
    }
    int noSource = count(tallies.sources, start, a, 1) == 0 ? 1 : 0;
    out.add(731, a == start ? 1 : 0, lemma);
    out.add(732, b - a, sure);
    out.add(733, noSource, x.tag(a - 1), x.tag(b));
    out.add(734, noSource, x.word[start], lemma);
    out.add(735, subject(start, a), passive, x.tag[view.cue.head()]);
  }

  /** Whether a name, noun or pronoun stands before the cue. */
  private int subject(int start, int cue) {
    for (int t = start; t < cue; t++) {
      int kind = x.kind[t];
      if (kind == WordClass.NAME || kind == WordClass.NOUN || kind == WordClass.PRONOUN) {
        return 1;
      }
    }
    return 0;
  }
}
