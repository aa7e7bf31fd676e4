package org.framescope.detect;

import com.google.common.collect.ImmutableSet;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;

/**
 * Names that their own acronym follows: <i>Immigration and Customs Enforcement (ICE)</i> is one
 * name, the <i>and</i> in it included, and an organisation's, even where its first word is a plain
 * one too.
 */
final class AcronymNames {
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of("and", "of", "for", "the", "on");

  /** The farthest that an acronym may stand behind the beginning of its name, in tokens. */
  private static final int REACH = 10;

  private AcronymNames() {}

  /**
   * Index of the opening bracket before the acronym of the name that begins with token {@code
   * first}, or -1 if no acronym of its initials follows. An article before the name may be passed
   * over.
   */
  static int bracketAfter(ParsedArticle article, int first) {
    StringBuilder initials = new StringBuilder();
    int last = Math.min(article.size() - 2, first + REACH);
    for (int t = first; t < last; t++) {
      String word = article.word(t);
      if (word.equals("(")) {
        boolean own =
            initials.length() > 1
                && article.word(t + 1).contentEquals(initials)
                && article.word(t + 2).equals(")");
        return own ? t : -1;
      }
      boolean small = SMALL.contains(article.lower(t));
      if (!small && !Capitals.begin(word)) {
        return -1;
      }
      if (!small) {
        initials.append(word.charAt(0));
      }
    }
    return -1;
  }
}
