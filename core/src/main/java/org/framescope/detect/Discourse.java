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
  private static final Set<String> BE = Set.of("is", "was", "'s", "became", "remains");

  private final ParsedArticle article;
  private final ImmutableList<NounPhrase> phrases;
  private final EntityTable table;
  private final Descriptions descriptions;
  private final Salience salience;
  private final NamedSets sets;
  private final PersonLinker people;
  private final Collectives collectives;
  private final GroupLinker groups;
  private final BodyNames bodies;
  private final Pronouns pronouns;
  private final Map<String, Entity> unnamedByHead = new HashMap<>();
  private final @Nullable Entity[] referents;
  private final int[] phraseAt;
  private final Deque<Entity> documents = new ArrayDeque<>();
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
    this.sets = new NamedSets(article, phrases, table, salience);
    this.referents = new Entity[phrases.size()];
    this.phraseAt = new int[article.size() + 1];
    Arrays.fill(phraseAt, -1);
    for (int p = 0; p < phrases.size(); p++) {
      if (phraseAt[phrases.get(p).first()] < 0 || phrases.get(p).owner() != null) {
        phraseAt[phrases.get(p).first()] = p;
      }
    }
    this.descriptions = new Descriptions(article, phrases, phraseAt);
    this.people = new PersonLinker(article, this, table, descriptions, salience, unnamedByHead);
    this.collectives = new Collectives(article, this, table);
    this.groups = new GroupLinker(article, this, table, salience, sets, collectives);
    this.bodies = new BodyNames(article, this, table);
    this.pronouns = new Pronouns(article, this, table, salience, sets);
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

  /** The last of the phrases that follow one another from one of the next tokens on; -1: none. */
  int lastPhraseAfter(int from) {
    int last = -1;
    for (int t = from; t < Math.min(article.size(), from + 4); t++) {
      if (phraseAt[t] >= 0) {
        last = phraseAt[t];
        while (phrases.get(last).end() < article.size() && phraseAt[phrases.get(last).end()] >= 0) {
          last = phraseAt[phrases.get(last).end()];
        }
        return last;
      }
    }
    return last;
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
        salience.mention(entity, phrase, phrase.subject() && !explains(p), sentence);
        int before = sets.before(p);
        sets.join(p, entity, before < 0 ? null : referents[before], sentence);
      }
    }
    for (int p = 0; p < referents.length && people.reveals(); p++) {
      Entity name = people.revealed(referents[p]);
      referents[p] = name == null ? referents[p] : name;
    }
    LeadFigures.name(article, phrases, referents, salience);
    LeadDocuments.name(article, phrases, referents);
  }

  /** Under her father, George Bush, she learned: a name that explains what is no subject. */
  private boolean explains(int p) {
    NounPhrase phrase = phrases.get(p);
    if (p == 0 || !phrase.kind().isName() || phrases.get(p - 1).kind() != PhraseKind.PERSON) {
      return false;
    }
    NounPhrase before = phrases.get(p - 1);
    int opening = before.first() - 1;
    return before.end() == phrase.first() - 1
        && article.lower(before.end()).equals(",")
        && opening >= 0
        && article.pos(opening) == PartOfSpeech.PREPOSITION
        && article.sentenceOf(opening) == sentence;
  }

  private @Nullable Entity refer(int p, NounPhrase phrase) {
    return switch (phrase.kind()) {
      case PERSON_NAME, ORGANIZATION_NAME -> table.find(phrase, sentence);
      case DOCUMENT_NAME -> remember(table.find(phrase, sentence));
      case PRONOUN -> pronouns.refer(p, phrase, sentence);
      case PERSON -> people.link(p, phrase, sentence);
      case GROUP -> groups.link(p, phrase, sentence);
      case ORGANIZATION -> organization(p, phrase);
      case DOCUMENT -> document(p, phrase);
      case SPEECH -> null;
      case OTHER -> lastWordOfName(phrase);
    };
  }

  /** The Dover Ports Project; the project: a body called again by the last word of its name. */
  private @Nullable Entity lastWordOfName(NounPhrase phrase) {
    if (phrase.determiner() != Determiner.DEFINITE || phrase.end() - phrase.first() != 2) {
      return null;
    }
    String head = article.lower(phrase.head());
    Entity named = table.organizationWith(head);
    return named != null
            && named.firstToken >= 0
            && named.kind == PhraseKind.ORGANIZATION_NAME
            && named.key.endsWith(" " + head)
        ? named
        : null;
  }

  private @Nullable Entity organization(int p, NounPhrase phrase) {
    String first = article.lower(phrase.first());
    if (article.lower(phrase.head()).equals("group")
        && (first.equals("this") || first.equals("that"))) {
      return salience.plural(phrase, sentence, /* other= */ null);
    }
    Entity same = collectives.refer(p, phrase, sentence);
    if (same == null) {
      same = apposed(p, phrase, PhraseKind.ORGANIZATION_NAME);
    }
    if (same == null) {
      same = bodies.after(phrase, sentence);
    }
    if (same == null && phrase.plural()) {
      same = sets.listed(phrase, p, sentence);
    }
    if (same != null) {
      return same;
    }
    if (article.lower(phrase.head()).equals("paper")
        && phrase.determiner() == Determiner.DEFINITE) {
      for (Entity document : documents) {
        if (document.words.contains("paper")) {
          return document;
        }
      }
    }
    Entity owner = phrase.owner() == null || p == 0 ? null : referents[p - 1];
    return new OrganizationLinker(article, table, salience, unnamedByHead)
        .link(phrase, owner, sentence);
  }

  /** The Harbor Center, a museum; Helix Labs is a company: the name that the phrase explains. */
  private @Nullable Entity apposed(int p, NounPhrase phrase, PhraseKind kind) {
    Entity before = p == 0 ? null : referents[p - 1];
    if (before == null
        || before.kind != kind
        || !phrases.get(p - 1).kind().isName()
        || Collectives.isPlaced(article, phrases.get(p - 1))
        || phrase.owner() != null
        || phrase.plural()
        || (phrase.determiner() != Determiner.INDEFINITE
            && !(kind == PhraseKind.DOCUMENT_NAME && phrase.determiner() == Determiner.NONE))
        || phrase.first() - phrases.get(p - 1).end() != 1) {
      return null;
    }
    String between = article.lower(phrase.first() - 1);
    return between.equals(",") || BE.contains(between) ? before : null;
  }

  private @Nullable Entity document(int p, NounPhrase phrase) {
    Entity owner = phrase.owner() == null || p == 0 ? null : referents[p - 1];
    if (owner == null && sharesOwner(p, phrase)) {
      owner = referents[p - 2];
    }
    Entity same = apposed(p, phrase, PhraseKind.DOCUMENT_NAME);
    return remember(
        same != null
            ? same
            : new DocumentLinker(article, this, table, documents).link(p, phrase, owner));
  }

  /** Her jobs and housing plan: whether the phrase has the owner of the one joined before it. */
  private boolean sharesOwner(int p, NounPhrase phrase) {
    int joint = phrase.first() - 1;
    return p > 1
        && phrase.determiner() == Determiner.NONE
        && phrases.get(p - 1).owner() != null
        && phrases.get(p - 1).end() == joint
        && article.lower(joint).equals("and");
  }

  /** The document is the one last spoken of. */
  private Entity remember(Entity document) {
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

  /** A bill she introduced: who is the subject right after phrase {@code p}; null if nobody is. */
  @Nullable Entity subjectRightAfter(int p) {
    if (p + 1 >= phrases.size() || phrases.get(p + 1).first() != phrases.get(p).end()) {
      return null;
    }
    NounPhrase next = phrases.get(p + 1);
    if (!next.subject()) {
      return null;
    }
    Entity entity =
        switch (next.kind()) {
          case PERSON_NAME, ORGANIZATION_NAME -> table.find(next, sentence);
          case PRONOUN -> next.gender() == Gender.UNKNOWN ? null : salience.person(next, sentence);
          default -> null;
        };
    return entity != null && entity.isNamed() ? entity : null;
  }

  /** The person or organisation whose name stands before the head: the FEC opinion. */
  @Nullable Entity namedWithin(NounPhrase phrase) {
    for (int t = phrase.head() - 1; t >= phrase.first(); t--) {
      if (table.isName(t) && !Gazetteer.ENGLISH.isPlace(article.lower(t))) {
        Entity known = table.known(article.lower(t), article.sentenceOf(t));
        int from = t;
        while (from > phrase.first() && table.isName(from - 1)) {
          from--;
        }
        return known != null ? known : table.named(from, t + 1, PhraseKind.ORGANIZATION_NAME);
      }
    }
    return null;
  }

  private static final Set<String> OF_WHOM = Set.of("of", "by", "with", "from");

  /**
   * Who is named after "of", "with" or "from", or stands after "by", right after a phrase: the vote
   * of the court, a comment made by a clerk; else null.
   */
  @Nullable Entity namedAfterOf(NounPhrase phrase, int end) {
    int of = phrase.end();
    boolean made =
        of + 2 < end && article.tag(of).equals("VBN") && article.lower(of + 1).equals("by");
    of = made ? of + 1 : of;
    if (of + 1 >= end || !OF_WHOM.contains(article.lower(of))) {
      return null;
    }
    int p = phraseAt[of + 1];
    Entity entity = p < 0 ? null : referents[p];
    boolean someone = entity != null && article.lower(of).equals("by") && entity.isPerson();
    return entity != null && ((entity.isNamed() && phrases.get(p).kind().isName()) || someone)
        ? entity
        : null;
  }

  String text(NounPhrase phrase) {
    return CharMatcher.whitespace()
        .collapseFrom(article.span(phrase.first(), phrase.end()).in(article.text()), ' ');
  }

  String key(NounPhrase phrase) {
    return text(phrase).toLowerCase(Locale.ROOT);
  }

  /** The person whom the article names most often, the earlier of two; null if it names nobody. */
  @Nullable Entity mostNamedPerson() {
    Entity most = null;
    for (Entity entity : table.first()) {
      if (entity.kind == PhraseKind.PERSON_NAME
          && !entity.plural
          && (most == null || entity.mentions > most.mentions)) {
        most = entity;
      }
    }
    return most;
  }

  /** The most present named person or organisation that is no place; null if there is none. */
  @Nullable Entity strongestNamed() {
    return salience.named(sentence);
  }
}
