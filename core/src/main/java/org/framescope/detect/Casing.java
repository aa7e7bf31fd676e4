package org.framescope.detect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;

/**
 * Which tokens are written as names. In a running sentence a capital tells; at its start, and in
 * headlines where every word has one, the rest of the article and the word lists do.
 */
final class Casing {
  private final ParsedArticle article;
  private final boolean[] name;
  private final boolean[] headlineLike;

  Casing(ParsedArticle article) {
    this.article = article;
    this.name = new boolean[article.size()];
    this.headlineLike = new boolean[article.sentences().size()];
    Map<String, Integer> small = new HashMap<>();
    Set<String> capital = new HashSet<>();
    for (int s = 0; s < headlineLike.length; s++) {
      Sentence sentence = article.sentences().get(s);
      headlineLike[s] = headlineLike(sentence);
      if (headlineLike[s]) {
        collectGiven(sentence, capital);
      } else {
        collect(sentence, small, capital);
      }
    }
    // A name may stand once without its capital, in an address of the web or by mistake.
    for (String word : capital) {
      Integer times = small.get(word);
      if (times != null
          && times == 1
          && !Gazetteer.ENGLISH.isCommonNoun(word)
          && !Gazetteer.ENGLISH.isTitle(word)) {
        small.remove(word);
      }
    }
    for (int s = 0; s < headlineLike.length; s++) {
      Sentence sentence = article.sentences().get(s);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        name[t] = decide(t, sentence, headlineLike[s], small, capital);
      }
    }
  }

  /** Whether token {@code t} is written as (part of) a name. */
  boolean isName(int t) {
    return name[t];
  }

  /** Whether all longer words of the sentence are capitalised. */
  boolean isHeadlineLike(int sentence) {
    return headlineLike[sentence];
  }

  /** Begins with a capital, or has one within as eBay and iPhone have. */
  private boolean capitalised(int t) {
    String word = article.word(t);
    return Capitals.begin(word) || (word.length() > 3 && isInner(word));
  }

  private static boolean isInner(String word) {
    boolean upper =
        Character.isUpperCase(word.charAt(1))
            || Character.isUpperCase(word.charAt(2))
            || Character.isUpperCase(word.charAt(3));
    return upper
        && Character.isLowerCase(word.charAt(0))
        && !Capitals.fill(word)
        && word.indexOf('-') < 0;
  }

  private boolean headlineLike(Sentence sentence) {
    int longWords = 0;
    int capitals = 0;
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (article.tag(t).equals("VBD") && article.isWord(t) && !capitalised(t)) {
        return false;
      }
      if (article.end(t) - article.start(t) >= 4 && article.isWord(t)) {
        longWords++;
        capitals += capitalised(t) ? 1 : 0;
      }
    }
    return (longWords >= 3 && capitals * 10 >= longWords * 8) || shouted(sentence);
  }

  /** A heading of a few words all in capitals. */
  private boolean shouted(Sentence sentence) {
    int words = 0;
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (article.isWord(t)) {
        words++;
        if (words > 4 || !Capitals.fill(article.word(t))) {
          return false;
        }
      }
    }
    return words > 0;
  }

  private void collect(Sentence sentence, Map<String, Integer> small, Set<String> capital) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      if (!capitalised(t)) {
        small.merge(article.lower(t), 1, Integer::sum);
      } else if (!initial(t, sentence)) {
        capital.add(article.lower(t));
      }
    }
  }

  /** In a headline only a given name tells that it and the word after it are a name. */
  private void collectGiven(Sentence sentence, Set<String> capital) {
    Gazetteer words = Gazetteer.ENGLISH;
    for (int t = sentence.firstToken(); t + 1 < sentence.endToken(); t++) {
      String next = article.lower(t + 1);
      if (capitalised(t)
          && capitalised(t + 1)
          && words.isGivenName(article.lower(t))
          && !words.isCommonNoun(article.lower(t))
          && !FunctionWords.FUNCTION.has(next)
          && !words.isCommonNoun(next)) {
        capital.add(next);
      }
    }
  }

  /**
   * Immigration and Customs Enforcement (ICE): initials in brackets that begin as this word does.
   */
  private boolean acronymAhead(int t, Sentence sentence) {
    int i = t + 1;
    while (i < sentence.endToken()
        && i < t + 8
        && (capitalised(i)
            || FunctionWords.UNNAMED.has(article.lower(i))
            || article.lower(i).equals("of"))) {
      i++;
    }
    if (i == t + 1 || i + 1 >= sentence.endToken() || !article.lower(i).equals("(")) {
      return false;
    }
    String word = article.word(i + 1);
    return word.length() > 1 && word.charAt(0) == article.word(t).charAt(0) && Capitals.fill(word);
  }

  /** June Petrie, but not "in June Petrie": a month that is a given name, before a capital. */
  private boolean isGivenNameHere(int t, Sentence sentence) {
    return Gazetteer.ENGLISH.isGivenName(article.lower(t))
        && t + 1 < sentence.endToken()
        && capitalised(t + 1)
        && article.isWord(t + 1)
        && !FunctionWords.CALENDAR.has(article.lower(t + 1))
        && (t == sentence.firstToken() || article.pos(t - 1) == PartOfSpeech.PUNCTUATION);
  }

  /** (R-S.C.), D-Calif.: party and state after a politician's name. */
  private static boolean isPartyMark(String lower) {
    return lower.length() > 3
        && lower.charAt(1) == '-'
        && (lower.charAt(0) == 'r' || lower.charAt(0) == 'd' || lower.charAt(0) == 'i')
        && (lower.length() == 4
            || Gazetteer.ENGLISH.isPlace(
                lower.endsWith(".") ? lower.substring(2) : lower.substring(2) + "."));
  }

  /** Whether token {@code t} is the name of a day or month. */
  boolean isCalendar(int t) {
    return !name[t]
        && FunctionWords.CALENDAR.has(article.lower(t))
        && article.end(t) - article.start(t) > 3
        && capitalised(t);
  }

  /** Whether a capital is due to the place: first in its sentence, after a mark or a colon. */
  private boolean initial(int t, Sentence sentence) {
    if (t == sentence.firstToken()) {
      return true;
    }
    String before = article.lower(t - 1);
    return !article.isWord(t - 1)
        && !before.equals(",")
        && !before.equals("(")
        && !before.equals("'s")
        && !before.equals("-")
        && !before.equals("&")
        && !before.equals("/")
        && !before.equals(".");
  }

  private boolean decide(
      int t, Sentence sentence, boolean headline, Map<String, Integer> small, Set<String> capital) {
    if (!article.isWord(t) || !capitalised(t)) {
      return false;
    }
    String lower = article.lower(t);
    Gazetteer words = Gazetteer.ENGLISH;
    if (FunctionWords.CALENDAR.has(lower) && isGivenNameHere(t, sentence)) {
      return true;
    }
    if (FunctionWords.CALENDAR.has(lower)
        || FunctionWords.UNNAMED.has(lower)
        || isPartyMark(lower)) {
      return false;
    }
    boolean common = small.containsKey(lower) && !acronymAhead(t, sentence);
    if (initial(t, sentence) && article.tag(t).equals("CD")) {
      return false;
    }
    if (!headline && !initial(t, sentence)) {
      return true;
    }
    if (lower.equals("us") && Capitals.fill(article.word(t)) && !shouted(sentence)) {
      return t + 1 >= sentence.endToken() || !Capitals.fill(article.word(t + 1));
    }
    if (FunctionWords.FUNCTION.has(lower)) {
      // George Will, Theresa May: a name elsewhere, and a past tense right after it.
      return capital.contains(lower)
          && (lower.equals("will") || lower.equals("may") || lower.equals("just"))
          && t + 1 < sentence.endToken()
          && article.tag(t + 1).equals("VBD");
    }
    if (capital.contains(lower) && !common) {
      return true;
    }
    boolean proper = article.pos(t) == PartOfSpeech.PROPER_NOUN;
    if (words.isTitle(lower) && lower.endsWith(".")) {
      return true;
    }
    if (words.isOrganization(lower) || words.isPlace(lower)) {
      return proper || !common;
    }
    if (words.isGivenName(lower)) {
      return proper || (!common && !words.isCommonNoun(lower));
    }
    if (words.isCommonNoun(lower)) {
      return false;
    }
    if (headline && proper && words.genderOfFigure(lower) != Gender.UNKNOWN) {
      return true;
    }
    if (!headline && acronymAhead(t, sentence)) {
      return true;
    }
    if (headline) {
      boolean follows =
          t > sentence.firstToken() && name[t - 1] && words.isGivenName(article.lower(t - 1));
      return follows && !common;
    }
    return proper && !common;
  }
}
