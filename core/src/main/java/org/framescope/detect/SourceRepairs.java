package org.framescope.detect;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;

/**
 * What grammar knows better than the tagger about where a source ends, and whether there is one.
 *
 * <ul>
 *   <li>The subject of a passive such as <i>have been accused of</i> is what is talked about, not
 *       who talks: it belongs to the content, and the attribution has no source. The same holds for
 *       the subject of <i>seems</i> and <i>is reportedly</i>, and for that of a participle after
 *       its noun, <i>tenants accused of making noise were moved</i>, whose content ends before the
 *       verb of the clause around it.
 *   <li>A source does not begin amid the relative clause of its noun: in <i>an official, who asked
 *       not to be named, said</i> it begins with the official.
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

  /** Last words of cues whose subject is what the author speaks of. */
  private static final ImmutableSet<String> RAISING =
      ImmutableSet.of(
          "allegedly",
          "appear",
          "appeared",
          "appears",
          "purportedly",
          "reportedly",
          "seem",
          "seemed",
          "seems",
          "supposedly");

  /** The same, before the preposition of what one is accused of. */
  private static final ImmutableSetMultimap<String, String> REDUCED =
      ImmutableSetMultimap.of(
          "accused", "of", "convicted", "of", "suspected", "of", "charged", "with");

  /** How far after its <i>who</i> a source may begin by mistake, in tokens. */
  private static final int CLAUSE_START = 6;

  /** Verbs that are finite whatever the tagger says. */
  private static final ImmutableSet<String> FINITE =
      ImmutableSet.of(
          "am", "are", "can", "could", "did", "does", "had", "has", "have", "is", "may", "might",
          "must", "should", "was", "were", "will", "would");

  /** Are accusers where they stand before a participle. */
  private static final ImmutableSet<String> NOMINATIVE =
      ImmutableSet.of("he", "i", "she", "they", "we", "you");

  /**
   * Stand for the accused before who accuses: <i>the tenants whom guards accused of</i>; so does
   * the noun itself, <i>the tenants guards accused of</i>.
   */
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("that", "which", "who", "whom");

  /** Begin a clause whose finite verb is its own. */
  private static final ImmutableSet<String> CLAUSE =
      ImmutableSet.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "if",
          "that",
          "though",
          "what",
          "when",
          "where",
          "which",
          "while",
          "who",
          "whom",
          "whose");

  private SourceRepairs() {}

  /** Mends the source of a draft, if there is something to mend. */
  static void repair(ParsedArticle article, Draft draft) {
    if (draft.source().size() != 1 || draft.cue().size() != 1) {
      return;
    }
    TokenRange source = draft.source().get(0);
    TokenRange cue = draft.cue().get(0);
    boolean participle = isReducedRelative(article, source, cue);
    boolean raising = source.end() == cue.start() && RAISING.contains(article.lower(cue.end() - 1));
    if (participle || raising || isPassiveSubject(article, source, cue)) {
      draft.dropSource();
      if (participle) {
        draft.cutFrom(mainVerb(article, cue.end(), draft.end()));
      }
      draft.add(source);
      return;
    }
    TokenRange whole = withNoun(article, draft, source);
    if (whole.length() > source.length()) {
      draft.replaceSource(whole);
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

  /** The source with the noun, found to be content, whose relative clause it is the end of. */
  private static TokenRange withNoun(ParsedArticle article, Draft draft, TokenRange source) {
    int first = article.sentences().get(article.sentenceOf(source.start())).firstToken();
    int who = source.start() - 1;
    while (who > first
        && who > source.start() - CLAUSE_START
        && !article.lower(who).equals("who")) {
      who--;
    }
    boolean inClause =
        who > first
            && article.lower(who).equals("who")
            && article.lower(who - 1).equals(",")
            && article.lower(source.end() - 1).equals(",");
    if (inClause) {
      for (TokenRange run : draft.contentRuns()) {
        if (run.end() == who - 1 && run.start() >= first) {
          return new TokenRange(run.start(), source.end());
        }
      }
    }
    return source;
  }

  /** Whether the cue is a participle after its noun, and not the verb of who accuses. */
  private static boolean isReducedRelative(
      ParsedArticle article, TokenRange source, TokenRange cue) {
    int last = REDUCED.containsValue(article.lower(cue.end() - 1)) ? cue.end() - 2 : cue.end() - 1;
    if (source.end() != cue.start() || last != cue.start() || last + 1 >= article.size()) {
      return false;
    }
    boolean nominative = source.length() == 1 && NOMINATIVE.contains(article.lower(source.start()));
    int before = source.start() - 1;
    boolean relative =
        before >= 0
            && (RELATIVE.contains(article.lower(before))
                || article.pos(before) == PartOfSpeech.NOUN
                || article.pos(before) == PartOfSpeech.PROPER_NOUN);
    return REDUCED.containsEntry(article.lower(last), article.lower(last + 1))
        && !nominative
        && !relative;
  }

  /** The first verb from {@code start} that can only be the main one; {@code end} if none is. */
  private static int mainVerb(ParsedArticle article, int start, int end) {
    for (int t = start; t < end; t++) {
      if (CLAUSE.contains(article.lower(t))) {
        return end;
      }
      if (FINITE.contains(article.lower(t))) {
        return t;
      }
    }
    return end;
  }
}
