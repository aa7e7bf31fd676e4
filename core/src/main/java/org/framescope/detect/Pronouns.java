package org.framescope.detect;

import java.util.List;
import java.util.Set;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** What pronouns stand for: personal ones for those present, relative ones for what is before. */
final class Pronouns {
  private static final Set<String> BE = Set.of("is", "was", "remains", "became");

  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose");

  private final ParsedArticle article;
  private final Discourse discourse;
  private final EntityTable table;
  private final Salience salience;
  private final NamedSets sets;

  /** What "it" meant last, and in which sentence: "they" is not the same there. */
  private @Nullable Entity it;

  private int itIn = -1;

  Pronouns(
      ParsedArticle article,
      Discourse discourse,
      EntityTable table,
      Salience salience,
      NamedSets sets) {
    this.article = article;
    this.discourse = discourse;
    this.table = table;
    this.salience = salience;
    this.sets = sets;
  }

  private List<NounPhrase> phrases() {
    return discourse.phrases();
  }

  /** Whom or what the pronoun that is phrase {@code p} stands for; null if that is not known. */
  @Nullable Entity refer(int p, NounPhrase phrase, int sentence) {
    String word = article.lower(phrase.first());
    return switch (word) {
      case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> {
        Entity ahead = ahead(p, phrase, sentence);
        yield ahead != null ? ahead : salience.person(phrase, sentence);
      }
      case "both", "neither" -> {
        Entity persons = sets.counted(phrase, sentence);
        yield persons != null ? persons : salience.pair(sentence);
      }
      case "others" -> new Entity(PhraseKind.GROUP, word, word, Gender.UNKNOWN, /* plural= */ true);
      case "they", "them", "their", "theirs", "themselves" ->
          isProverbial(phrase)
              ? null
              : salience.plural(phrase, sentence, sentence == itIn ? it : null);
      case "it", "its", "itself" -> {
        it = salience.thing(sentence);
        itIn = sentence;
        yield it;
      }
      case "who", "whom", "whose" -> antecedent(p, true, sentence);
      case "one" -> isOf(p);
      case "which", "that" -> antecedent(p, false, sentence);
      default -> null;
    };
  }

  /** Ana Ruiz is one of the mayors: the person of whom that is said; else null. */
  private @Nullable Entity isOf(int p) {
    int verb = phrases().get(p).first() - 1;
    NounPhrase before = p == 0 ? null : phrases().get(p - 1);
    boolean said =
        before != null
            && before.end() == verb
            && before.subject()
            && BE.contains(article.lower(verb))
            && verb + 2 < article.size()
            && article.lower(verb + 2).equals("of");
    Entity entity = said ? discourse.referent(p - 1) : null;
    return entity != null && entity.kind == PhraseKind.PERSON_NAME ? entity : null;
  }

  /** As they say: nobody in particular. */
  private boolean isProverbial(NounPhrase they) {
    int t = they.first();
    return t > 0
        && t + 1 < article.size()
        && article.lower(t - 1).equals("as")
        && article.lower(t + 1).equals("say");
  }

  /** In his speech, Ruiz said: the subject after the comma, if a preposition opens the sentence. */
  private @Nullable Entity ahead(int p, NounPhrase pronoun, int sentence) {
    int first = article.sentences().get(sentence).firstToken();
    if (pronoun.first() != first + 1 || article.pos(first) != PartOfSpeech.PREPOSITION) {
      return null;
    }
    int end = article.sentences().get(sentence).endToken();
    for (int q = p + 1; q < phrases().size() && q < p + 8 && phrases().get(q).first() < end; q++) {
      NounPhrase phrase = phrases().get(q);
      if (phrase.kind().isName() && phrase.subject()) {
        Entity entity = table.find(phrase, sentence);
        return entity.isPerson() && pronoun.gender().agrees(entity.gender) ? entity : null;
      }
    }
    return null;
  }

  /** What a relative pronoun stands for: the phrase before it in its sentence. */
  private @Nullable Entity antecedent(int p, boolean person, int sentence) {
    int first = article.sentences().get(sentence).firstToken();
    if (person && repeats(p)) {
      for (int q = p - 1; q >= 0 && phrases().get(q).first() >= first; q--) {
        if (RELATIVES.contains(article.lower(phrases().get(q).first()))) {
          return discourse.referent(q);
        }
      }
    }
    int t = phrases().get(p).first();
    if (person && t > 1 && article.lower(t - 1).equals("of")) {
      // Ana Ruiz (D) and Joe Pratt (R), both of whom
      Entity set = sets.endingBefore(t - 2);
      if (set != null) {
        return set;
      }
    }
    for (int q = p - 1; q >= 0 && q > p - 8 && phrases().get(q).first() >= first; q--) {
      NounPhrase before = phrases().get(q);
      Entity entity = discourse.referent(q);
      if (person) {
        if (entity != null
            && (entity.isPerson() || (entity.plural && entity.kind != PhraseKind.ORGANIZATION_NAME))
            && !isAge(q)
            && number(phrases().get(p).end(), entity.plural)
            && before.kind() != PhraseKind.PRONOUN) {
          Entity set = sets.joinedAt(before.end(), t);
          return set != null ? set : entity;
        }
      } else if (before.kind() == PhraseKind.SPEECH) {
        return before.owner() != null ? discourse.referent(q - 1) : speakerBefore(q, first);
      } else if (before.kind() != PhraseKind.PRONOUN) {
        return entity;
      }
    }
    return null;
  }

  /** Ana Ruiz, 24, from Salem, who: a number after the comma after a name. */
  private boolean isAge(int q) {
    NounPhrase phrase = phrases().get(q);
    return q > 0
        && phrase.end() - phrase.first() == 1
        && article.pos(phrase.first()) == PartOfSpeech.NUMBER
        && phrases().get(q - 1).kind() == PhraseKind.PERSON_NAME
        && phrases().get(q - 1).end() == phrase.first() - 1;
  }

  /** Who asks this, who says that: no person right before the comma or "and" before the pronoun. */
  private boolean repeats(int p) {
    int before = phrases().get(p).first() - 1;
    if (p == 0 || before < 0 || !article.lower(phrases().get(p).first()).equals("who")) {
      return false;
    }
    String joint = article.lower(before);
    if (!joint.equals(",") && !joint.equals("and") && !joint.equals("but")) {
      return false;
    }
    NounPhrase nearest = phrases().get(p - 1);
    Entity entity = discourse.referent(p - 1);
    boolean person = entity != null && (entity.isPerson() || entity.plural);
    return !person || nearest.end() < before - 1;
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
  private @Nullable Entity speakerBefore(int p, int first) {
    for (int q = p - 1; q >= 0 && q > p - 12 && phrases().get(q).first() >= first; q--) {
      Entity entity = discourse.referent(q);
      if (entity != null && entity.isPerson()) {
        return entity;
      }
    }
    return null;
  }
}
