package org.framescope.detect;

import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Whom a plural or collective noun for people means: a body that consists of them, several who were
 * named together, those who spoke last, or people without a name.
 */
final class GroupLinker {
  private final ParsedArticle article;
  private final Discourse discourse;
  private final EntityTable table;
  private final Salience salience;
  private final NamedSets sets;
  private final Collectives collectives;

  GroupLinker(
      ParsedArticle article,
      Discourse discourse,
      EntityTable table,
      Salience salience,
      NamedSets sets,
      Collectives collectives) {
    this.article = article;
    this.discourse = discourse;
    this.table = table;
    this.salience = salience;
    this.sets = sets;
    this.collectives = collectives;
  }

  /** Those whom phrase {@code p} means; somebody new and unnamed if nobody known. */
  Entity link(int p, NounPhrase phrase, int sentence) {
    Entity set = collectives.refer(p, phrase, sentence);
    if (set == null) {
      set = sets.apposed(phrase);
    }
    if (set == null) {
      set = sets.listed(phrase, p, sentence);
    }
    if (set == null) {
      set = sets.counted(phrase, sentence);
    }
    boolean again =
        set == null
            && phrase.determiner() == Determiner.DEFINITE
            && salience.isSpeaking(phrase)
            && !PersonLinker.restricted(article, phrase)
            && !table.isName(phrase.head())
            && !Gazetteer.ENGLISH.singularPerson(article.lower(phrase.head())).isEmpty();
    if (again) {
      set = salience.speakingSet(sentence);
    }
    if (set == null) {
      set = setAgain(phrase, sentence);
    }
    if (set != null) {
      return set;
    }
    Entity made =
        new Entity(
            PhraseKind.GROUP, discourse.text(phrase), discourse.key(phrase), Gender.UNKNOWN, true);
    made.introducedAt = phrase.first();
    return made;
  }

  /**
   * Ana Ruiz met Joe Pratt and Mia Tran; the candidates: those joined in this sentence or the last.
   */
  private @Nullable Entity setAgain(NounPhrase phrase, int sentence) {
    String one = Gazetteer.ENGLISH.singularPerson(article.lower(phrase.head()));
    if (one.isEmpty()
        || phrase.determiner() != Determiner.DEFINITE
        || phrase.end() - phrase.first() != 2
        || table.isName(phrase.head())
        || PersonLinker.restricted(article, phrase)) {
      return null;
    }
    boolean fits =
        (Gazetteer.ENGLISH.isEpithet(one) && !Gazetteer.ENGLISH.isDemonym(one))
            || one.equals("man")
            || one.equals("woman");
    for (Entity entity : salience.recent()) {
      if (entity.kind == PhraseKind.GROUP && entity.key.endsWith(article.lower(phrase.head()))) {
        return null;
      }
      if (entity.plural
          && entity.kind == PhraseKind.PERSON_NAME
          && sentence - entity.weighedAt <= 1
          && (fits || table.allDescribed(one).stream().filter(entity::covers).count() > 1)) {
        return entity;
      }
    }
    return null;
  }
}
