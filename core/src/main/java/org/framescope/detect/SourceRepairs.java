package org.framescope.detect;

import com.google.common.collect.ImmutableSet;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;

/**
 * What grammar knows better than the tagger about where a source ends, and whether there is one.
 *
 * <ul>
 *   <li>The subject of a passive such as <i>have been accused of</i> is what is talked about, not
 *       who talks: it belongs to the content, and the attribution has no source.
 *   <li>A name that its own acronym follows, <i>Immigration and Customs Enforcement (ICE)</i>, is
 *       one name, the <i>and</i> in it included.
 * </ul>
 */
final class SourceRepairs {
  /**
   * Participles whose passive subject is the target of what is said; feelings are not among them.
   */
  private static final ImmutableSet<String> AIMED =
      ImmutableSet.of(
          "accused",
          "alleged",
          "blamed",
          "charged",
          "condemned",
          "convicted",
          "criticised",
          "criticized",
          "denounced",
          "described",
          "indicted",
          "portrayed",
          "praised",
          "quoted",
          "rumored",
          "rumoured",
          "sentenced",
          "suspected");

  private SourceRepairs() {}

  /** Mends the source of a draft, if there is something to mend. */
  static void repair(ParsedArticle article, Draft draft) {
    if (draft.source().size() != 1 || draft.cue().size() != 1) {
      return;
    }
    TokenRange source = draft.source().get(0);
    TokenRange cue = draft.cue().get(0);
    if (isPassiveSubject(article, source, cue)) {
      draft.dropSource();
      draft.add(source);
      return;
    }
    int bracket = AcronymNames.bracketAfter(article, source.start());
    TokenRange longer = new TokenRange(source.start(), Math.max(bracket + 3, source.end()));
    if (longer.end() > source.end() && !longer.overlaps(cue)) {
      draft.replaceSource(longer);
    }
  }

  private static boolean isPassiveSubject(
      ParsedArticle article, TokenRange source, TokenRange cue) {
    if (source.end() != cue.start()) {
      return false;
    }
    boolean be = false;
    for (int t = cue.start(); t < cue.end(); t++) {
      if (article.pos(t) == PartOfSpeech.VERB && article.lemma(t).equals("be")) {
        be = true;
      } else if (be && AIMED.contains(article.lower(t))) {
        return true;
      }
    }
    return false;
  }
}
