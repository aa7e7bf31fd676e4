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
 * Dictionary forms, as a function of a word and its Penn Treebank tag alone.
 *
 * <p>Names keep their form, and so do words whose tag says that they stand in their base form. For
 * the others a bundled table of irregular forms comes first, then regular inflection undone if the
 * tagger's dictionary knows the base form, then OpenNLP's English lemmatizer model, decoded for the
 * word by itself (which gives the lemma of {@code LemmatizerME} for a sentence of that one word, as
 * a test asserts). Immutable and safe for use by several threads.
 */
final class Lemmatizer {
  private static final int SHORTEST = 2;
  private static final int PREFIX = 5;
  private static final int SUFFIX = 7;

  private final LinearModel model;
  private final PennTagger tagger;
  private final ImmutableMap<String, String> table;
  private final int begin;

  /**
   * A lemmatizer.
   *
   * @param tagger whose dictionary tells which base forms there are
   */
  Lemmatizer(LinearModel model, PennTagger tagger) {
    this.model = model;
    this.tagger = tagger;
    this.table = readTable();
    this.begin = model.row("p_1=bos");
  }

  private static ImmutableMap<String, String> readTable() {
    ImmutableMap.Builder<String, String> table = ImmutableMap.builder();
    try (InputStream in =
            Objects.requireNonNull(Lemmatizer.class.getResourceAsStream("lemmas-en.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        String lemma = line.substring(first + 1, second);
        for (String word : line.substring(second + 1).split(" ", -1)) {
          table.put(line.substring(0, first) + ' ' + word, lemma);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.buildOrThrow();
  }

  /**
   * The lemma of a word.
   *
   * @param word the word as written
   * @param lower the word in lower case with straight apostrophes
   * @param tag its Penn Treebank tag
   */
  String lemma(String word, String lower, String tag) {
    String kind = kind(tag);
    if (kind.equals("PROPN")) {
      return word;
    }
    String known = kind.isEmpty() ? null : table.get(kind + ' ' + lower);
    if (known != null) {
      return known;
    }
    if (!isInflected(tag)) {
      return lower;
    }
    String base =
        Inflection.base(
            lower,
            tag,
            candidate ->
                switch (kind) {
                  case "VERB" -> tagger.knows(candidate, "VB");
                  case "NOUN" -> tagger.knows(candidate, "NN");
                  case "ADJ" -> tagger.knows(candidate, "JJ");
                  default -> tagger.knows(candidate, "RB") || tagger.knows(candidate, "JJ");
                });
    return base != null ? base : predict(lower, kind);
  }

  private static boolean isInflected(String tag) {
    return switch (tag) {
      case "NNS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS", "RBR", "RBS" -> true;
      default -> false;
    };
  }

  /** The universal part of speech of a Penn tag, as far as lemmas depend on it, or "". */
  private static String kind(String tag) {
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> "VERB";
      case "MD" -> "AUX";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS" -> "ADV";
      case "PRP" -> "PRON";
      case "DT" -> "DET";
      default -> "";
    };
  }

  /** The lemma by the model: the best edit script, applied to the word from its end. */
  String predict(String lower, String universalTag) {
    double[] sums = new double[model.outcomes().length];
    String word = "w0=" + lower;
    String tag = "t0=" + universalTag;
    model.add(model.row(word), sums);
    model.add(model.row(tag), sums);
    model.add(begin, sums);
    model.add(model.row("p_1=bos" + tag), sums);
    model.add(model.row("p_1=bos" + word), sums);
    // The model was trained with these two for lack of a first affix.
    model.add(model.row("suf=null"), sums);
    model.add(model.row("pre=null"), sums);
    int length = lower.length();
    for (int k = SHORTEST; k <= SUFFIX; k++) {
      model.add(model.row("suf=" + lower.substring(Math.max(0, length - k))), sums);
    }
    for (int k = SHORTEST; k <= PREFIX; k++) {
      model.add(model.row("pre=" + lower.substring(0, Math.min(k, length))), sums);
    }
    boolean hyphen = false;
    boolean digit = false;
    for (int i = 0; i < length; i++) {
      char c = lower.charAt(i);
      hyphen |= c == '-';
      digit |= c >= '0' && c <= '9';
    }
    model.add(hyphen ? model.row("h") : -1, sums);
    model.add(digit ? model.row("d") : -1, sums);
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    String lemma = edit(lower, model.outcomes()[best]);
    return lemma.isEmpty() ? lower : lemma;
  }

  /**
   * Applies an edit script of {@code opennlp.tools.util.StringUtil}: {@code R}eplace, {@code
   * I}nsert and {@code D}elete at a place counted from the word's end; a script that does not fit
   * leaves the word as it is.
   */
  static String edit(String word, String script) {
    StringBuilder lemma = new StringBuilder(word).reverse();
    int i = 0;
    while (i < script.length()) {
      char operation = script.charAt(i++);
      if (operation != 'R' && operation != 'I' && operation != 'D') {
        continue;
      }
      int place = script.charAt(i++) - '0';
      if (place < 0 || place > 9 || place + (operation == 'I' ? 0 : 1) > lemma.length()) {
        return word;
      }
      char old = script.charAt(i++);
      switch (operation) {
        case 'R' -> {
          char with = script.charAt(i++);
          if (lemma.charAt(place) == old) {
            lemma.setCharAt(place, with);
          }
        }
        case 'I' -> lemma.insert(place, old);
        default -> lemma.deleteCharAt(place);
      }
    }
    return lemma.reverse().toString();
  }
}
