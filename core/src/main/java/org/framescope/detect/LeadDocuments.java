package org.framescope.detect;

import java.util.IdentityHashMap;
import java.util.List;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Documents that open an article without their publisher (<i>Poll: few are pleased</i>, <i>a new
 * report finds</i>) and are given it in the sentences that follow.
 */
final class LeadDocuments {
  private static final int LEAD = 2;
  private static final int REACH = 8;
  private static final int PHRASES = 150;

  private LeadDocuments() {}

  /** Replaces the referents of such phrases by the first named document of their family. */
  static void name(ParsedArticle article, List<NounPhrase> phrases, @Nullable Entity[] referents) {
    IdentityHashMap<Entity, Entity> given = new IdentityHashMap<>();
    for (int p = 0; p < phrases.size(); p++) {
      NounPhrase phrase = phrases.get(p);
      Entity entity = referents[p];
      boolean lead = article.sentenceOf(phrase.first()) <= LEAD && p < PHRASES;
      boolean open =
          phrase.determiner() != Determiner.QUANTIFIER
              && phrase.determiner() != Determiner.POSSESSIVE;
      if (lead && entity != null && !entity.isNamed() && isOfOutlet(article, phrase)) {
        Entity outlet = outlet(article, phrases, referents, p);
        if (outlet != null) {
          given.put(entity, outlet);
          continue;
        }
      }
      if (phrase.kind() == PhraseKind.DOCUMENT
          && open
          && (lead || phrase.determiner() == Determiner.INDEFINITE)
          && !phrase.plural()
          && entity != null
          && !entity.isNamed()) {
        Entity name = named(article, phrases, referents, p, lead);
        if (name != null) {
          given.put(entity, name);
        }
      }
    }
    for (int p = 0; p < phrases.size() && !given.isEmpty(); p++) {
      Entity name = referents[p] == null ? null : given.get(referents[p]);
      referents[p] = name == null ? referents[p] : name;
    }
  }

  /** Newspaper: ...; a news report: an outlet, or what it prints, before it has its name. */
  private static boolean isOfOutlet(ParsedArticle article, NounPhrase phrase) {
    if (phrase.plural()
        || (phrase.determiner() != Determiner.NONE
            && phrase.determiner() != Determiner.INDEFINITE)) {
      return false;
    }
    if (phrase.kind() == PhraseKind.ORGANIZATION) {
      return FunctionWords.MEDIA.has(article.lower(phrase.head()))
          && article.sentenceOf(phrase.first()) == 0;
    }
    return phrase.kind() == PhraseKind.DOCUMENT
        && phrase.end() - phrase.first() > 1
        && article.lower(phrase.head() - 1).equals("news");
  }

  /** The first outlet named in the sentences that follow. */
  private static @Nullable Entity outlet(
      ParsedArticle article, List<NounPhrase> phrases, @Nullable Entity[] referents, int p) {
    int until = article.sentenceOf(phrases.get(p).first()) + LEAD;
    for (int q = p + 1; q < phrases.size() && q < p + PHRASES; q++) {
      if (article.sentenceOf(phrases.get(q).first()) > until) {
        return null;
      }
      Entity entity = referents[q];
      if (entity != null
          && entity.kind == PhraseKind.ORGANIZATION_NAME
          && !entity.plural
          && (entity.words.stream().anyMatch(FunctionWords.MEDIA_NAME::has)
              || FunctionWords.MEDIA_NAME.has(entity.key))) {
        return entity;
      }
    }
    return null;
  }

  private static @Nullable Entity named(
      ParsedArticle article,
      List<NounPhrase> phrases,
      @Nullable Entity[] referents,
      int p,
      boolean lead) {
    String head = article.lower(phrases.get(p).head());
    int until = lead ? REACH : article.sentenceOf(phrases.get(p).first()) + 1;
    for (int q = p + 1; q < phrases.size() && q < p + PHRASES; q++) {
      NounPhrase phrase = phrases.get(q);
      if (article.sentenceOf(phrase.first()) > until) {
        return null;
      }
      Entity entity = referents[q];
      boolean again =
          lead || (phrase.determiner() == Determiner.DEFINITE && sameHead(article, phrase, head));
      if (again
          && entity != null
          && entity.kind == PhraseKind.DOCUMENT_NAME
          && DocumentLinker.isOf(entity, head)) {
        return entity;
      }
    }
    return null;
  }

  /** Further on only the same noun tells: a poll; the Lakeside poll. */
  private static boolean sameHead(ParsedArticle article, NounPhrase phrase, String head) {
    return article.lower(phrase.head()).equals(head);
  }
}
