package org.framescope.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.framescope.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Named bodies that the article presents as so many people: <i>Tidewater, a crew of young
 * sailors</i>; <i>a band called Helix</i>; <i>the collective Dockside</i>. <i>They</i>, <i>the
 * crew</i> and <i>the sailors</i> mean the body afterwards.
 */
final class Collectives {
  private static final Set<String> CALLING = Set.of("called", "named", "dubbed");

  /** How many tokens after the noun its name may follow. */
  private static final int REACH = 12;

  private final ParsedArticle article;
  private final Discourse discourse;
  private final EntityTable table;
  private final List<Entity> known = new ArrayList<>();

  Collectives(ParsedArticle article, Discourse discourse, EntityTable table) {
    this.article = article;
    this.discourse = discourse;
    this.table = table;
  }

  /** The body that the collective noun of phrase {@code p} introduces or means; else null. */
  @Nullable Entity refer(int p, NounPhrase phrase, int sentence) {
    String head = article.lower(phrase.head());
    if (FunctionWords.COLLECTIVE.has(head)) {
      Entity named = named(p, phrase, sentence);
      if (named != null) {
        note(named, phrase);
        return named;
      }
    }
    return phrase.determiner() == Determiner.DEFINITE && phrase.end() - phrase.first() == 2
        ? again(head)
        : null;
  }

  private @Nullable Entity named(int p, NounPhrase phrase, int sentence) {
    Entity before = p == 0 ? null : discourse.referent(p - 1);
    boolean apposed =
        before != null
            && before.kind == PhraseKind.ORGANIZATION_NAME
            && !before.plural
            && !Gazetteer.ENGLISH.isPlace(before.key)
            && !isPlaced(article, discourse.phrases().get(p - 1))
            && phrase.determiner() == Determiner.INDEFINITE
            && phrase.first() - discourse.phrases().get(p - 1).end() == 1
            && (article.lower(phrase.first() - 1).equals(",")
                || article.lemma(phrase.first() - 1).equals("be"));
    if (apposed) {
      return before;
    }
    Entity beside = nameAt(phrase.end(), sentence);
    if (beside != null) {
      return beside;
    }
    Sentence in = article.sentences().get(sentence);
    int end = Math.min(in.endToken() - 1, phrase.end() + REACH);
    for (int t = phrase.end(); t < end && !article.lower(t).equals(","); t++) {
      if (CALLING.contains(article.lower(t))) {
        int at = article.lower(t + 1).equals("the") ? t + 2 : t + 1;
        Entity called = nameAt(t + 1, sentence);
        return called != null || at >= in.endToken() ? called : nameAt(at, sentence);
      }
    }
    return null;
  }

  /** In downtown Salem, a group: the words before the comma only say where. */
  static boolean isPlaced(ParsedArticle article, NounPhrase name) {
    int first = article.sentences().get(article.sentenceOf(name.first())).firstToken();
    return name.first() - first < 3 && article.pos(first) == PartOfSpeech.PREPOSITION;
  }

  private @Nullable Entity nameAt(int t, int sentence) {
    int p = t < article.size() ? discourse.phraseAt(t) : -1;
    if (p < 0 || discourse.phrases().get(p).kind() != PhraseKind.ORGANIZATION_NAME) {
      return null;
    }
    Entity entity = table.find(discourse.phrases().get(p), sentence);
    boolean body = entity.kind == PhraseKind.ORGANIZATION_NAME && !entity.plural;
    return body && !Gazetteer.ENGLISH.isPlace(entity.key) ? entity : null;
  }

  /** Keeps the noun, and those of whom the body consists: a crew of young sailors. */
  private void note(Entity body, NounPhrase phrase) {
    if (!body.collective) {
      body.collective = true;
      known.add(body);
    }
    body.members.add(article.lower(phrase.head()));
    body.members.add("members");
    if (phrase.end() + 1 < article.size() && article.lower(phrase.end()).equals("of")) {
      int end = Math.min(article.size(), phrase.end() + 8);
      for (int t = phrase.end() + 1; t < end && article.isWord(t); t++) {
        if (!Gazetteer.ENGLISH.singularPerson(article.lower(t)).isEmpty()) {
          body.members.add(article.lower(t));
        }
      }
    }
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (!Gazetteer.ENGLISH.singularPerson(article.lower(t)).isEmpty()) {
        body.members.add(article.lower(t));
      }
    }
  }

  /** The body last introduced that consists of such; null if none does. */
  private @Nullable Entity again(String noun) {
    for (int i = known.size() - 1; i >= Math.max(0, known.size() - 8); i--) {
      if (known.get(i).members.contains(noun)) {
        return known.get(i);
      }
    }
    return null;
  }
}
