package org.framescope.detect;

import com.google.common.collect.ImmutableSet;
import java.util.function.ToIntBiFunction;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;

/**
 * Whose words a noun without a source is: <i>she called him timid, a dig at his record</i>; <i>he
 * opened with praise for the crew</i>; <i>the board voiced doubts about the plan</i>. The subject
 * of the clause, where the noun explains the clause or is what the subject gives.
 */
final class NominalCues {
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of(",", "-", "--", "\u2014", "\u2013");

  /** Dictionary forms of verbs whose object is what their subject says or feels. */
  private static final ImmutableSet<String> GIVING =
      ImmutableSet.of(
          "offer",
          "express",
          "voice",
          "give",
          "make",
          "issue",
          "repeat",
          "reiterate",
          "renew",
          "deliver",
          "announce",
          "declare",
          "pledge",
          "lend",
          "cast",
          "share",
          "state",
          "convey",
          "air",
          "level",
          "launch",
          "unleash",
          "utter",
          "post",
          "tweet",
          "mount",
          "throw",
          "take");

  private final ParsedArticle article;
  private final ToIntBiFunction<Integer, Sentence> subjectBefore;

  NominalCues(ParsedArticle article, ToIntBiFunction<Integer, Sentence> subjectBefore) {
    this.article = article;
    this.subjectBefore = subjectBefore;
  }

  /** Index of the phrase whose words the cue [first, end) is; -1 if nobody's can be told. */
  int agent(int first, int end, Sentence sentence) {
    if (first <= sentence.firstToken() || !speaks(first, end)) {
      return -1;
    }
    int mark =
        article.isWord(first - 1) || article.pos(first - 1) != PartOfSpeech.PUNCTUATION
            ? first - 1
            : comma(first - 1);
    String before = article.lower(mark);
    String opening = article.lower(first);
    boolean apposed =
        MARKS.contains(before)
            && (opening.equals("a")
                || opening.equals("an")
                || opening.equals("another")
                || opening.equals("both"));
    if (apposed || (before.equals("with") && active(first - 1, sentence))) {
      return finite(first, sentence) ? subjectBefore.applyAsInt(first, sentence) : -1;
    }
    int t = first - 1;
    while (t > sentence.firstToken()
        && t > first - 4
        && article.pos(t) != PartOfSpeech.VERB
        && article.pos(t) != PartOfSpeech.PREPOSITION
        && !article.lower(t).equals(",")) {
      t--;
    }
    return article.pos(t) == PartOfSpeech.VERB && GIVING.contains(article.lemma(t)) && !passive(t)
        ? subjectBefore.applyAsInt(t, sentence)
        : -1;
  }

  /** The comma before a closing quotation mark, or the mark itself. */
  private int comma(int t) {
    return t > 0 && !MARKS.contains(article.lower(t)) && article.lower(t - 1).equals(",")
        ? t - 1
        : t;
  }

  /** Whether a word of the cue is a noun for what somebody says or feels. */
  private boolean speaks(int first, int end) {
    for (int t = first; t < end; t++) {
      if (Gazetteer.ENGLISH.isSpeech(article.lower(t))
          || Gazetteer.ENGLISH.isDocument(article.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb with its person stands before token {@code t} in its sentence. */
  private boolean finite(int t, Sentence sentence) {
    for (int i = t - 1; i > sentence.firstToken() && i > t - 40; i--) {
      if (article.pos(i) == PartOfSpeech.VERB
          && !article.tag(i).equals("VBN")
          && !article.tag(i).equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the nearest verb before is no passive: she was met with doubts. */
  private boolean active(int t, Sentence sentence) {
    for (int i = t - 1; i > sentence.firstToken() && i > t - 12; i--) {
      if (article.pos(i) == PartOfSpeech.VERB) {
        return !passive(i) && !article.lemma(i).equals("meet");
      }
    }
    return false;
  }

  /** Whether a verb is a participle, and not that of a perfect: has expressed doubts. */
  private boolean passive(int t) {
    int before = t - 1;
    while (before > 0 && article.pos(before) == PartOfSpeech.ADVERB) {
      before--;
    }
    return article.tag(t).equals("VBN") && (before < 0 || !article.lemma(before).equals("have"));
  }
}
