package org.framescope.detect;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Whom a common noun for one person means: whoever a name beside it gives, whom the article
 * describes so, who was introduced so without a name, or who was spoken of last.
 */
final class PersonLinker {
  private static final Set<String> BE = Set.of("is", "was", "'s", "became", "remains");

  /** Open a second description of the same person: the former aide and current host Ana Ruiz. */
  private static final Set<String> STILL =
      Set.of("current", "former", "now", "longtime", "onetime", "one-time", "future");

  /** For how many sentences the noun alone tells that it is the same person. */
  private static final int REVEALED = 15;

  /** No relative clause before a name is longer, in tokens. */
  private static final int CLAUSE = 20;

  private final ParsedArticle article;
  private final Discourse discourse;
  private final EntityTable table;
  private final Descriptions descriptions;
  private final Salience salience;
  private final Map<String, Entity> unnamedByHead;

  /** Unnamed persons whom the article names later: a gunman; the gunman, Ana Ruiz. */
  private final IdentityHashMap<Entity, Entity> revealed = new IdentityHashMap<>();

  PersonLinker(
      ParsedArticle article,
      Discourse discourse,
      EntityTable table,
      Descriptions descriptions,
      Salience salience,
      Map<String, Entity> unnamedByHead) {
    this.article = article;
    this.discourse = discourse;
    this.table = table;
    this.descriptions = descriptions;
    this.salience = salience;
    this.unnamedByHead = unnamedByHead;
  }

  /** Whether the article gave anybody a name afterwards. */
  boolean reveals() {
    return !revealed.isEmpty();
  }

  /** Whose name the article gave to somebody after all; null if it did not. */
  @Nullable Entity revealed(@Nullable Entity unnamed) {
    return unnamed == null ? null : revealed.get(unnamed);
  }

  /** Whom phrase {@code p} means; somebody new and unnamed if nobody known. */
  Entity link(int p, NounPhrase phrase, int sentence) {
    String head = article.lower(phrase.head());
    Entity same = isTheOne(phrase) ? apposedTo(p, sentence) : sameAsNeighbour(p, phrase, sentence);
    if (same != null) {
      Entity kin = p > 0 && phrase.owner() != null ? discourse.referent(p - 1) : null;
      same.kinOf = same.kinOf == null ? kin : same.kinOf;
      Entity introduced = unnamedByHead.get(head);
      if (introduced != null
          && phrase.determiner() == Determiner.DEFINITE
          && same.kind == PhraseKind.PERSON_NAME
          && introduced.gender.agrees(same.gender)
          && sentence - introduced.weighedAt < REVEALED) {
        revealed.put(introduced, same);
      }
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
              && !FunctionWords.GENERIC_PERSON.has(head)
              && !Gazetteer.ENGLISH.isRelation(head)
              && (Gazetteer.ENGLISH.isEpithet(head) || !restricted(article, phrase));
      Entity owner = phrase.owner() == null || p == 0 ? null : discourse.referent(p - 1);
      Entity linked = descriptions.link(phrase, salience.recent(), sentence, again, owner);
      boolean described =
          linked != null && (linked.words.contains(head) || linked.fame.contains(head));
      Entity unnamed = unnamedByHead.get(head);
      boolean recent = unnamed != null && sentence - unnamed.weighedAt < 9;
      if (unnamed != null && !described && (linked == null || recent)) {
        return unnamed;
      }
      if (linked != null) {
        return linked;
      }
    }
    Entity made =
        new Entity(
            PhraseKind.PERSON,
            discourse.text(phrase),
            discourse.key(phrase),
            phrase.gender(),
            /* plural= */ false);
    made.introducedAt = phrase.first();
    boolean headlinese =
        phrase.determiner() == Determiner.NONE
            && sentence <= 1
            && (Gazetteer.ENGLISH.isOffice(head) || Gazetteer.ENGLISH.isEpithet(head));
    if (!headlinese) {
      unnamedByHead.put(head, made);
    }
    return made;
  }

  /** The Ana Ruiz we know, the one who left: what is said again of somebody just named. */
  private boolean isTheOne(NounPhrase phrase) {
    return article.lower(phrase.head()).equals("one")
        && phrase.determiner() == Determiner.DEFINITE
        && phrase.end() < article.size()
        && article.lower(phrase.end()).equals("who")
        && phrase.first() > 0
        && article.lower(phrase.first() - 1).equals(",");
  }

  private @Nullable Entity apposedTo(int p, int sentence) {
    int first = article.sentences().get(sentence).firstToken();
    for (int q = p - 1; q >= 0 && q > p - 6; q--) {
      NounPhrase before = discourse.phrases().get(q);
      if (before.first() < first) {
        return null;
      }
      if (before.kind() == PhraseKind.PERSON_NAME) {
        return discourse.referent(q);
      }
    }
    return null;
  }

  /** Whether words after the head say who is meant: the head of the union, the man who fled. */
  static boolean restricted(ParsedArticle article, NounPhrase phrase) {
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

  /** Her wife, Oda, said: an unknown name after a word for a relative is a person's. */
  private static boolean isPerson(Entity named, String head) {
    if (named.maybePerson && Gazetteer.ENGLISH.isRelation(head)) {
      named.maybePerson = false;
      named.kind = PhraseKind.PERSON_NAME;
    }
    return named.kind == PhraseKind.PERSON_NAME;
  }

  /** Another mayor who left, Ana Ruiz of Salem, ...: the name after the relative clause. */
  private @Nullable Entity afterClause(NounPhrase phrase, int sentence) {
    int end = article.sentences().get(sentence).endToken();
    int t = phrase.end();
    if (phrase.determiner() != Determiner.INDEFINITE
        || t >= end
        || !article.lower(t).equals("who")) {
      return null;
    }
    for (int i = t + 1; i + 1 < Math.min(end, t + CLAUSE); i++) {
      int q = discourse.phraseAt(i + 1);
      if (!article.lower(i).equals(",")) {
        continue;
      }
      NounPhrase name = q < 0 ? null : discourse.phrases().get(q);
      boolean apposed =
          name != null
              && name.kind() == PhraseKind.PERSON_NAME
              && name.end() - name.nameFirst() > 1
              && name.owner() == null
              && name.end() < end
              && (article.lower(name.end()).equals(",") || article.lower(name.end()).equals("of"));
      return apposed ? table.find(name, sentence) : null;
    }
    return null;
  }

  /** The person whom a name beside the phrase gives: her spokeswoman, Ana Ruiz; Ruiz, a nurse. */
  private @Nullable Entity sameAsNeighbour(int p, NounPhrase phrase, int sentence) {
    int t = phrase.end();
    if (t + 1 < article.size() && article.lower(t).equals(",") && discourse.phraseAt(t + 1) >= 0) {
      NounPhrase next = discourse.phrases().get(discourse.phraseAt(t + 1));
      int after = next.end();
      boolean person =
          next.kind() == PhraseKind.PERSON_NAME
              || (next.kind() == PhraseKind.ORGANIZATION_NAME
                  && isPerson(table.find(next, sentence), article.lower(phrase.head())));
      if (person
          && next.owner() == null
          && (after >= article.size()
              || !article.isWord(after)
              || article.lower(after).equals("said")
              || (phrase.first() - article.sentences().get(sentence).firstToken() <= 2
                  && next.subject()
                  && article.pos(after) == PartOfSpeech.VERB))) {
        return table.find(next, sentence);
      }
    }
    if (t + 1 < article.size()
        && article.lower(t).equals("and")
        && discourse.phraseAt(t + 1) >= 0) {
      NounPhrase next = discourse.phrases().get(discourse.phraseAt(t + 1));
      if (next.kind() == PhraseKind.PERSON_NAME && STILL.contains(article.lower(next.first()))) {
        return table.find(next, sentence);
      }
    }
    Entity later = afterClause(phrase, sentence);
    if (later != null) {
      return later;
    }
    if (p == 0) {
      return null;
    }
    NounPhrase before = discourse.phrases().get(p - 1);
    Entity named = discourse.referent(p - 1);
    boolean joined =
        named != null
            && named.kind == PhraseKind.PERSON_NAME
            && before.kind() == PhraseKind.PERSON
            && before.determiner() == Determiner.INDEFINITE
            && phrase.determiner() == Determiner.INDEFINITE
            && phrase.first() - before.end() == 1
            && article.lower(before.end()).equals("and");
    if (joined) {
      return named;
    }
    boolean person =
        named != null
            && ((before.kind().isName() && named.kind == PhraseKind.PERSON_NAME)
                || (named.maybePerson && phrase.determiner() == Determiner.INDEFINITE))
            && !Collectives.isPlaced(article, before);
    if (named == null || !person) {
      return null;
    }
    int gap = phrase.first() - before.end();
    boolean comma = gap == 1 && article.lower(before.end()).equals(",");
    boolean copula =
        gap == 1
            && BE.contains(article.lower(before.end()))
            && phrase.determiner() == Determiner.INDEFINITE;
    if (!comma && !copula) {
      return null;
    }
    if (named.maybePerson) {
      named.maybePerson = false;
      named.kind = PhraseKind.PERSON_NAME;
    }
    return named;
  }
}
