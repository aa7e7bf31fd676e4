package org.framescope.tagging;

import java.util.List;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;

/**
 * The tokens of one article as columns of numbers, which is what features are made of. Indices out
 * of range are answered with neutral values, so that a feature can look past the ends.
 */
final class TokenTable {
  /** Values of {@link #quote}: where a token stands to the outermost quotation. */
  static final int UNQUOTED = 0;

  static final int INSIDE = 1;
  static final int OPENING = 2;
  static final int CLOSING = 3;
  static final int STRAY_MARK = 4;

  private static final int BEYOND = 5;
  private static final int EDGE = 0x1234567;

  final ParsedArticle article;
  final int size;
  final int[] word;
  final int[] lemma;
  final int[] suffix;
  final int[] prefix;
  final int[] shape;
  final int[] tag;
  final int[] kind;
  final int[] quote;
  final int[] region;
  final boolean[] passive;
  final int[] sentence;
  final int[] sentenceStart;
  final int[] sentenceEnd;
  final int[] paragraphStart;
  final int[] paragraphEnd;

  /** How often the lemma is a cue, 0 (hardly ever) to 7 (nearly always); see {@link CueRates}. */
  final int[] cueLevel;

  TokenTable(ParsedArticle article) {
    this.article = article;
    int n = article.size();
    size = n;
    word = new int[n];
    lemma = new int[n];
    suffix = new int[n];
    prefix = new int[n];
    shape = new int[n];
    tag = new int[n];
    kind = new int[n];
    quote = new int[n];
    region = new int[n];
    passive = new boolean[n];
    sentence = new int[n];
    sentenceStart = new int[n];
    sentenceEnd = new int[n];
    paragraphStart = new int[n];
    paragraphEnd = new int[n];
    cueLevel = new int[n];
    layOutSentences();
    for (int t = 0; t < n; t++) {
      readWord(t);
    }
    readQuotations();
    for (int t = 1; t < n; t++) {
      passive[t] = isPassive(t);
    }
  }

  private void layOutSentences() {
    List<Sentence> sentences = article.sentences();
    int paragraph = -1;
    int start = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence current = sentences.get(s);
      if (current.paragraph() != paragraph) {
        for (int t = start; t < current.firstToken(); t++) {
          paragraphEnd[t] = current.firstToken();
        }
        paragraph = current.paragraph();
        start = current.firstToken();
      }
      for (int t = current.firstToken(); t < current.endToken(); t++) {
        sentence[t] = s;
        sentenceStart[t] = current.firstToken();
        sentenceEnd[t] = current.endToken();
        paragraphStart[t] = start;
      }
    }
    for (int t = start; t < size; t++) {
      paragraphEnd[t] = size;
    }
  }

  private void readWord(int t) {
    String lower = article.lower(t);
    String penn = article.tag(t);
    tag[t] = WordClass.tagNumber(penn);
    kind[t] = WordClass.kind(tag[t], lower);
    boolean mark = kind[t] == WordClass.QUOTE;
    // Every style of quotation mark is one word.
    word[t] = mark ? penn.hashCode() : lower.hashCode();
    lemma[t] = mark ? word[t] : article.lemma(t).hashCode();
    suffix[t] = hash(lower, Math.max(0, lower.length() - 3), lower.length());
    prefix[t] = hash(lower, 0, Math.min(5, lower.length()));
    shape[t] = WordClass.shape(article.word(t));
  }

  private static int hash(String text, int from, int to) {
    int hash = 7;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private void readQuotations() {
    List<Quotation> quotations = article.quotations();
    for (int t = 0; t < size; t++) {
      int found = article.quotationOf(t);
      region[t] = found;
      boolean mark = kind[t] == WordClass.QUOTE;
      if (found < 0) {
        quote[t] = mark ? STRAY_MARK : UNQUOTED;
      } else if (article.start(t) == quotations.get(found).span().start()) {
        quote[t] = OPENING;
      } else if (quotations.get(found).closed()
          && article.end(t) == quotations.get(found).span().end()) {
        quote[t] = CLOSING;
      } else {
        quote[t] = INSIDE;
      }
    }
  }

  private boolean isPassive(int t) {
    if (tag[t] != WordClass.PARTICIPLE && tag[t] != WordClass.PAST) {
      return false;
    }
    int before = t - 1;
    while (before >= 0 && t - before < 4 && kind[before] == WordClass.ADVERB) {
      before--;
    }
    return before >= 0 && (lemma[before] == WordClass.BE || lemma[before] == WordClass.GET);
  }

  int word(int t) {
    return t < 0 || t >= size ? EDGE : word[t];
  }

  int lemma(int t) {
    return t < 0 || t >= size ? EDGE : lemma[t];
  }

  int tag(int t) {
    return t < 0 || t >= size ? 0 : tag[t];
  }

  int kind(int t) {
    return t < 0 || t >= size ? 0 : kind[t];
  }

  int quote(int t) {
    return t < 0 || t >= size ? BEYOND : quote[t];
  }

  int cueLevel(int t) {
    return t < 0 || t >= size ? 0 : cueLevel[t];
  }
}
