package org.framescope.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.framescope.profile.LedgerRow;

/**
 * A ledger in few characters: rows with the same contribution stand together, as {@code
 * numerator/denominator} and the refs, each parted by a line break, the groups by two. Annotations
 * that follow each other are a range: {@code L3-7}.
 */
final class LedgerText {
  private static final Pattern ID = Pattern.compile("([A-Z])([1-9][0-9]{0,6})");

  private LedgerText() {}

  static String of(List<LedgerRow> ledger) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (LedgerRow row : ledger) {
      groups
          .computeIfAbsent(row.numerator() + "/" + row.denominator(), key -> new ArrayList<>())
          .add(row.ref().replace('\n', ' '));
    }
    List<String> texts = new ArrayList<>();
    groups.forEach((amount, refs) -> texts.add(amount + refs(refs)));
    return String.join("\n\n", texts);
  }

  private static String refs(List<String> refs) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < refs.size()) {
      int end = i;
      while (end + 1 < refs.size() && follows(refs.get(end), refs.get(end + 1))) {
        end++;
      }
      text.append('\n').append(refs.get(i));
      if (end > i) {
        text.append('-').append(refs.get(end), 1, refs.get(end).length());
      }
      i = end + 1;
    }
    return text.toString();
  }

  private static boolean follows(String first, String second) {
    Matcher a = ID.matcher(first);
    Matcher b = ID.matcher(second);
    return a.matches()
        && b.matches()
        && a.group(1).equals(b.group(1))
        && Integer.parseInt(a.group(2)) + 1 == Integer.parseInt(b.group(2));
  }
}
