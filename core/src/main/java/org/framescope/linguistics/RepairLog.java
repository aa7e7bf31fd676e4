package org.framescope.linguistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.framescope.text.TextSpan;
import org.framescope.text.TextWarning;

/** Collects warnings, so many at most that a text of nothing but faults stays readable. */
final class RepairLog {
  private static final int MOST = 100;

  private final List<TextWarning> warnings = new ArrayList<>();
  private int leftOut;

  void add(String code, String message, TextSpan span) {
    if (warnings.size() < MOST) {
      warnings.add(new TextWarning(code, message, span));
    } else {
      leftOut++;
    }
  }

  /** The warnings in order of place; the last one says how many were left out, if any. */
  List<TextWarning> warnings() {
    List<TextWarning> sorted = new ArrayList<>(warnings);
    sorted.sort(Comparator.comparing(TextWarning::span));
    if (leftOut > 0) {
      sorted.add(
          new TextWarning(
              "warnings-left-out",
              leftOut + " further warnings about quotation marks were left out",
              sorted.get(sorted.size() - 1).span()));
    }
    return sorted;
  }
}
