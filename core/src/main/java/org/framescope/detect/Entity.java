package org.framescope.detect;

import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article speaks of, with what is learnt of it while reading. Used
 * within one call and one thread.
 */
final class Entity {
  /** What it is; a single name may turn out to be a person's. */
  PhraseKind kind;

  /** Whether it is a single word that may be a last name, until a pronoun tells. */
  boolean maybePerson;

  /** The longest name, or for the unnamed the words by which it was introduced. */
  String name;

  final String key;
  Gender gender;
  final boolean plural;

  /** Lower-case words by which the article describes it: senator, vermont, independent. */
  final Set<String> words = new LinkedHashSet<>();

  /** Words by which public persons of this name are known, whatever this article says. */
  final Set<String> fame = new LinkedHashSet<>();

  /** Whether the article presents a body as so many people, and by what nouns. */
  boolean collective;

  final Set<String> members = new LinkedHashSet<>();

  /** Whose relative or employee the article says a person is. */
  @Nullable Entity kinOf;

  /** Times named. */
  int mentions;

  /** How present it is in the reader's mind, as of sentence {@link #weighedAt}. */
  double weight;

  int weighedAt;
  int firstToken = -1;
  int lastToken = -1;

  /** The phrase that introduced it, for the unnamed; -1 otherwise. */
  int introducedAt = -1;

  Entity(PhraseKind kind, String name, String key, Gender gender, boolean plural) {
    this.kind = kind;
    this.name = name;
    this.key = key;
    this.gender = gender;
    this.plural = plural;
  }

  /** Notes what everybody knows of a public person of that name, if there is one. */
  void learnFame(String publicName) {
    Gender known = Gazetteer.ENGLISH.genderOfFigure(publicName);
    if (known != Gender.UNKNOWN) {
      gender = known;
      fame.addAll(
          Splitter.on(' ')
              .omitEmptyStrings()
              .splitToList(Gazetteer.ENGLISH.wordsOfFigure(publicName)));
    }
  }

  boolean isNamed() {
    return kind.isName();
  }

  /** Whether it is the other, or a set that has it. */
  boolean covers(Entity other) {
    return this == other || (plural && isNamed() && name.contains(other.name));
  }

  boolean isPerson() {
    return kind == PhraseKind.PERSON_NAME || kind == PhraseKind.PERSON;
  }

  /** Presence as of a later sentence: half is lost with every sentence. */
  double weightAt(int sentence) {
    int passed = Math.min(30, sentence - weighedAt);
    return passed <= 0 ? weight : weight / (1L << passed);
  }

  void add(double gained, int sentence, int token) {
    weight = Math.min(2.5, weightAt(sentence) + gained);
    weighedAt = Math.max(weighedAt, sentence);
    lastToken = token;
    firstToken = firstToken < 0 ? token : firstToken;
  }
}
