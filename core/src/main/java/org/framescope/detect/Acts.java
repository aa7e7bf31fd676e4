package org.framescope.detect;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.framescope.annotation.AttributionRelation;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.TextSpan;

/**
 * Tells attributions that report an act from those that report words. What a verb of doing, wanting
 * or decreeing governs is somebody's aim or work but in the author's wording (<i>voted to repeal
 * the death tax</i>, <i>declared a climate emergency</i>), unlike what is said, feared or believed
 * (<i>declared that it was a climate emergency</i>, <i>declared the rally a riot</i>).
 */
final class Acts {
  private static final Splitter WORDS = Splitter.on(' ');

  private static final ImmutableSet<String> VERBS =
      ImmutableSet.copyOf(
          WORDS.split(
              "abolish adopt advocate agree aim allow approve arrest attempt ban bar back block"
                  + " build choose continue cut decide decline defend deport detain enact"
                  + " end fight force free fund get give help hold impose intend introduce jail"
                  + " keep let lift make move need opt oppose overturn pass plan prepare protect"
                  + " push ratify refuse release repeal require schedule seek send sign spend"
                  + " sponsor start stop support take try use veto vote want wish work"));

  /** Verbs that make what their object names, and otherwise report words. */
  private static final ImmutableSet<String> DECREES = ImmutableSet.of("declare", "proclaim");

  private static final ImmutableSet<String> AUXILIARIES = ImmutableSet.of("be", "have", "do", "go");

  private final ParsedArticle article;

  Acts(ParsedArticle article) {
    this.article = article;
  }

  /** Whether the cue is an act: it has such a verb and no verb of another kind. */
  boolean isAct(AttributionRelation relation) {
    boolean act = false;
    for (TextSpan cue : relation.cue()) {
      int end = endOf(cue);
      for (int t = article.tokenAt(cue.start()); t < end; t++) {
        String lemma = article.lemma(t);
        if (VERBS.contains(lemma) || (DECREES.contains(lemma) && isOneThing(relation))) {
          act = true;
        } else if (article.pos(t) == PartOfSpeech.VERB && !AUXILIARIES.contains(lemma)) {
          return false;
        }
      }
    }
    return act;
  }

  /** Whether the content is one thing without a verb, and not a thing and what it is called. */
  private boolean isOneThing(AttributionRelation relation) {
    if (relation.content().size() > 1) {
      return false;
    }
    TextSpan content = relation.content().get(0);
    int first = article.tokenAt(content.start());
    int end = endOf(content);
    boolean noun = false;
    boolean within = false;
    for (int t = first; t < end; t++) {
      switch (article.pos(t)) {
        case VERB -> {
          return false;
        }
        case NOUN, PROPER_NOUN -> {
          noun = true;
          within = false;
        }
        case PREPOSITION -> within = true;
        case DETERMINER -> {
          // A new thing, unless a preposition leads to it: the rally a riot.
          if (noun && !within) {
            return false;
          }
        }
        default -> {}
      }
    }
    return noun;
  }

  private int endOf(TextSpan span) {
    int t = article.tokenAt(span.start());
    while (t < article.size() && article.start(t) < span.end()) {
      t++;
    }
    return t;
  }
}
