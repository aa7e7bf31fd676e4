package org.framescope.detect;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Several who are spoken of as one: joined by <i>and</i>, counted (<i>the two senators</i>, <i>both
 * candidates</i>, <i>neither</i>), or listed after a colon. Where one of those joined has a name
 * the whole counts as named; where some are counted, each has to be.
 */
final class NamedSets {
  private static final ImmutableMap<String, Integer> COUNTS =
      ImmutableMap.of(
          "both", 2, "two", 2, "neither", 2, "pair", 2, "duo", 2, "couple", 2, "three", 3, "trio",
          3);

  /** Plurals that mean two who were just named together. */
  private static final ImmutableSet<String> EACH_OTHERS =
      ImmutableSet.of(
          "friends",
          "brothers",
          "sisters",
          "siblings",
          "spouses",
          "newlyweds",
          "roommates",
          "rivals",
          "twins",
          "opponents");

  /** What is counted but is no person. */
  private static final ImmutableSet<String> SIDES =
      ImmutableSet.of(
          "side",
          "sides",
          "party",
          "parties",
          "camp",
          "camps",
          "campaign",
          "campaigns",
          "chamber",
          "chambers",
          "countries",
          "nations",
          "companies",
          "polls",
          "states",
          "thirds",
          "groups");

  private static final Splitter NAMES = Splitter.on(';');

  private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "&", "or", "nor");

  /** A longer list is nobody's "they". */
  private static final int LARGEST = 8;

  /** For how many sentences a number still means those introduced with it. */
  private static final int NEAR = 3;

  private final ParsedArticle article;
  private final List<NounPhrase> phrases;
  private final EntityTable table;
  private final Salience salience;

  /** Where the latest joined set ends, and who is in it. */
  private int joinedEnd = -1;

  private ImmutableList<Entity> joined = ImmutableList.of();
  private @Nullable NounPhrase joinedFirst;

  NamedSets(ParsedArticle article, List<NounPhrase> phrases, EntityTable table, Salience salience) {
    this.article = article;
    this.phrases = phrases;
    this.table = table;
    this.salience = salience;
  }

  /** Index of the phrase before phrase {@code p}, its owner passed over; -1 if there is none. */
  int before(int p) {
    return p > 0
            && phrases.get(p).owner() != null
            && phrases.get(p).first() == phrases.get(p - 1).first()
        ? p - 2
        : p - 1;
  }

  /** Notes that phrase {@code p} may be joined to the one before it: they may be "they" later. */
  void join(int p, Entity entity, @Nullable Entity before, int sentence) {
    NounPhrase phrase = phrases.get(p);
    int t = phrase.first() - 1;
    if (entity.kind == PhraseKind.PERSON_NAME && affiliated(p, t)) {
      extend(entity, phrase, t, sentence);
      return;
    }
    if (before == null || t < 1 || before == entity || !joins(phrases.get(before(p)).end(), t)) {
      if (entity.kind == PhraseKind.PERSON_NAME) {
        joined = ImmutableList.of(entity);
        joinedEnd = phrase.end();
        joinedFirst = phrase;
      }
      return;
    }
    if (before.covers(entity)) {
      // Two clerks, Ana Ruiz and Joe Pratt: the names say who they are.
      joined = ImmutableList.of(entity);
      joinedEnd = phrase.end();
      joinedFirst = phrase;
      return;
    }
    if (joinedEnd != phrases.get(before(p)).end()) {
      joined = ImmutableList.of(before);
      joinedFirst = phrases.get(before(p));
    }
    extend(entity, phrase, t, sentence);
  }

  /** Ana Ruiz of Salem State, Joe Pratt of the port and Mia Tran: a place or body between. */
  private boolean affiliated(int p, int t) {
    if (t < 1
        || joined.isEmpty()
        || joinedEnd > t
        || t - joinedEnd > 14
        || article.sentenceOf(joinedEnd) != article.sentenceOf(t)
        || !(article.lower(joinedEnd).equals("of") || article.lower(joinedEnd).equals("at"))
        || !joins(phrases.get(before(p)).end(), t)) {
      return false;
    }
    for (int i = joinedEnd; i < t; i++) {
      if (article.pos(i) == PartOfSpeech.VERB || article.pos(i) == PartOfSpeech.MODAL) {
        return false;
      }
    }
    return true;
  }

  private void extend(Entity entity, NounPhrase phrase, int t, int sentence) {
    joinedEnd = phrase.end();
    if (joined.size() > LARGEST) {
      return;
    }
    List<Entity> members = new ArrayList<>(joined);
    members.add(entity);
    joined = ImmutableList.copyOf(members);
    if (article.lower(t).equals(",") || members.size() > LARGEST) {
      return;
    }
    List<Entity> named = new ArrayList<>();
    for (Entity member : members) {
      if (counts(member)) {
        named.add(member);
      }
    }
    if (named.isEmpty() || (named.size() < 2 && !anyGroup(members))) {
      return;
    }
    NounPhrase opening =
        joinedFirst != null && salience.isSpeaking(joinedFirst) ? joinedFirst : phrase;
    salience.mention(table.set(named, members.size()), opening, sentence);
  }

  private static boolean counts(Entity member) {
    return member.kind == PhraseKind.PERSON_NAME
        || (member.kind == PhraseKind.ORGANIZATION_NAME && !Gazetteer.ENGLISH.isPlace(member.key));
  }

  private static boolean anyGroup(List<Entity> members) {
    return members.stream()
        .anyMatch(
            one ->
                one.kind == PhraseKind.GROUP
                    || (one.kind == PhraseKind.PERSON
                        && (one.key.startsWith("his ") || one.key.startsWith("her "))));
  }

  /** Whether only a comma, "and" or both stand between the end of one phrase and the next. */
  private boolean joins(int end, int last) {
    int from = article.lower(end).equals(",") ? end + 1 : end;
    if (last == from + 1
        && article.lower(last).equals("with")
        && (article.lower(from).equals("along") || article.lower(from).equals("together"))) {
      return true;
    }
    if (last == end) {
      return JOINING.contains(article.lower(last)) || article.lower(last).equals(",");
    }
    return last == end + 1
        && article.lower(end).equals(",")
        && JOINING.contains(article.lower(last));
  }

  /**
   * Ana Ruiz and Joe Pratt, the donors who paid: those just joined, of whom the phrase says more.
   */
  @Nullable Entity apposed(NounPhrase phrase) {
    int comma = phrase.first() - 1;
    boolean apposed =
        comma > 0
            && comma == joinedEnd
            && joined.size() > 1
            && article.lower(comma).equals(",")
            && phrase.end() < article.size()
            && FunctionWords.RELATIVE.has(article.lower(phrase.end()));
    return apposed && joined.stream().allMatch(NamedSets::counts)
        ? table.set(joined, joined.size())
        : null;
  }

  /**
   * The campaign and voters in Salem, who: those joined up to {@code end}, some of them named, of
   * whom a clause after a comma speaks; else null.
   */
  @Nullable Entity joinedAt(int end, int who) {
    if (end != joinedEnd || joined.size() < 2 || who < 1 || !article.lower(who - 1).equals(",")) {
      return null;
    }
    boolean people = joined.get(joined.size() - 1).plural;
    List<Entity> named = new ArrayList<>();
    for (Entity member : joined) {
      if (counts(member) && !Gazetteer.ENGLISH.isDemonym(member.key)) {
        named.add(member);
      }
    }
    return people && !named.isEmpty() ? table.set(named, joined.size()) : null;
  }

  /** The named persons joined just before a token, party marks between passed over; else null. */
  @Nullable Entity endingBefore(int t) {
    boolean near = joinedEnd > 0 && joinedEnd <= t && t - joinedEnd <= 6;
    return near
            && joined.size() > 1
            && joined.stream().allMatch(one -> one.kind == PhraseKind.PERSON_NAME)
            && article.sentenceOf(joinedEnd) == article.sentenceOf(t)
        ? table.set(joined, joined.size())
        : null;
  }

  /** The persons whom a counting phrase means; null if it counts nobody who was named. */
  @Nullable Entity counted(NounPhrase phrase, int sentence) {
    int first = phrase.first();
    String opening = article.lower(first);
    int at = opening.equals("the") || opening.equals("all") || opening.equals("these") ? 1 : 0;
    boolean conjunction =
        opening.equals("both")
            && phrase.end() < article.size()
            && article.lower(phrase.end()).equals("and");
    if (first + at >= phrase.end() || conjunction) {
      return null;
    }
    String word = article.lower(first + at);
    Integer count = COUNTS.get(word);
    if (count != null
        && count == 2
        && phrase.end() - first == 2
        && article.lower(phrase.head()).startsWith("side")) {
      return again(2, sentence);
    }
    boolean kin = at == 1 && phrase.end() - first == 2 && EACH_OTHERS.contains(word);
    if (kin) {
      count = 2;
    } else if (count == null
        || (at == 0 && !opening.equals("both") && !opening.equals("neither"))
        || (opening.equals("neither") && phrase.plural())
        || SIDES.contains(article.lower(phrase.head()))) {
      return null;
    }
    Entity unnamed = unnamedOf(word, sentence);
    Entity again = again(phrase, count, sentence);
    if (unnamed != null && (again == null || again.weighedAt <= unnamed.weighedAt)) {
      return unnamed;
    }
    if (again != null) {
      return again;
    }
    String one = Gazetteer.ENGLISH.singularPerson(article.lower(phrase.head()));
    List<Entity> described = one.isEmpty() ? List.of() : table.allDescribed(one);
    List<Entity> persons =
        new ArrayList<>(salience.strongestPersons(phrase, count, sentence, described));
    persons.sort(Comparator.comparingInt(person -> person.firstToken));
    return persons.size() < count ? null : table.set(persons, count);
  }

  /** Both, the two: so many persons who were spoken of together in the last sentences. */
  private @Nullable Entity again(NounPhrase phrase, int count, int sentence) {
    boolean bare =
        phrase.kind() == PhraseKind.PRONOUN || COUNTS.containsKey(article.lower(phrase.head()));
    return bare ? again(count, sentence) : null;
  }

  private @Nullable Entity again(int count, int sentence) {
    for (Entity entity : salience.recent()) {
      if (entity.plural
          && entity.kind == PhraseKind.PERSON_NAME
          && sentence - entity.weighedAt <= NEAR
          && NAMES.splitToList(entity.name).size() == count) {
        return entity;
      }
    }
    return null;
  }

  /** Those whom the article introduced with the same number and has not named. */
  private @Nullable Entity unnamedOf(String number, int sentence) {
    for (Entity entity : salience.recent()) {
      if (entity.kind == PhraseKind.GROUP
          && sentence - entity.weighedAt <= NEAR
          && entity.key.startsWith(number + " ")) {
        return entity;
      }
    }
    return null;
  }

  /**
   * The names listed for a group in its sentence: <i>four senators object: ...</i>, <i>the two
   * scholars, ... and ...</i>.
   */
  @Nullable Entity listed(NounPhrase phrase, int p, int sentence) {
    if (phrase.determiner() != Determiner.QUANTIFIER
        && phrase.determiner() != Determiner.DEFINITE) {
      return null;
    }
    Sentence in = article.sentences().get(sentence);
    List<Entity> named = new ArrayList<>();
    boolean opened = phrase.end() < in.endToken() && OPENING.contains(article.lower(phrase.end()));
    boolean apposed = opened;
    int from = phrase.end();
    for (int q = p + 1;
        q < phrases.size() && q < p + 30 && phrases.get(q).first() < in.endToken();
        q++) {
      NounPhrase next = phrases.get(q);
      for (int t = from; t < next.first(); t++) {
        opened |= article.lower(t).equals(":");
      }
      if (apposed
          && !named.isEmpty()
          && named.get(0).isPerson()
          && next.kind() == PhraseKind.ORGANIZATION_NAME) {
        from = next.end();
        continue;
      }
      if (apposed && !named.isEmpty() && !joins(from, next.first() - 1)) {
        break;
      }
      from = next.end();
      boolean body =
          phrase.kind() == PhraseKind.ORGANIZATION
              && next.kind() == PhraseKind.ORGANIZATION_NAME
              && (named.isEmpty() || !named.get(0).isPerson());
      if (opened && (body || next.kind() == PhraseKind.PERSON_NAME)) {
        named.add(table.find(next, sentence));
      } else if (opened && (named.isEmpty() || apposed)) {
        break;
      }
    }
    return named.size() < 2 ? null : table.set(named, named.size());
  }

  private static final ImmutableSet<String> OPENING =
      ImmutableSet.of(",", ":", "-", "--", "\u2014", "\u2013", "(");
}
