package org.framescope.detect;

import java.util.Set;
import org.framescope.annotation.AttributionRelation;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/** Cues that only people can be the subject of: what says, thinks, hopes or fears is somebody. */
final class AnimateCues {
  private static final Set<String> WORDS =
      Set.of(
          "said",
          "say",
          "says",
          "saying",
          "told",
          "tell",
          "tells",
          "asked",
          "asks",
          "believe",
          "believes",
          "believed",
          "think",
          "thinks",
          "thought",
          "want",
          "wants",
          "wanted",
          "argue",
          "argues",
          "argued",
          "hope",
          "hopes",
          "hoped",
          "expect",
          "expects",
          "added",
          "wrote",
          "feel",
          "feels",
          "felt",
          "know",
          "knows",
          "worry",
          "worries",
          "fear",
          "fears",
          "feared",
          "wonder",
          "wondered",
          "agree",
          "agreed",
          "joked",
          "shouted",
          "complained",
          "insisted");

  private AnimateCues() {}

  /** Whether a word of the cue is one. */
  static boolean has(ParsedArticle article, AttributionRelation relation) {
    for (TextSpan cue : relation.cue()) {
      for (int t = article.tokenAt(cue.start());
          t < article.size() && article.start(t) < cue.end();
          t++) {
        if (WORDS.contains(article.lower(t))) {
          return true;
        }
      }
    }
    return false;
  }
}
