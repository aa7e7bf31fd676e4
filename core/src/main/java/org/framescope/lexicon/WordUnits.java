package org.framescope.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.framescope.text.ParsedArticle;

/**
 * An article as the words that patterns speak of, so that matching does not depend on how the
 * tokenizer treats hyphens and apostrophes.
 *
 * <p>A hyphenated token is its parts; a contraction is a word and its ending ({@code don't} is
 * {@code do} and {@code n't}, {@code aliens'} is {@code aliens}); quotation marks, currency signs
 * and hyphens between letters leave no trace; other punctuation is a break between two words.
 * Offsets point into the article. A line break inside a sentence is no break.
 */
final class WordUnits {
  /** The word follows its neighbour directly, or after blanks, a hyphen or a quotation mark. */
  static final byte JOINED = 0;

  /** Punctuation stands before the word. */
  static final byte BREAK = 1;

  /** A sentence begins with the word. */
  static final byte SENTENCE = 2;

  private final ParsedArticle article;
  private final String text;
  private int size;
  private int[] start;
  private int[] end;
  private int[] token;
  private int[] sentence;
  private String[] lower;
  private byte[] before;
  private final int[] sentenceStart;
  private int sentences;

  /** Splits an article into its words. */
  WordUnits(ParsedArticle article) {
    this.article = article;
    this.text = article.text();
    int room = article.size() + 8;
    start = new int[room];
    end = new int[room];
    token = new int[room];
    sentence = new int[room];
    lower = new String[room];
    before = new byte[room];
    sentenceStart = new int[article.sentences().size() + 1];
    read();
    sentenceStart[sentences] = size;
  }

  private void read() {
    int lastSentence = -1;
    byte pending = SENTENCE;
    boolean contraction = false;
    for (int t = 0; t < article.size(); t++) {
      if (article.sentenceOf(t) != lastSentence) {
        lastSentence = article.sentenceOf(t);
        if (size == 0 || !wrapped(t)) {
          pending = SENTENCE;
        }
      }
      String word = article.lower(t);
      char first = word.charAt(0);
      if (Character.isLetterOrDigit(first)) {
        if (contraction) {
          contraction = false;
          ending("'" + word, article.start(t) - 1, article.end(t), t);
          continue;
        }
        if (plain(word)) {
          add(word, article.start(t), article.end(t), t, pending);
        } else {
          split(word, article.start(t), t, pending);
        }
        pending = JOINED;
        continue;
      }
      boolean glued = size > 0 && end[size - 1] == article.start(t) && pending == JOINED;
      if (isApostrophe(first)) {
        if (word.length() > 1 && !holdsLetter(word)) {
          continue;
        }
        if (word.length() > 1 && glued) {
          ending(straight(word), article.start(t), article.end(t), t);
        } else if (word.length() > 1) {
          split(word, article.start(t), t, pending);
          pending = JOINED;
        } else {
          contraction =
              glued
                  && t + 1 < article.size()
                  && article.start(t + 1) == article.end(t)
                  && Character.isLetter(article.lower(t + 1).charAt(0));
        }
        continue;
      }
      if (word.length() > 1 && holdsLetter(word)) {
        split(word, article.start(t), t, pending);
        pending = JOINED;
      } else if (first == '&' && word.length() == 1) {
        add("and", article.start(t), article.end(t), t, pending);
        pending = JOINED;
      } else if (isHyphen(first) || first == '\u2013') {
        boolean joins =
            word.length() == 1
                && glued
                && article.end(t) < text.length()
                && Character.isLetterOrDigit(text.charAt(article.end(t)));
        pending = joins ? pending : max(pending, BREAK);
      } else if (!transparent(word)) {
        pending = max(pending, BREAK);
      }
    }
  }

  /** Whether the line break before token {@code t} only wraps the line of one sentence. */
  private boolean wrapped(int t) {
    int from = article.end(t - 1);
    int to = article.start(t);
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks == 1
        && Character.isLowerCase(text.charAt(to))
        && (Character.isLetterOrDigit(text.charAt(from - 1))
            || ",-".indexOf(text.charAt(from - 1)) >= 0);
  }

  private void add(String word, int from, int to, int t, byte gap) {
    if (size == start.length) {
      int room = size * 2;
      start = Arrays.copyOf(start, room);
      end = Arrays.copyOf(end, room);
      token = Arrays.copyOf(token, room);
      sentence = Arrays.copyOf(sentence, room);
      lower = Arrays.copyOf(lower, room);
      before = Arrays.copyOf(before, room);
    }
    if (gap == SENTENCE) {
      sentenceStart[sentences++] = size;
    }
    start[size] = from;
    end[size] = to;
    token[size] = t;
    sentence[size] = sentences - 1;
    lower[size] = word;
    before[size] = gap;
    size++;
  }

  /** Adds the ending of a contraction or possessive to the word before it. */
  private void ending(String suffix, int from, int to, int t) {
    int last = size - 1;
    if (suffix.equals("'t") && lower[last].endsWith("n") && lower[last].length() > 1) {
      lower[last] = lower[last].substring(0, lower[last].length() - 1);
      end[last]--;
      add("n't", from - 1, to, t, JOINED);
    } else {
      add(suffix, from, to, t, JOINED);
    }
  }

  /** Adds the parts of a token that holds hyphens, apostrophes or leading signs. */
  private void split(String word, int offset, int t, byte gap) {
    byte pending = gap;
    if (word.length() != article.end(t) - article.start(t)) {
      // Lower-casing changed the length, so the places of the parts are not known.
      add(word, article.start(t), article.end(t), t, gap);
      return;
    }
    for (Piece piece : pieces(word)) {
      add(piece.text(), offset + piece.from(), offset + piece.to(), t, pending);
      pending = JOINED;
    }
  }

  private record Piece(String text, int from, int to) {}

  /** The units that the words of a pattern stand for, capitals kept. */
  static List<String> of(String words) {
    List<String> units = new ArrayList<>();
    for (Piece piece : pieces(words)) {
      units.add(piece.text());
    }
    return units;
  }

  private static List<Piece> pieces(String word) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int n = word.length();
    while (at < n) {
      if (word.charAt(at) == '&') {
        pieces.add(new Piece("and", at, at + 1));
      }
      if (!wordly(word.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      while (at < n && (wordly(word.charAt(at)) || inner(word, at))) {
        at++;
      }
      contraction(straight(word.substring(from, at)), from, pieces);
    }
    return pieces;
  }

  private static void contraction(String word, int from, List<Piece> pieces) {
    int to = from + word.length();
    int quote = word.indexOf('\'');
    if (quote > 1 && word.startsWith("n't", quote - 1) && quote + 2 == word.length()) {
      pieces.add(new Piece(word.substring(0, quote - 1), from, from + quote - 1));
      pieces.add(new Piece("n't", from + quote - 1, to));
    } else if (quote > 0 && isEnding(word.substring(quote).toLowerCase(Locale.ROOT))) {
      pieces.add(new Piece(word.substring(0, quote), from, from + quote));
      pieces.add(new Piece(word.substring(quote), from + quote, to));
    } else {
      pieces.add(new Piece(word, from, to));
    }
  }

  private static boolean isEnding(String suffix) {
    return switch (suffix) {
      case "'s", "'re", "'ve", "'ll", "'d", "'m" -> true;
      default -> false;
    };
  }

  /** Whether the sign at {@code i} belongs to the word around it: an apostrophe or a full stop. */
  private static boolean inner(String word, int i) {
    char c = word.charAt(i);
    if (i == 0) {
      return false;
    }
    boolean more = i + 1 < word.length() && wordly(word.charAt(i + 1));
    return (isApostrophe(c) && more) || (c == '.' && (more || i + 1 == word.length()));
  }

  private static boolean wordly(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '*'
        || c == '?';
  }

  private static boolean plain(String word) {
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 128
          ? !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.')
          : !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean transparent(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("\"\u201c\u201d\u2018\u2019\u00ab\u00bb`'$#+*".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
  }

  private static String straight(String word) {
    return word.replace('\u2019', '\'').replace('\u02bc', '\'').replace('\u2018', '\'');
  }

  private static byte max(byte a, byte b) {
    return a > b ? a : b;
  }

  ParsedArticle article() {
    return article;
  }

  int size() {
    return size;
  }

  int start(int u) {
    return start[u];
  }

  int end(int u) {
    return end[u];
  }

  /** The token that word {@code u} is, or is a part of. */
  int token(int u) {
    return token[u];
  }

  int sentence(int u) {
    return sentence[u];
  }

  /** The first word of sentence {@code s}; the number of words for the sentence after the last. */
  int sentenceStart(int s) {
    return sentenceStart[s];
  }

  String lower(int u) {
    return lower[u];
  }

  /** What stands before word {@code u}: {@link #JOINED}, {@link #BREAK} or {@link #SENTENCE}. */
  byte before(int u) {
    return before[u];
  }

  /** Word {@code u} as written. */
  String written(int u) {
    return text.substring(start[u], end[u]);
  }

  /** Whether word {@code u} begins with a capital. */
  boolean capital(int u) {
    return Character.isUpperCase(text.charAt(start[u]));
  }

  /** Whether word {@code u} holds a letter and no small one. */
  boolean allCapitals(int u) {
    boolean letter = false;
    for (int i = start[u]; i < end[u]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letter |= Character.isUpperCase(c);
    }
    return letter;
  }

  /** Whether a full stop stands directly after word {@code u}. */
  boolean stopAfter(int u) {
    return end[u] < text.length() && text.charAt(end[u]) == '.';
  }

  /** Whether word {@code u} is the ending of a possessive or contraction. */
  boolean isEnding(int u) {
    return lower[u].charAt(0) == '\'' || lower[u].equals("n't");
  }

  /** Whether word {@code u} is a part of a hyphenated token or stands beside a hyphen. */
  boolean hyphenated(int u) {
    return (start[u] > 0 && isHyphen(text.charAt(start[u] - 1)))
        || (end[u] < text.length() && isHyphen(text.charAt(end[u])));
  }
}
