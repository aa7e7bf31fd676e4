package org.framescope.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts the lines of a file into those of its articles. */
final class Blocks {
  private Blocks() {}

  /**
   * Articles that end with a certain line; what follows the last such line counts if it is text.
   */
  static List<ExportLayout.Block> endingWith(List<String> lines, String end) {
    return endingWith(lines, end::equals);
  }

  /** Articles whose last line is of a certain form, that line included. */
  static List<ExportLayout.Block> endingWith(List<String> lines, Predicate<String> end) {
    List<ExportLayout.Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (end.test(lines.get(i))) {
        add(blocks, lines, start, i + 1);
        start = i + 1;
      }
    }
    add(blocks, lines, start, lines.size());
    return blocks;
  }

  /**
   * Articles that begin with a line of a certain form; what stands before the first is left out.
   */
  static List<ExportLayout.Block> startingWith(List<String> lines, Predicate<String> first) {
    List<ExportLayout.Block> blocks = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (first.test(lines.get(i))) {
        if (start >= 0) {
          add(blocks, lines, start, i);
        }
        start = i;
      }
    }
    if (start >= 0) {
      add(blocks, lines, start, lines.size());
    }
    return blocks;
  }

  private static void add(List<ExportLayout.Block> blocks, List<String> lines, int from, int to) {
    int start = from;
    while (start < to && lines.get(start).isEmpty()) {
      start++;
    }
    if (start < to) {
      blocks.add(new ExportLayout.Block(start + 1, lines.subList(start, to)));
    }
  }
}
