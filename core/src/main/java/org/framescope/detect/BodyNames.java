package org.framescope.detect;

import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand beside a common noun for an institution: <i>one group, Harbors First, said</i>;
 * <i>a firm called Gavel</i>; <i>the city of Dover</i>; <i>the campaign of Ana Ruiz</i>.
 */
final class BodyNames {
  private static final Set<String> CALLING = Set.of("called", "named", "dubbed", "titled");

  /** What may follow a comma after a name without making it one of a list. */
  private static final Set<String> JOINING = Set.of("and", "or", "&");

  private final ParsedArticle article;
  private final Discourse discourse;
  private final EntityTable table;

  BodyNames(ParsedArticle article, Discourse discourse, EntityTable table) {
    this.article = article;
    this.discourse = discourse;
    this.table = table;
  }

  /** The body whose name stands after the noun; null if none does. */
  @Nullable Entity after(NounPhrase phrase, int sentence) {
    int end = article.sentences().get(sentence).endToken();
    int t = phrase.end();
    if (t + 1 >= end) {
      return null;
    }
    String next = article.lower(t);
    boolean governs =
        next.equals("for") && FunctionWords.GOVERNING.has(article.lower(phrase.head()));
    if (next.equals("of") || governs) {
      return owned(phrase, sentence);
    }
    if (phrase.plural()) {
      return null;
    }
    if (CALLING.contains(next)) {
      Entity called = name(t, sentence);
      int at = article.quotationOf(t + 1) >= 0 && !article.isWord(t + 1) ? t + 2 : t + 1;
      return called != null ? called : name(at, sentence);
    }
    return next.equals(",") && !Collectives.isPlaced(article, phrase)
        ? apposed(phrase, t + 1, end, sentence)
        : null;
  }

  /** One group, Harbors First, said so: a name between commas and no list. */
  private @Nullable Entity apposed(NounPhrase phrase, int t, int end, int sentence) {
    Entity name = name(t, sentence);
    if (name == null
        || phrase.determiner() == Determiner.NONE
        || (Gazetteer.ENGLISH.isPlace(name.key) && !isPlaceNoun(phrase))) {
      return null;
    }
    int after = discourse.phrases().get(phraseAt(t)).end();
    // Harbors for All: a name that goes on after a small word.
    while (after + 1 < end
        && FunctionWords.WITHIN_BODY.has(article.lower(after))
        && table.isName(after + 1)) {
      after += 2;
      while (after < end && table.isName(after)) {
        after++;
      }
    }
    if (after >= end) {
      return name;
    }
    boolean closed = !article.isWord(after) && !article.lower(after).equals("'s");
    boolean list =
        after + 1 < end
            && article.lower(after).equals(",")
            && (JOINING.contains(article.lower(after + 1)) || name(after + 1, sentence) != null);
    return closed && !list ? name : null;
  }

  /** The city of Dover is Dover; the campaign of Ana Ruiz is named by her. */
  private @Nullable Entity owned(NounPhrase phrase, int sentence) {
    boolean definite =
        phrase.determiner() == Determiner.DEFINITE || phrase.determiner() == Determiner.NONE;
    int p = phraseAt(phrase.end() + 1);
    if (!definite
        || p < 0
        || !discourse.phrases().get(p).kind().isName()
        || FunctionWords.COLLECTIVE.has(article.lower(phrase.head()))) {
      return null;
    }
    Entity owner = table.find(discourse.phrases().get(p), sentence);
    if (isPlaceNoun(phrase)) {
      return owner;
    }
    return phrase.plural()
        ? null
        : table.derived(owner, article.lower(phrase.head()), PhraseKind.ORGANIZATION_NAME);
  }

  private boolean isPlaceNoun(NounPhrase phrase) {
    return FunctionWords.PLACE_NOUN.has(article.lower(phrase.head()));
  }

  /** The body whose name begins at a token; a person's only if no given name tells otherwise. */
  private @Nullable Entity name(int t, int sentence) {
    int p = phraseAt(t);
    if (p < 0) {
      return null;
    }
    NounPhrase phrase = discourse.phrases().get(p);
    if (phrase.kind() == PhraseKind.ORGANIZATION_NAME) {
      return table.find(phrase, sentence);
    }
    if (phrase.kind() == PhraseKind.OTHER && phrase.nameFirst() >= 0) {
      return table.named(phrase.nameFirst(), phrase.end(), PhraseKind.ORGANIZATION_NAME);
    }
    boolean unlikely =
        phrase.kind() == PhraseKind.PERSON_NAME
            && phrase.owner() == null
            && (phrase.first() == phrase.nameFirst()
                || CALLING.contains(article.lower(phrase.first())))
            && !Gazetteer.ENGLISH.isGivenName(article.lower(phrase.nameFirst()));
    if (!unlikely) {
      return null;
    }
    Entity body = table.named(phrase.nameFirst(), phrase.end(), PhraseKind.ORGANIZATION_NAME);
    body.kind = PhraseKind.ORGANIZATION_NAME;
    return body;
  }

  /** The phrase that begins at a token or, after an article, at the next. */
  private int phraseAt(int t) {
    if (t >= article.size()) {
      return -1;
    }
    int p = discourse.phraseAt(t);
    return p < 0 && t + 1 < article.size() && article.lower(t).equals("the")
        ? discourse.phraseAt(t + 1)
        : p;
  }
}
