package org.framescope.detect;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's noun phrases from left to right and tells for each whom or what it refers to.
 *
 * <p>A description or pronoun is linked among the few referents that {@link Salience} remembers, so
 * reading takes time in proportion to the article.
 */
final class Discourse {
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
  private final Salience salience;
  private final @Nullable Entity[] referents;
  private final int[] phraseAt;
  private final Deque<Entity> documents = new ArrayDeque<>();
  private final Map<String, Entity> unnamedByHead = new HashMap<>();
  private int sentence;

  Discourse(
      ParsedArticle article,
      ImmutableList<NounPhrase> phrases,
      EntityTable table,
      boolean[] speaking) {
    this.article = article;
    this.phrases = phrases;
    this.table = table;
    this.salience = new Salience(article, speaking);
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
        salience.mention(entity, phrase, sentence);
        joined(p, phrase, entity);
      }
    }
    LeadFigures.name(article, phrases, referents, salience);
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
      salience.mention(table.pair(other, entity), phrase, sentence);
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
          salience.person(phrase, sentence);
      case "both" -> salience.pair(phrase, table, sentence);
      case "they", "them", "their", "theirs", "themselves", "those" -> salience.plural(sentence);
      case "it", "its", "itself" -> salience.thing(sentence);
      case "who", "whom", "whose" -> antecedent(p, true);
      case "which", "that" -> antecedent(p, false);
      default -> null;
    };
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

  /** Whether the verb at {@code t} can have a subject of that number. */
  private boolean number(int t, boolean plural) {
    if (t >= article.size()) {
      return true;
    }
    return switch (article.lower(t)) {
      case "is", "was", "has", "'s", "does" -> !plural;
      case "are", "were", "have", "'re", "do" -> plural;
      default -> !(plural ? article.tag(t).equals("VBZ") : article.tag(t).equals("VBP"));
    };
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
      Entity linked = descriptions.link(phrase, salience.recent(), sentence, again);
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
      Entity pair = salience.pair(phrase, table, sentence);
      if (pair != null) {
        return pair;
      }
    }
    Entity made = new Entity(PhraseKind.GROUP, text(phrase), key(phrase), Gender.UNKNOWN, true);
    made.introducedAt = phrase.first();
    return made;
  }

  private @Nullable Entity organization(int p, NounPhrase phrase) {
    String first = article.lower(phrase.first());
    if (article.lower(phrase.head()).equals("group")
        && (first.equals("this") || first.equals("that"))) {
      return salience.plural(sentence);
    }
    Entity owner = phrase.owner() == null || p == 0 ? null : referents[p - 1];
    return new OrganizationLinker(article, table, salience, unnamedByHead)
        .link(phrase, owner, sentence);
  }

  private @Nullable Entity document(int p, NounPhrase phrase) {
    Entity owner = phrase.owner() == null || p == 0 ? null : referents[p - 1];
    Entity document = new DocumentLinker(article, this, table, documents).link(p, phrase, owner);
    documents.remove(document);
    documents.addFirst(document);
    if (documents.size() > Salience.MEMORY) {
      documents.removeLast();
    }
    return document;
  }

  /**
   * Whether a phrase of capitalised words in a headline, none of them known otherwise, can only be
   * a name (<i>Milbank: the party is over</i>).
   */
  boolean isHeadlineName(NounPhrase phrase) {
    if (!table.isHeadlineLike(sentenceOf(phrase)) || phrase.determiner() != Determiner.NONE) {
      return false;
    }
    for (int t = phrase.first(); t < phrase.end(); t++) {
      if (!Capitals.begin(article.word(t)) || article.lower(t).endsWith("s")) {
        return false;
      }
    }
    return article.pos(phrase.head()) == PartOfSpeech.PROPER_NOUN;
  }

  private int sentenceOf(NounPhrase phrase) {
    return article.sentenceOf(phrase.first());
  }

  /** Whatever the words of a phrase name. */
  Entity named(NounPhrase phrase) {
    Entity known = table.known(article.lower(phrase.head()), sentenceOf(phrase));
    return known != null
        ? known
        : table.named(phrase.first(), phrase.end(), PhraseKind.ORGANIZATION_NAME);
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
    return CharMatcher.whitespace()
        .collapseFrom(article.span(phrase.first(), phrase.end()).in(article.text()), ' ');
  }

  String key(NounPhrase phrase) {
    return text(phrase).toLowerCase(Locale.ROOT);
  }

  /** The most present named person or organisation that is no place; null if there is none. */
  @Nullable Entity strongestNamed() {
    return salience.named(sentence);
  }
}
