package org.framescope.detect;

import java.util.ArrayList;
import java.util.List;
import org.framescope.tagging.TokenRange;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;

/** Makes contents cover quotations wholly or not at all. */
final class WholeQuotations {
  private final List<TokenRange> quotations = new ArrayList<>();

  WholeQuotations(ParsedArticle article) {
    for (Quotation quotation : article.quotations()) {
      if (quotation.depth() == 0) {
        int start = article.tokenAt(quotation.span().start());
        int end = article.tokenAt(quotation.span().end());
        if (end > start) {
          quotations.add(new TokenRange(start, end));
        }
      }
    }
  }

  /** The outermost quotations in tokens, in order. */
  List<TokenRange> all() {
    return quotations;
  }

  /** Completes the quotations of which a draft's content has at least half the tokens. */
  void complete(Draft draft) {
    // Only those between the content's ends: looking at all would cost the square of their number.
    int end = draft.end();
    for (int q = firstEndingAfter(draft.start());
        q < quotations.size() && quotations.get(q).start() < end;
        q++) {
      TokenRange quotation = quotations.get(q);
      int covered = draft.covered(quotation);
      if (covered > 0
          && covered < quotation.length()
          && 2 * covered >= quotation.length()
          && !draft.speaksWithin(quotation)) {
        draft.add(quotation);
      }
    }
  }

  private int firstEndingAfter(int token) {
    int low = 0;
    int high = token < 0 ? 0 : quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() > token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return token < 0 ? quotations.size() : low;
  }
}
