package org.framescope.detect;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.framescope.tagging.TokenRange;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of some length that no attribution covers. One that follows a speaker's quotation in
 * the same or the next paragraph goes on with it (codebook rule: quoted text without a cue of its
 * own belongs to the attribution before it); any other becomes an attribution without cue and
 * source.
 */
final class OrphanQuotations {
  /** Shorter ones are titles, names and scare quotes, not speech. */
  private static final int LEAST_WORDS = 4;

  /** How many tokens back a speaker is looked for. */
  private static final int FARTHEST = 300;

  private static final double CONFIDENCE = 0.3;

  private OrphanQuotations() {}

  /** Gives every orphan to the draft before it, or adds a draft for it. */
  static void adopt(ParsedArticle article, List<Draft> drafts) {
    BitSet taken = new BitSet();
    @Nullable Draft[] speakers = new Draft[article.size()];
    for (Draft draft : drafts) {
      draft.cue().forEach(range -> taken.set(range.start(), range.end()));
      draft
          .tokens()
          .forEach(
              t -> {
                taken.set(t);
                speakers[t] = draft;
              });
    }
    for (TokenRange quotation : new WholeQuotations(article).all()) {
      boolean free = taken.get(quotation.start(), quotation.end()).isEmpty();
      if (free
          && spoken(article, quotation.start())
          && article.words(quotation.start(), quotation.end()) >= LEAST_WORDS
          && !isTitle(article, quotation)) {
        Draft signed = SignedQuotations.read(article, quotation);
        Draft speaker = signed != null ? null : speakerBefore(article, speakers, quotation);
        if (signed != null) {
          drafts.add(signed);
        } else if (speaker != null) {
          speaker.add(quotation);
          Arrays.fill(speakers, quotation.start(), quotation.end(), speaker);
        } else {
          drafts.add(new Draft(article, quotation, CONFIDENCE));
        }
        taken.set(quotation.start(), quotation.end());
      }
    }
  }

  /** Every longer word with a capital and no full stop: the name of a work or a slogan. */
  private static boolean isTitle(ParsedArticle article, TokenRange quotation) {
    int long4 = 0;
    for (int t = quotation.start(); t < quotation.end(); t++) {
      String word = article.word(t);
      boolean stop = word.equals(".") || word.equals(",") || word.equals("?") || word.equals("!");
      if (stop || (article.isWord(t) && word.length() > 3 && !Capitals.begin(word))) {
        return false;
      }
      long4 += article.isWord(t) && word.length() > 3 ? 1 : 0;
    }
    return long4 > 1;
  }

  /**
   * Whether a quotation stands where speech does: at a sentence's start or after a comma or colon.
   */
  private static boolean spoken(ParsedArticle article, int first) {
    if (first == article.sentences().get(article.sentenceOf(first)).firstToken()) {
      return true;
    }
    String before = article.lower(first - 1);
    return before.equals(",") || before.equals(":");
  }

  private static @Nullable Draft speakerBefore(
      ParsedArticle article, @Nullable Draft[] speakers, TokenRange quotation) {
    int first = quotation.start();
    boolean begins = first == article.sentences().get(article.sentenceOf(first)).firstToken();
    int end = first - 1;
    while (end >= 0 && first - end < FARTHEST && speakers[end] == null) {
      end--;
    }
    Draft nearest = end < 0 ? null : speakers[end];
    if (nearest == null || !begins || article.quotationOf(end) < 0) {
      return null;
    }
    int apart = article.paragraphOf(first) - article.paragraphOf(end);
    int sentences = article.sentenceOf(first) - article.sentenceOf(end);
    return apart <= 1 && sentences <= 2 ? nearest : null;
  }
}
