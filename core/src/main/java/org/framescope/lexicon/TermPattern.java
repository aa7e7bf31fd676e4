package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * The words that a term consists of, read from the pattern language of docs/lexicons.md. Immutable.
 *
 * @param source the pattern as written
 * @param elements its parts, in order
 */
record TermPattern(String source, ImmutableList<PatternElement> elements) {
  /** The widest gap that can be written; a term does not reach across half a sentence. */
  static final int WIDEST_GAP = 10;

  /** Any one word, which only the conditions before and after can ask for. */
  static final TermPattern ANY_WORD =
      new TermPattern("_", ImmutableList.of(new PatternElement.Gap(1, 1)));

  /** The fault of a pattern: what should stand at {@code index} and what does. */
  static final class PatternException extends Exception {
    private static final long serialVersionUID = 1L;
    final int index;
    final String expected;
    final String found;

    PatternException(int index, String expected, String found) {
      super("expected " + expected + ", found " + found);
      this.index = index;
      this.expected = expected;
      this.found = found;
    }
  }

  /** Reads a pattern. */
  static TermPattern parse(String source) throws PatternException {
    Reader reader = new Reader(source);
    ImmutableList<PatternElement> elements = reader.sequence('\0');
    if (elements.stream().noneMatch(TermPattern::holdsWord)) {
      throw new PatternException(0, "at least one word", "'" + source + "'");
    }
    TermPattern pattern = new TermPattern(source, elements);
    PatternShape.check(pattern);
    return pattern;
  }

  /** The words that the pattern writes with a capital, in lower case and all their forms. */
  ImmutableSet<String> capitalWords() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    addCapitalWords(elements, words);
    return words.build();
  }

  private static void addCapitalWords(
      List<PatternElement> elements, ImmutableSet.Builder<String> words) {
    for (PatternElement element : elements) {
      if (element instanceof PatternElement.Group group) {
        group.alternatives().forEach(alternative -> addCapitalWords(alternative, words));
      } else if (element instanceof PatternElement.Word word
          && word.form().chars().anyMatch(Character::isUpperCase)) {
        PatternSymbol symbol = PatternSequences.symbol(word);
        words.addAll(symbol.forms()).addAll(symbol.globs());
      }
    }
  }

  private static boolean holdsWord(PatternElement element) {
    if (element instanceof PatternElement.Group group) {
      return group.alternatives().stream().flatMap(List::stream).anyMatch(TermPattern::holdsWord);
    }
    return element instanceof PatternElement.Word;
  }

  private static final class Reader {
    /** Brackets within brackets; no pattern that a person can read has as many. */
    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    Reader(String text) {
      this.text = text;
    }

    private boolean more() {
      return at < text.length();
    }

    private String found() {
      return more() ? "'" + text.charAt(at) + "'" : "the end of the pattern";
    }

    ImmutableList<PatternElement> sequence(char closing) throws PatternException {
      ImmutableList.Builder<PatternElement> elements = ImmutableList.builder();
      boolean empty = true;
      while (true) {
        while (more() && text.charAt(at) == ' ') {
          at++;
        }
        if (!more() || text.charAt(at) == '|' || text.charAt(at) == closing) {
          if (more() && closing == '\0') {
            throw new PatternException(at, "a word; '|' stands only in { } or [ ]", found());
          }
          break;
        }
        empty = false;
        char c = text.charAt(at);
        switch (c) {
          case '{' -> elements.add(group('}', false));
          case '[' -> elements.add(group(']', true));
          case '}', ']' -> throw new PatternException(at, "an opening bracket before it", found());
          case '_' -> elements.add(gap());
          default -> elements.addAll(word());
        }
      }
      if (empty) {
        throw new PatternException(at, "a word", found());
      }
      return elements.build();
    }

    private PatternElement group(char closing, boolean optional) throws PatternException {
      if (++depth > DEEPEST) {
        throw new PatternException(at, "at most " + DEEPEST + " brackets within another", "more");
      }
      int start = at++;
      ImmutableList.Builder<ImmutableList<PatternElement>> alternatives = ImmutableList.builder();
      while (true) {
        alternatives.add(sequence(closing));
        if (!more()) {
          throw new PatternException(start, "a closing '" + closing + "'", "none");
        }
        if (text.charAt(at++) == closing) {
          break;
        }
      }
      if (more() && " |}]".indexOf(text.charAt(at)) < 0) {
        throw new PatternException(at, "a blank after '" + closing + "'", found());
      }
      depth--;
      return new PatternElement.Group(alternatives.build(), optional);
    }

    private PatternElement gap() throws PatternException {
      int start = at++;
      int end = at;
      while (end < text.length() && " |}]".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String numbers = text.substring(at, end);
      at = end;
      if (numbers.isEmpty()) {
        return new PatternElement.Gap(1, 1);
      }
      int dash = numbers.indexOf('-');
      int min = number(dash < 0 ? numbers : numbers.substring(0, dash));
      int max = number(dash < 0 ? numbers : numbers.substring(dash + 1));
      if (min < 0 || max < min || max > WIDEST_GAP) {
        throw new PatternException(
            start, "a gap such as _ or _0-2, at most _0-" + WIDEST_GAP, "'_" + numbers + "'");
      }
      return new PatternElement.Gap(min, max);
    }

    private static int number(String digits) {
      if (digits.isEmpty() || digits.length() > 2) {
        return -1;
      }
      int value = 0;
      for (int i = 0; i < digits.length(); i++) {
        if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
          return -1;
        }
        value = 10 * value + digits.charAt(i) - '0';
      }
      return value;
    }

    private List<PatternElement> word() throws PatternException {
      int start = at;
      boolean exact = text.charAt(at) == '=';
      if (exact) {
        at++;
      }
      int from = at;
      while (more() && " |{}[]/+=".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String form = text.substring(from, at);
      boolean inflected = more() && text.charAt(at) == '+';
      if (inflected) {
        at++;
      }
      char pos = 0;
      if (more() && text.charAt(at) == '/') {
        at++;
        if (!more() || "NVJRP".indexOf(text.charAt(at)) < 0) {
          throw new PatternException(at, "a part of speech: N, V, J, R or P", found());
        }
        pos = text.charAt(at++);
      }
      if (more() && " |}]".indexOf(text.charAt(at)) < 0) {
        throw new PatternException(at, "a blank between elements", found());
      }
      List<String> units = WordUnits.of(form);
      if (units.isEmpty()) {
        throw new PatternException(start, "a word", "'" + text.substring(start, at) + "'");
      }
      boolean glob = form.indexOf('*') >= 0 || form.indexOf('?') >= 0;
      if (glob && inflected) {
        throw new PatternException(start, "either '*' or '+', not both", "'" + form + "+'");
      }
      List<PatternElement> words = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        boolean last = i == units.size() - 1;
        String unit = units.get(i);
        words.add(
            new PatternElement.Word(
                unit,
                inflected && last,
                unit.indexOf('*') >= 0 || unit.indexOf('?') >= 0,
                exact,
                last ? pos : 0));
      }
      return words;
    }
  }
}
