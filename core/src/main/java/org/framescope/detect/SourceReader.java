package org.framescope.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Reads the words of a source span: which of its phrases says who the source is. */
final class SourceReader {
  private static final Set<String> CLAUSE =
      Set.of("who", "which", "that", "whose", "whom", "where");

  /** Shares of people, whatever the people are called. */
  private static final Set<String> SHARES =
      Set.of("majority", "minority", "plurality", "percent", "%", "half", "third", "quarter");

  private static final Set<String> MUCH = Set.of("much", "most", "half", "all", "rest", "part");

  /** Of which much means many people. */
  private static final Set<String> NATION =
      Set.of("nation", "country", "world", "state", "city", "town", "public", "party", "region");

  /** Of whom means each of those before. */
  private static final Set<String> ALL = Set.of("all", "both", "each", "neither");

  /** Both the guild and the union: the word before what it joins. */
  private static final Set<String> CORRELATIVES = Set.of("both", "either", "neither");

  /**
   * Who a span says the source is.
   *
   * @param phrase index of the phrase that decides
   * @param kind its kind; that of the whole for a quantity (some of the reports)
   * @param named the named referents joined in it, in order; empty if none is named
   */
  record Reading(int phrase, PhraseKind kind, List<Entity> named) {}

  private final ParsedArticle article;
  private final Discourse discourse;

  SourceReader(ParsedArticle article, Discourse discourse) {
    this.article = article;
    this.discourse = discourse;
  }

  /** Reads tokens [from, end); null if they hold no phrase. */
  @Nullable Reading read(int first, int end) {
    int from = afterAdverbial(first, end);
    int deciding = -1;
    PhraseKind kind = PhraseKind.OTHER;
    List<Entity> named = new ArrayList<>();
    boolean clause = false;
    boolean examples = false;
    int t = from;
    while (t < end) {
      int p = discourse.phraseAt(t);
      String lower = article.lower(t);
      if (p < 0
          || (discourse.phrases().get(p).end() > end
              && !discourse.phrases().get(p).kind().isName())) {
        if (FunctionWords.EXAMPLE.has(lower)) {
          examples = true;
        } else if (lower.equals("—") || lower.equals("-") || lower.equals("--")) {
          clause = false;
        }
        t++;
        continue;
      }
      NounPhrase phrase = discourse.phrases().get(p);
      if (deciding >= 0 && quotedWithin(t, from)) {
        t = phrase.end();
        continue;
      }
      examples |= deciding >= 0 && FunctionWords.EXAMPLE.has(lower);
      if (deciding >= 0 && CLAUSE.contains(lower)) {
        clause = true;
        t = phrase.end();
        continue;
      }
      boolean determiner =
          deciding < 0
              && phrase.kind() == PhraseKind.OTHER
              && article.pos(phrase.head()) == PartOfSpeech.DETERMINER
              && phrase.end() < end;
      boolean correlative =
          deciding < 0
              && phrase.kind() == PhraseKind.PRONOUN
              && CORRELATIVES.contains(lower)
              && phrase.end() < end
              && discourse.phraseAt(phrase.end()) >= 0;
      if (correlative || determiner) {
        t = phrase.end();
        continue;
      }
      if (deciding < 0
          && (FunctionWords.COMPARATIVE.has(article.lower(phrase.head()))
              || FunctionWords.UNNAMED.has(article.lower(phrase.head())))
          && phrase.end() < end) {
        t = phrase.end();
        continue;
      }
      if (deciding < 0) {
        deciding = p;
        kind = phrase.kind();
        if (isQuantity(phrase) && phrase.end() < end && article.lower(phrase.end()).equals("of")) {
          int inner = innerPhrase(phrase.end() + 1, end);
          Entity all =
              inner >= 0 && ALL.contains(article.lower(phrase.head()))
                  ? discourse.referent(inner)
                  : null;
          if (all != null
              && all.isNamed()
              && discourse.phrases().get(inner).kind() == PhraseKind.PRONOUN) {
            named.add(all);
          }
          if (inner >= 0
              && discourse.phrases().get(inner).kind() == PhraseKind.SPEECH
              && discourse.phrases().get(inner).owner() != null) {
            // Half of her speech: hers.
            deciding = inner;
            kind = PhraseKind.SPEECH;
            t = discourse.phrases().get(inner).end();
            continue;
          }
          if (inner >= 0 && !SHARES.contains(article.lower(phrase.head()))) {
            PhraseKind of = discourse.phrases().get(inner).kind();
            kind = of == PhraseKind.DOCUMENT || of == PhraseKind.ORGANIZATION ? of : kind;
            if (of == PhraseKind.DOCUMENT) {
              add(inner, discourse.phrases().get(inner), named);
            }
          }
        }
        if ((kind == PhraseKind.OTHER || FunctionWords.COLLECTIVE.has(article.lower(phrase.head())))
            && phrase.end() < end
            && article.lower(phrase.end()).equals("of")) {
          int inner = innerPhrase(phrase.end() + 1, end);
          PhraseKind of = inner < 0 ? kind : discourse.phrases().get(inner).kind();
          boolean writings =
              of == PhraseKind.DOCUMENT
                  && FunctionWords.ASSEMBLAGE.has(article.lower(phrase.head()));
          kind = of == PhraseKind.GROUP || writings ? of : kind;
          if (writings && deciding >= 0 && discourse.referent(deciding) == null) {
            add(inner, discourse.phrases().get(inner), named);
          }
        }
        if (isModifier(phrase, end)) {
          // White House and Pentagon spokesmen: the names say whose.
          kind = PhraseKind.GROUP;
        } else {
          add(p, phrase, named);
        }
      } else if (!clause
          && !examples
          && attaches(t, from, phrase, kind, discourse.phrases().get(deciding))
          && kind != PhraseKind.PRONOUN) {
        if (heads(phrase, discourse.phrases().get(deciding))) {
          // Port Authority ranking member Ana Ruiz: only she speaks.
          named.clear();
        }
        add(p, phrase, named);
      }
      t = phrase.end();
    }
    if (deciding >= 0 && named.isEmpty() && singular(deciding)) {
      Entity closing = closingName(from, end);
      if (closing != null) {
        named.add(closing);
      }
    }
    return deciding < 0
        ? null
        : new Reading(deciding, muchOf(from, end) ? PhraseKind.GROUP : kind, named);
  }

  /** To date, officials: where the source begins after words that only say when or where. */
  private int afterAdverbial(int from, int end) {
    if (from >= end
        || (article.pos(from) != PartOfSpeech.PREPOSITION && !article.lower(from).equals("to"))) {
      return from;
    }
    for (int t = from + 1; t < Math.min(end - 1, from + 6); t++) {
      if (article.lower(t).equals(",")) {
        int p = discourse.phraseAt(t + 1);
        return p >= 0 && discourse.phrases().get(p).end() <= end ? t + 1 : from;
      }
    }
    return from;
  }

  /** A star of “Ana and Joe”: whether a token stands in a quotation that began within the span. */
  private boolean quotedWithin(int t, int from) {
    int q = article.quotationOf(t);
    return q >= 0 && q != article.quotationOf(from);
  }

  /** Whether a body's bare name is joined to another that stands before a plural of people. */
  private boolean isModifier(NounPhrase phrase, int end) {
    int joint = phrase.end();
    int p =
        joint + 1 < end && article.lower(joint).equals("and") ? discourse.phraseAt(joint + 1) : -1;
    if (p < 0
        || phrase.kind() != PhraseKind.ORGANIZATION_NAME
        || phrase.determiner() != Determiner.NONE) {
      return false;
    }
    NounPhrase next = discourse.phrases().get(p);
    String word = article.lower(phrase.head());
    boolean adjective =
        phrase.end() - phrase.first() == 1
            && (word.equals("democratic") || Gazetteer.ENGLISH.isDemonym(word));
    if (adjective && next.kind() == PhraseKind.GROUP && next.owner() == null) {
      return true;
    }
    Entity body = discourse.referent(discourse.phraseAt(phrase.first()));
    return body != null
        && body.kind == PhraseKind.ORGANIZATION_NAME
        && next.kind() == PhraseKind.GROUP
        && next.owner() == null
        && next.determiner() == Determiner.NONE
        && next.end() - next.first() > 1
        && discourse.namedWithin(next) != null;
  }

  /** Much of the nation: many people. */
  private boolean muchOf(int from, int end) {
    if (from + 2 >= end
        || !MUCH.contains(article.lower(from))
        || !article.lower(from + 1).equals("of")) {
      return false;
    }
    int inner = innerPhrase(from + 2, end);
    return inner >= 0 && NATION.contains(article.lower(discourse.phrases().get(inner).head()));
  }

  private boolean singular(int deciding) {
    NounPhrase phrase = discourse.phrases().get(deciding);
    return phrase.kind() == PhraseKind.PERSON || article.lower(phrase.head()).equals("one");
  }

  /** The person whose name, after a comma, closes the words [from, end). */
  private @Nullable Entity closingName(int from, int end) {
    int last = end;
    while (last > from && !article.isWord(last - 1)) {
      last--;
    }
    for (int t = Math.max(from + 1, last - 8); t < last; t++) {
      int p = discourse.phraseAt(t);
      if (p >= 0
          && discourse.phrases().get(p).kind() == PhraseKind.PERSON_NAME
          && discourse.phrases().get(p).end() == last
          && article.lower(t - 1).equals(",")) {
        return discourse.referent(p);
      }
    }
    return null;
  }

  private void add(int p, NounPhrase phrase, List<Entity> named) {
    Entity entity = discourse.referent(p);
    if (entity != null
        && entity.isNamed()
        && named.stream().noneMatch(one -> one.covers(entity))
        && phrase.kind() != PhraseKind.PRONOUN) {
      named.add(entity);
    }
  }

  /** Whether a later phrase stands in apposition or is joined, so that its name counts. */
  private boolean attaches(
      int t, int from, NounPhrase phrase, PhraseKind kind, NounPhrase deciding) {
    Entity entity = discourse.referent(discourse.phraseAt(t));
    boolean person =
        entity != null && entity.kind == PhraseKind.PERSON_NAME && phrase.kind().isName();
    person |=
        kind == PhraseKind.PERSON
            && phrase.kind().isName()
            && phrase.end() - phrase.first() == 1
            && entity != null
            && !Gazetteer.ENGLISH.isOrganization(entity.key)
            && !Gazetteer.ENGLISH.isPlace(entity.key);
    boolean place = entity != null && Gazetteer.ENGLISH.isPlace(entity.key);
    boolean issuer = kind == PhraseKind.DOCUMENT && phrase.kind().isName() && !place;
    boolean inner =
        kind == PhraseKind.GROUP
            && t > from + 1
            && article.lower(t - 1).equals(",")
            && deciding.end() < t
            && article.pos(deciding.end()) == PartOfSpeech.PREPOSITION
            && isPersonOf(t - 1, deciding);
    if (inner || (kind == PhraseKind.GROUP && isOfNames(deciding, phrase))) {
      // Aides to Ana Ruiz and Joe Pratt, supporters of her rival, Ana Ruiz: the name is the
      // rival's.
      return false;
    }
    boolean body =
        kind == PhraseKind.GROUP
            && entity != null
            && entity.kind == PhraseKind.ORGANIZATION_NAME
            && !entity.plural
            && !place
            && deciding.end() + 1 >= t - 1
            && deciding.end() < t
            && article.lower(deciding.end()).equals("and");
    if (!person && !issuer && !body && !(phrase.kind().isName() && kind.isName())) {
      return false;
    }
    int before = t - 1;
    while (before >= from
        && (article.pos(before) == PartOfSpeech.DETERMINER
            || article.pos(before) == PartOfSpeech.ADJECTIVE)) {
      before--;
    }
    if (before < from) {
      return false;
    }
    boolean beside = deciding.kind() == PhraseKind.PERSON || heads(phrase, deciding);
    if (before == deciding.head() && beside) {
      return true;
    }
    String lower = article.lower(before);
    if (lower.equals("of")) {
      return deciding.kind() == PhraseKind.PERSON
          && deciding.determiner() == Determiner.NONE
          && phrase.first() < phrase.nameFirst();
    }
    return switch (lower) {
      case "by", "from" -> issuer;
      case ",", "and", "or", "—", "-", "--", ":", "&", "named", "like", "(" -> true;
      default -> false;
    };
  }

  /** Union President Ana Ruiz: whether a body's name only says whose the person after it is. */
  private static boolean heads(NounPhrase phrase, NounPhrase deciding) {
    return phrase.kind() == PhraseKind.PERSON_NAME
        && phrase.first() < phrase.nameFirst()
        && phrase.first() == deciding.end()
        && (deciding.kind() == PhraseKind.ORGANIZATION
            || deciding.kind() == PhraseKind.ORGANIZATION_NAME);
  }

  /** Whether a preposition after the head leads to a name, to which a later one is joined. */
  private boolean isOfNames(NounPhrase deciding, NounPhrase phrase) {
    int t = deciding.end();
    if (t + 1 >= article.size() || !OF_WHOM.contains(article.lower(t))) {
      return false;
    }
    boolean both = CORRELATIVES.contains(article.lower(t + 1)) && t + 2 < article.size();
    int p = discourse.phraseAt(t + 1);
    p =
        both && (p < 0 || !discourse.phrases().get(p).kind().isName())
            ? discourse.phraseAt(t + 2)
            : p;
    return p >= 0
        && discourse.phrases().get(p).kind() == PhraseKind.PERSON_NAME
        && discourse.phrases().get(p).first() != phrase.first()
        && phrase.kind() == PhraseKind.PERSON_NAME;
  }

  private static final Set<String> OF_WHOM = Set.of("of", "to", "for");

  /** Whether a person who is not the source ends just before a token. */
  private boolean isPersonOf(int end, NounPhrase deciding) {
    for (int i = end - 1; i >= deciding.end() && i > end - 8; i--) {
      int p = discourse.phraseAt(i);
      if (p >= 0 && discourse.phrases().get(p).end() == end) {
        return discourse.phrases().get(p).kind() == PhraseKind.PERSON;
      }
    }
    return false;
  }

  private boolean isQuantity(NounPhrase phrase) {
    return phrase.determiner() == Determiner.QUANTIFIER
        || phrase.kind() == PhraseKind.PRONOUN
        || (phrase.kind() == PhraseKind.GROUP
            && Gazetteer.ENGLISH.singularPerson(article.lower(phrase.head())).isEmpty());
  }

  private int innerPhrase(int from, int end) {
    for (int t = from; t < end; t++) {
      if (discourse.phraseAt(t) >= 0) {
        return discourse.phraseAt(t);
      }
    }
    return -1;
  }
}
