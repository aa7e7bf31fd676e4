package org.framescope.detect;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What the article says of the persons it names, in titles, appositions and after <i>is</i>, and
 * from that whom a description such as <i>the Vermont senator</i> means.
 */
final class Descriptions {
  private static final int REACH = 14;
  private static final ImmutableMap<String, String> TITLES =
      ImmutableMap.<String, String>builder()
          .put("sen", "senator lawmaker")
          .put("senator", "senator lawmaker")
          .put("representative", "congressman congresswoman lawmaker")
          .put("rep", "representative congressman congresswoman lawmaker")
          .put("congressman", "representative lawmaker")
          .put("congresswoman", "representative lawmaker")
          .put("gov", "governor")
          .put("dr", "doctor physician")
          .put("prof", "professor")
          .put("rev", "reverend pastor minister")
          .put("gen", "general")
          .put("lt", "lieutenant")
          .put("sgt", "sergeant")
          .put("capt", "captain")
          .put("ceo", "executive chief")
          .put("atty", "attorney")
          .put("nominee", "candidate")
          .put("wife", "spouse")
          .put("husband", "spouse")
          .build();

  private final ParsedArticle article;
  private final ImmutableList<NounPhrase> phrases;
  private final int[] phraseAt;
  private final Map<String, List<Entity>> byWord = new HashMap<>();

  Descriptions(ParsedArticle article, ImmutableList<NounPhrase> phrases, int[] phraseAt) {
    this.article = article;
    this.phrases = phrases;
    this.phraseAt = phraseAt;
  }

  /** Notes what the words around a person's name say of the person. */
  void describe(NounPhrase name, Entity person) {
    if (person.kind != PhraseKind.PERSON_NAME) {
      return;
    }
    for (String word : ImmutableList.copyOf(person.words)) {
      index(word, person);
    }
    for (int t = name.first(); t < name.nameFirst(); t++) {
      note(article.lower(t), person);
    }
    int end = article.sentences().get(article.sentenceOf(name.first())).endToken();
    int t = name.end();
    if (t + 2 < end && article.lower(t).equals("(")) {
      note(article.lower(t + 1).startsWith("r") ? "republican" : "democrat", person);
    }
    if (t + 3 < end && article.lower(t).equals(",") && article.pos(t + 1) == PartOfSpeech.NUMBER) {
      index(article.lower(t + 1) + "-year-old", person);
      t += 2;
    }
    boolean copula = t < end && (article.lemma(t).equals("be") || BE.contains(article.lower(t)));
    if (t + 1 < end && (copula || article.lower(t).equals(","))) {
      apposition(t + 1, end, person);
    }
    if (name.first() >= 2 && article.lower(name.first() - 1).equals(",")) {
      before(name, person);
    }
  }

  private static final Set<String> BE = Set.of("is", "was", "became", "remains");

  private void apposition(int t, int end, Entity person) {
    int p = phraseAt[t];
    if (p < 0 || phrases.get(p).kind() != PhraseKind.PERSON) {
      return;
    }
    for (int i = t; i < end && i < t + REACH; i++) {
      String lower = article.lower(i);
      if ((i >= phrases.get(p).end() && (lower.equals(",") || article.pos(i) == PartOfSpeech.VERB))
          || lower.equals(".")) {
        break;
      }
      note(lower, person);
    }
  }

  /** The dean of the school, Steve Coll: looks back to the comma or sentence start before. */
  private void before(NounPhrase name, Entity person) {
    int first = article.sentences().get(article.sentenceOf(name.first())).firstToken();
    int from = name.first() - 1;
    int at = -1;
    while (from > first && name.first() - from < REACH && !article.lower(from - 1).equals(",")) {
      from--;
      if (phraseAt[from] >= 0 && phrases.get(phraseAt[from]).kind() == PhraseKind.PERSON) {
        at = from;
      }
      if (article.pos(from) == PartOfSpeech.VERB && at < 0) {
        return;
      }
    }
    for (int i = at; i >= 0 && i < name.first() - 1; i++) {
      note(article.lower(i), person);
    }
  }

  private void note(String lower, Entity person) {
    String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (word.length() < 2 || IGNORED.contains(word)) {
      return;
    }
    index(word, person);
    String more = TITLES.get(word);
    if (more != null) {
      for (String other : Splitter.on(' ').split(more)) {
        index(other, person);
      }
    }
  }

  private static final Set<String> IGNORED =
      Set.of(
          "the", "an", "of", "and", "for", "in", "at", "to", "who", "his", "her", "'s", "mr", "mrs",
          "ms");

  private void index(String word, Entity person) {
    person.words.add(word);
    List<Entity> known = byWord.computeIfAbsent(word, k -> new ArrayList<>());
    if (known.size() < 40 && !known.contains(person)) {
      known.add(person);
    }
  }

  /**
   * What a nation or body before the noun takes from somebody of whom it is not said: the Norwegian
   * mayor, the Port Authority chief who is no other body's deputy chief.
   */
  private static double otherBody(String word, double match) {
    boolean other =
        Gazetteer.ENGLISH.isOrganization(word) && !word.equals("gop") && !word.equals("house");
    if (other && match > 0) {
      return 2;
    }
    return other || (match == 0 && Gazetteer.ENGLISH.isDemonym(beforeHyphen(word))) ? 1 : 0;
  }

  private static String beforeHyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0 ? word : word.substring(0, hyphen);
  }

  /** Whether both have one last name. */
  private static boolean isFamily(Entity one, Entity other) {
    String last = one.key.substring(one.key.lastIndexOf(' ') + 1);
    return !last.isEmpty() && (other.key.endsWith(" " + last) || other.key.equals(last));
  }

  /** Whether the word is of one party and the person of the other. */
  static boolean otherParty(Entity person, String word) {
    boolean republican = person.words.contains("republican") || person.fame.contains("republican");
    boolean democrat =
        person.words.contains("democrat")
            || person.words.contains("democratic")
            || person.fame.contains("democrat");
    return switch (word) {
      case "republican", "gop" -> democrat && !republican;
      case "democrat", "democratic" -> republican && !democrat;
      default -> false;
    };
  }

  /**
   * The named person whom a description means, or null if the article describes nobody so.
   *
   * @param owner whose the person is said to be; null if nobody's
   * @param again whether the noun is one by which articles call a person again without having said
   *     so before (the star, the candidate): then whoever was spoken of last may be meant
   */
  @Nullable Entity link(
      NounPhrase phrase,
      Iterable<Entity> recent,
      int sentence,
      boolean again,
      @Nullable Entity owner) {
    String head = article.lower(phrase.head());
    Entity best = null;
    double bestScore = again ? 0.3 : 0.8;
    Set<Entity> candidates = new LinkedHashSet<>(byWord.getOrDefault(head, List.of()));
    for (Entity entity : recent) {
      candidates.add(entity);
    }
    for (Entity person : candidates) {
      if (person.kind != PhraseKind.PERSON_NAME
          || person.plural
          || !phrase.gender().agrees(person.gender)) {
        continue;
      }
      boolean others =
          owner != null
              && phrase.owner() != null
              && phrase.owner().kind() == PhraseKind.PERSON_NAME
              && Gazetteer.ENGLISH.isRelation(head)
              && (person == owner
                  || (person.kinOf != owner
                      && (person.kinOf != null
                          || !(person.fame.contains(head) || isFamily(person, owner)))));
      if (others) {
        continue;
      }
      double match = person.words.contains(head) ? 1.2 : person.fame.contains(head) ? 0.9 : 0;
      if (match == 0 && !again) {
        continue;
      }
      double presence = person.weightAt(sentence);
      if (again && sentence > 2 && presence < 0.05) {
        match *= person.lastToken < 0 ? 0.1 : 0.6;
      }
      boolean epithet = Gazetteer.ENGLISH.isEpithet(head) || head.endsWith("-year-old");
      double trust = match > 0 || epithet ? 1 : 0.4;
      double score = match + Math.min(2, presence) * trust - (otherParty(person, head) ? 1.5 : 0);
      for (int t = phrase.first(); t < phrase.head(); t++) {
        String word = article.lower(t);
        if (!IGNORED.contains(word) && article.isWord(t)) {
          score += person.words.contains(word) ? 0.8 : person.fame.contains(word) ? 0.5 : -0.1;
          score -= otherParty(person, word) ? 1.5 : 0;
          if (Capitals.begin(article.word(t)) && !person.words.contains(word)) {
            score -= otherBody(word, match);
          }
        }
      }
      if (owner != null && owner.kind == PhraseKind.ORGANIZATION_NAME) {
        score += owner.words.stream().anyMatch(person.words::contains) ? 0.5 : -0.8;
      }
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }
}
