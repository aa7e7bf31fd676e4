package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.annotation.AttributionRelation;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of an article in one pass. A phrase never crosses the edge of a source,
 * cue or content that has been found already.
 */
final class PhraseFinder {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "me",
          "we",
          "us",
          "you",
          "he",
          "him",
          "she",
          "her",
          "it",
          "they",
          "them",
          "who",
          "whom",
          "which",
          "myself",
          "ourselves",
          "himself",
          "herself",
          "itself",
          "themselves",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "others",
          "both",
          "those",
          "none",
          "each",
          "neither",
          "either",
          "many",
          "some",
          "most",
          "several",
          "few",
          "another",
          "all",
          "one",
          "mine",
          "hers",
          "theirs",
          "ours",
          "that",
          "this",
          "these",
          "it's",
          "he's",
          "she's",
          "they're",
          "whoever",
          "his",
          "their",
          "its",
          "my",
          "our",
          "your",
          "whose");
  private static final Set<String> MAY_DETERMINE =
      Set.of(
          "both", "those", "each", "neither", "either", "many", "some", "most", "several", "few",
          "another", "all", "one", "that", "this", "these", "which", "no", "any", "every");
  private static final Set<String> POSSESSIVES =
      Set.of("my", "our", "your", "his", "her", "its", "their", "whose");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");

  private final ParsedArticle article;
  private final Casing casing;
  private final NameReader names;
  private final boolean[] edge;
  private final boolean[] inSource;
  private final List<NounPhrase> found = new ArrayList<>();

  PhraseFinder(ParsedArticle article, Casing casing, List<AttributionRelation> relations) {
    this.article = article;
    this.casing = casing;
    this.names = new NameReader(article, casing);
    this.edge = new boolean[article.size() + 1];
    this.inSource = new boolean[article.size() + 1];
    for (AttributionRelation relation : relations) {
      for (TextSpan span : relation.source()) {
        int t = article.tokenAt(span.start());
        edge[t] = true;
        while (t < article.size() && article.start(t) < span.end()) {
          inSource[t++] = true;
        }
        // A source that was found may end within a name; the name is not cut.
        edge[t] |= !goesOn(t);
      }
      mark(relation.cue());
      mark(relation.content());
    }
  }

  /** Whether the name before token {@code t} goes on with it. */
  private boolean goesOn(int t) {
    return t > 0
        && t < article.size()
        && article.sentenceOf(t) == article.sentenceOf(t - 1)
        && !casing.isHeadlineLike(article.sentenceOf(t))
        && casing.isName(t - 1)
        && names.continues(t, article.size());
  }

  private void mark(List<TextSpan> spans) {
    for (TextSpan span : spans) {
      edge[article.tokenAt(span.start())] = true;
      edge[span.isEmpty() ? article.tokenAt(span.end()) : article.tokenAt(span.end() - 1) + 1] =
          true;
    }
  }

  NameReader names() {
    return names;
  }

  /** The phrases in text order; the owner of a phrase comes just before it. */
  ImmutableList<NounPhrase> find() {
    for (Sentence sentence : article.sentences()) {
      int t = sentence.firstToken();
      while (t < sentence.endToken()) {
        t = Math.max(t + 1, read(t, sentence.endToken()));
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** Reads the phrase that begins at {@code t}, if one does; returns where to go on. */
  private int read(int t, int end) {
    String lower = article.lower(t);
    boolean more = t + 1 < end && !edge[t + 1] && opens(t + 1);
    if (POSSESSIVES.contains(lower) && more && !lower.equals("her")) {
      return owned(t, end);
    }
    if (lower.equals("her") && more && !article.tag(t).equals("PRP")) {
      return owned(t, end);
    }
    if (PRONOUNS.contains(lower) && !(MAY_DETERMINE.contains(lower) && more)) {
      if ((lower.equals("that") || lower.equals("this"))
          && article.pos(t) == PartOfSpeech.PREPOSITION
          && !edge[t]) {
        return t + 1;
      }
      add(t, t + 1, -1, PhraseKind.PRONOUN, Determiner.NONE, null);
      return t + 1;
    }
    return opens(t) || article.pos(t) == PartOfSpeech.DETERMINER || quoted(t, end) >= 0
        ? chunk(t, t, end, null)
        : t + 1;
  }

  private int owned(int t, int end) {
    add(t, t + 1, -1, PhraseKind.PRONOUN, Determiner.NONE, null);
    return chunk(t, t + 1, end, found.get(found.size() - 1));
  }

  private boolean opens(int t, int end) {
    return t < end && !edge[t] && opens(t);
  }

  /** Whether token {@code t} can stand in a phrase before or as its head. */
  private boolean opens(int t) {
    if (casing.isCalendar(t)) {
      return false;
    }
    if (casing.isName(t)) {
      return true;
    }
    return switch (article.pos(t)) {
      case NOUN, PROPER_NOUN, ADJECTIVE, NUMBER ->
          article.isWord(t) || article.lower(t).equals("%");
      case VERB ->
          (article.tag(t).equals("VBG") || article.tag(t).equals("VBN"))
              && t + 1 < article.size()
              && !edge[t + 1]
              && nounLike(t + 1);
      case DETERMINER -> t > 0 && MAY_DETERMINE.contains(article.lower(t - 1));
      case PUNCTUATION, OTHER -> article.lower(t).equals("$");
      default -> casing.isHeadlineLike(article.sentenceOf(t)) && nounLike(t);
    };
  }

  private boolean nounLike(int t) {
    if (casing.isCalendar(t)) {
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

  private int chunk(int first, int from, int end, @Nullable NounPhrase owner) {
    int head = -1;
    int t = from;
    while (t < end && !(edge[t] && t > first)) {
      String lower = article.lower(t);
      if (t > from && head == t - 1 && names.continues(t, end) && casing.isName(head)) {
        head = casing.isName(t) || NameReader.isSuffix(lower) ? t : head;
        while (head < t && t + 1 < end && !edge[t + 1] && casing.isName(t + 1)) {
          head = ++t;
        }
        t++;
      } else if (possessive(t) && head == t - 1 && head >= 0 && !isDeep(owner)) {
        if (t + 1 < end
            && !edge[t + 1]
            && (opens(t + 1) || article.pos(t + 1) == PartOfSpeech.ADVERB)) {
          finish(first, from, head + 1, owner);
          return chunk(first, t + 1, end, found.get(found.size() - 1));
        }
        break;
      } else if (nounLike(t)
          || (head < 0 && t > from && casing.isCalendar(t) && opens(t + 1, end))) {
        head = casing.isCalendar(t) ? head : t;
        t++;
      } else if (head >= 0 && ofOffice(t, end)) {
        t += 2;
        if (t < end && !edge[t] && casing.isName(t)) {
          head = t++;
        }
      } else if ((opens(t) && (head < 0 || modifiesAfterName(t, head)))
          || (t == from && article.pos(t) == PartOfSpeech.DETERMINER)
          || (article.pos(t) == PartOfSpeech.ADVERB
              && t + 1 < end
              && !edge[t + 1]
              && opens(t + 1)
              && t > from)
          || joins(t, end, head)) {
        t++;
      } else {
        int closed = quoted(t, end);
        if (closed < 0) {
          break;
        }
        t = closed;
      }
    }
    if (head < 0) {
      head = t - 1;
      if (head < from || (article.pos(head) == PartOfSpeech.DETERMINER && head > from)) {
        return Math.max(t, from + 1);
      }
    }
    finish(first, from, head + 1, owner);
    return Math.max(t, head + 1);
  }

  /** Owners of owners: beyond a few a phrase ends, so that no text can nest without bound. */
  private static boolean isDeep(@Nullable NounPhrase owner) {
    int depth = 0;
    for (NounPhrase phrase = owner; phrase != null; phrase = phrase.owner()) {
      depth++;
    }
    return depth >= 6;
  }

  /** Trump national security adviser: an adjective between a name and the head. */
  private boolean modifiesAfterName(int t, int head) {
    return head == t - 1
        && (casing.isName(head) || inSource[t])
        && article.pos(t) == PartOfSpeech.ADJECTIVE
        && t + 1 < article.size()
        && !edge[t + 1]
        && nounLike(t + 1)
        && !TIMES.contains(article.lower(t));
  }

  private static final Set<String> TIMES =
      Set.of("last", "next", "late", "early", "such", "own", "this");

  /** Secretary of state, chief of staff: the words after "of" belong to the office. */
  private boolean ofOffice(int t, int end) {
    return t + 1 < end
        && !edge[t + 1]
        && article.lower(t).equals("of")
        && OFFICES.contains(article.lower(t + 1));
  }

  private static final Set<String> OFFICES =
      Set.of("state", "staff", "defense", "police", "operations");

  /** Whether a comma, hyphen or "and" joins two words before the head. */
  private boolean joins(int t, int end, int head) {
    if (t + 1 >= end || edge[t + 1] || t == 0 || !opens(t + 1)) {
      return false;
    }
    String lower = article.lower(t);
    if (lower.equals("-") || lower.equals("/")) {
      return article.end(t - 1) == article.start(t) && article.end(t) == article.start(t + 1);
    }
    return (lower.equals(",") || lower.equals("and") || lower.equals("or"))
        && head < 0
        && (article.pos(t - 1) == PartOfSpeech.ADJECTIVE || article.lower(t - 1).indexOf('-') > 0)
        && !casing.isName(t - 1);
  }

  /** The end of a short quotation that modifies a noun (the “Avatar” star); -1 if none is. */
  private int quoted(int t, int end) {
    int q = article.quotationOf(t);
    if (q < 0 || article.quotations().get(q).span().start() != article.start(t)) {
      return -1;
    }
    int after = article.tokenAt(article.quotations().get(q).span().end());
    return after < end && after - t <= 8 && after > t && !edge[after] && nounLike(after)
        ? after
        : -1;
  }

  private boolean possessive(int t) {
    String lower = article.lower(t);
    return lower.equals("'s") || (lower.equals("'") && t > 0 && article.lower(t - 1).endsWith("s"));
  }

  private void finish(int first, int from, int end, @Nullable NounPhrase owner) {
    int run = end;
    while (run > from
        && (casing.isName(run - 1)
            || (run < end && run - 1 > from && names.continues(run - 1, end))
            || NameReader.isSuffix(article.lower(run - 1)))) {
      run--;
    }
    while (run < end && !casing.isName(run)) {
      run++;
    }
    Determiner determiner = owner != null ? Determiner.POSSESSIVE : determiner(from, end);
    if (run >= end) {
      add(first, end, -1, PhraseKinds.ofHead(article, casing, end - 1), determiner, owner);
      return;
    }
    int nameFirst = names.nameFirst(run, end);
    PhraseKind common =
        PhraseKinds.ofCapitalHead(
            article,
            run,
            nameFirst,
            end,
            determiner,
            casing.isHeadlineLike(article.sentenceOf(run)));
    if (common != PhraseKind.OTHER) {
      add(first, end, -1, common, determiner, owner);
      return;
    }
    boolean titled =
        nameFirst > run || (run > from && Gazetteer.ENGLISH.isPerson(article.lower(run - 1)));
    add(first, end, nameFirst, names.kind(nameFirst, end, titled, false), determiner, owner);
  }

  private Determiner determiner(int from, int end) {
    String lower = article.lower(from);
    if (INDEFINITE.contains(lower)) {
      return Determiner.INDEFINITE;
    }
    if (lower.equals("the") || lower.equals("this") || lower.equals("that")) {
      return Determiner.DEFINITE;
    }
    PartOfSpeech pos = article.pos(from);
    if (pos == PartOfSpeech.NUMBER
        || (pos == PartOfSpeech.DETERMINER && from < end - 1)
        || (MAY_DETERMINE.contains(lower) && from < end - 1)) {
      return Determiner.QUANTIFIER;
    }
    return Determiner.NONE;
  }

  private void add(
      int first,
      int end,
      int nameFirst,
      PhraseKind kind,
      Determiner determiner,
      @Nullable NounPhrase owner) {
    found.add(
        new NounPhrase(
            first,
            end,
            nameFirst,
            kind,
            determiner,
            owner,
            PhraseKinds.plural(article, kind, determiner, end - 1),
            PhraseKinds.gender(article, kind, first, nameFirst, end),
            subject(first, end)));
  }

  /** A verb stands right after it, and neither verb nor preposition right before. */
  private boolean subject(int first, int end) {
    if (first > 0) {
      PartOfSpeech before = article.pos(first - 1);
      if (before == PartOfSpeech.PREPOSITION
          || before == PartOfSpeech.VERB
          || before == PartOfSpeech.PARTICLE) {
        return before == PartOfSpeech.PREPOSITION
            && SUBORDINATORS.contains(article.lower(first - 1));
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

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "if",
          "because",
          "while",
          "although",
          "though",
          "as",
          "after",
          "before",
          "when",
          "since",
          "until",
          "whether",
          "unless");
}
