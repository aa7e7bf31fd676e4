package org.framescope.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/**
 * Tells whether a hit is a part of a proper name: an organisation, law, film, team or place ({@code
 * Amnesty International}, {@code National Right to Life Committee}, {@code Sanctuary of Our Lady}).
 *
 * <p>The evidence is capitals. The first word of a sentence, a headline and a line in capitals give
 * none, so there only a word that makes names (Committee, International, Act) counts. A term that
 * is itself written with capitals ({@code Obamacare}, {@code Muslim ban}) is held to be a name's
 * part only beside such a word.
 */
final class NameGuard {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  /** Words that make the capitalised words beside them a name. */
  private static final ImmutableSet<String> NAME_MAKERS =
      words(
          "act acts action advocates agency alliance amendment archive arena association authority"
              + " award band board bowl brewery brigade bureau cafe campaign cathedral center centre"
              + " church city class club coalition college commission committee communications"
              + " company conference congress convention corp corps corporation council county day"
              + " defense department diner district division drive dublin education empire estates"
              + " faith farm federation festival film films force forum foundation fund gallery games"
              + " group guild hall highway holdings hospital hotel house inc initiative institute"
              + " international journal lake law lane league llc lobby ltd magazine memorial ministries"
              + " ministry mission monument mountain movement museum network observatory office"
              + " orchestra organization pac park party partners partnership party plaza post"
              + " press prize productions project records register resort resource review river road"
              + " saga school series service services sanctuary society springs square station street"
              + " studio studios summit synod team theater theatre times tower township trail tribune"
              + " trilogy trust union university valley victory village watch winery works");

  /** Small words that stand inside names. */
  private static final ImmutableSet<String> LINKS = words("of for the to our de la del und von");

  static final ImmutableSet<String> FUNCTION_WORDS =
      words(
          "a an the this that these those his her its their our my your no some any all both each"
              + " every many more most few several such what which who whose in on at by for from"
              + " with of to as if when while after before because since although though but and or"
              + " so yet not nor how why where whether is are was were be been has have had do does"
              + " did will would can could may might must shall should i you he she it we they there"
              + " here one two three four five six seven eight nine ten even only just also then now"
              + " today yesterday under over about against between during through until");

  private final WordUnits units;
  private final SentenceCase sentences;

  NameGuard(WordUnits units, SentenceCase sentences) {
    this.units = units;
    this.sentences = sentences;
  }

  /**
   * The name that words {@code first} to {@code end} are a part of, as the first and the last of
   * its words.
   *
   * @param capitalised whether the term is itself written with capitals
   * @return first word and word after the last, or an empty array if it is no part of a name
   */
  int[] nameAround(int first, int end, boolean capitalised) {
    if (!capitalLike(first, end)) {
      return new int[0];
    }
    int from = first;
    while (extendsLeft(from, end - first > 1)) {
      from--;
    }
    int to = end;
    while (to < units.size()) {
      int next = extendsRight(to);
      if (next == to) {
        break;
      }
      to = next;
    }
    boolean maker = makesName(from, first) || makesName(end, to);
    int[] name = {from, to};
    int[] none = {};
    if (sentences.headline(first)) {
      // In a headline every word has a capital: only the next word to a name maker is judged.
      boolean beside =
          (end < to && isMaker(end) && directlyAfter(end))
              || (from < first && isMaker(first - 1) && directlyAfter(first));
      return beside && !sentences.capitals(first) ? name : none;
    }
    if (maker) {
      return name;
    }
    if (capitalised || shouted(first, end)) {
      return none;
    }
    boolean initial = startsSentence(first);
    if (end - first == 1 && initial) {
      // The capital says nothing; the next word's does, unless it is a people's name.
      return to > end && !isPeople(units.lower(end)) && !isTitle(first) ? name : none;
    }
    if (from == first && to == end) {
      // Alone: one word in capitals is a title or a short form, several are emphasis.
      return end - first == 1 && !initial && !quotationBefore(first) && !units.hyphenated(first)
          ? name
          : none;
    }
    return name;
  }

  /** Whether the term stands in capitals for emphasis: TOTAL RACIST; short ones may be initials. */
  private boolean shouted(int first, int end) {
    for (int u = first; u < end; u++) {
      if (!units.allCapitals(u) || (end - first == 1 && units.lower(u).length() < 5)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words that matter have a capital. */
  private boolean capitalLike(int first, int end) {
    boolean some = false;
    for (int u = first; u < end; u++) {
      if (units.capital(u)) {
        some = true;
      } else if (!FUNCTION_WORDS.contains(units.lower(u)) && !units.isEnding(u)) {
        return false;
      }
    }
    return some;
  }

  private boolean extendsLeft(int from, boolean several) {
    if (from == 0 || !directlyAfter(from)) {
      return false;
    }
    int left = from - 1;
    if (units.isEnding(left)) {
      return false;
    }
    if (units.capital(left) && !LINKS.contains(units.lower(left))) {
      if (FUNCTION_WORDS.contains(units.lower(left))) {
        return false;
      }
      return !startsSentence(left) || several || isProper(left) || isMaker(left);
    }
    // A small link word is inside a name only if a capital stands before it.
    return LINKS.contains(units.lower(left))
        && left > 0
        && directlyAfter(left)
        && units.capital(left - 1)
        && !startsSentence(left - 1)
        && !FUNCTION_WORDS.contains(units.lower(left - 1));
  }

  /** The word after the next capitalised stretch, or {@code to} if none follows directly. */
  private int extendsRight(int to) {
    if (!directlyAfter(to)) {
      return colonTitle(to);
    }
    if (units.capital(to) && !units.isEnding(to)) {
      return to + 1;
    }
    int u = to;
    while (u < units.size()
        && u - to < 3
        && directlyAfter(u)
        && LINKS.contains(units.lower(u))
        && !units.capital(u)) {
      u++;
    }
    boolean linked =
        u > to
            && u < units.size()
            && directlyAfter(u)
            && units.capital(u)
            && (units.lower(to).equals("of") || units.lower(to).equals("for"));
    return linked ? u + 1 : to;
  }

  /** A title with a colon: Alien: Romulus. */
  private int colonTitle(int to) {
    boolean colon =
        units.before(to) == WordUnits.BREAK
            && units.sentence(to) == units.sentence(to - 1)
            && units.article().text().startsWith(": ", units.end(to - 1))
            && units.start(to) == units.end(to - 1) + 2
            && units.capital(to);
    return colon && to + 1 < units.size() && units.before(to + 1) == WordUnits.JOINED ? to + 1 : to;
  }

  private boolean directlyAfter(int u) {
    return units.before(u) == WordUnits.JOINED && !quotationBefore(u);
  }

  private boolean quotationBefore(int u) {
    int at = units.start(u) - 1;
    return at >= 0 && "\"\u201c\u201d".indexOf(units.article().text().charAt(at)) >= 0;
  }

  private boolean startsSentence(int u) {
    if (units.before(u) == WordUnits.SENTENCE) {
      return true;
    }
    if (quotationBefore(u)) {
      return true;
    }
    int from = u == 0 ? 0 : units.end(u - 1);
    return units.before(u) == WordUnits.BREAK
        && units.article().text().substring(from, units.start(u)).contains(": ");
  }

  private boolean isProper(int u) {
    return units.article().tag(units.token(u)).startsWith("NNP");
  }

  private boolean isMaker(int u) {
    return NAME_MAKERS.contains(units.lower(u)) && units.capital(u);
  }

  private boolean makesName(int from, int to) {
    for (int u = from; u < to; u++) {
      if (isMaker(u)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word names a people, so that the word before it is its adjective. */
  private static boolean isPeople(String word) {
    return word.endsWith("an")
        || word.endsWith("ans")
        || word.endsWith("ese")
        || word.endsWith("ish")
        || word.endsWith("is")
        || word.endsWith("ats");
  }

  /** Whether a word can stand before a person's name: terrorist, rioter. */
  private boolean isTitle(int u) {
    String word = units.lower(u);
    return word.endsWith("ist") || word.endsWith("er") || word.endsWith("or");
  }

  private static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(BLANK.split(text));
  }
}
