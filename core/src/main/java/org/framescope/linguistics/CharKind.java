package org.framescope.linguistics;

/** What a character is to the tokenizer. */
final class CharKind {
  /** Between tokens: spaces of every width, and characters that show nothing. */
  static final byte SPACE = 0;

  /** Ends a line. */
  static final byte LINE = 1;

  /** Part of a word or number. */
  static final byte WORD = 2;

  /** Stands for itself. */
  static final byte SYMBOL = 3;

  private static final byte[] BASIC = new byte[128];

  static {
    for (int c = 0; c < 128; c++) {
      BASIC[c] = classify(c);
    }
  }

  private CharKind() {}

  /** The kind of a code point; a lone surrogate is a symbol. */
  static byte of(int codePoint) {
    return codePoint < 128 ? BASIC[codePoint] : classify(codePoint);
  }

  private static byte classify(int c) {
    if (isLineEnd(c)) {
      return LINE;
    }
    // Soft hyphens and joiners stand within words.
    if (c == '_' || c == 0xAD || c == 0x200C || c == 0x200D) {
      return WORD;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          WORD;
      case Character.SPACE_SEPARATOR, Character.CONTROL, Character.FORMAT -> SPACE;
      default -> SYMBOL;
    };
  }

  private static boolean isLineEnd(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether {@code c} can stand for an apostrophe within a word. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  /** Whether {@code c} is a hyphen that binds the parts of a word. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
