package org.framescope.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.AttributionRelation;
import org.framescope.codebook.CueStance;
import org.framescope.codebook.CueStances;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/** The stance of an attribution's cue, by the dictionary forms of its words. */
final class CueStanceFinder {
  /** Longer cues are whole phrases; the words that tell the stance come early. */
  private static final int READ = 12;

  private CueStanceFinder() {}

  static CueStance stance(ParsedArticle article, AttributionRelation relation) {
    List<String> words = new ArrayList<>();
    for (TextSpan cue : relation.cue()) {
      for (int t = article.tokenAt(cue.start());
          t < article.size() && article.start(t) < cue.end() && words.size() < READ;
          t++) {
        if (article.isWord(t)) {
          words.add(article.lemma(t).toLowerCase(Locale.ROOT));
        }
      }
    }
    return CueStances.english().stance(words);
  }
}
