package org.framescope.lexicon.dictionary;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The text of a dictionary file, and what is collected while it is read. */
final class DictionaryText {
  private final String file;
  private final String text;
  private final Set<Dictionary.Entry> entries = new LinkedHashSet<>();
  private final List<Dictionary.Warning> warnings = new ArrayList<>();

  DictionaryText(String file, byte[] bytes, Optional<Charset> encoding) {
    this.file = file;
    String decoded;
    try {
      decoded =
          encoding
              .orElse(StandardCharsets.UTF_8)
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      Charset fallback = encoding.orElse(Charset.forName("windows-1252"));
      decoded = new String(bytes, fallback);
      warn(
          1,
          1,
          "not "
              + encoding.orElse(StandardCharsets.UTF_8)
              + ": read as "
              + fallback
              + "; name the encoding");
    }
    this.text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The lines; CR, LF and CR LF all end a line. */
  ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(from, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines.build();
  }

  void warn(int line, int column, String message) {
    warnings.add(new Dictionary.Warning(file, line, Math.max(1, column), message));
  }

  /** Adds an entry; the same pattern in the same category and line counts once. */
  void add(List<String> path, String pattern, double weight, int line) {
    String clean = pattern.strip().toLowerCase(Locale.ROOT);
    if (clean.isEmpty()) {
      warn(line, 1, "an empty pattern: left out");
    } else {
      entries.add(new Dictionary.Entry(ImmutableList.copyOf(path), clean, weight, line));
    }
  }

  Dictionary dictionary(String name, DictionaryFormat format) {
    return new Dictionary(
        name, format, ImmutableList.copyOf(entries), ImmutableList.copyOf(warnings));
  }
}
