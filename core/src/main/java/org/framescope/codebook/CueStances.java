package org.framescope.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What cue words let the reader think of what they introduce: a table of dictionary forms, each
 * with the source of its class ({@code cue-stances.tsv}). Immutable and safe for use by several
 * threads.
 *
 * <p>The classes follow Kiparsky and Kiparsky (1970), Karttunen (1971), Hooper (1975), Hyland
 * (2005) and Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013); the step from a class to a
 * stance is the project's own judgement.
 */
public final class CueStances {
  private static final CueStances ENGLISH = load("cue-stances.tsv");
  private static final int LONGEST = 4;

  /**
   * A row of the table.
   *
   * @param cue the cue in dictionary form, lower case
   * @param stance its stance
   * @param wordClass the class that the source puts it in
   * @param source a key spelled out in the head of the file, or {@code PROJECT}
   */
  public record Entry(String cue, CueStance stance, String wordClass, String source) {}

  private final ImmutableMap<String, Entry> entries;

  private CueStances(ImmutableMap<String, Entry> entries) {
    this.entries = entries;
  }

  /** The bundled table for English. */
  public static CueStances english() {
    return ENGLISH;
  }

  private static CueStances load(String file) {
    try (InputStream in = CueStances.class.getResourceAsStream(file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      ImmutableMap.Builder<String, Entry> rows = ImmutableMap.builder();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        if (cells.size() != 4) {
          throw new IllegalStateException(
              file + ":" + number + ": expected 4 columns, found " + cells.size());
        }
        CueStance stance = CueStance.valueOf(cells.get(1));
        rows.put(cells.get(0), new Entry(cells.get(0), stance, cells.get(2), cells.get(3)));
      }
      return new CueStances(rows.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** All rows by cue, in the order of the table. */
  public ImmutableMap<String, Entry> entries() {
    return entries;
  }

  /** The row of a cue in dictionary form, if the table has it. */
  public Optional<Entry> find(String cue) {
    return Optional.ofNullable(entries.get(cue));
  }

  /**
   * The stance of a cue of several words: that of the longest run of words that the table has;
   * where several have the same length, the first that is not {@link CueStance#NEUTRAL}; NEUTRAL
   * when none is in the table.
   *
   * @param words the words of the cue in dictionary form, lower case, in text order
   */
  public CueStance stance(List<String> words) {
    for (int length = Math.min(LONGEST, words.size()); length >= 1; length--) {
      boolean found = false;
      for (int from = 0; from + length <= words.size(); from++) {
        Entry entry = entries.get(String.join(" ", words.subList(from, from + length)));
        if (entry != null && entry.stance() != CueStance.NEUTRAL) {
          return entry.stance();
        }
        found |= entry != null;
      }
      if (found && length > 1) {
        return CueStance.NEUTRAL;
      }
    }
    return CueStance.NEUTRAL;
  }
}
