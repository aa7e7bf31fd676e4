package org.framescope.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.framescope.text.TextWarning;
import org.junit.jupiter.api.Test;

/** Which marks belong together, and what is said when one had to be mended. */
class QuotationPairingTest {
  private static ParsedArticle parse(String text) {
    return ArticleParser.english().parse(Article.of("a", text));
  }

  private static List<String> quotations(String text) {
    ParsedArticle parsed = parse(text);
    return parsed.quotations().stream().map(q -> q.depth() + ":" + q.span().in(text)).toList();
  }

  private static List<String> warnings(String text) {
    return parse(text).warnings().stream().map(TextWarning::code).toList();
  }

  @Test
  void pairsCurlyMarks() {
    assertThat(quotations("“We wait,” she said. “We hope.”"))
        .containsExactly("0:“We wait,”", "0:“We hope.”");
  }

  @Test
  void pairsStraightMarks() {
    assertThat(quotations("\"We wait,\" she said. \"We hope.\""))
        .containsExactly("0:\"We wait,\"", "0:\"We hope.\"");
  }

  @Test
  void pairsTypewriterMarksOfEitherStyle() {
    assertThat(quotations("``We wait,'' she said. ''We hope,'' he said."))
        .containsExactly("0:``We wait,''", "0:''We hope,''");
  }

  @Test
  void pairsGuillemetsInBothDirections() {
    assertThat(quotations("«On attend», dit-elle. »Wir warten«, sagte er."))
        .containsExactly("0:«On attend»", "0:»Wir warten«");
  }

  @Test
  void pairsSingleMarksInAHeadlineAndSparesApostrophes() {
    assertThat(quotations("Mayor: 'We won't wait' for the workers' vote"))
        .containsExactly("0:'We won't wait'");
  }

  @Test
  void takesNoElidedWordForAnOpeningMark() {
    assertThat(quotations("In the ’90s ’twas ‘em who said ’til dawn, the players’ union said."))
        .isEmpty();
  }

  @Test
  void nestsSingleWithinDouble() {
    assertThat(quotations("“They call it a ‘border crisis’ now,” he said."))
        .containsExactly("0:“They call it a ‘border crisis’ now,”", "1:‘border crisis’");
  }

  @Test
  void nestsDoubleWithinDouble() {
    assertThat(quotations("“They call it a “border crisis” now,” he said."))
        .containsExactly("0:“They call it a “border crisis” now,”", "1:“border crisis”");
  }

  @Test
  void nestsDoubleWithinSingleAsBritishPapersDo() {
    assertThat(quotations("‘They call it a “border crisis” now,’ he said."))
        .containsExactly("0:‘They call it a “border crisis” now,’", "1:“border crisis”");
  }

  @Test
  void readsMarksThatPointTheWrongWayByTheirPlace() {
    String text = "“We are glad when they ask for help,“ he said then. ”That is what counts.”";

    assertThat(quotations(text))
        .containsExactly("0:“We are glad when they ask for help,“", "0:”That is what counts.”");
    assertThat(warnings(text)).containsExactly("turned-quotation-mark", "turned-quotation-mark");
  }

  @Test
  void carriesAQuotationOnOverParagraphsThatOpenAnew() {
    ParsedArticle parsed = parse("“One.\n\n“Two.\n\n“Three,” he said. “Four.”");

    assertThat(parsed.quotations())
        .extracting(Quotation::continues)
        .containsExactly(false, true, true, false);
    assertThat(parsed.quotations())
        .extracting(Quotation::closed)
        .containsExactly(false, false, true, true);
    assertThat(parsed.warnings()).isEmpty();
  }

  @Test
  void endsAnUnclosedQuotationWithItsParagraph() {
    String text = "He said: “We wait for the court.\nThe court is silent.";

    assertThat(quotations(text)).containsExactly("0:“We wait for the court.");
    assertThat(warnings(text)).containsExactly("unclosed-quotation");
  }

  @Test
  void endsAnUnclosedQuotationBeforeTheNextOne() {
    String text = "“We wait for the court. He added: “It is late,” and left.";

    assertThat(quotations(text))
        .containsExactly("0:“We wait for the court. He added:", "0:“It is late,”");
    assertThat(warnings(text)).containsExactly("unclosed-quotation");
  }

  @Test
  void closesAContinuedQuotationThatWasNotOpenedAnew() {
    String text = "“We wait for the court.\n\nIt is late,” he said.";

    assertThat(quotations(text)).containsExactly("0:“We wait for the court.", "0:It is late,”");
    assertThat(warnings(text)).containsExactly("continued-quotation");
  }

  @Test
  void leavesOutAStrayClosingMark() {
    assertThat(quotations("We wait,” he said.")).isEmpty();
    assertThat(warnings("We wait,” he said.")).containsExactly("stray-quotation-mark");
  }

  @Test
  void givesTheInnerSpanWithoutMarks() {
    String text = "``We wait,'' he said.";

    assertThat(parse(text).quotations().get(0).inner().in(text)).isEqualTo("We wait,");
  }

  @Test
  void survivesAMillionOpeningMarks() {
    for (String mark : List.of("“", "\"", "‘", "«", "``", " \"a", " 'a", " “a", "”", " ”a")) {
      String text = mark.repeat(1_000_000 / mark.length());
      assertTimeout(
          Duration.ofSeconds(10), () -> assertThat(parse(text).warnings()).hasSizeLessThan(102));
    }
  }
}
