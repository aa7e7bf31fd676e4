package org.framescope.lexicon;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.codebook.Axis;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.codebook.Side;
import org.framescope.lexicon.TermPattern.PatternException;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a lexicon file, each checked where it stands. */
final class LexiconRow {
  private final int line;
  private final String row;
  private final Faults faults;
  private final List<String> cells;

  /** Takes the faults that are found. */
  interface Faults {
    void add(int line, int column, String expected, String found, String row);
  }

  LexiconRow(int line, String row, Faults faults) {
    this.line = line;
    this.row = row;
    this.faults = faults;
    this.cells = Splitter.on('\t').splitToList(row);
  }

  /** Whether the row has as many cells as there are columns; a fault if not. */
  boolean complete() {
    int columns = LexiconReader.COLUMNS.size();
    if (cells.size() == columns) {
      return true;
    }
    int column = row.length() + 1;
    if (cells.size() > columns) {
      column = 1;
      for (String cell : cells.subList(0, columns)) {
        column += cell.length() + 1;
      }
    }
    faults.add(
        line, column, columns + " cells parted by tabs", Integer.toString(cells.size()), row);
    return false;
  }

  String get(String column) {
    return cells.get(LexiconReader.COLUMNS.indexOf(column)).strip();
  }

  /** The cell, or nothing where it holds only {@code -}. */
  String orEmpty(String column) {
    String cell = get(column);
    return cell.equals("-") ? "" : cell;
  }

  /** Reports a fault {@code offset} units into a cell. */
  void problem(String column, int offset, String expected, String found) {
    int at = 1;
    int index = LexiconReader.COLUMNS.indexOf(column);
    for (String cell : cells.subList(0, index)) {
      at += cell.length() + 1;
    }
    String raw = cells.get(index);
    int blanks = raw.isBlank() ? 0 : raw.indexOf(raw.strip());
    faults.add(line, at + blanks + offset, expected, found, row);
  }

  String kebab(String column) {
    String id = get(column);
    boolean good = !id.isEmpty() && id.charAt(0) != '-' && !id.endsWith("-");
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      good &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    if (!good) {
      problem(column, 0, "an id in kebab-case such as 'illegal-alien'", "'" + id + "'");
    }
    return id;
  }

  void pattern(String column) {
    try {
      TermPattern.parse(get(column));
    } catch (PatternException e) {
      problem(column, e.index, e.expected, e.found);
    }
  }

  void conditions(String column) {
    try {
      SenseCondition.parse(get(column));
    } catch (PatternException e) {
      problem(column, e.index, e.expected, e.found);
    }
  }

  Side side(@Nullable Axis axis) {
    String name = get("side");
    Optional<Side> side =
        axis == null
            ? Stream.of(Side.CONTESTED, Side.NEUTRAL).filter(s -> s.name().equals(name)).findFirst()
            : axis.side(name);
    if (side.isEmpty()) {
      problem(
          "side",
          0,
          axis == null
              ? "CONTESTED or NEUTRAL, as the file has no axis"
              : axis.first() + ", " + axis.second() + ", CONTESTED or NEUTRAL",
          "'" + name + "'");
    }
    return side.orElse(Side.CONTESTED);
  }

  Optional<FrameDimension> frame() {
    Optional<FrameDimension> frame = FrameDimension.of(get("frame"));
    if (frame.isEmpty() && !orEmpty("frame").isEmpty()) {
      problem(
          "frame",
          0,
          Stream.of(FrameDimension.values())
              .map(FrameDimension::id)
              .collect(Collectors.joining(", ", "a frame dimension [", "]")),
          "'" + get("frame") + "'");
    }
    return frame;
  }

  Optional<RhetoricalDevice> device() {
    Optional<RhetoricalDevice> device = RhetoricalDevice.of(get("device"));
    if (device.isEmpty() && !orEmpty("device").isEmpty()) {
      problem(
          "device",
          0,
          Stream.of(RhetoricalDevice.values())
              .map(RhetoricalDevice::id)
              .collect(Collectors.joining(", ", "a device [", "]")),
          "'" + get("device") + "'");
    }
    return device;
  }

  int strength(Side side) {
    String strength = get("strength");
    boolean neutral = side.equals(Side.NEUTRAL);
    if (strength.length() == 1) {
      int value = strength.charAt(0) - '0';
      if (neutral ? value == 0 : value >= 1 && value <= 3) {
        return value;
      }
    }
    problem("strength", 0, neutral ? "0 for a neutral entry" : "1, 2 or 3", "'" + strength + "'");
    return 0;
  }

  /** Checks that the example marks its term once. */
  void example() {
    String matches = orEmpty("matches");
    int open = matches.indexOf('«');
    int close = matches.indexOf('»');
    if (matches.isEmpty() && orEmpty("spares").isEmpty()) {
      return;
    }
    if (open < 0
        || close < open + 2
        || matches.indexOf('«', open + 1) >= 0
        || matches.indexOf('»', close + 1) >= 0) {
      problem("matches", 0, "a sentence with the term between « and », once", "'" + matches + "'");
    }
  }
}
