package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.framescope.lexicon.TermPattern.PatternException;

/**
 * One clause of an entry's {@code when}: what must hold around a hit so that its words have the
 * sense that is meant.
 *
 * @param source the clause as written
 * @param kind what is asked
 * @param scope where words are looked for; {@link Scope#SENTENCE} for the other kinds, unused
 * @param reach how many words a window reaches, 0 for the other scopes
 * @param patterns the words looked for
 * @param value the issue, case, part of speech or {@code allow} of the other kinds
 */
record SenseCondition(
    String source,
    Kind kind,
    Scope scope,
    int reach,
    ImmutableList<TermPattern> patterns,
    String value) {
  /** The widest window of {@code near}, {@code before} and {@code after}. */
  static final int WIDEST = 30;

  /** What a clause asks. */
  enum Kind {
    REQUIRE,
    EXCLUDE,
    REQUIRE_TOPIC,
    EXCLUDE_TOPIC,
    CASE,
    POS,
    NAME
  }

  /** Where words are looked for. */
  enum Scope {
    SENTENCE,
    DOCUMENT,
    PHRASE,
    NEAR,
    BEFORE,
    AFTER
  }

  /**
   * Reads a {@code when} column.
   *
   * @param when the clauses, joined by {@code ;}, or {@code -} for none
   */
  static ImmutableList<SenseCondition> parse(String when) throws PatternException {
    if (when.isBlank() || when.strip().equals("-")) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<SenseCondition> conditions = ImmutableList.builder();
    int at = 0;
    while (at <= when.length()) {
      int end = when.indexOf(';', at);
      end = end < 0 ? when.length() : end;
      String clause = when.substring(at, end);
      if (!clause.isBlank()) {
        conditions.add(clause(clause, at));
      }
      at = end + 1;
    }
    return conditions.build();
  }

  private static SenseCondition clause(String clause, int offset) throws PatternException {
    int start = offset + leadingBlanks(clause);
    String text = clause.strip();
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new PatternException(start, "a clause such as 'require sentence: ...'", "no colon");
    }
    String head = text.substring(0, colon).strip();
    String body = text.substring(colon + 1).strip();
    int bodyAt = start + colon + 1 + leadingBlanks(text.substring(colon + 1));
    if (body.isEmpty()) {
      throw new PatternException(bodyAt, "something after the colon", "nothing");
    }
    switch (head) {
      case "case" -> {
        return value(text, Kind.CASE, body, bodyAt, "lower", "upper", "title");
      }
      case "pos" -> {
        return value(text, Kind.POS, body, bodyAt, "N", "V", "J", "R", "P");
      }
      case "name" -> {
        return value(text, Kind.NAME, body, bodyAt, "allow");
      }
      case "require topic" -> {
        return new SenseCondition(
            text, Kind.REQUIRE_TOPIC, Scope.DOCUMENT, 0, ImmutableList.of(), body);
      }
      case "exclude topic" -> {
        return new SenseCondition(
            text, Kind.EXCLUDE_TOPIC, Scope.DOCUMENT, 0, ImmutableList.of(), body);
      }
      default -> {}
    }
    boolean require = head.startsWith("require ");
    if (!require && !head.startsWith("exclude ")) {
      throw new PatternException(
          start, "require, exclude, case, pos or name before the colon", "'" + head + "'");
    }
    String where = head.substring(8).strip();
    int digits = where.length();
    while (digits > 0 && Character.isDigit(where.charAt(digits - 1))) {
      digits--;
    }
    int reach = digits == where.length() ? 1 : number(where.substring(digits));
    Scope scope =
        switch (where.substring(0, digits)) {
          case "sentence" -> Scope.SENTENCE;
          case "document" -> Scope.DOCUMENT;
          case "phrase" -> Scope.PHRASE;
          case "near" -> Scope.NEAR;
          case "before" -> Scope.BEFORE;
          case "after" -> Scope.AFTER;
          default ->
              throw new PatternException(
                  start + 8,
                  "sentence, document, phrase, near5, before or after",
                  "'" + where + "'");
        };
    boolean window = scope == Scope.NEAR || scope == Scope.BEFORE || scope == Scope.AFTER;
    if (reach < 1 || reach > WIDEST || (!window && digits < where.length())) {
      throw new PatternException(
          start + 8, "a window of 1 to " + WIDEST + " words", "'" + where + "'");
    }
    return new SenseCondition(
        text,
        require ? Kind.REQUIRE : Kind.EXCLUDE,
        scope,
        window ? reach : 0,
        patterns(body, bodyAt),
        "");
  }

  private static SenseCondition value(
      String text, Kind kind, String body, int bodyAt, String... allowed) throws PatternException {
    for (String value : allowed) {
      if (value.equals(body)) {
        return new SenseCondition(text, kind, Scope.SENTENCE, 0, ImmutableList.of(), body);
      }
    }
    throw new PatternException(bodyAt, String.join(" or ", allowed), "'" + body + "'");
  }

  private static ImmutableList<TermPattern> patterns(String body, int bodyAt)
      throws PatternException {
    List<TermPattern> patterns = new ArrayList<>();
    int at = 0;
    while (at <= body.length()) {
      int comma = body.indexOf(',', at);
      comma = comma < 0 ? body.length() : comma;
      String item = body.substring(at, comma);
      int itemAt = bodyAt + at + leadingBlanks(item);
      try {
        patterns.add(
            item.strip().equals("_") ? TermPattern.ANY_WORD : TermPattern.parse(item.strip()));
      } catch (PatternException e) {
        throw new PatternException(itemAt + e.index, e.expected, e.found);
      }
      at = comma + 1;
    }
    return ImmutableList.copyOf(patterns);
  }

  private static int number(String digits) {
    return digits.length() > 2 ? -1 : Integer.parseInt(digits);
  }

  private static int leadingBlanks(String text) {
    int n = 0;
    while (n < text.length() && Character.isWhitespace(text.charAt(n))) {
      n++;
    }
    return n;
  }
}
