package org.framescope.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who is present in the reader's mind. What is spoken of gains weight by its place: a subject more
 * than an object, a source of a statement most, words within quotations least; every sentence
 * halves what was gained (after Lappin and Leass 1994). Only the latest {@value #MEMORY} referents
 * are remembered.
 */
final class Salience {
  static final int MEMORY = 16;

  /** For how many sentences those who spoke last are still "they" who speak. */
  private static final int LASTING = 6;

  private final ParsedArticle article;
  private final boolean[] speaking;
  private final Deque<Entity> recent = new ArrayDeque<>();
  private @Nullable Entity lastSpeaker;

  /**
   * Starts with nobody present.
   *
   * @param speaking for each token whether the source of an attribution begins there
   */
  Salience(ParsedArticle article, boolean[] speaking) {
    this.article = article;
    this.speaking = speaking;
  }

  /** Those remembered, the latest first. */
  Iterable<Entity> recent() {
    return recent;
  }

  /** The named set that spoke last, if that was no more than two sentences ago; else null. */
  @Nullable Entity speakingSet(int sentence) {
    return lastSpeaker != null
            && lastSpeaker.plural
            && lastSpeaker.isNamed()
            && sentence - lastSpeaker.weighedAt <= 2
        ? lastSpeaker
        : null;
  }

  boolean isSpeaking(NounPhrase phrase) {
    return speaking[phrase.first()];
  }

  /** Notes that a phrase speaks of an entity. */
  void mention(Entity entity, NounPhrase phrase, int sentence) {
    mention(entity, phrase, phrase.subject(), sentence);
  }

  /** Notes it where the place tells more than the phrase whether it is a subject. */
  void mention(Entity entity, NounPhrase phrase, boolean subject, int sentence) {
    double gain = subject ? 1.0 : 0.5;
    Sentence in = article.sentences().get(sentence);
    if (phrase.first() - in.firstToken() <= 2) {
      gain += 0.3;
    }
    if (article.quotationOf(phrase.first()) >= 0) {
      gain *= 0.3;
    }
    if (FunctionWords.RELATIVE.has(article.lower(phrase.first()))
        && phrase.end() - phrase.first() == 1) {
      gain *= 0.3;
    }
    if (isSpeaking(phrase)) {
      gain += 1.5;
      lastSpeaker = entity;
    } else if (entity.kind == PhraseKind.PERSON) {
      gain *= 0.4;
    }
    entity.add(gain, sentence, phrase.first());
    recent.remove(entity);
    recent.addFirst(entity);
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  /** The person whom <i>he</i> or <i>she</i> means; null if nobody of that gender is present. */
  @Nullable Entity person(NounPhrase pronoun, int sentence) {
    Entity best = null;
    double bestWeight = 0;
    for (Entity entity : recent) {
      if (!(entity.isPerson() || entity.maybePerson)
          || entity.plural
          || !pronoun.gender().agrees(entity.gender)) {
        continue;
      }
      double weight = entity.weightAt(sentence) * (entity.isPerson() ? 1 : 0.45);
      if (entity.gender == Gender.UNKNOWN) {
        weight *= 0.7;
      }
      if (!entity.isNamed()) {
        weight *= 0.6;
      }
      if (entity == lastSpeaker && isSpeaking(pronoun)) {
        weight *= 1.5;
      }
      if (weight > bestWeight) {
        best = entity;
        bestWeight = weight;
      }
    }
    if (best != null && best.gender == Gender.UNKNOWN && article.quotationOf(pronoun.first()) < 0) {
      best.gender = pronoun.gender();
    }
    if (best != null && best.maybePerson) {
      best.maybePerson = false;
      best.kind = PhraseKind.PERSON_NAME;
    }
    return best;
  }

  /** Two bodies joined in this sentence or the last; null if none were. */
  @Nullable Entity pair(int sentence) {
    for (Entity entity : recent) {
      if (entity.plural
          && entity.kind == PhraseKind.ORGANIZATION_NAME
          && sentence - entity.weighedAt <= 1) {
        return entity;
      }
    }
    return null;
  }

  /** Those whom <i>they</i> means: a group, two persons, or an institution. */
  @Nullable Entity plural(NounPhrase pronoun, int sentence, @Nullable Entity other) {
    Entity best = null;
    double bestWeight = 0;
    for (Entity entity : recent) {
      if (entity == other) {
        continue;
      }
      double weight = entity.weightAt(sentence);
      if (!entity.plural) {
        if (entity.kind != PhraseKind.ORGANIZATION_NAME && entity.kind != PhraseKind.ORGANIZATION) {
          continue;
        }
        weight *= isPlace(entity) ? 0.1 : entity.collective ? 1.2 : 0.5;
      }
      if (entity == lastSpeaker && isSpeaking(pronoun)) {
        boolean still = entity.plural && sentence - entity.weighedAt <= LASTING;
        weight = still ? Math.max(0.6, weight * 1.5) : weight * 1.5;
      }
      if (weight > bestWeight) {
        best = entity;
        bestWeight = weight;
      }
    }
    return best;
  }

  /** What <i>it</i> means. */
  @Nullable Entity thing(int sentence) {
    return strongest(
        sentence,
        0,
        entity -> !entity.isPerson() && !entity.plural && entity.kind != PhraseKind.GROUP);
  }

  /** The most present named person or organisation that is no place. */
  @Nullable Entity named(int sentence) {
    return strongest(
        sentence,
        0.2,
        entity -> entity.isNamed() && entity.kind != PhraseKind.DOCUMENT_NAME && !isPlace(entity));
  }

  /** The most present named person. */
  @Nullable Entity namedPerson(int sentence) {
    return strongest(sentence, 0, entity -> entity.kind == PhraseKind.PERSON_NAME);
  }

  private @Nullable Entity strongest(int sentence, double least, Predicate<Entity> fits) {
    Entity best = null;
    double bestWeight = least;
    for (Entity entity : recent) {
      if (fits.test(entity) && entity.weightAt(sentence) > bestWeight) {
        best = entity;
        bestWeight = entity.weightAt(sentence);
      }
    }
    return best;
  }

  /** The persons most present of those whom the words of the phrase describe, at most so many. */
  List<Entity> strongestPersons(
      NounPhrase phrase, int count, int sentence, List<Entity> described) {
    Gender gender =
        Gazetteer.ENGLISH.genderOfPerson(
            Gazetteer.ENGLISH.singularPerson(article.lower(phrase.head())));
    List<Entity> best = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    Set<Entity> candidates = new LinkedHashSet<>(recent);
    candidates.addAll(described);
    for (Entity entity : candidates) {
      double weight = Math.min(1, entity.weightAt(sentence));
      if (entity.kind != PhraseKind.PERSON_NAME
          || entity.plural
          || !gender.agrees(entity.gender)
          || (weight < 0.02 && !described.contains(entity))) {
        continue;
      }
      for (int t = phrase.first() + 1; t < phrase.end(); t++) {
        String word = article.lower(t);
        String one = Gazetteer.ENGLISH.singularPerson(word);
        word = one.isEmpty() ? word : one;
        weight += entity.words.contains(word) || entity.fame.contains(word) ? 1 : 0;
        weight -= Descriptions.otherParty(entity, word) ? 2 : 0;
      }
      int at = 0;
      while (at < best.size() && weights.get(at) >= weight) {
        at++;
      }
      best.add(at, entity);
      weights.add(at, weight);
    }
    return best.size() > count ? best.subList(0, count) : best;
  }

  private static boolean isPlace(Entity entity) {
    return Gazetteer.ENGLISH.isPlace(entity.key);
  }
}
