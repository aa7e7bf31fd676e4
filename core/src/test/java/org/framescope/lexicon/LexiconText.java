package org.framescope.lexicon;

import java.nio.charset.StandardCharsets;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;

/** Lexicons written in tests, and drawing of what they match. */
final class LexiconText {
  private static final ArticleParser PARSER = ArticleParser.english();
  static final String HEADER =
      """
      # name: sample
      # version: 1.0.0
      # licence: Apache-2.0
      # issue: immigration
      # axis: restriction | admission
      # topic: {border|migrant+|visa+}
      """;
  static final String COLUMNS = String.join("\t", LexiconReader.COLUMNS) + "\n";

  private LexiconText() {}

  static ParsedArticle parse(String text) {
    return PARSER.parse(Article.of("t", text));
  }

  /** A row with a pattern and conditions; the rest is filled in. */
  static String row(String id, String pattern, String when) {
    return String.join(
            "\t",
            id,
            pattern,
            "slot",
            "restriction",
            "crime",
            "label",
            "2",
            "-",
            when,
            "PROJECT",
            "-",
            "-",
            "-")
        + "\n";
  }

  static Lexicon lexicon(String... rows) {
    return LexiconReader.source(
            "sample.tsv",
            (HEADER + COLUMNS + String.join("", rows)).getBytes(StandardCharsets.UTF_8))
        .lexicon();
  }

  static Lexicon named(String name, String topic, String... rows) {
    return LexiconReader.source(
            name + ".tsv",
            (HEADER.replace("sample", name).replace("{border|migrant+|visa+}", topic)
                    + COLUMNS
                    + String.join("", rows))
                .getBytes(StandardCharsets.UTF_8))
        .lexicon();
  }

  static LexiconMatcher matcher(String pattern, String when) {
    return new LexiconMatcher(java.util.List.of(lexicon(row("entry", pattern, when))));
  }

  /** The text with every hit between « and ». */
  static String draw(LexiconMatcher matcher, String text) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (TermMatch hit : matcher.match(parse(text)).hits()) {
      drawn
          .append(text, at, hit.span().start())
          .append('«')
          .append(hit.span().in(text))
          .append('»');
      at = hit.span().end();
    }
    return drawn.append(text.substring(at)).toString();
  }

  static String unmarked(String text) {
    return text.replace("«", "").replace("»", "");
  }
}
