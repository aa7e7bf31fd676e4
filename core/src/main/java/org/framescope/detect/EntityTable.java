package org.framescope.detect;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * The named persons, organisations and documents of an article, found again by full name, last
 * name, given name, acronym or a part of the name. Every look-up takes the time of a hash.
 */
final class EntityTable {
  private final ParsedArticle article;
  private final Casing casing;
  private final NameReader names;
  private final Map<String, Entity> organizationsByWord = new HashMap<>();
  private final Map<String, Entity> latestDerived = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<Entity>> personsByLast = new HashMap<>();
  private final Map<String, List<Entity>> personsByGiven = new HashMap<>();
  private final Map<String, Entity> organizationsByPart = new HashMap<>();
  private final List<Entity> all = new ArrayList<>();

  EntityTable(ParsedArticle article, Casing casing, NameReader names) {
    this.article = article;
    this.casing = casing;
    this.names = names;
  }

  /** Every named entity, in order of its first full mention. */
  List<Entity> all() {
    return all;
  }

  /** The first of them, so many as an article can describe; looking through all takes no time. */
  List<Entity> first() {
    return all.size() > 400 ? all.subList(0, 400) : all;
  }

  /** Notes full names; to be called for every phrase before the first {@link #find}. */
  void learn(NounPhrase phrase) {
    int first = phrase.nameFirst();
    if (NameReader.isProgram(article, first, phrase.end())) {
      String family = article.lower(first + 1);
      if (!byName.containsKey(article.lower(first) + " " + family)) {
        person(article.lower(first), family, "", text(first, first + 2));
      }
      organization(phrase).mentions++;
    } else if (phrase.kind() == PhraseKind.PERSON_NAME && last(phrase) > phrase.nameFirst()) {
      Entity person = person(phrase);
      person.mentions++;
      if (person.gender == Gender.UNKNOWN) {
        person.gender = phrase.gender();
      }
    } else if (phrase.kind() == PhraseKind.ORGANIZATION_NAME
        && phrase.end() - phrase.nameFirst() > 1) {
      organization(phrase).mentions++;
    } else if (phrase.nameFirst() > 3 && phrase.end() - phrase.nameFirst() == 1) {
      nicknamed(phrase);
    }
  }

  /** William “Mo” Ruiz: a nickname in quotation marks between given and last name. */
  private void nicknamed(NounPhrase phrase) {
    int t = phrase.nameFirst();
    boolean between =
        NameReader.isNickname(article, t - 2)
            && casing.isName(t - 2)
            && casing.isName(t - 4)
            && Gazetteer.ENGLISH.isGivenName(article.lower(t - 4));
    if (between && !byName.containsKey(article.lower(t - 4) + " " + article.lower(t))) {
      Entity person = person(article.lower(t - 4), article.lower(t), "", text(t - 4, phrase.end()));
      personsByGiven.computeIfAbsent(article.lower(t - 2), k -> new ArrayList<>()).add(person);
    }
  }

  /** Index of the last name: suffixes such as Jr. come after it. */
  private int last(NounPhrase phrase) {
    int last = phrase.end() - 1;
    while (last > phrase.nameFirst()
        && (NameReader.isSuffix(article.lower(last)) || !article.isWord(last))) {
      last--;
    }
    return last;
  }

  private Entity person(NounPhrase phrase) {
    int last = last(phrase);
    String family = article.lower(last);
    String given = article.lower(phrase.nameFirst());
    String suffix = last + 1 < phrase.end() ? " " + article.lower(phrase.end() - 1) : "";
    if (suffix.endsWith(".") && suffix.length() > 1) {
      suffix = suffix.substring(0, suffix.length() - 1);
    }
    String name = text(phrase.nameFirst(), phrase.end());
    Entity person = byName.get(given + " " + family + suffix);
    if (person == null) {
      return person(given, family, suffix, name);
    }
    if (name.length() > person.name.length()) {
      person.name = name;
    }
    return person;
  }

  private Entity person(String given, String family, String suffix, String name) {
    String key = given + " " + family + suffix;
    Gender gender = Gazetteer.ENGLISH.genderOfGivenName(given);
    Entity person = new Entity(PhraseKind.PERSON_NAME, name, key, gender, false);
    all.add(person);
    byName.put(key, person);
    personsByLast.computeIfAbsent(family, k -> new ArrayList<>()).add(person);
    personsByGiven.computeIfAbsent(given, k -> new ArrayList<>()).add(person);
    person.learnFame(given + " " + family);
    return person;
  }

  private Entity organization(NounPhrase phrase) {
    String key = names.phrase(phrase.nameFirst(), phrase.end());
    Entity known = byName.get(key);
    if (known != null) {
      return known;
    }
    Entity made =
        new Entity(
            phrase.kind(),
            text(phrase.nameFirst(), phrase.end()),
            key,
            Gender.UNKNOWN,
            /* plural= */ false);
    all.add(made);
    byName.put(key, made);
    StringBuilder acronym = new StringBuilder();
    for (int t = phrase.nameFirst(); t < phrase.end(); t++) {
      String lower = article.lower(t);
      if (article.isWord(t) && Capitals.begin(article.word(t))) {
        acronym.append(lower.charAt(0));
      }
      made.words.add(lower);
      organizationsByWord.putIfAbsent(lower, made);
    }
    organizationsByPart.putIfAbsent(acronym.toString(), made);
    if (!casing.isHeadlineLike(article.sentenceOf(phrase.first()))) {
      organizationsByPart.putIfAbsent(article.lower(phrase.nameFirst()), made);
    }
    organizationsByPart.putIfAbsent(article.lower(phrase.end() - 1), made);
    return made;
  }

  /** The entity that a name phrase names; made if it is new. */
  Entity find(NounPhrase phrase, int sentence) {
    int last = last(phrase);
    if (last > phrase.nameFirst()) {
      if (phrase.kind() == PhraseKind.PERSON_NAME) {
        return person(phrase);
      }
      String whole = names.phrase(phrase.nameFirst(), phrase.end());
      Entity known = byName.get(whole);
      return known != null ? known : organization(phrase);
    }
    String word = NameReader.beforeParticiple(article.lower(last));
    boolean titled = phrase.kind() == PhraseKind.PERSON_NAME && phrase.first() < phrase.nameFirst();
    Entity person = personByLast(word, phrase, sentence);
    if (person != null) {
      return person;
    }
    if (word.endsWith("s") && !titled) {
      Entity family = personByLast(word.substring(0, word.length() - 1), Gender.UNKNOWN, sentence);
      if (family != null && article.lower(phrase.first()).equals("the")) {
        return set(List.of(family), 2);
      }
    }
    List<Entity> given = personsByGiven.get(word);
    if (given != null && !titled && Gazetteer.ENGLISH.isGivenName(word)) {
      return best(given, Gender.UNKNOWN, "", sentence);
    }
    Entity organization = organizationsByPart.get(word);
    String ending = organization == null ? "" : organization.key;
    ending = ending.substring(ending.lastIndexOf(' ') + 1);
    boolean ownName =
        organization != null
            && Gazetteer.ENGLISH.isOrganization(word)
            && (ending.equals(word)
                || Gazetteer.ENGLISH.isTitle(ending)
                || Gazetteer.ENGLISH.isPerson(ending));
    boolean figure = Gazetteer.ENGLISH.genderOfFigure(word) != Gender.UNKNOWN;
    if (organization != null
        && !titled
        && !ownName
        && !figure
        && !Gazetteer.ENGLISH.isPlace(word)) {
      return organization;
    }
    if (given != null && !titled) {
      return best(given, Gender.UNKNOWN, "", sentence);
    }
    return single(phrase, word);
  }

  /** Whoever a single word of a name means: a person by last name, else what it is part of. */
  @Nullable Entity known(String word, int sentence) {
    Entity person = personByLast(word, Gender.UNKNOWN, sentence);
    if (person != null) {
      return person;
    }
    Entity whole = byName.get(word);
    boolean part = whole == null && !Gazetteer.ENGLISH.isPlace(word);
    return part ? organizationsByPart.get(word) : whole;
  }

  /** The person whom a bare last name means, or null if no one has it. */
  @Nullable Entity personByLast(String word, Gender gender, int sentence) {
    List<Entity> persons = personsByLast.get(word);
    return persons == null ? null : best(persons, gender, "", sentence);
  }

  private @Nullable Entity personByLast(String word, NounPhrase phrase, int sentence) {
    List<Entity> persons = personsByLast.get(word);
    String title = phrase.nameFirst() > phrase.first() ? article.lower(phrase.nameFirst() - 1) : "";
    if (persons == null) {
      return null;
    }
    Gender gender = phrase.gender();
    if (gender == Gender.UNKNOWN && !title.isEmpty()) {
      gender = Gazetteer.ENGLISH.genderOfFigure(word);
    }
    Entity best = best(persons, gender, title, sentence);
    // Mr. Ruiz is not Ana Ruiz, though no other full name is given.
    return gender.agrees(best.gender) ? best : namesake(phrase, word, gender, persons);
  }

  private Entity namesake(NounPhrase phrase, String word, Gender gender, List<Entity> persons) {
    String name = text(phrase.nameFirst(), phrase.end());
    Entity made = new Entity(PhraseKind.PERSON_NAME, name, word, gender, /* plural= */ false);
    made.words.add(word);
    made.learnFame(word);
    all.add(made);
    byName.put(word, made);
    persons.add(made);
    return made;
  }

  /** Whether only one person of the article can be meant by the phrase. */
  boolean isCertain(NounPhrase phrase) {
    if (last(phrase) > phrase.nameFirst()) {
      return true;
    }
    List<Entity> persons = personsByLast.get(article.lower(last(phrase)));
    return persons == null || persons.size() == 1;
  }

  private static Entity best(List<Entity> persons, Gender gender, String title, int sentence) {
    Entity best = persons.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    int looked = 0;
    for (Entity person : persons) {
      if (++looked > 20) {
        break;
      }
      double score =
          (gender.agrees(person.gender) ? 100 : 0)
              + (person.words.contains(title) ? 20 : person.fame.contains(title) ? 10 : 0)
              + Math.min(person.mentions, 10)
              + 2 * person.weightAt(sentence);
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  private Entity single(NounPhrase phrase, String word) {
    Entity known = byName.get(word);
    if (known != null) {
      return known;
    }
    Gender figure = Gazetteer.ENGLISH.genderOfFigure(word);
    PhraseKind kind = figure != Gender.UNKNOWN ? PhraseKind.PERSON_NAME : phrase.kind();
    Gender gender = figure != Gender.UNKNOWN ? figure : phrase.gender();
    Entity made = new Entity(kind, text(phrase.nameFirst(), phrase.end()), word, gender, false);
    made.words.add(word);
    made.maybePerson =
        kind == PhraseKind.ORGANIZATION_NAME
            && phrase.end() - phrase.nameFirst() == 1
            && phrase.determiner() == NounPhrase.Determiner.NONE
            && !Gazetteer.ENGLISH.isOrganization(word)
            && !Gazetteer.ENGLISH.isPlace(word)
            && article.word(phrase.head()).length() > 2
            && Character.isLowerCase(article.word(phrase.head()).charAt(1));
    if (figure != Gender.UNKNOWN) {
      made.learnFame(word);
    }
    all.add(made);
    byName.put(word, made);
    return made;
  }

  private String text(int first, int end) {
    return CharMatcher.whitespace().collapseFrom(article.span(first, end).in(article.text()), ' ');
  }

  boolean isHeadlineLike(int sentence) {
    return casing.isHeadlineLike(sentence);
  }

  /** Whether token {@code t} is written as a name. */
  boolean isName(int t) {
    return casing.isName(t);
  }

  /** The most often named person whom the article or fame describes by this word, or null. */
  @Nullable Entity described(String word) {
    Entity best = null;
    for (Entity entity : first()) {
      if (entity.kind == PhraseKind.PERSON_NAME
          && !entity.plural
          && (entity.words.contains(word) || entity.fame.contains(word))
          && (best == null || fit(entity, word) > fit(best, word))) {
        best = entity;
      }
    }
    return best;
  }

  /** The named persons whom the article or fame describes by this word, at most forty. */
  List<Entity> allDescribed(String word) {
    return first().stream()
        .filter(one -> one.kind == PhraseKind.PERSON_NAME && !one.plural && one.firstToken >= 0)
        .filter(one -> one.words.contains(word) || one.fame.contains(word))
        .limit(40)
        .collect(Collectors.toList());
  }

  private static int fit(Entity person, String word) {
    return (person.words.contains(word) ? 200 : 0)
        + (person.fame.contains(word) ? 100 : 0)
        + Math.min(99, person.mentions);
  }

  /** The first organisation whose name has this word, or null. */
  @Nullable Entity organizationWith(String word) {
    return organizationsByWord.get(word);
  }

  /** What is named by its owner: the campaign of a person, the report of an agency. */
  Entity derived(Entity owner, String noun, PhraseKind kind) {
    String key = owner.key + " " + noun;
    Entity known = byName.get(key);
    if (known == null) {
      known = new Entity(kind, owner.name + " " + noun, key, Gender.UNKNOWN, /* plural= */ false);
      known.words.add(noun);
      all.add(known);
      byName.put(key, known);
    }
    latestDerived.put(noun, known);
    return known;
  }

  /** The latest thing of this noun that was named by its owner, or null. */
  @Nullable Entity latestDerived(String noun) {
    return latestDerived.get(noun);
  }

  /** What is named by the words from {@code first}: the Bush administration, a CNN tally. */
  Entity named(int first, int end, PhraseKind kind) {
    String key = names.phrase(first, end);
    Entity known = byName.get(key);
    if (known == null) {
      known = new Entity(kind, text(first, end), key, Gender.UNKNOWN, /* plural= */ false);
      for (int t = first; t < end; t++) {
        known.words.add(article.lower(t));
      }
      all.add(known);
      byName.put(key, known);
    }
    latestDerived.put(article.lower(end - 1), known);
    return known;
  }

  /** Several taken as one source, of whom these have names. */
  Entity set(List<Entity> named, int members) {
    Entity first = named.get(0);
    String key = named.stream().map(one -> one.key).collect(Collectors.joining(" and "));
    if (members > named.size()) {
      key += " and others";
    }
    String name = named.stream().map(one -> one.name).collect(Collectors.joining("; "));
    boolean person = named.stream().anyMatch(Entity::isPerson);
    PhraseKind kind = person ? PhraseKind.PERSON_NAME : first.kind;
    return byName.computeIfAbsent(
        key, k -> new Entity(kind, name, k, Gender.UNKNOWN, /* plural= */ true));
  }
}
