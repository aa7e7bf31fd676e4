package org.framescope.linguistics;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Words that begin with an apostrophe in place of what is left out: 'em, 'til, 'tis. */
final class Apostrophes {
  private static final ImmutableSet<String> ELIDED =
      ImmutableSet.of("em", "til", "tis", "twas", "cause", "n", "bout", "round");

  private Apostrophes() {}

  /** Whether {@code rest}, the letters after the apostrophe, is such a word. */
  static boolean isElided(String rest) {
    return ELIDED.contains(rest.toLowerCase(Locale.ROOT));
  }
}
