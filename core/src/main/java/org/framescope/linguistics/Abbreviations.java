package org.framescope.linguistics;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The abbreviations that take a period, from a bundled table: one a line, then a tab, then {@code
 * inside} (never ends a sentence, as <i>Mr.</i>), {@code either} (may end one, as <i>Inc.</i>) or
 * {@code number} (an abbreviation only before a number, as <i>No.</i>). Immutable.
 */
final class Abbreviations {
  /** What an abbreviation's period tells about the end of a sentence. */
  enum Use {
    INSIDE,
    EITHER,
    NUMBER
  }

  private static final int LONGEST = 6;

  private final ImmutableMap<String, Use> uses;

  private Abbreviations(ImmutableMap<String, Use> uses) {
    this.uses = uses;
  }

  /** The bundled English abbreviations. */
  static Abbreviations english() {
    ImmutableMap.Builder<String, Use> uses = ImmutableMap.builder();
    try (InputStream in =
            Objects.requireNonNull(
                Abbreviations.class.getResourceAsStream("abbreviations-en.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0 || line.startsWith("#")) {
          continue;
        }
        Use use =
            switch (line.substring(tab + 1)) {
              case "inside" -> Use.INSIDE;
              case "either" -> Use.EITHER;
              case "number" -> Use.NUMBER;
              default -> throw new IllegalStateException("abbreviations-en.tsv: " + line);
            };
        for (String word : line.substring(0, tab).split(" ", -1)) {
          uses.put(word, use);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(uses.buildOrThrow());
  }

  /** Whether the characters from {@code start} to {@code end} are an abbreviation. */
  boolean contains(char[] text, int start, int end) {
    return end - start <= LONGEST && uses.containsKey(new String(text, start, end - start));
  }

  /** Whether they are one only where a number follows. */
  boolean onlyBeforeNumber(char[] text, int start, int end) {
    return uses.get(new String(text, start, end - start)) == Use.NUMBER;
  }

  /** Whether {@code word}, written with its period, never ends a sentence. */
  boolean staysInside(String word) {
    String stem = word.substring(Math.max(0, word.lastIndexOf('-') + 1), word.length() - 1);
    // A single capital is an initial.
    return stem.length() == 1 || uses.getOrDefault(stem, Use.EITHER) != Use.EITHER;
  }
}
