package org.framescope.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.MissingSource;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;

/**
 * What becomes of an attribution without a source: whether its agent can be recovered from the
 * sentence, and if not, how it comes to be absent.
 */
final class MissingSourceRules {
  /** How many tokens away an agent is looked for. */
  private static final int REACH = 80;

  private final ParsedArticle article;
  private final Discourse discourse;
  private final NominalCues nominal;
  private final CueCoordination coordination;

  /** The source of a quoted attribution by the last word of it: “It rained,” she said. “It ... */
  private final Map<Integer, TextSpan> sourceByEnd = new HashMap<>();

  MissingSourceRules(
      ParsedArticle article, Discourse discourse, List<AttributionRelation> relations) {
    this.article = article;
    this.coordination = new CueCoordination(article, discourse, relations, this::recover);
    this.discourse = discourse;
    this.nominal = new NominalCues(article, this::subjectBefore);
    for (AttributionRelation relation : relations) {
      boolean quoted =
          relation.content().stream()
              .anyMatch(span -> article.quotationOf(article.tokenAt(span.start())) >= 0);
      if (quoted && !relation.source().isEmpty() && !relation.cue().isEmpty()) {
        sourceByEnd.put(lastWord(relation), relation.source().get(0));
      }
    }
  }

  private int lastWord(AttributionRelation relation) {
    int end =
        Stream.of(relation.source(), relation.cue(), relation.content())
            .flatMap(List::stream)
            .mapToInt(TextSpan::end)
            .max()
            .orElse(1);
    return wordAtOrBefore(article.tokenAt(end - 1));
  }

  private int wordAtOrBefore(int token) {
    int t = token;
    while (t > 0 && !article.isWord(t)) {
      t--;
    }
    return t;
  }

  /** The manner of absence. */
  MissingSource manner(AttributionRelation relation) {
    if (relation.cue().isEmpty()) {
      return relation.type() == AttributionType.INDIRECT
          ? MissingSource.AGENTLESS_PASSIVE
          : MissingSource.ORPHAN_QUOTATION;
    }
    int first = article.tokenAt(relation.cue().get(0).start());
    int end = endOf(relation.cue().get(relation.cue().size() - 1));
    for (int t = first; t < end; t++) {
      if (FunctionWords.HEARSAY.has(article.lower(t))) {
        return MissingSource.HEARSAY_ADVERB;
      }
    }
    return MissingSource.AGENTLESS_PASSIVE;
  }

  private int endOf(TextSpan span) {
    return span.isEmpty() ? article.tokenAt(span.start()) : article.tokenAt(span.end() - 1) + 1;
  }

  /**
   * Index of the phrase that is the agent of an attribution without a source; -1 if none can be
   * found.
   */
  int recover(AttributionRelation relation) {
    if (relation.cue().isEmpty()) {
      return relation.content().isEmpty()
          ? -1
          : introduced(article.tokenAt(relation.content().get(0).start()));
    }
    int first = article.tokenAt(relation.cue().get(0).start());
    int end = endOf(relation.cue().get(relation.cue().size() - 1));
    if (first >= article.size()) {
      return -1;
    }
    Sentence sentence = article.sentences().get(article.sentenceOf(first));
    int by = agent(end, sentence);
    if (by >= 0) {
      return by;
    }
    if (isImpersonal(first, sentence)) {
      return -1;
    }
    String lower = article.lower(first);
    String tag = article.tag(first);
    boolean undergoes =
        FunctionWords.UNDERGOING.has(lower)
            && first + 1 < end
            && article.pos(first + 1) == PartOfSpeech.NOUN;
    boolean worth = first > 0 && article.lower(first - 1).equals("worth");
    if (undergoes || worth) {
      return -1;
    }
    boolean perfect =
        (lower.equals("has") || lower.equals("have") || lower.equals("had"))
            && first + 1 < end
            && article.tag(first + 1).equals("VBN")
            && !FunctionWords.UNDERGOING.has(article.lower(first + 1));
    if (perfect) {
      int before = subjectBefore(first, sentence);
      return coordination.partner(first, sentence) >= 0
          ? coordination.partner(first, sentence)
          : before;
    }
    int be = article.lemma(first).equals("have") && first + 2 < end ? first + 1 : first;
    if (FunctionWords.BE.has(article.lower(be))
        && be + 1 < end
        && FunctionWords.FEELING.has(article.lower(be + 1))) {
      return subjectBefore(first, sentence);
    }
    if (FunctionWords.HEARSAY.has(lower) || FunctionWords.IMPERSONAL.has(lower)) {
      return asked(first, end) ? asker(first, sentence) : -1;
    }
    if (FunctionWords.RECEIVED.has(lower) || seeming(first, end)) {
      return asked(first, end) ? asker(first, sentence) : -1;
    }
    int partner = coordination.partner(first, sentence);
    if (partner >= 0) {
      return partner;
    }
    if (tag.equals("VBG")) {
      int before = subjectBefore(first, sentence);
      boolean afterPreposition =
          first > sentence.firstToken() && article.pos(first - 1) == PartOfSpeech.PREPOSITION;
      return before >= 0 || !afterPreposition ? before : subjectAfter(end, sentence);
    }
    if (article.pos(first) == PartOfSpeech.NOUN
        || article.pos(first) == PartOfSpeech.DETERMINER
        || article.pos(first) == PartOfSpeech.ADJECTIVE) {
      return opening(first, sentence)
          ? subjectAfter(end, sentence)
          : nominal.agent(first, end, sentence);
    }
    boolean passive =
        (tag.equals("VBN") && !conjunct(first, sentence))
            || (tag.equals("VBD")
                && first > sentence.firstToken()
                && FunctionWords.BE.has(article.lower(first - 1)));
    if (passive) {
      return -1;
    }
    return article.pos(first) == PartOfSpeech.VERB && !tag.equals("VB")
        ? subjectBefore(first, sentence)
        : -1;
  }

  /**
   * Who says a quotation without a cue: the name before its colon, or the subject of the verb of
   * saying before its comma; -1 if neither is there.
   */
  private int introduced(int quotation) {
    int mark = quotation - 1;
    if (mark < 1 || quotation >= article.size()) {
      return -1;
    }
    Sentence sentence = article.sentences().get(article.sentenceOf(mark));
    if (article.lower(mark).equals(":")) {
      for (int t = mark - 1; t >= Math.max(sentence.firstToken(), mark - 5); t--) {
        int p = discourse.phraseAt(t);
        if (p >= 0
            && discourse.phrases().get(p).end() == mark
            && discourse.phrases().get(p).kind() == PhraseKind.PERSON_NAME) {
          return p;
        }
      }
      return -1;
    }
    boolean said =
        article.lower(mark).equals(",")
            && article.pos(mark - 1) == PartOfSpeech.VERB
            && FunctionWords.ANIMATE_CUE.has(article.lemma(mark - 1));
    return said ? subjectBefore(mark - 1, sentence) : continued(quotation);
  }

  /** “It rained,” she said. “It poured.”: who says the quotation just before. */
  private int continued(int quotation) {
    int before = wordAtOrBefore(quotation - 1);
    TextSpan source = sourceByEnd.get(before);
    boolean near =
        article.quotationOf(quotation) >= 0
            && article.paragraphOf(quotation) - article.paragraphOf(before) <= 1;
    return source != null && near ? coordination.phraseIn(source) : -1;
  }

  /** She denied it and countered: a participle in form that "and" joins to a verb in the past. */
  private boolean conjunct(int first, Sentence sentence) {
    int t = first - 1;
    while (t > sentence.firstToken() && article.pos(t) == PartOfSpeech.ADVERB) {
      t--;
    }
    if (t <= sentence.firstToken()
        || (!article.lower(t).equals("and") && !article.lower(t).equals("but"))) {
      return false;
    }
    for (int i = t - 1; i > sentence.firstToken() && i > t - 20; i--) {
      if (article.pos(i) == PartOfSpeech.VERB) {
        return article.tag(i).equals("VBD") && !FunctionWords.BE.has(article.lower(i));
      }
    }
    return false;
  }

  /** It felt late: the subject stands right before the cue and is nobody. */
  private boolean isImpersonal(int first, Sentence sentence) {
    int t = first - 1;
    while (t > sentence.firstToken()
        && (article.pos(t) == PartOfSpeech.ADVERB || article.pos(t) == PartOfSpeech.MODAL)) {
      t--;
    }
    return t >= sentence.firstToken()
        && article.pos(first) == PartOfSpeech.VERB
        && (article.lower(t).equals("it") || article.lower(t).equals("there"));
  }

  private boolean asked(int first, int end) {
    for (int t = first; t < end; t++) {
      if (FunctionWords.ASKED.has(article.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who asked, where the question is in the passive: whoever the interview in the sentence was with
   * or by, or the poll of this sentence or the one before.
   */
  private int asker(int first, Sentence sentence) {
    for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
      int p = discourse.phraseAt(t);
      boolean interview = article.lower(t).equals("interview");
      if (interview && t + 2 < sentence.endToken() && article.lower(t + 1).equals("with")) {
        int with = discourse.phraseAt(t + 2);
        if (with >= 0 && discourse.phrases().get(with).kind() == PhraseKind.ORGANIZATION_NAME) {
          return with;
        }
      }
      if (p >= 0 && article.lower(discourse.phrases().get(p).head()).equals("interview")) {
        NounPhrase phrase = discourse.phrases().get(p);
        if (discourse.namedWithin(phrase) != null) {
          return p;
        }
      }
    }
    int told = told(first, sentence);
    if (told >= 0) {
      return told;
    }
    boolean were = FunctionWords.BE.has(article.lower(first)) || (first > 0 && isBe(first - 1));
    if (!were) {
      return -1;
    }
    int s = article.sentenceOf(sentence.firstToken());
    int from = s == 0 ? sentence.firstToken() : article.sentences().get(s - 1).firstToken();
    for (int t = first - 1; t >= from; t--) {
      int p = discourse.phraseAt(t);
      if (p >= 0 && FunctionWords.POLL.has(article.lower(discourse.phrases().get(p).head()))) {
        return p;
      }
    }
    return -1;
  }

  /** She told the Herald when asked: who was told; -1 if nobody was. */
  private int told(int asked, Sentence sentence) {
    for (int t = asked - 1; t >= Math.max(sentence.firstToken(), asked - 12); t--) {
      if (article.lemma(t).equals("tell")) {
        int p = discourse.phraseAt(t + 1);
        NounPhrase phrase = p < 0 ? null : discourse.phrases().get(p);
        return phrase != null && phrase.end() <= asked && phrase.kind() != PhraseKind.OTHER
            ? p
            : -1;
      }
    }
    return -1;
  }

  /** In an interview about ...: whether only a preposition comes before the cue in its sentence. */
  private boolean opening(int first, Sentence sentence) {
    return first == sentence.firstToken() + 1
        && FunctionWords.OPENING.has(article.lower(first - 1));
  }

  /**
   * Whether the source comes before a cue such as "have been accused of": it receives, not makes.
   */
  boolean isReceived(AttributionRelation relation) {
    if (relation.cue().isEmpty() || relation.source().isEmpty()) {
      return false;
    }
    int first = article.tokenAt(relation.cue().get(0).start());
    int end = endOf(relation.cue().get(0));
    if (relation.source().get(0).start() > relation.cue().get(0).start()) {
      return false;
    }
    boolean be = first > 0 && isBe(first - 1);
    for (int t = first; t < Math.min(end, first + 6); t++) {
      if (be && FunctionWords.PASSIVE.has(article.lower(t))) {
        boolean reported =
            t + 3 < end && article.lower(t + 1).equals("to") && article.lower(t + 2).equals("have");
        return !reported;
      }
      be = isBe(t) || (be && article.pos(t) == PartOfSpeech.ADVERB);
    }
    return false;
  }

  /** A form of be; 's may be has. */
  private boolean isBe(int t) {
    return FunctionWords.BE.has(article.lower(t)) && !article.lower(t).equals("'s");
  }

  private boolean seeming(int first, int end) {
    for (int t = first; t < end; t++) {
      String lower = article.lower(t);
      if (lower.startsWith("seem")
          || lower.startsWith("appear")
          || lower.equals("sounds")
          || lower.equals("sounded")) {
        return true;
      }
    }
    return false;
  }

  /** The phrase after "by" that follows a passive cue. */
  private int agent(int end, Sentence sentence) {
    if (end < sentence.endToken() && article.lower(end).equals("by")) {
      for (int t = end + 1; t < Math.min(sentence.endToken(), end + 3); t++) {
        int p = discourse.phraseAt(t);
        if (p >= 0) {
          return p;
        }
      }
    }
    return -1;
  }

  /** In pointing out its faults, the actor said: the first subject after, best after a comma. */
  private int subjectAfter(int end, Sentence sentence) {
    int first = -1;
    for (int t = end; t < Math.min(sentence.endToken(), end + REACH); t++) {
      int p = discourse.phraseAt(t);
      if (p >= 0 && discourse.phrases().get(p).subject() && discourse.referent(p) != null) {
        if (article.lower(t - 1).equals(",")) {
          return p;
        }
        first = first < 0 ? p : first;
      }
    }
    return first;
  }

  /** The nearest subject before token {@code t} in its sentence. */
  int subjectBefore(int t, Sentence sentence) {
    int nearest = -1;
    for (int i = Math.max(sentence.firstToken(), t - REACH); i < t; i++) {
      int p = discourse.phraseAt(i);
      if (p >= 0) {
        NounPhrase phrase = discourse.phrases().get(p);
        boolean agent = phrase.kind() != PhraseKind.OTHER && phrase.kind() != PhraseKind.SPEECH;
        if (agent && (phrase.subject() || nearest < 0)) {
          nearest = p;
        }
      }
    }
    return nearest;
  }
}
