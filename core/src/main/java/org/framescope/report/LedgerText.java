package org.framescope.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framescope.profile.LedgerRow;

/**
 * A ledger in few characters: rows with the same contribution stand together, as {@code
 * numerator/denominator} and the refs, each parted by a line break, the groups by two.
 */
final class LedgerText {
  private LedgerText() {}

  static String of(List<LedgerRow> ledger) {
    Map<String, StringBuilder> groups = new LinkedHashMap<>();
    for (LedgerRow row : ledger) {
      groups
          .computeIfAbsent(row.numerator() + "/" + row.denominator(), key -> new StringBuilder(key))
          .append('\n')
          .append(row.ref().replace('\n', ' '));
    }
    return String.join("\n\n", groups.values());
  }
}
