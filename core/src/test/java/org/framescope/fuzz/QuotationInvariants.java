package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;

/** What holds for the quotations of any text whatever. */
final class QuotationInvariants {
  private static final ArticleParser PARSER = ArticleParser.english();

  private QuotationInvariants() {}

  /** Quotations lie inside the text, in order, nest without crossing, and say how deep they are. */
  static void check(String text) {
    ParsedArticle article = PARSER.parse(Article.of("a", text));
    Deque<Quotation> around = new ArrayDeque<>();
    int last = 0;
    for (Quotation quotation : article.quotations()) {
      int start = quotation.span().start();
      int end = quotation.span().end();
      verify(start >= last && end > start && end <= text.length(), "%s", quotation);
      verify(
          quotation.inner().start() >= start && quotation.inner().end() <= end,
          "the inside of %s",
          quotation);
      while (!around.isEmpty() && around.peek().span().end() <= start) {
        around.pop();
      }
      verify(
          around.isEmpty() || around.peek().span().end() >= end,
          "%s crosses %s",
          quotation,
          around.peek());
      verify(quotation.depth() == around.size(), "depth of %s in %s", quotation, around);
      around.push(quotation);
      last = start;
    }
    verify(
        article.quotations().equals(PARSER.parse(Article.of("a", text)).quotations()),
        "two parses of one text differ");
  }
}
