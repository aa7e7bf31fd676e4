package org.framescope.lexicon;

import java.util.Optional;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;

/** Writes a lexicon in the project's own format, as {@link LexiconReader} reads it. */
public final class LexiconWriter {
  private LexiconWriter() {}

  /** The file of a lexicon: header, column row, one row an entry; lines end in LF. */
  public static String write(Lexicon lexicon) {
    StringBuilder text = new StringBuilder();
    header(text, "name", lexicon.name());
    header(text, "version", lexicon.version());
    header(text, "licence", lexicon.licence());
    header(text, "reviewed", lexicon.reviewed());
    header(text, "issue", lexicon.issue().map(Issue::id).orElse(""));
    header(
        text,
        "axis",
        lexicon
            .issue()
            .map(issue -> issue.axis().first() + " | " + issue.axis().second())
            .orElse(""));
    header(text, "topic", lexicon.topic());
    text.append(String.join("\t", LexiconReader.COLUMNS)).append('\n');
    for (LexiconEntry entry : lexicon.entries()) {
      cell(text, entry.id(), '\t');
      cell(text, entry.pattern(), '\t');
      cell(text, entry.slot(), '\t');
      cell(text, entry.side().name(), '\t');
      cell(text, id(entry.frame().map(FrameDimension::id)), '\t');
      cell(text, id(entry.device().map(RhetoricalDevice::id)), '\t');
      cell(text, Integer.toString(entry.strength()), '\t');
      cell(text, String.join("; ", entry.neutral()), '\t');
      cell(text, entry.when(), '\t');
      cell(text, String.join("; ", entry.sources()), '\t');
      cell(text, entry.matches(), '\t');
      cell(text, entry.spares(), '\t');
      cell(text, entry.note(), '\n');
    }
    return text.toString();
  }

  private static void header(StringBuilder text, String key, String value) {
    if (!value.isBlank()) {
      text.append("# ").append(key).append(": ").append(clean(value)).append('\n');
    }
  }

  private static String id(Optional<String> id) {
    return id.orElse("");
  }

  private static void cell(StringBuilder text, String value, char end) {
    String clean = clean(value);
    text.append(clean.isEmpty() ? "-" : clean).append(end);
  }

  /** A cell holds no tab and no line end. */
  private static String clean(String value) {
    return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').strip();
  }
}
