package org.framescope.detect;

import java.util.Locale;
import java.util.Set;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;

/**
 * Reads a run of capitalised tokens: where the name proper begins after titles and offices, and
 * whether it names a person, an organisation, a place or a document.
 */
final class NameReader {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le",
          "el", "al", "bin", "ibn", "ben", "ter", "ten", "al-");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "m.d.", "ph.d.", "esq.");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "act",
          "amendment",
          "report",
          "poll",
          "survey",
          "constitution",
          "bible",
          "koran",
          "quran",
          "treaty",
          "accord",
          "agreement",
          "study",
          "index",
          "census",
          "bill",
          "resolution",
          "plan",
          "code",
          "declaration",
          "barometer",
          "almanac");
  private static final Set<String> EVENTS =
      Set.of(
          "recession",
          "depression",
          "war",
          "tuesday",
          "day",
          "convention",
          "summit",
          "crisis",
          "election",
          "debate",
          "primary",
          "attacks",
          "games",
          "olympics",
          "revolution",
          "spring",
          "street",
          "avenue",
          "road",
          "ocean",
          "sea",
          "river",
          "mountains",
          "island",
          "islands",
          "era",
          "movement",
          "scandal",
          "festival",
          "parade",
          "dream",
          "year",
          "christmas",
          "easter");
  private static final Set<String> PERSONAL_HEADS =
      Set.of(
          "post", "sun", "star", "day", "now", "guard", "young", "mail", "page", "power", "bank",
          "church", "park", "west", "gates", "law", "justice", "water", "labor", "force", "giant",
          "house", "court", "state", "town", "maker", "shop", "chain", "plant", "camp", "hall",
          "country", "trust", "united", "fund", "service", "club", "lab");

  /** Day One, Phase Two, Round Three. */
  private static final Set<String> ORDINALS = Set.of("one", "two", "three", "four", "five");

  /** A longer run of capitals is no name with titles before it. */
  private static final int LONGEST = 14;

  private final ParsedArticle article;
  private final Casing casing;

  NameReader(ParsedArticle article, Casing casing) {
    this.article = article;
    this.casing = casing;
  }

  /** Whether token {@code t} belongs within a name that began before it. */
  boolean continues(int t, int end) {
    if (casing.isName(t)) {
      return true;
    }
    String lower = article.lower(t);
    if (t + 1 < end && casing.isName(t + 1)) {
      return (lower.equals("and") && beforeAcronym(t, end))
          || PARTICLES.contains(lower)
          || lower.equals("&")
          || (lower.equals("of") && ofName(t))
          || ((lower.equals("for") || lower.equals("on")) && purpose(t))
          || (lower.equals(".") && article.end(t - 1) - article.start(t - 1) <= 4)
          || ((lower.equals("-") || lower.equals("/")) && article.end(t - 1) == article.start(t));
    }
    return SUFFIXES.contains(lower) && casing.isName(t - 1);
  }

  /** Immigration and Customs Enforcement (ICE): the initials in brackets show one name. */
  private boolean beforeAcronym(int and, int end) {
    int t = and + 1;
    while (t < end && t < and + 6 && casing.isName(t)) {
      t++;
    }
    if (t + 2 >= article.size() || !article.lower(t).equals("(")) {
      return false;
    }
    int first = and;
    while (first > 0 && and - first < 6 && casing.isName(first - 1)) {
      first--;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = first; i < t; i++) {
      if (casing.isName(i)) {
        initials.append(article.word(i).charAt(0));
      }
    }
    return initials.toString().equals(article.word(t + 1));
  }

  /** Department of State, University of Texas: an organisation's name that goes on after "of". */
  private boolean ofName(int of) {
    String before = article.lower(of - 1);
    return Gazetteer.ENGLISH.isOrganizationHead(before)
        || before.equals("secretary")
        || before.equals("speaker")
        || before.equals("states")
        || FunctionWords.MEMBERS.has(before);
  }

  /** Center for Civic Policy, Council on Harbors: what the organisation before is for. */
  private boolean purpose(int t) {
    return casing.isName(t - 1)
        && !casing.isHeadlineLike(article.sentenceOf(t))
        && FunctionWords.PURPOSEFUL.has(article.lower(t - 1));
  }

  /** Whether token {@code t} is a suffix of a personal name: Jr., III. */
  static boolean isSuffix(String lower) {
    return SUFFIXES.contains(lower);
  }

  /** Ruiz-backed, Ruiz-led: the name alone. */
  static String beforeParticiple(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 1 && (word.endsWith("ed") || word.endsWith("-led"))
        ? word.substring(0, hyphen)
        : word;
  }

  /** The Ana Ruiz Show: whether a person's name opens the name of a broadcast. */
  static boolean isProgram(ParsedArticle article, int first, int end) {
    return first >= 0
        && end - first >= 3
        && end - first <= 5
        && PROGRAMS.contains(article.lower(end - 1))
        && Gazetteer.ENGLISH.isGivenName(article.lower(first))
        && Capitals.begin(article.word(first + 1))
        && !SUFFIXES.contains(article.lower(first + 1))
        && article.end(first + 1) - article.start(first + 1) > 2;
  }

  private static final Set<String> PROGRAMS =
      Set.of("show", "radio", "podcast", "tonight", "hour", "program", "foundation", "live");

  /** Whether token {@code t} stands alone in quotation marks between two words. */
  static boolean isNickname(ParsedArticle article, int t) {
    return t > 1
        && t + 2 < article.size()
        && article.isWord(t)
        && !article.isWord(t - 1)
        && !article.isWord(t + 1)
        && article.quotationOf(t) >= 0
        && article.quotationOf(t) != article.quotationOf(t + 2);
  }

  /** Index of the first token of the name proper within the run, after titles and offices. */
  int nameFirst(int first, int end) {
    if (end - first > LONGEST) {
      return first;
    }
    Gazetteer words = Gazetteer.ENGLISH;
    int from = first;
    for (int t = first; t < end - 1; t++) {
      String lower = article.lower(t);
      if (lower.equals(".") && t == from) {
        from = t + 1;
        continue;
      }
      int rest = end - t - 1;
      boolean partisan = lower.equals("republican") || lower.equals("democrat");
      if (partisan
          && rest == 1
          && !casing.isHeadlineLike(article.sentenceOf(t))
          && casing.isName(t + 1)
          && !isOrganizational(t + 1, end)) {
        from = t + 1;
        continue;
      }
      if (words.isOffice(lower) && t > first && rest >= 2 && !isOrganizational(t + 1, end)) {
        // North Harbor Committeeman Curly Lund
        from = t + 1;
        continue;
      }
      boolean given = words.isGivenName(article.lower(t + 1));
      if (words.isTitle(lower)
          && (rest > 1 || lower.endsWith(".") || !words.isGivenName(lower))
          && !isOrganizational(t + 1, end)) {
        from = t + 1;
      } else if (rest >= 2
          && given
          && (words.isPerson(lower)
              || words.isGroup(lower)
              || words.isOrganizationHead(lower)
              || words.isOrganization(lower)
              || words.isPlace(lower))
          && !isOrganizational(t + 1, end)) {
        from = t + 1;
      }
    }
    if (from == first && end - first >= 3 && !isOrganizational(first, end)) {
      from = givenWithin(first, end);
    }
    if (from < end && article.lower(from).equals(".")) {
      from++;
    }
    return Math.min(from, end - 1);
  }

  /** Palm Beach County Supervisor Susan Bucher: where a given name begins within the run. */
  private int givenWithin(int first, int end) {
    Gazetteer words = Gazetteer.ENGLISH;
    if (words.isGivenName(article.lower(first)) || SAINTS.contains(article.lower(first))) {
      return first;
    }
    for (int t = first + 1; t < end - 1; t++) {
      if (words.isGivenName(article.lower(t))
          && article.isWord(t - 1)
          && article.end(t - 1) - article.start(t - 1) > 2
          && !words.isPlace(phrase(first, t + 1))) {
        return t;
      }
    }
    return first;
  }

  private static final Set<String> SAINTS =
      Set.of("san", "santa", "st", "st.", "saint", "fort", "mount", "lake", "camp", "mr", "mr.");

  private boolean isOrganizational(int first, int end) {
    String last = article.lower(end - 1);
    Gazetteer words = Gazetteer.ENGLISH;
    return (words.isOrganizationHead(last) && !PERSONAL_HEADS.contains(last))
        || DOCUMENTS.contains(last)
        || words.isOrganization(phrase(first, end));
  }

  /** What kind of name the tokens are. */
  PhraseKind kind(int first, int end, boolean titled, boolean knownPerson) {
    Gazetteer words = Gazetteer.ENGLISH;
    String phrase = phrase(first, end);
    String last = article.lower(end - 1);
    int size = end - first;
    if (knownPerson) {
      return PhraseKind.PERSON_NAME;
    }
    if (words.isOrganization(phrase) || words.isPlace(phrase) || isProgram(article, first, end)) {
      return PhraseKind.ORGANIZATION_NAME;
    }
    if (size > 1 && ORDINALS.contains(last)) {
      return PhraseKind.OTHER;
    }
    boolean joint = phrase.indexOf('/') > 0 && !titled;
    if (joint) {
      // NBC/Marist: two outlets, no given and last name.
      return DOCUMENTS.contains(last) ? PhraseKind.DOCUMENT_NAME : PhraseKind.ORGANIZATION_NAME;
    }
    if (size > 1 && EVENTS.contains(last) && !words.isGivenName(article.lower(first))) {
      return PhraseKind.OTHER;
    }
    if (size > 1 && size <= 4 && aged(end) && !isOrganizational(first, end)) {
      return PhraseKind.PERSON_NAME;
    }
    if (titled && size <= 4 && !isOrganizational(first, end)) {
      return PhraseKind.PERSON_NAME;
    }
    if (size > 1 && DOCUMENTS.contains(last)) {
      return PhraseKind.DOCUMENT_NAME;
    }
    boolean given = words.isGivenName(article.lower(first));
    if (size > 1 && !given && (hasArticle(first) || hasAcronym(first, end))) {
      return PhraseKind.ORGANIZATION_NAME;
    }
    if (size > 1 && !given && words.genderOfFigure(article.lower(first)) != Gender.UNKNOWN) {
      return PhraseKind.ORGANIZATION_NAME;
    }
    if (words.isOrganizationHead(last) && !(given && size == 2 && PERSONAL_HEADS.contains(last))) {
      return PhraseKind.ORGANIZATION_NAME;
    }
    if (given && size == 2) {
      return PhraseKind.PERSON_NAME;
    }
    for (int t = first; t < end; t++) {
      String lower = article.lower(t);
      if (FunctionWords.WITHIN_NAMES.has(lower) || (size > 1 && words.isOrganization(lower))) {
        return PhraseKind.ORGANIZATION_NAME;
      }
    }
    if (given) {
      return PhraseKind.PERSON_NAME;
    }
    if (size == 1) {
      return FunctionWords.THING.has(last)
          ? PhraseKind.OTHER
          : FunctionWords.NAMED_LAW.has(last)
              ? PhraseKind.DOCUMENT_NAME
              : PhraseKind.ORGANIZATION_NAME;
    }
    return size <= 4 ? PhraseKind.PERSON_NAME : PhraseKind.ORGANIZATION_NAME;
  }

  /** Amadou Keita, 13, of Salem: an age between commas. */
  private boolean aged(int end) {
    if (end + 2 >= article.size()
        || !article.lower(end).equals(",")
        || !article.lower(end + 2).equals(",")) {
      return false;
    }
    String age = article.lower(end + 1);
    return age.length() < 3 && age.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean hasArticle(int first) {
    return first > 0 && article.lower(first - 1).equals("the");
  }

  /** Coastal Wage Inspectorate (CWI): whether the initials follow in brackets. */
  private boolean hasAcronym(int first, int end) {
    if (end + 1 >= article.size() || !article.lower(end).equals("(")) {
      return false;
    }
    String word = article.word(end + 1);
    return word.length() >= 2
        && word.length() <= 8
        && word.charAt(0) == article.word(first).charAt(0)
        && Capitals.fill(word);
  }

  /**
   * The tokens in lower case with one space between them, the place where full stops were left out.
   */
  String phrase(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int t = first; t < end; t++) {
      if (article.lower(t).equals(".")) {
        continue;
      }
      if (text.length() > 0) {
        text.append(' ');
      }
      text.append(article.lower(t));
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
