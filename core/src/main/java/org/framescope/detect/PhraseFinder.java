package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of an article in one pass. A phrase never crosses the edge of a source,
 * cue or content that has been found already.
 */
final class PhraseFinder {
  private final ParsedArticle article;
  private final Casing casing;
  private final NameReader names;
  private final SpanEdges edges;
  private final PhraseWords words;
  private final List<NounPhrase> found = new ArrayList<>();

  PhraseFinder(ParsedArticle article, Casing casing, List<AttributionRelation> relations) {
    this.article = article;
    this.casing = casing;
    this.names = new NameReader(article, casing);
    this.edges = new SpanEdges(article, casing, names, relations);
    this.words = new PhraseWords(article, casing, edges);
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
    boolean more = t + 1 < end && !edges.at(t + 1) && words.opens(t + 1);
    if (FunctionWords.POSSESSIVE.has(lower) && more && !lower.equals("her")) {
      return owned(t, end);
    }
    if (lower.equals("her") && more && !article.tag(t).equals("PRP")) {
      return owned(t, end);
    }
    boolean acronym = lower.length() > 1 && Capitals.fill(article.word(t)) && casing.isName(t);
    // I. Charles Mora: an initial, after which a sentence may have been cut.
    boolean initial =
        lower.equals("i")
            && t + 2 < article.size()
            && t == article.sentences().get(article.sentenceOf(t)).firstToken()
            && article.lower(t + 1).equals(".")
            && casing.isName(t + 2);
    if (initial) {
      return t + 1;
    }
    if (FunctionWords.PRONOUN.has(lower)
        && !acronym
        && !(FunctionWords.DETERMINES.has(lower) && more)) {
      if ((lower.equals("that") || lower.equals("this"))
          && article.pos(t) == PartOfSpeech.PREPOSITION
          && !edges.at(t)) {
        return t + 1;
      }
      add(t, t + 1, -1, PhraseKind.PRONOUN, Determiner.NONE, null);
      return t + 1;
    }
    return words.opens(t) || article.pos(t) == PartOfSpeech.DETERMINER || words.quoted(t, end) >= 0
        ? chunk(t, t, end, null)
        : t + 1;
  }

  private int owned(int t, int end) {
    add(t, t + 1, -1, PhraseKind.PRONOUN, Determiner.NONE, null);
    return chunk(t, t + 1, end, found.get(found.size() - 1));
  }

  private int chunk(int first, int from, int end, @Nullable NounPhrase owner) {
    int head = -1;
    int t = from;
    while (t < end && !(edges.at(t) && t > first)) {
      String lower = article.lower(t);
      if (t > from && head == t - 1 && names.continues(t, end) && casing.isName(head)) {
        head = casing.isName(t) || NameReader.isSuffix(lower) ? t : head;
        while (head < t && t + 1 < end && !edges.at(t + 1) && casing.isName(t + 1)) {
          head = ++t;
        }
        t++;
      } else if (words.possessive(t) && head == t - 1 && head >= 0 && !isDeep(owner)) {
        if (t + 1 < end
            && !edges.at(t + 1)
            && (words.opens(t + 1) || article.pos(t + 1) == PartOfSpeech.ADVERB)) {
          finish(first, from, head + 1, owner);
          return chunk(first, t + 1, end, found.get(found.size() - 1));
        }
        break;
      } else if (head == t - 1 && head >= 0 && words.participle(t, end)) {
        break;
      } else if (words.nounLike(t)
          || (head < 0 && t > from && casing.isCalendar(t) && words.opens(t + 1, end))) {
        head = casing.isCalendar(t) ? head : t;
        t++;
      } else if (head == t - 1 && words.gluedParticiple(t, end)) {
        t += 2;
      } else if (head >= 0 && words.ofOffice(t, end)) {
        t += 2;
        if (t < end && !edges.at(t) && casing.isName(t)) {
          head = t++;
        }
      } else if ((words.opens(t) && (head < 0 || words.modifiesAfterName(t, head)))
          || (t == from && article.pos(t) == PartOfSpeech.DETERMINER)
          || (article.pos(t) == PartOfSpeech.ADVERB
              && t + 1 < end
              && !edges.at(t + 1)
              && words.opens(t + 1)
              && t > from)
          || words.joins(t, end, head)) {
        t++;
      } else {
        int closed = words.quoted(t, end);
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
    Determiner determiner = owner != null ? Determiner.POSSESSIVE : words.determiner(from, end);
    if (run >= end) {
      add(first, end, -1, PhraseKinds.ofHead(article, casing, end - 1), determiner, owner);
      return;
    }
    int nameFirst = names.nameFirst(run, end);
    if (article.lower(nameFirst).equals("of") && nameFirst + 2 < end) {
      nameFirst += 2;
    } else if (article.lower(nameFirst).equals("of")) {
      // Secretary of State: an office without a name after it.
      add(first, end, -1, PhraseKind.PERSON, determiner, owner);
      return;
    }
    PhraseKind common =
        PhraseKinds.ofCapitalHead(
            article,
            run,
            nameFirst,
            end,
            determiner,
            casing.isHeadlineLike(article.sentenceOf(run)),
            edges.at(end));
    if (common != PhraseKind.OTHER) {
      add(first, end, -1, common, determiner, owner);
      return;
    }
    boolean titled =
        nameFirst > run || (run > from && Gazetteer.ENGLISH.isPerson(article.lower(run - 1)));
    PhraseKind kind = names.kind(nameFirst, end, titled, false);
    boolean body =
        kind == PhraseKind.PERSON_NAME
            && nameFirst == run
            && run > from
            && Gazetteer.ENGLISH.isOrganizationNoun(article.lower(run - 1))
            && !Gazetteer.ENGLISH.isGivenName(article.lower(run));
    kind = body ? PhraseKind.ORGANIZATION_NAME : kind;
    add(first, end, nameFirst, kind, determiner, owner);
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
            words.subject(first, end)));
  }
}
