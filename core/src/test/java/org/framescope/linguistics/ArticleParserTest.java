package org.framescope.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;
import org.framescope.text.Paragraph;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.framescope.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs and sentences, and what holds for every text whatever is in it. */
class ArticleParserTest {
  private static ParsedArticle parse(String text) {
    return ArticleParser.english().parse(Article.of("a", text));
  }

  private static List<String> sentences(String text) {
    ParsedArticle parsed = parse(text);
    return parsed.sentences().stream().map(s -> s.span().in(parsed.text())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It ended. | Then it began.",
        "It ended.” | Then it began.",
        "He met Mr. Ode and Sen. J. K. Park in St. Paul.",
        "He lives in the U.S. | The court is there.",
        "He lives in the U.S. Border States of old.",
        "It opened at 5 p.m. | She came late.",
        "“Why now?” she asked.",
        "“Why now?” Mayor Ann Ode asked on Monday. | “Why?”",
        "“Go!” | They left at once.",
        "The cost is $1.5 million. | That is a lot.",
        "He waited... and waited. | Nobody came.",
        "1. Ann Ode won.",
        "She won (in Jan. 2019). | He lost.",
        "Yahoo! said so.",
        "He said: “We wait. | We hope.” | She left.",
      })
  void endsSentencesWhereAReaderWould(String marked) {
    assertThat(sentences(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| ", -1));
  }

  @Test
  void takesALineForAParagraph() {
    ParsedArticle parsed = parse("A headline\r\n\r\nFirst line.\nSecond line.\u2029Third line.");

    assertThat(parsed.paragraphs())
        .extracting(p -> p.span().in(parsed.text()))
        .containsExactly("A headline", "First line.", "Second line.", "Third line.");
  }

  @Test
  void letsABrokenLineRunOnInItsSentence() {
    assertThat(sentences("They met illegal\naliens there.\nIt rained.\n\nlater: more"))
        .containsExactly("They met illegal\naliens there.", "It rained.", "later: more");
    assertThat(parse("They met illegal\naliens there.").paragraphs()).hasSize(1);
  }

  @Test
  void keepsHeadlineBodyAndCaptionApart() {
    Article article =
        Article.builder("a")
            .headline("Vote on shelter")
            .body("it failed.")
            .caption("a hall")
            .build();

    assertThat(ArticleParser.english().parse(article).paragraphs())
        .extracting(Paragraph::part)
        .containsExactly(ArticlePart.HEADLINE, ArticlePart.BODY, ArticlePart.CAPTION);
  }

  @Test
  void readsAnEmptyText() {
    assertThat(parse("").size()).isZero();
    assertThat(parse(" \n\u00a0\u200b").sentences()).isEmpty();
  }

  @Test
  void namesItsModels() {
    assertThat(ArticleParser.english().models())
        .extracting(ModelFile::name)
        .containsExactly("en-pos-maxent.bin", "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "x",
        "a's",
        ".",
        "-",
        "U.S.",
        "No. ",
        "😀",
        "\u200d",
        "\n",
        "(",
        "). ",
        "@a",
        "www.a/",
        "Ann Ode ",
        "A.",
        "''",
        "`",
        "\ud83d",
        "1,1"
      })
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    assertTimeout(Duration.ofSeconds(15), () -> assertThat(parse(text).size()).isNotNegative());
  }

  /** Texts of what news is made of, and of what it should not be made of. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "word",
            "Ann",
            "said",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "‘",
            "``",
            "''",
            "«",
            "»",
            ".",
            "...",
            "?",
            "!",
            ",",
            "—",
            "-",
            "--",
            "U.S.",
            "Mr.",
            "n't",
            "don’t",
            "'s",
            "$",
            "1,000.5",
            "%",
            "(",
            ")",
            "[",
            "\u00a0",
            "\u200b",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "é",
            "e\u0301",
            "\u0000",
            "http://a.b/c",
            "@a",
            "#b",
            "a@b.c",
            "/",
            "&",
            "\u2028",
            "\u202e",
            "ﬁ",
            "İ",
            "漢字",
            "\ufeff");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void coversEveryCharacterThatIsNotASpaceOnce(@ForAll("texts") String text) {
    ParsedArticle parsed = parse(text);

    int at = 0;
    for (int t = 0; t < parsed.size(); t++) {
      assertThat(text.substring(at, parsed.start(t)).codePoints())
          .allMatch(c -> CharKind.of(c) == CharKind.SPACE || CharKind.of(c) == CharKind.LINE);
      assertThat(parsed.word(t))
          .isEqualTo(text.substring(parsed.start(t), parsed.end(t)))
          .isNotEmpty();
      assertThat(parsed.word(t).chars()).noneMatch(c -> c == ' ' || c == '\n' || c == '\u00a0');
      at = parsed.end(t);
    }
  }

  @Property(tries = 3000)
  void dividesTokensIntoSentencesAndThoseIntoParagraphs(@ForAll("texts") String text) {
    ParsedArticle parsed = parse(text);

    int token = 0;
    int paragraph = 0;
    for (Sentence sentence : parsed.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(token);
      assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
      token = sentence.endToken();
      paragraph = sentence.paragraph();
    }
    assertThat(token).isEqualTo(parsed.size());
  }

  @Property(tries = 3000)
  void nestsQuotationsWithinOneParagraph(@ForAll("texts") String text) {
    ParsedArticle parsed = parse(text);

    List<Quotation> quotations = parsed.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation q = quotations.get(i);
      assertThat(q.span().contains(q.inner())).isTrue();
      assertThat(parsed.paragraphs()).anyMatch(p -> p.span().contains(q.span()));
      for (Quotation later : quotations.subList(i + 1, quotations.size())) {
        assertThat(q.span().contains(later.span()) || q.span().end() <= later.span().start())
            .isTrue();
      }
      int depth =
          (int)
              quotations.stream().filter(o -> !o.equals(q) && o.span().contains(q.span())).count();
      assertThat(q.depth()).isEqualTo(depth);
    }
  }
}
