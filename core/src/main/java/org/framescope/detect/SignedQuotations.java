package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/** Quotations that a dash and a name close, as in a motto: <i>"It is full." - Ana Ruiz.</i> */
final class SignedQuotations {
  private static final ImmutableSet<String> DASHES =
      ImmutableSet.of("-", "--", "\u2013", "\u2014", "\u2015", "\u2012");

  /** No signature is longer, in tokens. */
  private static final int LONGEST = 8;

  private static final double CONFIDENCE = 0.6;

  private SignedQuotations() {}

  /** The attribution of a quotation to whoever signs it; null if nobody does. */
  static @Nullable Draft read(ParsedArticle article, TokenRange quotation) {
    int dash = quotation.end();
    if (dash + 1 >= article.size()
        || !DASHES.contains(article.word(dash))
        || article.paragraphOf(dash) - article.paragraphOf(dash - 1) > 1
        || !Capitals.begin(article.word(dash + 1))) {
      return null;
    }
    int end = dash + 1;
    while (end < article.size()
        && end - dash <= LONGEST
        && article.paragraphOf(end) == article.paragraphOf(dash)
        && article.isWord(end)) {
      if (!Capitals.begin(article.word(end)) && article.word(end).length() > 3) {
        return null;
      }
      end++;
    }
    boolean closed =
        end >= article.size()
            || article.paragraphOf(end) != article.paragraphOf(dash)
            || article.word(end).equals(",")
            || (article.word(end).equals(".")
                && (end + 1 >= article.size()
                    || article.paragraphOf(end + 1) != article.paragraphOf(dash)));
    // The last line of an article is its author's.
    boolean byline =
        end + 2 >= article.size() && article.paragraphOf(dash) != article.paragraphOf(dash - 1);
    return closed && !byline && end - dash <= LONGEST
        ? new Draft(
            article,
            new TaggedAttribution(
                Optional.of(new TokenRange(dash + 1, end)),
                new TokenRange(dash, dash + 1),
                ImmutableList.of(quotation),
                CONFIDENCE))
        : null;
  }
}
