package org.framescope.linguistics;

/**
 * Splits a text into tokens as the Penn Treebank does, in one pass and without ever failing.
 *
 * <p>Clitics stand apart ({@code do n't}, {@code Albence 's}); abbreviations, numbers, hyphenated
 * words, addresses and handles are one token; every other mark is a token of its own, except runs
 * of dots, of hyphens, and the doubled quotation marks {@code ``} and {@code ''}. Every character
 * that is not a space belongs to exactly one token, and no token holds a space. Takes time linear
 * in the text.
 */
final class Tokenizer {
  private final char[] text;
  private final int length;
  private final TokenSpans spans;
  private final Abbreviations abbreviations;
  private byte gap = TokenSpans.BLANK_LINE;

  private Tokenizer(String text, Abbreviations abbreviations) {
    this.text = text.toCharArray();
    this.length = this.text.length;
    this.spans = new TokenSpans(length / 5 + 16);
    this.abbreviations = abbreviations;
  }

  /** The tokens of {@code text}. */
  static TokenSpans tokenize(String text, Abbreviations abbreviations) {
    Tokenizer tokenizer = new Tokenizer(text, abbreviations);
    tokenizer.run();
    return tokenizer.spans;
  }

  private void run() {
    int i = 0;
    while (i < length) {
      byte kind = kindAt(i);
      switch (kind) {
        case CharKind.SPACE -> {
          gap = gap < TokenSpans.SPACE ? TokenSpans.SPACE : gap;
          i += widthAt(i);
        }
        case CharKind.LINE -> i = lineEnd(i);
        case CharKind.WORD -> i = word(i);
        default -> i = symbol(i);
      }
    }
  }

  private int lineEnd(int i) {
    gap = gap >= TokenSpans.LINE || text[i] == '\u2029' ? TokenSpans.BLANK_LINE : TokenSpans.LINE;
    return text[i] == '\r' && i + 1 < length && text[i + 1] == '\n' ? i + 2 : i + 1;
  }

  private void emit(int from, int to) {
    spans.add(from, to, gap);
    gap = TokenSpans.ADJACENT;
  }

  // ---- words

  private int word(int start) {
    int end = wordEnd(start);
    if (end < length
        && text[end] == '.'
        && (end + 1 == length || text[end + 1] != '.')
        && takesPeriod(start, end)) {
      end++;
    }
    split(start, end);
    return end;
  }

  /** The end of the word that starts at {@code start}, a closing period not included. */
  private int wordEnd(int start) {
    if (startsWith(start, "www.")) {
      return addressEnd(start);
    }
    int segment = start;
    boolean email = false;
    int i = start;
    while (true) {
      while (i < length && kindAt(i) == CharKind.WORD) {
        i += widthAt(i);
      }
      if (i + 1 >= length || i == start || kindAt(i + 1) != CharKind.WORD) {
        return startsWith(i, "://") && i > start ? addressEnd(start) : i;
      }
      char c = text[i];
      boolean digits = isDigit(text[i - 1]) && isDigit(text[i + 1]);
      boolean binds =
          CharKind.isApostrophe(c)
              || CharKind.isHyphen(c)
              || (c == '.' && (email || dotBinds(segment, i)))
              || ((c == ',' || c == ':' || c == '/') && digits)
              || (c == '&' && isUpper(text[i - 1]) && isUpper(text[i + 1]))
              || (c == '@' && !email);
      if (!binds) {
        return i;
      }
      email |= c == '@';
      if (c == '.') {
        segment = i + 1;
      }
      i++;
    }
  }

  /** Whether the dot at {@code i} joins the parts of one token: 1.5, U.S, e.g, Ph.D, host.com. */
  private boolean dotBinds(int segment, int i) {
    char before = text[i - 1];
    char after = text[i + 1];
    if (isDigit(before) || isDigit(after)) {
      return isDigit(before) && isDigit(after);
    }
    if (i - segment == 1) {
      return true;
    }
    if (isUpper(after)) {
      return i - segment <= 3 && (i + 2 >= length || kindAt(i + 2) != CharKind.WORD);
    }
    return Character.isLowerCase(before);
  }

  /** Whether the period at {@code end} belongs to the word before it: an abbreviation. */
  private boolean takesPeriod(int start, int end) {
    if (end - start == 1) {
      return (isUpper(text[start]) && text[start] != 'I')
          || abbreviations.contains(text, start, end);
    }
    for (int i = start + 1; i < end; i++) {
      if (text[i] == '.') {
        // An acronym has a part of one letter and ends in a short one; a host name does not.
        int last = end - 1 - lastDot(start, end);
        return Character.isLetter(text[end - 1]) && last <= 2 && (i - start == 1 || last == 1);
      }
    }
    int from = end;
    while (from > start && !CharKind.isHyphen(text[from - 1])) {
      from--;
    }
    return abbreviations.contains(text, from, end)
        && (!abbreviations.onlyBeforeNumber(text, from, end) || digitFollows(end + 1));
  }

  private int lastDot(int start, int end) {
    int i = end - 1;
    while (i > start && text[i] != '.') {
      i--;
    }
    return i;
  }

  private boolean digitFollows(int i) {
    while (i < length && kindAt(i) == CharKind.SPACE) {
      i++;
    }
    return i < length && isDigit(text[i]);
  }

  /** Emits a word, its clitics apart. */
  private void split(int start, int end) {
    if (end - start == 6 && is(start, "cannot")) {
      emit(start, start + 3);
      emit(start + 3, end);
      return;
    }
    int last = cliticStart(start, end);
    int first = last > start ? cliticStart(start, last) : -1;
    int from = start;
    for (int cut : new int[] {first, last}) {
      if (cut > from) {
        emit(from, cut);
        from = cut;
      }
    }
    emit(from, end);
  }

  private int cliticStart(int start, int end) {
    int apostrophe = -1;
    for (int i = end - 2; i > start && i >= end - 3; i--) {
      if (CharKind.isApostrophe(text[i])) {
        apostrophe = i;
        break;
      }
    }
    if (apostrophe < 0) {
      return -1;
    }
    if (end - apostrophe == 2) {
      char c = Character.toLowerCase(text[apostrophe + 1]);
      if (c == 't' && Character.toLowerCase(text[apostrophe - 1]) == 'n') {
        return apostrophe - 1;
      }
      return c == 's' || c == 'm' || c == 'd' ? apostrophe : -1;
    }
    return is(apostrophe + 1, "re") || is(apostrophe + 1, "ve") || is(apostrophe + 1, "ll")
        ? apostrophe
        : -1;
  }

  /** The end of a web address: up to a space, quotation mark or bracket, closing marks left out. */
  private int addressEnd(int start) {
    int i = start;
    while (i < length && kindAt(i) != CharKind.SPACE && kindAt(i) != CharKind.LINE) {
      char c = text[i];
      if (c == '"' || c == '<' || c == '>' || (c >= '\u2018' && c <= '\u201f') || c == '|') {
        break;
      }
      i++;
    }
    while (i > start + 1 && ".,;:!?)]}'".indexOf(text[i - 1]) >= 0) {
      i--;
    }
    return i;
  }

  // ---- marks

  private int symbol(int start) {
    char c = text[start];
    int end;
    switch (c) {
      case '.', '-' -> end = runEnd(start);
      case '`' -> end = start + 1 < length && text[start + 1] == c ? start + 2 : start + 1;
      case '\'', '\u2019', '\u2018' -> end = apostropheEnd(start);
      case '@', '#' -> {
        end = start + 1;
        if (!afterWord(start)) {
          while (end < length && kindAt(end) == CharKind.WORD) {
            end += widthAt(end);
          }
        }
      }
      default -> end = pictureEnd(start);
    }
    if (c == '-'
        && end == start + 1
        && end < length
        && isDigit(text[end])
        && gap != TokenSpans.ADJACENT) {
      end = wordEnd(end);
    }
    emit(start, end);
    return end;
  }

  private int runEnd(int start) {
    int i = start + 1;
    while (i < length && text[i] == text[start]) {
      i++;
    }
    return i;
  }

  /** The end of what begins with an apostrophe: '', 's, 'em, '90s, or the mark alone. */
  private int apostropheEnd(int start) {
    int next = start + 1;
    if (next >= length) {
      return next;
    }
    if (text[start] == '\'' && text[next] == '\'') {
      return next + 1;
    }
    int end = next;
    while (end < length && end - next < 6 && kindAt(end) == CharKind.WORD) {
      end++;
    }
    if (end < length && kindAt(end) == CharKind.WORD) {
      return next;
    }
    if (afterWord(start)) {
      boolean possessive = end - next == 1 && Character.toLowerCase(text[next]) == 's';
      return gap == TokenSpans.ADJACENT && possessive ? end : next;
    }
    boolean decade = end - next >= 2 && isDigit(text[next]) && isDigit(text[next + 1]);
    return decade || Apostrophes.isElided(new String(text, next, end - next)) ? end : next;
  }

  /** The end of an emoji with its modifiers and joined parts, or of any other single mark. */
  private int pictureEnd(int start) {
    int first = Character.codePointAt(text, start, length);
    int i = start + Character.charCount(first);
    boolean flag = isRegional(first);
    while (i < length) {
      int c = Character.codePointAt(text, i, length);
      if (flag && isRegional(c)) {
        flag = false;
      } else if (c == 0x200D && i + 1 < length && kindAt(i + 1) == CharKind.SYMBOL) {
        i += 1;
        c = Character.codePointAt(text, i, length);
      } else if (!(c == 0xFE0E
          || c == 0xFE0F
          || c == 0x20E3
          || (c >= 0x1F3FB && c <= 0x1F3FF)
          || (c >= 0xE0020 && c <= 0xE007F))) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  // ---- characters

  private byte kindAt(int i) {
    char c = text[i];
    return Character.isSurrogate(c)
        ? CharKind.of(Character.codePointAt(text, i, length))
        : CharKind.of(c);
  }

  private int widthAt(int i) {
    return Character.isSurrogate(text[i])
        ? Character.charCount(Character.codePointAt(text, i, length))
        : 1;
  }

  private boolean afterWord(int i) {
    return i > 0 && (kindAt(i - 1) == CharKind.WORD || text[i - 1] == '.');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  private boolean startsWith(int from, String what) {
    if (from + what.length() > length || text[from] != what.charAt(0)) {
      return false;
    }
    for (int i = 1; i < what.length(); i++) {
      if (text[from + i] != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether lower-case {@code what} stands at {@code from} in any case. */
  private boolean is(int from, String what) {
    for (int i = 0; i < what.length(); i++) {
      if (Character.toLowerCase(text[from + i]) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
