package org.framescope.detect;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;

/**
 * Constructions by which a wording is somebody's although no statement is reported: <i>she called
 * the librarians groomers</i>, <i>he dismissed it as a hoax</i>, <i>they warned of illegal
 * votes</i>, <i>for activists, it is a climate emergency</i>; and two short forms of attribution
 * that headlines use.
 */
final class ReportingFrames {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  /** How many tokens after the verb are still its complement. */
  private static final int REACH = 14;

  /** How many tokens may stand between a term and the <i>as</i> after it. */
  private static final int AS_REACH = 4;

  /** Take a name for a thing as their complement; by dictionary form. */
  private static final ImmutableSet<String> NAMING =
      words("call label brand dub decry denounce condemn deride lament bemoan");

  /** Take a name for a thing with as. */
  private static final ImmutableSet<String> AS_VERBS =
      words(
          "dismiss describe denounce deride cast portray paint frame characterize hail tout blast"
              + " slam bill ridicule mock condemn decry praise reject view regard attack criticize"
              + " depict");

  private static final ImmutableSet<String> TO_VERBS = words("liken compare");
  private static final ImmutableSet<String> OF_VERBS =
      words("accuse complain warn rail rant speak talk");
  private static final ImmutableSet<String> OF = words("of about against");

  /** Verbs of saying that close a headline or a sentence. */
  private static final ImmutableSet<String> SAYING =
      words(
          "add allege announce argue assert believe chant claim complain contend declare explain"
              + " fear insist maintain note predict promise report say scream shout state suggest"
              + " tell tweet vow warn write yell");

  /** Groups whose view a sentence can open with: for activists; to the left. */
  private static final ImmutableSet<String> GROUPS =
      words(
          "activists advocates backers believers campaigners centrists conservatives critics"
              + " defenders democrats detractors doctors environmentalists evangelicals farmers"
              + " feminists hawks left liberals lawmakers libertarians moderates opponents others"
              + " parents progressives protesters republicans right skeptics supporters teachers"
              + " union unions voters workers many some him her them");

  /** Words before the colon of a headline that name no speaker. */
  private static final ImmutableSet<String> RUBRICS =
      words(
          "alert analysis breaking column commentary editorial exclusive explainer factbox gallery"
              + " interview live opinion photos podcast review update video watch");

  private final ParsedArticle article;

  ReportingFrames(ParsedArticle article) {
    this.article = article;
  }

  /** Whether the tokens are somebody's wording by such a construction in their sentence. */
  boolean reports(int first, int end) {
    Sentence sentence = article.sentences().get(article.sentenceOf(first));
    return governed(first, end, sentence)
        || viewOf(first, sentence)
        || headlineSpeaker(first, sentence)
        || speakerAtEnd(end, sentence);
  }

  private boolean governed(int first, int end, Sentence sentence) {
    int from = Math.max(sentence.firstToken(), first - REACH);
    boolean as = asAfter(end, sentence);
    boolean to = false;
    boolean of = false;
    for (int t = first - 1; t >= from; t--) {
      String word = article.lower(t);
      if (clauseEnd(word)) {
        return false;
      }
      if (isVerb(t)) {
        String lemma = article.lemma(t);
        if ((NAMING.contains(lemma) && t < first - 1)
            || (as && AS_VERBS.contains(lemma))
            || (to && TO_VERBS.contains(lemma))
            || (of && OF_VERBS.contains(lemma))) {
          return true;
        }
      }
      as |= word.equals("as");
      to |= word.equals("to");
      of |= OF.contains(word);
    }
    return false;
  }

  private boolean asAfter(int end, Sentence sentence) {
    int to = Math.min(sentence.endToken(), end + AS_REACH);
    for (int t = end; t < to; t++) {
      if (article.lower(t).equals("as")) {
        return true;
      }
      if (clauseEnd(article.lower(t)) || article.lower(t).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** For activists, ...; to conservatives, ...; in the eyes of the union, ... */
  private boolean viewOf(int first, Sentence sentence) {
    int t = sentence.firstToken();
    String opening = article.lower(t);
    boolean eyes = opening.equals("in") && t + 3 < first && article.lower(t + 2).equals("eyes");
    if (!eyes && !opening.equals("to") && !opening.equals("for")) {
      return false;
    }
    int limit = Math.min(first, t + 9);
    for (int u = t + 1; u < limit; u++) {
      if (article.lower(u).equals(",")) {
        return eyes || GROUPS.contains(article.lower(u - 1));
      }
    }
    return false;
  }

  /** Johnson: illegal aliens are voting. */
  private boolean headlineSpeaker(int first, Sentence sentence) {
    int t = sentence.firstToken();
    int colon = t;
    while (colon < Math.min(first, t + 4) && !article.lower(colon).equals(":")) {
      colon++;
    }
    if (colon == t || colon >= first || !article.lower(colon).equals(":") || stopped(sentence)) {
      return false;
    }
    for (int u = t; u < colon; u++) {
      if (!article.tag(u).equals("NNP") || RUBRICS.contains(article.lower(u))) {
        return false;
      }
    }
    return true;
  }

  private boolean stopped(Sentence sentence) {
    return article.lower(sentence.endToken() - 1).equals(".");
  }

  /** Illegal aliens are voting, Johnson claims. */
  private boolean speakerAtEnd(int end, Sentence sentence) {
    int last = sentence.endToken() - 1;
    while (last > end && !article.isWord(last)) {
      last--;
    }
    // A tagger reads the last word of a headline as a noun at times: Johnson claims.
    if (last <= end
        || !SAYING.contains(article.lemma(last))
        || !(isVerb(last) || article.tag(last - 1).equals("NNP"))) {
      return false;
    }
    for (int t = last - 1; t >= Math.max(end, last - 6); t--) {
      if (article.lower(t).equals(",")) {
        return t < last - 1;
      }
      if (!nominal(t)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word before the quotation marks makes them a naming by somebody. */
  boolean quoted(Quotation quotation) {
    int at = article.tokenAt(quotation.span().start());
    Sentence sentence = article.sentences().get(article.sentenceOf(at));
    int from = Math.max(sentence.firstToken(), at - REACH);
    boolean as = false;
    for (int t = at - 1; t >= from; t--) {
      String word = article.lower(t);
      if (clauseEnd(word)) {
        return false;
      }
      if (isVerb(t)
          && (NAMING.contains(article.lemma(t)) || (as && AS_VERBS.contains(article.lemma(t))))) {
        return true;
      }
      as |= word.equals("as");
    }
    return false;
  }

  /** Whether a speaker and a verb follow the quotation: "Baby killers," they yelled. */
  boolean verbAfter(Quotation quotation) {
    int at = article.tokenAt(quotation.span().end());
    int limit = Math.min(article.size(), at + 6);
    for (int t = at; t < limit; t++) {
      if (isVerb(t)) {
        return true;
      }
      if (!nominal(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean nominal(int t) {
    return switch (article.pos(t)) {
      case NOUN, PROPER_NOUN, PRONOUN, DETERMINER, ADJECTIVE, NUMBER -> true;
      default -> article.tag(t).equals("POS");
    };
  }

  private boolean isVerb(int t) {
    return article.pos(t) == PartOfSpeech.VERB;
  }

  private static boolean clauseEnd(String word) {
    return switch (word) {
      case ";", ":", "\u2014", "who", "which", "because", "while", "when", "after" -> true;
      default -> false;
    };
  }

  private static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(BLANK.split(text));
  }
}
