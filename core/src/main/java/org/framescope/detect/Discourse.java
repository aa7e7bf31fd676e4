package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's noun phrases from left to right and tells for each whom or what it refers to.
 *
 * <p>Who is spoken of is weighed by place: a subject more than an object, a source of a statement
 * most, words within quotations least; every sentence halves what was gained (after Lappin and
 * Leass 1994). Only the latest {@value #MEMORY} referents are remembered, so reading takes time in
 * proportion to the article.
 */
final class Discourse {
  private static final int MEMORY = 16;
  private static final int LEAD = 3;
  private static final Set<String> GENERIC =
      Set.of(
          "source",
          "official",
          "aide",
          "adviser",
          "advisor",
          "person",
          "voter",
          "man",
          "woman",
          "staffer",
          "employee",
          "student",
          "resident",
          "operative",
          "insider",
          "witness",
          "officer",
          "agent",
          "member",
          "user");

  private final ParsedArticle article;
  private final ImmutableList<NounPhrase> phrases;
  private final EntityTable table;
  private final Descriptions descriptions;
  private final boolean[] speaking;
  private final @Nullable Entity[] referents;
  private final int[] phraseAt;
  private final Deque<Entity> recent = new ArrayDeque<>();
  private final Deque<Entity> documents = new ArrayDeque<>();
  private final Map<String, Entity> unnamedByHead = new HashMap<>();
  private @Nullable Entity lastSpeaker;
  private int sentence;

  Discourse(
      ParsedArticle article,
      ImmutableList<NounPhrase> phrases,
      EntityTable table,
      boolean[] speaking) {
    this.article = article;
    this.phrases = phrases;
    this.table = table;
    this.speaking = speaking;
    this.referents = new Entity[phrases.size()];
    this.phraseAt = new int[article.size() + 1];
    Arrays.fill(phraseAt, -1);
    for (int p = 0; p < phrases.size(); p++) {
      if (phraseAt[phrases.get(p).first()] < 0 || phrases.get(p).owner() != null) {
        phraseAt[phrases.get(p).first()] = p;
      }
    }
    this.descriptions = new Descriptions(article, phrases, phraseAt);
  }

  ImmutableList<NounPhrase> phrases() {
    return phrases;
  }

  /** Whom phrase {@code p} refers to; null if that is nobody or nothing known. */
  @Nullable Entity referent(int p) {
    return referents[p];
  }

  /** Index of the phrase that begins at token {@code t}, the longer one; -1 if none does. */
  int phraseAt(int t) {
    return phraseAt[t];
  }

  /** Reads the whole article. */
  void read() {
    for (NounPhrase phrase : phrases) {
      table.learn(phrase);
    }
    for (NounPhrase phrase : phrases) {
      if (phrase.kind() == PhraseKind.PERSON_NAME && table.isCertain(phrase)) {
        descriptions.describe(phrase, table.find(phrase, 0));
      }
    }
    for (int p = 0; p < phrases.size(); p++) {
      NounPhrase phrase = phrases.get(p);
      sentence = article.sentenceOf(phrase.first());
      Entity entity = refer(p, phrase);
      referents[p] = entity;
      if (entity != null) {
        weigh(entity, phrase);
        joined(p, phrase, entity);
      }
    }
    lookAhead();
  }

  /** Two persons joined by "and" may be "they" in what follows. */
  private void joined(int p, NounPhrase phrase, Entity entity) {
    if (p == 0 || entity.kind != PhraseKind.PERSON_NAME || entity.plural) {
      return;
    }
    NounPhrase before = phrases.get(p - 1);
    Entity other = referents[p - 1];
    if (other != null
        && other != entity
        && other.kind == PhraseKind.PERSON_NAME
        && !other.plural
        && before.end() == phrase.first() - 1
        && article.lower(before.end()).equals("and")) {
      weigh(table.pair(other, entity), phrase);
    }
  }

  /**
   * A description that opens the article (<i>the hacker who broke in</i>) may be given its name
   * only in the sentences that follow: the first person newly named there.
   */
  private void lookAhead() {
    IdentityHashMap<Entity, Entity> given = new IdentityHashMap<>();
    for (int p = 0; p < phrases.size(); p++) {
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
          && speaking[phrase.first()]) {
        Entity name = newlyNamed(p + 1, s + LEAD + 1, phrase.gender());
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

  private @Nullable Entity newlyNamed(int from, int untilSentence, Gender gender) {
    for (int q = from; q < phrases.size(); q++) {
      NounPhrase phrase = phrases.get(q);
      if (article.sentenceOf(phrase.first()) > untilSentence) {
        return null;
      }
      Entity entity = referents[q];
      if (phrase.kind() == PhraseKind.PERSON_NAME
          && entity != null
          && entity.kind == PhraseKind.PERSON_NAME
          && entity.firstToken == phrase.first()
          && gender.agrees(entity.gender)
          && article.sentenceOf(phrase.first()) > 0) {
        return entity;
      }
    }
    return null;
  }

  private void weigh(Entity entity, NounPhrase phrase) {
    double gain = phrase.subject() ? 1.0 : 0.5;
    Sentence in = article.sentences().get(sentence);
    if (phrase.first() - in.firstToken() <= 2) {
      gain += 0.3;
    }
    if (article.quotationOf(phrase.first()) >= 0) {
      gain *= 0.3;
    }
    if (speaking[phrase.first()]) {
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

  private @Nullable Entity refer(int p, NounPhrase phrase) {
    return switch (phrase.kind()) {
      case PERSON_NAME, ORGANIZATION_NAME, DOCUMENT_NAME -> table.find(phrase, sentence);
      case PRONOUN -> pronoun(p, phrase);
      case PERSON -> person(p, phrase);
      case GROUP -> group(phrase);
      case ORGANIZATION -> organization(p, phrase);
      case DOCUMENT -> document(p, phrase);
      case SPEECH, OTHER -> null;
    };
  }

  private @Nullable Entity pronoun(int p, NounPhrase phrase) {
    String word = article.lower(phrase.first());
    return switch (word) {
      case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
          strongest(phrase, Kindred.PERSON);
      case "both" -> pair(phrase);
      case "they", "them", "their", "theirs", "themselves", "those" ->
          strongest(phrase, Kindred.PLURAL);
      case "it", "its", "itself" -> strongest(phrase, Kindred.THING);
      case "who", "whom", "whose" -> antecedent(p, true);
      case "which", "that" -> antecedent(p, false);
      default -> null;
    };
  }

  private enum Kindred {
    PERSON,
    PLURAL,
    THING
  }

  private static boolean fits(Entity entity, Kindred kindred) {
    return switch (kindred) {
      case PERSON -> entity.isPerson() && !entity.plural;
      case PLURAL ->
          entity.plural
              || entity.kind == PhraseKind.ORGANIZATION_NAME
              || entity.kind == PhraseKind.ORGANIZATION;
      case THING -> !entity.isPerson() && !entity.plural && entity.kind != PhraseKind.GROUP;
    };
  }

  private @Nullable Entity strongest(NounPhrase phrase, Kindred kindred) {
    Entity best = null;
    double bestWeight = 0;
    for (Entity entity : recent) {
      if (!fits(entity, kindred) || !phrase.gender().agrees(entity.gender)) {
        continue;
      }
      double weight = entity.weightAt(sentence);
      if (kindred == Kindred.PERSON) {
        if (entity.gender == Gender.UNKNOWN) {
          weight *= 0.7;
        }
        if (!entity.isNamed()) {
          weight *= 0.6;
        }
        if (entity == lastSpeaker && speaking[phrase.first()]) {
          weight *= 1.5;
        }
      }
      if (kindred == Kindred.PLURAL && !entity.plural) {
        weight *= Gazetteer.ENGLISH.isPlace(entity.key) ? 0.1 : 0.65;
      }
      if (weight > bestWeight) {
        best = entity;
        bestWeight = weight;
      }
    }
    if (best != null && best.gender == Gender.UNKNOWN && kindred == Kindred.PERSON) {
      best.gender = phrase.gender();
    }
    return best;
  }

  /** What a relative pronoun stands for: the phrase before it in its sentence. */
  private @Nullable Entity antecedent(int p, boolean person) {
    int first = article.sentences().get(sentence).firstToken();
    for (int q = p - 1; q >= 0 && q > p - 8 && phrases.get(q).first() >= first; q--) {
      NounPhrase before = phrases.get(q);
      Entity entity = referents[q];
      if (person) {
        if (entity != null
            && (entity.isPerson() || entity.plural)
            && number(phrases.get(p).end(), entity.plural)
            && before.kind() != PhraseKind.PRONOUN) {
          return entity;
        }
      } else if (before.kind() == PhraseKind.SPEECH) {
        return before.owner() != null ? referents[q - 1] : speakerBefore(q, first);
      } else if (before.kind() != PhraseKind.PRONOUN) {
        return entity;
      }
    }
    return null;
  }

  /**
   * Whose words a speech noun without an owner are: the nearest person before it in its sentence.
   */
  @Nullable Entity speakerBefore(int p, int first) {
    for (int q = p - 1; q >= 0 && q > p - 12 && phrases.get(q).first() >= first; q--) {
      Entity entity = referents[q];
      if (entity != null && entity.isPerson()) {
        return entity;
      }
    }
    return null;
  }

  /** The two persons most present of those whom the words describe, as one. */
  private @Nullable Entity pair(NounPhrase phrase) {
    Entity one = null;
    Entity two = null;
    double first = 0.05;
    double second = 0.05;
    for (Entity entity : recent) {
      if (entity.kind != PhraseKind.PERSON_NAME || entity.plural) {
        continue;
      }
      double weight = entity.weightAt(sentence);
      for (int t = phrase.first() + 1; t < phrase.end(); t++) {
        String word = article.lower(t);
        weight += entity.words.contains(word) || entity.fame.contains(word) ? 1 : 0;
      }
      if (weight > first) {
        two = one;
        second = first;
        one = entity;
        first = weight;
      } else if (weight > second) {
        two = entity;
        second = weight;
      }
    }
    return one == null || two == null ? null : table.pair(one, two);
  }

  private @Nullable Entity person(int p, NounPhrase phrase) {
    String head = article.lower(phrase.head());
    Entity same = sameAsNeighbour(p, phrase);
    if (same != null) {
      return same;
    }
    if (phrase.end() - phrase.first() == 1 && table.isName(phrase.head())) {
      Entity namesake = table.personByLast(head, Gender.UNKNOWN, sentence);
      if (namesake != null) {
        return namesake;
      }
    }
    boolean definite =
        phrase.determiner() == Determiner.DEFINITE
            || phrase.determiner() == Determiner.POSSESSIVE
            || phrase.determiner() == Determiner.NONE;
    if (definite) {
      boolean again =
          phrase.determiner() == Determiner.DEFINITE
              && !GENERIC.contains(head)
              && !Gazetteer.ENGLISH.isRelation(head)
              && (Gazetteer.ENGLISH.isEpithet(head) || !restricted(phrase));
      Entity linked = descriptions.link(phrase, recent, sentence, again);
      if (linked != null) {
        return linked;
      }
      Entity unnamed = unnamedByHead.get(head);
      if (unnamed != null) {
        return unnamed;
      }
    }
    Entity made =
        new Entity(
            PhraseKind.PERSON, text(phrase), key(phrase), phrase.gender(), /* plural= */ false);
    made.introducedAt = phrase.first();
    unnamedByHead.put(head, made);
    return made;
  }

  /** Whether words after the head say who is meant: the head of the union, the man who fled. */
  private boolean restricted(NounPhrase phrase) {
    if (phrase.end() >= article.size()) {
      return false;
    }
    String after = article.lower(phrase.end());
    return after.equals("of")
        || after.equals("who")
        || after.equals("at")
        || after.equals("in")
        || after.equals("for")
        || after.equals("whose")
        || after.equals("from");
  }

  /** The person whom a name beside the phrase gives: her spokeswoman, Ana Ruiz; Ruiz, a nurse. */
  private @Nullable Entity sameAsNeighbour(int p, NounPhrase phrase) {
    int t = phrase.end();
    if (t + 1 < article.size() && article.lower(t).equals(",") && phraseAt[t + 1] >= 0) {
      NounPhrase next = phrases.get(phraseAt[t + 1]);
      int after = next.end();
      if (next.kind() == PhraseKind.PERSON_NAME
          && next.owner() == null
          && (after >= article.size()
              || !article.isWord(after)
              || article.lower(after).equals("said"))) {
        return table.find(next, sentence);
      }
    }
    if (p == 0) {
      return null;
    }
    NounPhrase before = phrases.get(p - 1);
    if (before.kind() != PhraseKind.PERSON_NAME || referents[p - 1] == null) {
      return null;
    }
    int gap = phrase.first() - before.end();
    boolean comma = gap == 1 && article.lower(before.end()).equals(",");
    boolean copula =
        gap == 1
            && BE.contains(article.lower(before.end()))
            && phrase.determiner() == Determiner.INDEFINITE;
    return comma || copula ? referents[p - 1] : null;
  }

  private static final Set<String> BE = Set.of("is", "was", "'s", "became", "remains");

  private Entity group(NounPhrase phrase) {
    if (article.lower(phrase.first()).equals("both")) {
      Entity pair = pair(phrase);
      if (pair != null) {
        return pair;
      }
    }
    Entity made = new Entity(PhraseKind.GROUP, text(phrase), key(phrase), Gender.UNKNOWN, true);
    made.introducedAt = phrase.first();
    return made;
  }

  private @Nullable Entity organization(int p, NounPhrase phrase) {
    Entity owner = phrase.owner() == null || p == 0 ? null : referents[p - 1];
    return new OrganizationLinker(article, table, recent, unnamedByHead)
        .link(phrase, owner, sentence);
  }

  private @Nullable Entity document(int p, NounPhrase phrase) {
    Entity owner = phrase.owner() == null || p == 0 ? null : referents[p - 1];
    Entity document = new DocumentLinker(article, this, table, documents).link(p, phrase, owner);
    documents.remove(document);
    documents.addFirst(document);
    if (documents.size() > MEMORY) {
      documents.removeLast();
    }
    return document;
  }

  /** The document of this noun that somebody issued. */
  Entity derived(Entity issuer, String noun) {
    return table.derived(issuer, noun, PhraseKind.DOCUMENT_NAME);
  }

  /** The person or organisation whose name stands before the head: the FEC opinion. */
  @Nullable Entity namedWithin(NounPhrase phrase) {
    for (int t = phrase.head() - 1; t >= phrase.first(); t--) {
      if (table.isName(t) && !Gazetteer.ENGLISH.isPlace(article.lower(t))) {
        return table.known(article.lower(t), article.sentenceOf(t));
      }
    }
    return null;
  }

  String text(NounPhrase phrase) {
    return article.span(phrase.first(), phrase.end()).in(article.text()).replaceAll("\\s+", " ");
  }

  String key(NounPhrase phrase) {
    return text(phrase).toLowerCase(Locale.ROOT);
  }

  /** The most present named person or organisation that is no place; null if there is none. */
  @Nullable Entity strongestNamed() {
    Entity best = null;
    double bestWeight = 0.2;
    for (Entity entity : recent) {
      double weight = entity.weightAt(sentence);
      if (entity.isNamed()
          && entity.kind != PhraseKind.DOCUMENT_NAME
          && weight > bestWeight
          && !Gazetteer.ENGLISH.isPlace(entity.key)) {
        best = entity;
        bestWeight = weight;
      }
    }
    return best;
  }

  /** The most present named person as of the last phrase read; null if there is none. */
  @Nullable Entity strongestPerson() {
    Entity best = null;
    for (Iterator<Entity> it = recent.iterator(); it.hasNext(); ) {
      Entity entity = it.next();
      if (entity.kind == PhraseKind.PERSON_NAME
          && (best == null || entity.weightAt(sentence) > best.weightAt(sentence))) {
        best = entity;
      }
    }
    return best;
  }
}
