package org.framescope.linguistics;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Regular English inflection undone: what a form can be the inflected form of, best guess first.
 */
final class Inflection {
  private Inflection() {}

  /**
   * The first base form that {@code known} confirms, or null.
   *
   * @param form an inflected form in lower case
   * @param tag its Penn Treebank tag
   */
  static @Nullable String base(String form, String tag, Predicate<String> known) {
    for (String candidate :
        switch (tag) {
          case "NNS", "VBZ" -> sForms(form);
          case "VBD", "VBN" -> suffixed(form, "ed");
          case "VBG" -> suffixed(form, "ing");
          case "JJR", "RBR" -> suffixed(form, "er");
          case "JJS", "RBS" -> suffixed(form, "est");
          default -> ImmutableList.<String>of();
        }) {
      if (known.test(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static ImmutableList<String> sForms(String form) {
    int n = form.length();
    if (n < 4 || !form.endsWith("s") || form.endsWith("ss")) {
      return ImmutableList.of();
    }
    String stem = form.substring(0, n - 1);
    if (form.endsWith("ies")) {
      return ImmutableList.of(form.substring(0, n - 3) + "y", stem);
    }
    return form.endsWith("es")
        ? ImmutableList.of(stem, form.substring(0, n - 2))
        : ImmutableList.of(stem);
  }

  /** Forms without an ending before which a final e, a doubled letter or an i may have changed. */
  private static ImmutableList<String> suffixed(String form, String ending) {
    int n = form.length() - ending.length();
    if (n < 2 || !form.endsWith(ending)) {
      return ImmutableList.of();
    }
    String stem = form.substring(0, n);
    ImmutableList.Builder<String> candidates = ImmutableList.builder();
    candidates.add(stem + "e").add(stem);
    if (stem.charAt(n - 1) == stem.charAt(n - 2)) {
      candidates.add(stem.substring(0, n - 1));
    }
    if (stem.charAt(n - 1) == 'i') {
      candidates.add(stem.substring(0, n - 1) + "y");
    }
    return candidates.build();
  }
}
