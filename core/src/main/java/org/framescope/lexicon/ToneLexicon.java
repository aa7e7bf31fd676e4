package org.framescope.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.lexicon.TermPattern.PatternException;

/**
 * A list of tone words: evaluations, intensifiers, hedges, factives, verbs of reporting. They have
 * no side and take no part in scores of word choice.
 *
 * <p>The file holds the header of every lexicon, the column row {@code category, polarity,
 * strength, source, patterns}, and rows whose last cell lists patterns parted by commas.
 *
 * @param name its name in results
 * @param version its version
 * @param licence its licence
 * @param entries its entries, in file order
 * @param sha256 the SHA-256 of its file
 */
public record ToneLexicon(
    String name, String version, String licence, ImmutableList<ToneEntry> entries, String sha256) {
  private static final String COLUMNS = "category\tpolarity\tstrength\tsource\tpatterns";
  private static final ImmutableList<String> FILES =
      ImmutableList.of("evaluation", "emphasis", "cue-stance");

  /** The bundled tone lexicons. */
  public static ImmutableList<ToneLexicon> bundled() {
    ImmutableList.Builder<ToneLexicon> lexicons = ImmutableList.builder();
    for (String file : FILES) {
      String path = "tone/" + file + ".tsv";
      lexicons.add(parse(path, BundledFile.read(path)));
    }
    return lexicons.build();
  }

  /**
   * Reads a tone lexicon.
   *
   * @param file what problems call the file
   * @param bytes UTF-8
   * @throws LexiconException with all faults, if there are any
   */
  public static ToneLexicon parse(String file, byte[] bytes) {
    Map<String, String> header = new LinkedHashMap<>();
    List<LexiconProblem> problems = new ArrayList<>();
    ImmutableList.Builder<ToneEntry> entries = ImmutableList.builder();
    boolean columnsSeen = false;
    int line = 0;
    for (String row :
        Splitter.on('\n').split(new String(bytes, StandardCharsets.UTF_8).replace("\r", ""))) {
      line++;
      int colon = row.indexOf(':');
      if (row.startsWith("#")) {
        if (colon > 0) {
          header.putIfAbsent(row.substring(1, colon).strip(), row.substring(colon + 1).strip());
        }
      } else if (!row.isBlank() && !columnsSeen) {
        columnsSeen = true;
        if (!row.equals(COLUMNS)) {
          problems.add(new LexiconProblem(file, line, 1, COLUMNS, "other columns", row));
        }
      } else if (!row.isBlank()) {
        row(file, line, row, header.getOrDefault("name", file), entries, problems);
      }
    }
    for (String key : List.of("name", "version", "licence")) {
      if (!header.containsKey(key)) {
        problems.add(
            new LexiconProblem(file, 1, 1, "a header line '# " + key + ": ...'", "none", ""));
      }
    }
    if (!problems.isEmpty()) {
      throw new LexiconException(problems);
    }
    return new ToneLexicon(
        header.getOrDefault("name", ""),
        header.getOrDefault("version", ""),
        header.getOrDefault("licence", ""),
        entries.build(),
        Hashing.sha256().hashBytes(bytes).toString());
  }

  private static void row(
      String file,
      int line,
      String row,
      String name,
      ImmutableList.Builder<ToneEntry> entries,
      List<LexiconProblem> problems) {
    List<String> cells = Splitter.on('\t').splitToList(row);
    if (cells.size() != 5) {
      problems.add(
          new LexiconProblem(
              file, line, 1, "5 cells parted by tabs", Integer.toString(cells.size()), row));
      return;
    }
    int polarity = "- 0 +".indexOf(cells.get(1)) / 2 - 1;
    int strength = "123".indexOf(cells.get(2)) + 1;
    if (cells.get(1).length() != 1 || "-0+".indexOf(cells.get(1)) < 0) {
      int column = cells.get(0).length() + 2;
      problems.add(
          new LexiconProblem(file, line, column, "-, 0 or +", "'" + cells.get(1) + "'", row));
      return;
    }
    if (cells.get(2).length() != 1 || strength < 1) {
      int column = cells.get(0).length() + cells.get(1).length() + 3;
      problems.add(
          new LexiconProblem(file, line, column, "1, 2 or 3", "'" + cells.get(2) + "'", row));
      return;
    }
    int at = row.length() - cells.get(4).length();
    for (String item : Splitter.on(',').split(cells.get(4))) {
      String pattern = item.strip();
      try {
        TermPattern.parse(pattern);
        entries.add(new ToneEntry(name, cells.get(0), polarity, strength, cells.get(3), pattern));
      } catch (PatternException e) {
        int blanks = item.isBlank() ? 0 : item.indexOf(pattern);
        problems.add(
            new LexiconProblem(file, line, at + blanks + e.index + 1, e.expected, e.found, row));
      }
      at += item.length() + 1;
    }
  }
}
