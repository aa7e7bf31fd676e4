package org.framescope.detect;

import java.util.IdentityHashMap;
import java.util.List;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions that open an article (<i>the hacker who broke in</i>) and are given their name only
 * in the sentences that follow: the first person newly named there.
 */
final class LeadFigures {
  private static final int LEAD = 3;
  private static final int REACH = 120;

  private LeadFigures() {}

  /** Replaces the referents of such descriptions by the person named. */
  static void name(
      ParsedArticle article,
      List<NounPhrase> phrases,
      @Nullable Entity[] referents,
      Salience salience) {
    IdentityHashMap<Entity, Entity> given = new IdentityHashMap<>();
    for (int p = 0; p < phrases.size(); p++) {
      NounPhrase phrase = phrases.get(p);
      Entity entity = referents[p];
      if (phrase.kind() != PhraseKind.PERSON
          || entity == null
          || entity.kind != PhraseKind.PERSON
          || !speaks(article, phrases, p, salience)
          || given.containsKey(entity)) {
        continue;
      }
      int s = article.sentenceOf(phrase.first());
      boolean lead = s <= LEAD && p < REACH;
      boolean open =
          phrase.determiner() == Determiner.DEFINITE
              || (phrase.determiner() == Determiner.NONE && s == 0)
              || (phrase.determiner() == Determiner.POSSESSIVE
                  && Gazetteer.ENGLISH.isOffice(article.lower(phrase.head())))
              || (phrase.determiner() == Determiner.INDEFINITE
                  && (s <= 1 || (s <= LEAD && opensWithName(article, phrases, p, s + 1))));
      Entity name = open ? newlyNamed(article, phrases, referents, p, lead, salience) : null;
      if (name != null) {
        given.put(entity, name);
      }
    }
    if (!given.isEmpty()) {
      for (int p = 0; p < phrases.size(); p++) {
        Entity name = referents[p] == null ? null : given.get(referents[p]);
        referents[p] = name == null ? referents[p] : name;
      }
    }
  }

  /** Whether sentence {@code s} begins with a full name. */
  private static boolean opensWithName(
      ParsedArticle article, List<NounPhrase> phrases, int p, int s) {
    for (int q = p + 1; q < phrases.size(); q++) {
      int sentence = article.sentenceOf(phrases.get(q).first());
      if (sentence >= s) {
        NounPhrase first = phrases.get(q);
        return sentence == s
            && first.kind() == PhraseKind.PERSON_NAME
            && first.end() - first.nameFirst() > 1
            && first.first() == article.sentences().get(s).firstToken();
      }
    }
    return false;
  }

  /** Whether the noun of phrase {@code p} stands before the name: a judge, Judge Ana Ruiz. */
  private static boolean isTitled(
      ParsedArticle article, NounPhrase name, int p, List<NounPhrase> phrases) {
    String head = article.lower(phrases.get(p).head());
    for (int t = name.first(); t < name.nameFirst(); t++) {
      if (article.lower(t).equals(head)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase, or the "who" right after it, is the source of a statement. */
  private static boolean speaks(
      ParsedArticle article, List<NounPhrase> phrases, int p, Salience salience) {
    if (salience.isSpeaking(phrases.get(p))) {
      return true;
    }
    return p + 1 < phrases.size()
        && phrases.get(p + 1).first() == phrases.get(p).end()
        && article.lower(phrases.get(p + 1).first()).equals("who")
        && salience.isSpeaking(phrases.get(p + 1));
  }

  /** The first person newly named soon after who speaks; in the lead, one who does not as well. */
  private static @Nullable Entity newlyNamed(
      ParsedArticle article,
      List<NounPhrase> phrases,
      @Nullable Entity[] referents,
      int p,
      boolean lead,
      Salience salience) {
    int from = article.sentenceOf(phrases.get(p).first());
    int until = from + (lead ? LEAD + 1 : 1);
    Gender gender = phrases.get(p).gender();
    Entity described = referents[p];
    boolean again = described != null && described.introducedAt < phrases.get(p).first();
    boolean generic = FunctionWords.CONFIDENTIAL.has(article.lower(phrases.get(p).head()));
    if (again && generic) {
      return null;
    }
    Entity silent = null;
    for (int q = p + 1; q < phrases.size() && q < p + REACH; q++) {
      NounPhrase phrase = phrases.get(q);
      int s = article.sentenceOf(phrase.first());
      if (s > until) {
        break;
      }
      Entity entity = referents[q];
      boolean vague =
          phrases.get(p).determiner() == Determiner.INDEFINITE
              && !isTitled(article, phrase, p, phrases)
              && (FunctionWords.GENERIC_PERSON.has(article.lower(phrases.get(p).head()))
                  || !(salience.isSpeaking(phrase) || phrase.subject()));
      if (vague) {
        continue;
      }
      boolean called =
          phrase.first() > 0
              && phrase.kind().isName()
              && article.lower(phrase.first() - 1).equals("named");
      if (called && entity != null && entity.kind.isName() && s == from) {
        return entity;
      }
      if (phrase.kind() == PhraseKind.PERSON_NAME
          && phrase.end() - phrase.first() > 1
          && entity != null
          && entity.kind == PhraseKind.PERSON_NAME
          && entity.firstToken == phrase.first()
          && gender.agrees(entity.gender)
          && s > 0
          && (lead || s > from)) {
        if (salience.isSpeaking(phrase)) {
          return entity;
        }
        silent = silent == null ? entity : silent;
      }
    }
    return lead ? silent : null;
  }
}
