package org.framescope.reliability;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * Reads marks in brat's standoff format ({@code .txt} beside {@code .ann}) from a user's folders.
 * Only text-bound lines (T) count; a stretch in several pieces gives one mark a piece. brat counts
 * code points; marks count UTF-16 units.
 */
public final class BratReader {
  private static final Splitter TAB = Splitter.on('\t');

  private BratReader() {}

  /**
   * Reads what one coder marked: a folder of texts, each with an {@code .ann} of the same name.
   *
   * @throws IOException if it cannot be read; the message names file, line and column of a fault
   */
  public static Coding read(Path folder, String coder) throws IOException {
    List<CodedText> texts = new ArrayList<>();
    for (Path file : files(folder, ".txt")) {
      Path annotations = file.resolveSibling(stem(file) + ".ann");
      if (Files.exists(annotations)) {
        String text = Utf8File.text(file);
        texts.add(CodedText.of(stem(file), text, marks(annotations, text)));
      }
    }
    return Coding.of(coder, texts);
  }

  /**
   * Reads the layout of PolNeAR (Newell, Margolin and Ruths 2018): {@code text/NAME.txt} and {@code
   * attributions/NAME_CODER.ann}, one coding a coder, by coder.
   *
   * @throws IOException if it cannot be read; the message names file, line and column of a fault
   */
  public static ImmutableList<Coding> readPolnear(Path folder) throws IOException {
    TreeMap<String, List<CodedText>> byCoder = new TreeMap<>();
    for (Path annotations : files(folder.resolve("attributions"), ".ann")) {
      String name = stem(annotations);
      int underscore = name.lastIndexOf('_');
      if (underscore < 0) {
        throw new IOException(annotations + ": expected a name NAME_CODER.ann");
      }
      String id = name.substring(0, underscore);
      String text = Utf8File.text(folder.resolve("text").resolve(id + ".txt"));
      byCoder
          .computeIfAbsent(name.substring(underscore + 1), coder -> new ArrayList<>())
          .add(CodedText.of(id, text, marks(annotations, text)));
    }
    ImmutableList.Builder<Coding> codings = ImmutableList.builder();
    byCoder.forEach((coder, texts) -> codings.add(Coding.of(coder, texts)));
    return codings.build();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Mark> marks(Path file, String text) throws IOException {
    List<Mark> marks = new ArrayList<>();
    List<String> lines = Utf8File.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("T")) {
        continue;
      }
      List<String> cells = TAB.splitToList(lines.get(i));
      String place = cells.size() > 1 ? cells.get(1) : "";
      int blank = place.indexOf(' ');
      if (blank < 0) {
        throw fault(file, i + 1, "a label and two offsets", lines.get(i));
      }
      for (String piece : Splitter.on(';').split(place.substring(blank + 1))) {
        List<String> ends = Splitter.on(' ').omitEmptyStrings().splitToList(piece);
        Integer start = ends.size() == 2 ? Ints.tryParse(ends.get(0)) : null;
        Integer end = ends.size() == 2 ? Ints.tryParse(ends.get(1)) : null;
        if (start == null || end == null) {
          throw fault(file, i + 1, "two offsets", piece);
        }
        int from = BasilReader.units(text, start);
        int to = BasilReader.units(text, end);
        if (from < 0 || to < from) {
          throw fault(file, i + 1, "offsets within the text", piece);
        }
        marks.add(new Mark(new TextSpan(from, to), place.substring(0, blank)));
      }
    }
    return marks;
  }

  private static IOException fault(Path file, int line, String expected, String found) {
    return new IOException(
        String.format(
            Locale.ROOT, "%s:%d:1: expected %s, found '%s'", file, line, expected, found));
  }
}
