package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.ParsedArticle;

/** Reads kind, number and gender off the head and the words before it. */
final class PhraseKinds {
  private static final Set<String> ORGANIZATIONAL_PARTIES = Set.of("gop", "party");
  private static final ImmutableList<String> AGENT_PLURALS =
      ImmutableList.of(
          "arians",
          "philes",
          "siasts",
          "ists",
          "icians",
          "ologists",
          "igners",
          "ivists",
          "orsers",
          "ilders",
          "eepers",
          "unners");
  private static final Set<String> QUANTITIES =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "percent", "%");

  /** Before "paper" makes it a document and no newspaper. */
  private static final Set<String> PAPERS =
      Set.of(
          "white",
          "position",
          "working",
          "research",
          "policy",
          "discussion",
          "academic",
          "term",
          "briefing",
          "scholarly",
          "green");

  /** Before "opinion" makes it a document and no view. */
  private static final Set<String> OPINIONS =
      Set.of(
          "legal",
          "unsigned",
          "majority",
          "advisory",
          "dissenting",
          "concurring",
          "written",
          "court",
          "unanimous");

  private PhraseKinds() {}

  /** The kind of a phrase whose head is no name. */
  static PhraseKind ofHead(ParsedArticle article, Casing casing, int head) {
    String lower = article.lower(head);
    Gazetteer words = Gazetteer.ENGLISH;
    PhraseKind listed =
        words.isListed(lower)
            ? ofListed(article, casing, head)
            : isQuantity(article, head) ? PhraseKind.GROUP : PhraseKind.OTHER;
    if (listed != PhraseKind.OTHER) {
      return listed;
    }
    boolean factCheck =
        lower.startsWith("check") && head > 0 && article.lower(head - 1).equals("fact");
    if (factCheck) {
      return PhraseKind.DOCUMENT;
    }
    if (lower.equals("another") || lower.equals("one")) {
      return PhraseKind.PERSON;
    }
    if (isAgentive(lower) || lower.endsWith("-year-old")) {
      return PhraseKind.PERSON;
    }
    if (unknownPeople(article, casing, head)) {
      return PhraseKind.GROUP;
    }
    if (lower.endsWith("s") && isAgentive(lower.substring(0, lower.length() - 1))) {
      return PhraseKind.GROUP;
    }
    if (lower.endsWith("goers") || lower.endsWith("makers") || lower.endsWith("holders")) {
      return PhraseKind.GROUP;
    }
    if (lower.length() > 6 && isAgentPlural(lower)) {
      return PhraseKind.GROUP;
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen < lower.length() - 1) {
      String part = lower.substring(hyphen + 1);
      if (words.isPerson(part)) {
        return PhraseKind.PERSON;
      }
      if (words.isGroup(part)) {
        return PhraseKind.GROUP;
      }
    }
    return PhraseKind.OTHER;
  }

  private static boolean isAgentPlural(String lower) {
    for (String ending : AGENT_PLURALS) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuantity(ParsedArticle article, int head) {
    String lower = article.lower(head);
    return QUANTITIES.contains(lower)
        || (article.tag(head).equals("CD") && !money(article, head) && !isYear(lower));
  }

  /** The kind of a head that the lists may have; OTHER if they do not. */
  private static PhraseKind ofListed(ParsedArticle article, Casing casing, int head) {
    String lower = article.lower(head);
    Gazetteer words = Gazetteer.ENGLISH;
    if (words.isPerson(lower) || words.isTitle(lower)) {
      return PhraseKind.PERSON;
    }
    boolean bare =
        lower.equals("number")
            && (head + 1 >= article.size() || !article.lower(head + 1).equals("of"));
    boolean movement =
        lower.equals("movement")
            && head > 0
            && casing.isName(head - 1)
            && words.genderOfFigure(article.lower(head - 1)) == Gender.UNKNOWN
            && !words.isDemonym(article.lower(head - 1));
    if (movement) {
      return PhraseKind.ORGANIZATION;
    }
    if ((words.isGroup(lower) && !bare) || isQuantity(article, head)) {
      return PhraseKind.GROUP;
    }
    if (lower.equals("opinion") && head > 0 && OPINIONS.contains(article.lower(head - 1))) {
      return PhraseKind.DOCUMENT;
    }
    if (lower.equals("paper")
        && head > 0
        && (PAPERS.contains(article.lower(head - 1)) || isYear(article.lower(head - 1)))) {
      return PhraseKind.DOCUMENT;
    }
    if (words.isOrganizationNoun(lower)) {
      return PhraseKind.ORGANIZATION;
    }
    boolean happening =
        lower.equals("episode")
            && (head + 1 >= article.size() || !article.lower(head + 1).equals("of"));
    if (words.isDocument(lower) && !happening) {
      boolean people =
          lower.equals("figures")
              && head > 0
              && FunctionWords.OF_PEOPLE.has(article.lower(head - 1));
      return people ? PhraseKind.GROUP : PhraseKind.DOCUMENT;
    }
    if (words.isSpeech(lower)) {
      return PhraseKind.SPEECH;
    }
    return PhraseKind.OTHER;
  }

  /** American occupiers: a plural of doers after a word for a nation or party. */
  private static boolean unknownPeople(ParsedArticle article, Casing casing, int head) {
    String lower = article.lower(head);
    return head > 0
        && (lower.endsWith("ers") || lower.endsWith("ors") || lower.endsWith("ees"))
        && casing.isName(head - 1)
        && (Gazetteer.ENGLISH.isDemonym(article.lower(head - 1))
            || PARTISANS.contains(article.lower(head - 1)));
  }

  private static boolean isYear(String lower) {
    return lower.length() == 4
        && (lower.startsWith("19") || lower.startsWith("20"))
        && Character.isDigit(lower.charAt(2))
        && Character.isDigit(lower.charAt(3));
  }

  private static boolean money(ParsedArticle article, int head) {
    for (int t = head; t >= Math.max(0, head - 2); t--) {
      if (article.lower(t).startsWith("$")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the ending is one of nouns for those who do something: skateboarder, theorist. */
  private static boolean isAgentive(String noun) {
    return noun.length() > 6
        && (noun.endsWith("ist")
            || noun.endsWith("ician")
            || noun.endsWith("goer")
            || noun.endsWith("maker")
            || noun.endsWith("holder")
            || noun.endsWith("person")
            || noun.endsWith("woman")
            || noun.endsWith("boarder")
            || noun.endsWith("writer")
            || noun.endsWith("leader")
            || noun.endsWith("ologist")
            || noun.endsWith("arian")
            || noun.endsWith("phile"));
  }

  /**
   * The kind of a phrase whose head is capitalised but may still be no name: Republicans, the
   * Senator, a Democrat, the Attorney General. OTHER if it is a name.
   */
  static PhraseKind ofCapitalHead(
      ParsedArticle article,
      int run,
      int nameFirst,
      int end,
      Determiner determiner,
      boolean headline,
      boolean cut) {
    String lower = article.lower(end - 1);
    Gazetteer words = Gazetteer.ENGLISH;
    int size = end - nameFirst;
    boolean given = words.isGivenName(article.lower(nameFirst));
    boolean purposed =
        size > 2 && (article.lower(end - 2).equals("for") || article.lower(end - 2).equals("on"));
    boolean ofBody =
        end - run > 2
            && article.lower(end - 2).equals("of")
            && words.isOrganizationHead(article.lower(end - 3));
    if ((size > 1 && given) || purposed || ofBody || isKnown(article, run, end)) {
      return PhraseKind.OTHER;
    }
    if (words.isGroup(lower)
        && lower.endsWith("s")
        && !(lower.equals("corps") && size > 1)
        && !words.isOrganization(lower)
        && !ORGANIZATIONAL_PARTIES.contains(lower)) {
      return PhraseKind.GROUP;
    }
    if (lower.endsWith("-americans")) {
      return PhraseKind.GROUP;
    }
    if (size == 1 && (lower.equals("pac") || lower.equals("pacs"))) {
      return PhraseKind.ORGANIZATION;
    }
    if (ONE_FORM.contains(lower) && determiner == Determiner.DEFINITE) {
      return PhraseKind.GROUP;
    }
    boolean determined = determiner != Determiner.NONE;
    boolean office = words.isOffice(lower) || words.isTitle(lower) || PARTISANS.contains(lower);
    if (headline
        ? words.isPerson(lower)
        : (office || words.isDemonym(lower))
            && (determined || isModifier(end - 2 < run ? "" : article.lower(end - 2)))) {
      return words.isGivenName(lower) && !determined ? PhraseKind.OTHER : PhraseKind.PERSON;
    }
    if (end - run == 1
        && !determined
        && article.sentenceOf(run) == 0
        && PARTISANS.contains(lower)
        && end < article.size()
        && article.tag(end).equals("VBZ")) {
      return PhraseKind.PERSON;
    }
    if (end - run == 1 && !determined && !headline && cut && PARTY_ADJECTIVES.contains(lower)) {
      return PhraseKind.GROUP;
    }
    if (end - run == 1 && determined && words.isGroup(lower)) {
      return PhraseKind.GROUP;
    }
    return PhraseKind.OTHER;
  }

  private static final Set<String> PARTISANS =
      Set.of(
          "republican",
          "democrat",
          "independent",
          "conservative",
          "liberal",
          "libertarian",
          "tory");

  private static final Set<String> PARTY_ADJECTIVES =
      Set.of("republican", "democratic", "conservative", "liberal");

  /** Peoples whose name has no plural of its own: the Chinese. */
  private static final Set<String> ONE_FORM =
      Set.of(
          "chinese",
          "japanese",
          "british",
          "french",
          "irish",
          "spanish",
          "dutch",
          "swiss",
          "english",
          "vietnamese",
          "lebanese",
          "portuguese",
          "taiwanese",
          "welsh",
          "scottish",
          "amish");

  private static boolean isKnown(ParsedArticle article, int run, int end) {
    StringBuilder phrase = new StringBuilder();
    for (int t = run; t < end; t++) {
      phrase.append(t == run ? "" : " ").append(article.lower(t));
    }
    String last = end - run < 3 ? "" : article.lower(end - 2) + " " + article.lower(end - 1);
    return Gazetteer.ENGLISH.isOrganization(phrase.toString())
        || Gazetteer.ENGLISH.isOrganization(last);
  }

  /** Whether a capitalised word before a person noun modifies it: Iowa Democrat, GOP Senator. */
  private static boolean isModifier(String lower) {
    Gazetteer words = Gazetteer.ENGLISH;
    return words.isPlace(lower)
        || words.isOrganization(lower)
        || words.isOrganizationHead(lower)
        || words.isCommonNoun(lower)
        || lower.equals("former");
  }

  static boolean plural(ParsedArticle article, PhraseKind kind, Determiner determiner, int head) {
    String lower = article.lower(head);
    return switch (kind) {
      case GROUP -> true;
      case PERSON, PERSON_NAME, ORGANIZATION_NAME, DOCUMENT_NAME -> false;
      case PRONOUN ->
          Set.of(
                  "they", "them", "their", "both", "we", "us", "those", "these", "others", "many",
                  "some", "few", "several", "most")
              .contains(lower);
      default ->
          (lower.endsWith("s") && !lower.endsWith("ss") && !lower.equals("news"))
              || determiner == Determiner.QUANTIFIER;
    };
  }

  static Gender gender(ParsedArticle article, PhraseKind kind, int first, int nameFirst, int end) {
    return switch (kind) {
      case PRONOUN ->
          switch (article.lower(first)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
          };
      case PERSON -> Gazetteer.ENGLISH.genderOfPerson(article.lower(end - 1));
      case PERSON_NAME -> genderOfName(article, first, nameFirst, end);
      default -> Gender.UNKNOWN;
    };
  }

  /** Told by a title or noun before the name, else by the given name. */
  private static Gender genderOfName(ParsedArticle article, int first, int nameFirst, int end) {
    Gazetteer words = Gazetteer.ENGLISH;
    for (int t = nameFirst - 1; t >= first; t--) {
      Gender told = words.genderOfTitle(article.lower(t));
      if (told == Gender.UNKNOWN) {
        told = words.genderOfPerson(article.lower(t));
      }
      if (told != Gender.UNKNOWN) {
        return told;
      }
    }
    return end - nameFirst > 1 ? words.genderOfGivenName(article.lower(nameFirst)) : Gender.UNKNOWN;
  }
}
