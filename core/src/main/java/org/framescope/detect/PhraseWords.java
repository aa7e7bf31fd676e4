package org.framescope.detect;

import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;

/** Which tokens can stand in a noun phrase, and in what place. */
final class PhraseWords {
  private final ParsedArticle article;
  private final Casing casing;
  private final SpanEdges edges;

  PhraseWords(ParsedArticle article, Casing casing, SpanEdges edges) {
    this.article = article;
    this.casing = casing;
    this.edges = edges;
  }

  boolean opens(int t, int end) {
    return t < end && !edges.at(t) && opens(t);
  }

  /** Whether token {@code t} can stand in a phrase before or as its head. */
  boolean opens(int t) {
    if (casing.isCalendar(t)) {
      return false;
    }
    if (casing.isName(t) || article.lower(t).equals("one")) {
      return true;
    }
    return switch (article.pos(t)) {
      case NOUN, PROPER_NOUN, ADJECTIVE, NUMBER ->
          article.isWord(t) || article.lower(t).equals("%");
      case VERB ->
          (article.tag(t).equals("VBG") || article.tag(t).equals("VBN"))
              && t + 1 < article.size()
              && !edges.at(t + 1)
              && nounLike(t + 1);
      case DETERMINER -> t > 0 && FunctionWords.DETERMINES.has(article.lower(t - 1));
      case PUNCTUATION, OTHER -> article.lower(t).equals("$");
      default -> casing.isHeadlineLike(article.sentenceOf(t)) && nounLike(t);
    };
  }

  boolean nounLike(int t) {
    if (casing.isCalendar(t) || FunctionWords.TIME.has(article.lower(t))) {
      return false;
    }
    if (casing.isName(t) || article.lower(t).equals("%")) {
      return true;
    }
    PartOfSpeech pos = article.pos(t);
    return article.isWord(t)
        && (pos == PartOfSpeech.NOUN
            || pos == PartOfSpeech.PROPER_NOUN
            || (casing.isHeadlineLike(article.sentenceOf(t))
                && Gazetteer.ENGLISH.isCommonNoun(article.lower(t))));
  }

  /** One group campaigning for a port: a form in -ing that says what those before it do. */
  boolean participle(int t, int end) {
    String lower = article.lower(t);
    if (!lower.endsWith("ing") || lower.length() < 6 || casing.isName(t) || t + 1 >= end) {
      return false;
    }
    String head = article.lower(t - 1);
    boolean agent =
        Gazetteer.ENGLISH.isPerson(head)
            || Gazetteer.ENGLISH.isGroup(head)
            || Gazetteer.ENGLISH.isOrganizationNoun(head);
    PartOfSpeech next = article.pos(t + 1);
    return agent
        && !edges.at(t + 1)
        && (next == PartOfSpeech.PREPOSITION || next == PartOfSpeech.DETERMINER);
  }

  /** Trump national security adviser: an adjective between a name and the head. */
  boolean modifiesAfterName(int t, int head) {
    return head == t - 1
        && (casing.isName(head) || edges.inSource(t))
        && article.pos(t) == PartOfSpeech.ADJECTIVE
        && t + 1 < article.size()
        && !edges.at(t + 1)
        && nounLike(t + 1)
        && !FunctionWords.PLACING.has(article.lower(t));
  }

  /** Secretary of state, chief of staff: the words after "of" belong to the office. */
  boolean ofOffice(int t, int end) {
    return t + 1 < end
        && !edges.at(t + 1)
        && article.lower(t).equals("of")
        && FunctionWords.OF_OFFICE.has(article.lower(t + 1));
  }

  /** Whether a comma, hyphen or "and" joins two words before the head. */
  boolean joins(int t, int end, int head) {
    boolean adverb =
        t + 2 < end
            && article.pos(t + 1) == PartOfSpeech.ADVERB
            && article.pos(t + 2) == PartOfSpeech.ADJECTIVE
            && !edges.at(t + 2);
    if (t + 1 >= end || edges.at(t + 1) || t == 0 || !(opens(t + 1) || adverb)) {
      return false;
    }
    String lower = article.lower(t);
    if (lower.equals("-") || lower.equals("/")) {
      return article.end(t - 1) == article.start(t) && article.end(t) == article.start(t + 1);
    }
    return (lower.equals(",") || lower.equals("and") || lower.equals("or"))
        && (head < 0 || (lower.equals(",") && sum(t - 1)))
        && (sum(t - 1)
            || article.pos(t - 1) == PartOfSpeech.ADJECTIVE
            || article.lower(t - 1).indexOf('-') > 0)
        && !casing.isName(t - 1);
  }

  /** Whether a sum of money ends with token {@code t}: a $20 billion, ten-year plan. */
  private boolean sum(int t) {
    return article.tag(t).equals("CD")
        && t > 1
        && (article.lower(t - 1).startsWith("$") || article.lower(t - 2).equals("$"));
  }

  /** Dover-born, Dover-led: a hyphen and a participle that a noun follows. */
  boolean gluedParticiple(int t, int end) {
    return t > 0
        && t + 2 < end
        && article.lower(t).equals("-")
        && article.end(t - 1) == article.start(t)
        && article.end(t) == article.start(t + 1)
        && article.pos(t + 1) == PartOfSpeech.VERB
        && !edges.at(t + 1)
        && !edges.at(t + 2)
        && nounLike(t + 2);
  }

  /** The end of a short quotation that modifies a noun (the “Avatar” star); -1 if none is. */
  int quoted(int t, int end) {
    int q = article.quotationOf(t);
    if (q < 0 || article.quotations().get(q).span().start() != article.start(t)) {
      return -1;
    }
    int after = article.tokenAt(article.quotations().get(q).span().end());
    return after < end && after - t <= 8 && after > t && !edges.at(after) && nounLike(after)
        ? after
        : -1;
  }

  boolean possessive(int t) {
    String lower = article.lower(t);
    return lower.equals("'s") || (lower.equals("'") && t > 0 && article.lower(t - 1).endsWith("s"));
  }

  Determiner determiner(int from, int end) {
    Determiner within = determinerAt(from, end);
    // A source may have been found without its article: the [Chinese] say.
    boolean cut = within == Determiner.NONE && from > 0 && edges.at(from);
    return cut && article.sentenceOf(from) == article.sentenceOf(from - 1)
        ? switch (article.lower(from - 1)) {
          case "the" -> Determiner.DEFINITE;
          case "a", "an" -> Determiner.INDEFINITE;
          default -> within;
        }
        : within;
  }

  private Determiner determinerAt(int from, int end) {
    String lower = article.lower(from);
    boolean least =
        (lower.equals("least") || lower.equals("most"))
            && from + 1 < end
            && FunctionWords.INDEFINITE.has(article.lower(from + 1));
    if (FunctionWords.INDEFINITE.has(lower) || least) {
      return Determiner.INDEFINITE;
    }
    if (lower.equals("the") || lower.equals("this") || lower.equals("that")) {
      return Determiner.DEFINITE;
    }
    PartOfSpeech pos = article.pos(from);
    if (pos == PartOfSpeech.NUMBER
        || (pos == PartOfSpeech.DETERMINER && from < end - 1)
        || (FunctionWords.DETERMINES.has(lower) && from < end - 1)) {
      return Determiner.QUANTIFIER;
    }
    return Determiner.NONE;
  }

  /** A verb stands right after it, and neither verb nor preposition right before. */
  boolean subject(int first, int end) {
    if (first > 0) {
      PartOfSpeech before = article.pos(first - 1);
      if (before == PartOfSpeech.PREPOSITION
          || before == PartOfSpeech.VERB
          || before == PartOfSpeech.PARTICLE) {
        return before == PartOfSpeech.PREPOSITION
            && FunctionWords.SUBORDINATOR.has(article.lower(first - 1));
      }
    }
    int t = end;
    while (t < article.size() && article.pos(t) == PartOfSpeech.ADVERB) {
      t++;
    }
    if (t >= article.size()) {
      return false;
    }
    PartOfSpeech after = article.pos(t);
    return after == PartOfSpeech.VERB
        || after == PartOfSpeech.MODAL
        || article.lower(t).equals(",");
  }
}
