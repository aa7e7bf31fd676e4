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
    for (int p = 0; p < phrases.size() && p < REACH; p++) {
      NounPhrase phrase = phrases.get(p);
      int s = article.sentenceOf(phrase.first());
      if (s > LEAD) {
        break;
      }
      Entity entity = referents[p];
      boolean open =
          phrase.determiner() == Determiner.DEFINITE
              || (phrase.determiner() == Determiner.NONE && s == 0);
      if (phrase.kind() == PhraseKind.PERSON
          && open
          && entity != null
          && entity.kind == PhraseKind.PERSON
          && salience.isSpeaking(phrase)) {
        Entity name = newlyNamed(article, phrases, referents, p);
        if (name != null) {
          given.put(entity, name);
        }
      }
    }
    if (!given.isEmpty()) {
      for (int p = 0; p < phrases.size(); p++) {
        Entity name = referents[p] == null ? null : given.get(referents[p]);
        referents[p] = name == null ? referents[p] : name;
      }
    }
  }

  private static @Nullable Entity newlyNamed(
      ParsedArticle article, List<NounPhrase> phrases, @Nullable Entity[] referents, int p) {
    int until = article.sentenceOf(phrases.get(p).first()) + LEAD + 1;
    Gender gender = phrases.get(p).gender();
    for (int q = p + 1; q < phrases.size() && q < p + REACH; q++) {
      NounPhrase phrase = phrases.get(q);
      int s = article.sentenceOf(phrase.first());
      if (s > until) {
        return null;
      }
      Entity entity = referents[q];
      if (phrase.kind() == PhraseKind.PERSON_NAME
          && entity != null
          && entity.kind == PhraseKind.PERSON_NAME
          && entity.firstToken == phrase.first()
          && gender.agrees(entity.gender)
          && s > 0) {
        return entity;
      }
    }
    return null;
  }
}
