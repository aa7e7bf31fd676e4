package org.framescope.detect;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;

/**
 * Verbs by which somebody names or rates a thing: <i>she called the librarians groomers</i>, <i>he
 * dismissed it as a hoax</i>, <i>they warned of illegal votes</i>. What follows them is that
 * person's wording although no statement is reported, so it is not an attribution of its own.
 */
final class ReportingFrames {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  /** How many tokens after the verb are still its complement. */
  private static final int REACH = 14;

  /** Take a name for a thing as their complement. */
  private static final ImmutableSet<String> NAMING =
      words(
          "call label labels labeled labelled labeling brand brands branded branding dub dubs"
              + " dubbed dubbing denounce denounces denounced denouncing decry decries decried"
              + " decrying deride derides derided deriding calls called calling condemn condemns"
              + " condemned condemning");

  /** Take a name for a thing after as, to or of. */
  private static final ImmutableSet<String> RATING =
      words(
          "dismiss dismisses dismissed dismissing describe describes described describing denounce"
              + " denounces denounced denouncing deride derides derided deriding cast casts casting"
              + " portray portrays portrayed portraying paint paints painted painting frame frames"
              + " framed framing characterize characterizes characterized characterizing hail hails"
              + " hailed hailing tout touts touted touting liken likens likened likening compare"
              + " compares compared comparing blast blasts blasted blasting slam slams slammed"
              + " slamming bill bills billed billing ridicule ridicules ridiculed mock mocks mocked"
              + " defend defends defended attack attacks attacked condemn condemns condemned"
              + " condemning accuse accuses accused accusing");

  /** Verbs of fear, complaint and promise, with of, about or against. */
  private static final ImmutableSet<String> WARNING =
      words(
          "warn warns warned warning complain complains complained complaining rail rails railed"
              + " railing spoke speaks speaking talked talks");

  private final ParsedArticle article;

  ReportingFrames(ParsedArticle article) {
    this.article = article;
  }

  /** Whether the tokens are the complement of such a verb in their sentence. */
  boolean reports(int first, int end) {
    Sentence sentence = article.sentences().get(article.sentenceOf(first));
    int from = Math.max(sentence.firstToken(), first - REACH);
    boolean marker = false;
    for (int t = first - 1; t >= from; t--) {
      String word = article.lower(t);
      if (clauseEnd(word)) {
        return false;
      }
      if (NAMING.contains(word) && t < first - 1 && isVerb(t)) {
        return true;
      }
      if (marker && (RATING.contains(word) || WARNING.contains(word)) && isVerb(t)) {
        return true;
      }
      marker |=
          word.equals("as")
              || word.equals("to")
              || word.equals("of")
              || word.equals("about")
              || word.equals("against");
    }
    return false;
  }

  /** Whether the word before the quotation marks makes them a naming by somebody. */
  boolean quoted(Quotation quotation) {
    int at = article.tokenAt(quotation.span().start());
    Sentence sentence = article.sentences().get(article.sentenceOf(at));
    int from = Math.max(sentence.firstToken(), at - REACH);
    boolean marker = false;
    for (int t = at - 1; t >= from; t--) {
      String word = article.lower(t);
      if (clauseEnd(word)) {
        return false;
      }
      if (isVerb(t) && (NAMING.contains(word) || (marker && RATING.contains(word)))) {
        return true;
      }
      marker |= word.equals("as");
    }
    return false;
  }

  private boolean isVerb(int t) {
    return article.pos(t) == PartOfSpeech.VERB;
  }

  private static boolean clauseEnd(String word) {
    return word.equals(";")
        || word.equals(":")
        || word.equals("—")
        || word.equals("who")
        || word.equals("which")
        || word.equals("because")
        || word.equals("while");
  }

  private static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(BLANK.split(text));
  }
}
