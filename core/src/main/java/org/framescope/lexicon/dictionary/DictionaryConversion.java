package org.framescope.lexicon.dictionary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.framescope.codebook.Axis;
import org.framescope.codebook.Issue;
import org.framescope.codebook.Side;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.LexiconReader;
import org.framescope.lexicon.LexiconWriter;

/**
 * Makes a lexicon of a dictionary.
 *
 * <p>The slot of an entry is its category path, joined by {@code /}. Its side is the innermost
 * category that is named like a pole of the axis, or {@code neutral} or {@code contested} (capitals
 * do not count); {@code CONTESTED} where no category is. Its strength is its weight, rounded and
 * kept between 1 and 3; the weight itself is in the note. Neighbouring patterns that the project's
 * language cannot write are left out with a warning.
 */
public final class DictionaryConversion {
  private final Dictionary dictionary;
  private final String name;
  private final Optional<Issue> issue;
  private final List<Dictionary.Warning> warnings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * A lexicon and what could not be taken over.
   *
   * @param lexicon the lexicon
   * @param text the lexicon in the project's format
   * @param warnings the warnings of the dictionary and of the conversion
   */
  public record Result(Lexicon lexicon, String text, ImmutableList<Dictionary.Warning> warnings) {}

  private DictionaryConversion(Dictionary dictionary, String name, Optional<Issue> issue) {
    this.dictionary = dictionary;
    this.name = name;
    this.issue = issue;
    this.warnings.addAll(dictionary.warnings());
  }

  /**
   * Converts a dictionary.
   *
   * @param name the name of the lexicon
   * @param issue the issue its categories belong to, if it has one
   */
  public static Result convert(Dictionary dictionary, String name, Optional<Issue> issue) {
    return new DictionaryConversion(dictionary, name, issue).convert();
  }

  private Result convert() {
    ImmutableList.Builder<LexiconEntry> entries = ImmutableList.builder();
    for (Dictionary.Entry entry : dictionary.entries()) {
      String pattern = pattern(entry);
      if (pattern.isEmpty()) {
        warnings.add(
            new Dictionary.Warning(
                dictionary.name(), entry.line(), 1, "no word: left out (" + entry.pattern() + ")"));
      } else {
        entries.add(entry(entry, pattern));
      }
    }
    Lexicon lexicon =
        new Lexicon(name, "1.0.0", "unknown", "", issue, "", entries.build(), "0".repeat(64));
    String text = LexiconWriter.write(lexicon);
    // Read back, so that what is handed over is what a file of this text would give.
    Lexicon read =
        LexiconReader.source(name + ".tsv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .lexicon();
    return new Result(read, text, ImmutableList.copyOf(warnings));
  }

  private LexiconEntry entry(Dictionary.Entry entry, String pattern) {
    Side side = side(entry.path());
    long strength = Math.max(1, Math.min(3, Math.round(Math.abs(entry.weight()))));
    return new LexiconEntry(
        id(entry),
        name,
        issue,
        String.join("/", entry.path()).replace('\t', ' '),
        side,
        Optional.empty(),
        Optional.empty(),
        side.equals(Side.NEUTRAL) ? 0 : (int) strength,
        ImmutableList.of(),
        pattern,
        "",
        ImmutableList.of("IMPORTED"),
        "",
        "",
        String.format(
            Locale.ROOT, "line %d; weight %s", entry.line(), plainNumber(entry.weight())));
  }

  private static String plainNumber(double weight) {
    return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
  }

  private Side side(List<String> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      String category = path.get(i);
      if (category.equalsIgnoreCase("neutral")) {
        return Side.NEUTRAL;
      }
      if (category.equalsIgnoreCase("contested")) {
        return Side.CONTESTED;
      }
      Optional<Side> pole = issue.map(Issue::axis).flatMap(axis -> pole(axis, category));
      if (pole.isPresent()) {
        return pole.get();
      }
    }
    return Side.CONTESTED;
  }

  private static Optional<Side> pole(Axis axis, String category) {
    if (axis.first().equalsIgnoreCase(category)) {
      return Optional.of(axis.firstSide());
    }
    return axis.second().equalsIgnoreCase(category)
        ? Optional.of(axis.secondSide())
        : Optional.empty();
  }

  /** The pattern in the project's language: signs that mean something else there are blanks. */
  private static String pattern(Dictionary.Entry entry) {
    List<String> words = new ArrayList<>();
    StringBuilder clean = new StringBuilder();
    entry
        .pattern()
        .codePoints()
        .forEach(
            c ->
                clean.appendCodePoint(
                    Character.isLetterOrDigit(c) || "*?'\u2019.&-".indexOf(c) >= 0 ? c : ' '));
    for (String word : Splitter.on(' ').omitEmptyStrings().split(clean)) {
      boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
      if (letters || word.equals("&")) {
        words.add(word);
      } else if (word.equals("*")) {
        words.add("_");
      }
    }
    while (!words.isEmpty() && words.get(0).equals("_")) {
      words.remove(0);
    }
    while (!words.isEmpty() && words.get(words.size() - 1).equals("_")) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private String id(Dictionary.Entry entry) {
    StringBuilder id = new StringBuilder();
    String words = entry.path().get(entry.path().size() - 1) + " " + entry.pattern();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        id.append(c);
      } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    String base = id.length() == 0 ? "entry" : id.toString();
    String unique = base;
    for (int n = 2; !ids.add(unique); n++) {
      unique = base + "-" + n;
    }
    return unique;
  }
}
