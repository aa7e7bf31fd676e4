package org.framescope.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal: the first column holds names and gives way when room is short, the others
 * keep their width; what does not fit beside each other goes below, with the names again. A column
 * whose header begins with {@code #} holds figures and is set to the right. Not safe for use by
 * several threads.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final int SHORTEST_NAME = 18;

  private final List<String> headers;
  private final List<Boolean> right;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> headers) {
    this.headers =
        headers.stream()
            .map(header -> header.startsWith("#") ? header.substring(1) : header)
            .toList();
    this.right = headers.stream().map(header -> header.startsWith("#")).toList();
  }

  void row(List<String> cells) {
    checkArgument(
        cells.size() == headers.size(),
        "expected %s cells, found %s",
        headers.size(),
        cells.size());
    rows.add(cells.stream().map(DisplayWidth::printable).toList());
  }

  String render(int width) {
    int[] widths = new int[headers.size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = DisplayWidth.of(headers.get(c));
      for (List<String> row : rows) {
        widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
      }
    }
    StringBuilder out = new StringBuilder();
    int from = 1;
    do {
      int names = Math.min(widths[0], SHORTEST_NAME);
      int used = names;
      int to = from;
      while (to < widths.length && (to == from || used + GAP.length() + widths[to] <= width)) {
        used += GAP.length() + widths[to++];
      }
      names = Math.max(names, Math.min(widths[0], names + width - used));
      if (out.length() > 0) {
        out.append('\n');
      }
      line(headers, names, widths, from, to, out);
      out.append("─".repeat(Math.min(width, used - Math.min(widths[0], SHORTEST_NAME) + names)));
      out.append('\n');
      for (List<String> row : rows) {
        line(row, names, widths, from, to, out);
      }
      from = to;
    } while (from < widths.length);
    return out.toString();
  }

  private void line(
      List<String> cells, int names, int[] widths, int from, int to, StringBuilder out) {
    String name = DisplayWidth.cut(cells.get(0), names);
    out.append(name);
    int owed = names - DisplayWidth.of(name);
    for (int c = from; c < to; c++) {
      String cell = cells.get(c);
      int room = widths[c] - DisplayWidth.of(cell);
      out.append(" ".repeat(owed + GAP.length() + (right.get(c) ? room : 0))).append(cell);
      owed = right.get(c) ? 0 : room;
    }
    out.append('\n');
  }
}
