package org.framescope.detect;

import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;

/**
 * A text written with one term in square brackets, parsed without them.
 *
 * @param article the text
 * @param first the term's first token
 * @param end the token after its last
 */
record MarkedTerm(ParsedArticle article, int first, int end) {
  private static final ArticleParser PARSER = ArticleParser.english();

  static MarkedTerm of(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    ParsedArticle article = PARSER.parse(Article.of("a", marked.replace("[", "").replace("]", "")));
    int first = article.tokenAt(start);
    int last = first;
    while (last + 1 < article.size() && article.start(last + 1) < end) {
      last++;
    }
    return new MarkedTerm(article, first, last + 1);
  }
}
