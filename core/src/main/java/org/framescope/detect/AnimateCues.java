package org.framescope.detect;

import org.framescope.annotation.AttributionRelation;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.TextSpan;

/** Cues that only people can be the subject of: what says, thinks, hopes or fears is somebody. */
final class AnimateCues {
  private AnimateCues() {}

  /** Whether a word of the cue is one. */
  static boolean has(ParsedArticle article, AttributionRelation relation) {
    for (TextSpan cue : relation.cue()) {
      for (int t = article.tokenAt(cue.start());
          t < article.size() && article.start(t) < cue.end();
          t++) {
        boolean passive =
            article.tag(t).equals("VBN") && t > 0 && article.lemma(t - 1).equals("be");
        if (passive) {
          return false;
        }
        boolean ofNobody =
            article.pos(t) == PartOfSpeech.NOUN
                && t > 0
                && article.pos(t - 1) == PartOfSpeech.PREPOSITION;
        if (ofNobody) {
          continue;
        }
        if (FunctionWords.ANIMATE_CUE.has(article.lemma(t))
            || FunctionWords.ANIMATE_CUE.has(article.lower(t))) {
          return true;
        }
      }
    }
    return false;
  }
}
