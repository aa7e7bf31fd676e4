package org.framescope.linguistics;

/** What a token can be to the pairing of quotation marks. */
enum QuoteKind {
  /** Not a quotation mark. */
  NONE,
  /** A mark that is drawn as an opening one: “ „ `` «. */
  OPENING,
  /** A mark that is drawn as a closing one: ” ». */
  CLOSING,
  /** A mark that is drawn alike on both sides: " and ''. */
  STRAIGHT,
  /** ‘ or ‹ or a lone backtick. */
  SINGLE_OPENING,
  /** ’ or ›: a closing mark or an apostrophe. */
  SINGLE_CLOSING,
  /** ': an opening mark, a closing mark or an apostrophe. */
  SINGLE_STRAIGHT;

  /** The kind of a token as written. */
  static QuoteKind of(String token) {
    return switch (token) {
      case "\u201c", "\u201e", "\u201f", "``", "\u00ab" -> OPENING;
      case "\u201d", "\u00bb" -> CLOSING;
      case "\"", "''", "\uff02" -> STRAIGHT;
      case "\u2018", "\u201a", "\u201b", "\u2039", "`" -> SINGLE_OPENING;
      case "\u2019", "\u203a" -> SINGLE_CLOSING;
      case "'" -> SINGLE_STRAIGHT;
      default -> NONE;
    };
  }
}
