package org.framescope.detect;

import com.google.common.collect.ImmutableSet;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;

/** How a term is used: mentioned as a word, or denied. */
final class TermUse {
  /** Nouns for a word or phrase; what follows them is under discussion. */
  private static final ImmutableSet<String> WORD_NOUNS =
      ImmutableSet.of(
          "adjective",
          "epithet",
          "euphemism",
          "expression",
          "label",
          "moniker",
          "name",
          "nickname",
          "noun",
          "phrase",
          "slogan",
          "slur",
          "term",
          "terminology",
          "terms",
          "wording",
          "word",
          "words",
          "phrases",
          "labels");

  /** Verbs that put a name on something, before a quotation. */
  private static final ImmutableSet<String> CALLING =
      ImmutableSet.of(
          "called",
          "call",
          "calls",
          "calling",
          "dubbed",
          "termed",
          "nicknamed",
          "so-called",
          "write",
          "wrote",
          "say",
          "saying",
          "said",
          "labeled",
          "labelled",
          "branded");

  private static final ImmutableSet<String> DENIALS =
      ImmutableSet.of(
          "not", "n't", "never", "no", "neither", "nor", "without", "denies", "denied", "deny",
          "denying", "hardly", "isn't", "wasn't", "aren't", "cannot", "t");

  /** How many tokens before the term a denial reaches. */
  private static final int DENIAL_REACH = 4;

  private final ParsedArticle article;

  TermUse(ParsedArticle article) {
    this.article = article;
  }

  /** Whether the word itself is under discussion: the term "illegal alien"; alien as a term. */
  boolean mention(int first, int end) {
    Sentence sentence = article.sentences().get(article.sentenceOf(first));
    boolean quoted = article.quotationOf(first) >= 0;
    int t = first - 1;
    boolean opened = false;
    while (t >= sentence.firstToken() && !article.isWord(t)) {
      if (",;:.".contains(article.lower(t))) {
        break;
      }
      opened |= article.quotationOf(t) >= 0;
      t--;
    }
    if (t >= sentence.firstToken()) {
      String before = article.lower(t);
      if (WORD_NOUNS.contains(before) && (quoted || article.pos(t) == PartOfSpeech.NOUN)) {
        return true;
      }
      if (quoted && opened && CALLING.contains(before) && shortQuotation(first)) {
        return true;
      }
      if (before.equals("so-called") || (before.equals("called") && t > 0 && isSoBefore(t))) {
        return true;
      }
    }
    int u = end;
    while (u < sentence.endToken() && !article.isWord(u)) {
      u++;
    }
    return quoted
        && u + 2 < sentence.endToken()
        && (article.lower(u).equals("as") || article.lower(u).equals("is"))
        && (WORD_NOUNS.contains(article.lower(u + 1)) || WORD_NOUNS.contains(article.lower(u + 2)));
  }

  private boolean isSoBefore(int t) {
    return article.lower(t - 1).equals("so")
        || (t > 1 && article.lower(t - 1).equals("-") && article.lower(t - 2).equals("so"));
  }

  private boolean shortQuotation(int t) {
    return article.wordsIn(article.quotations().get(article.quotationOf(t)).inner()) <= 4;
  }

  /** Whether the sentence denies it: is not amnesty; no amnesty. */
  boolean negated(int first) {
    Sentence sentence = article.sentences().get(article.sentenceOf(first));
    int from = Math.max(sentence.firstToken(), first - DENIAL_REACH);
    for (int t = first - 1; t >= from; t--) {
      String word = article.lower(t);
      if (DENIALS.contains(word) && (word.length() > 1 || apostropheBefore(t))) {
        return true;
      }
      if ((word.length() == 1 && ",;:".contains(word)) || word.equals("but")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a lone t is the end of isn't that the tokenizer parted. */
  private boolean apostropheBefore(int t) {
    return t > 0 && (article.lower(t - 1).equals("'") || article.lower(t - 1).equals("\u2019"));
  }
}
