package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the documentation: its fenced blocks, links and anchors. */
record MarkdownFile(Path path, List<String> lines) {
  static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  /** A fenced block; {@code language} is empty if none is named, {@code line} counts from 1. */
  record Block(Path path, int line, String language, String text) {
    List<String> lines() {
      return text.lines().toList();
    }

    @Override
    public String toString() {
      return TOP.relativize(path) + ":" + line;
    }
  }

  static MarkdownFile read(Path path) throws IOException {
    return new MarkdownFile(path, Files.readAllLines(path, UTF_8));
  }

  /** The README, the pages beside it and everything in docs. */
  static List<MarkdownFile> all() throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> top = Files.list(TOP);
        Stream<Path> docs = Files.walk(TOP.resolve("docs"))) {
      Stream.concat(top, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .forEach(paths::add);
    }
    List<MarkdownFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(read(path));
    }
    return files;
  }

  String name() {
    return TOP.relativize(path).toString();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("```")) {
        continue;
      }
      if (open < 0) {
        open = i;
      } else {
        blocks.add(
            new Block(
                path,
                open + 1,
                lines.get(open).substring(3).strip(),
                lines.subList(open + 1, i).stream()
                    .map(line -> line + "\n")
                    .collect(Collectors.joining())));
        open = -1;
      }
    }
    return blocks;
  }

  /** The lines outside fenced blocks. */
  List<String> prose() {
    List<String> prose = new ArrayList<>();
    boolean fenced = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        fenced = !fenced;
      } else if (!fenced) {
        prose.add(line);
      }
    }
    return prose;
  }

  /** The targets of its links, those to other hosts left out. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    for (String line : prose()) {
      for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 1)) {
        String target = line.substring(at + 2, line.indexOf(')', at));
        if (!target.contains("://")) {
          links.add(target);
        }
      }
    }
    return links;
  }

  /** What a link can lead to within it: anchors set by hand, and headings as GitHub names them. */
  List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    for (String line : prose()) {
      for (int at = line.indexOf("<a id=\""); at >= 0; at = line.indexOf("<a id=\"", at + 1)) {
        anchors.add(line.substring(at + 7, line.indexOf('"', at + 7)));
      }
      if (line.startsWith("#")) {
        StringBuilder anchor = new StringBuilder();
        String heading = line.substring(line.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
        heading
            .codePoints()
            .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
            .forEach(c -> anchor.appendCodePoint(c == ' ' ? '-' : c));
        anchors.add(anchor.toString());
      }
    }
    return anchors;
  }
}
