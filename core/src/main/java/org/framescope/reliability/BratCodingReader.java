package org.framescope.reliability;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.reliability.MarkedText.Attributed;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * Reads coded texts from brat's stand-off files as PolNeAR has them: events named Attribution (or
 * Attribution-no-source) whose arguments are text-bound Source, Cue and Content.
 *
 * <p>A folder may hold {@code text/} and {@code attributions/} beside each other, as each part of
 * PolNeAR does, or {@code .txt} and {@code .ann} files together, as brat does. An annotation file
 * is called as its text is, or that with an underscore and the annotator's name.
 */
final class BratCodingReader {
  private static final Splitter TABS = Splitter.on('\t').limit(3);
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter PIECES = Splitter.on(';');

  private final String file;
  private final CodePointOffsets offsets;
  private final Map<String, ImmutableList<TextSpan>> spans = new HashMap<>();
  private final List<String[]> events = new ArrayList<>();
  private final List<String> problems;

  private BratCodingReader(String file, String text, List<String> problems) {
    this.file = file;
    this.offsets = new CodePointOffsets(text);
    this.problems = problems;
  }

  /** A text and the name of the file that marks it, without its ending. */
  private record Read(String name, MarkedText text) {}

  static AttributionCodings read(Path folder) throws IOException {
    List<String> problems = new ArrayList<>();
    ImmutableList.Builder<AttributionCoding> coded = ImmutableList.builder();
    for (Read read : texts(folder, id -> true, problems)) {
      ImmutableList.Builder<Marked> marked = ImmutableList.builder();
      for (Attributed one : read.text().attributions()) {
        marked.add(new Marked(one.source(), one.cue(), one.content()));
      }
      coded.add(new AttributionCoding(read.name(), read.text().text(), marked.build()));
    }
    return new AttributionCodings(coded.build(), ImmutableList.copyOf(problems));
  }

  /** The texts whose id, the file's name without the annotator, is wanted. */
  static ImmutableList<MarkedText> read(
      Path folder, Predicate<String> wanted, List<String> problems) throws IOException {
    return texts(folder, wanted, problems).stream()
        .map(Read::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Read> texts(Path folder, Predicate<String> wanted, List<String> problems)
      throws IOException {
    Path texts = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder;
    Path marks =
        Files.isDirectory(folder.resolve("attributions")) ? folder.resolve("attributions") : folder;
    List<Path> files;
    try (Stream<Path> found = Files.list(marks)) {
      files = found.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    if (files.isEmpty()) {
      problems.add(marks + ": expected brat annotation files (*.ann), found none");
    }
    List<Read> read = new ArrayList<>();
    for (Path ann : files) {
      String name = ann.getFileName().toString();
      name = name.substring(0, name.length() - ".ann".length());
      Path textFile = texts.resolve(name + ".txt");
      String id = name;
      String annotator = "";
      int underscore = name.lastIndexOf('_');
      if (!Files.exists(textFile) && underscore > 0) {
        id = name.substring(0, underscore);
        annotator = name.substring(underscore + 1);
        textFile = texts.resolve(id + ".txt");
      }
      if (!wanted.test(id)) {
        continue;
      }
      if (!Files.exists(textFile)) {
        problems.add(ann + ": expected its text " + textFile + ", found no such file");
        continue;
      }
      String text = Utf8File.text(textFile);
      BratCodingReader reader = new BratCodingReader(ann.toString(), text, problems);
      read.add(
          new Read(
              name, new MarkedText(id, annotator, text, reader.attributions(Utf8File.lines(ann)))));
    }
    return read;
  }

  private ImmutableList<Attributed> attributions(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("T")) {
        textBound(line, i + 1);
      } else if (line.startsWith("E")) {
        List<String> fields = TABS.splitToList(line);
        if (fields.size() > 1 && isAttribution(fields.get(1))) {
          events.add(new String[] {fields.get(0), fields.get(1), String.valueOf(i + 1)});
        }
      }
    }
    ImmutableList.Builder<Attributed> marked = ImmutableList.builder();
    for (String[] event : events) {
      marked.add(event(event[0], event[1], event[2]));
    }
    return marked.build();
  }

  /** PolNeAR's events, or those of annotations that Framescope wrote and people corrected. */
  private static boolean isAttribution(String event) {
    return event.startsWith("Attribution")
        || event.startsWith("Cue:")
        || event.startsWith("UncuedContent:");
  }

  private void textBound(String line, int number) {
    List<String> fields = TABS.splitToList(line);
    int space = fields.size() > 1 ? fields.get(1).indexOf(' ') : -1;
    ImmutableList.Builder<TextSpan> pieces = ImmutableList.builder();
    boolean good = space > 0;
    if (good) {
      for (String piece : PIECES.split(fields.get(1).substring(space + 1))) {
        TextSpan span = span(piece);
        good &= span != null;
        if (span != null) {
          pieces.add(span);
        }
      }
    }
    if (good) {
      spans.put(fields.get(0), pieces.build());
    } else {
      problems.add(
          file
              + ":"
              + number
              + ":1: expected a text-bound annotation within the text, found "
              + line);
    }
  }

  private @org.jspecify.annotations.Nullable TextSpan span(String piece) {
    List<String> ends = SPACES.splitToList(piece);
    try {
      int start = Integer.parseInt(ends.get(0));
      int end = Integer.parseInt(ends.get(1));
      return start < 0 || end < start || end > offsets.length()
          ? null
          : new TextSpan(offsets.toUtf16(start), offsets.toUtf16(end));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private Attributed event(String id, String arguments, String line) {
    Map<String, ImmutableList.Builder<TextSpan>> roles = new HashMap<>();
    for (String role : List.of("Source", "Cue", "Content")) {
      roles.put(role, ImmutableList.builder());
    }
    for (String argument : SPACES.split(arguments)) {
      int colon = argument.indexOf(':');
      // A role that occurs again is numbered: Content2.
      String role =
          colon < 0
              ? ""
              : argument.substring(0, colon).replaceAll("[0-9]+$", "").replace("Uncued", "");
      ImmutableList.Builder<TextSpan> found = roles.get(role);
      if (found != null) {
        ImmutableList<TextSpan> pieces = spans.get(argument.substring(colon + 1));
        if (pieces == null) {
          problems.add(
              file + ":" + line + ":1: expected a text-bound annotation, found " + argument);
        } else {
          found.addAll(pieces);
        }
      }
    }
    return new Attributed(
        id, sorted(roles, "Source"), sorted(roles, "Cue"), sorted(roles, "Content"));
  }

  private static ImmutableList<TextSpan> sorted(
      Map<String, ImmutableList.Builder<TextSpan>> roles, String role) {
    ImmutableList.Builder<TextSpan> found = roles.get(role);
    return found == null ? ImmutableList.of() : ImmutableList.sortedCopyOf(found.build());
  }
}
