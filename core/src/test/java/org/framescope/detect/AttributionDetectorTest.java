package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.AttributionType;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The detector with the bundled model, on sentences and on articles of four genres. */
class AttributionDetectorTest {
  private static ParsedArticle parse(String text) {
    return ArticleParser.english().parse(Article.of("a", text));
  }

  private static List<AttributionRelation> extract(String text) {
    return AttributionDetector.english().extract(parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«source:The authority» «cue:denied» «content:that it had ignored safety complaints».",
        "«cue:According to» «source:a city report», «content:delays cost shippers millions».",
        "«source:Some retailers» «cue:fear» «content:that shelves will be empty».",
        "«content:“It will fail,”» «source:she» «cue:told» reporters.",
        "«content:\"Read the budget,\"» «cue:said» «source:Lena Marsh, who leads the union».",
        "«source:Senate leader» «cue:calls» «content:budget “dead on arrival”»",
        "The talks went nowhere."
      })
  void marksSourceCueAndContent(String marked) {
    String plain = AttributionMarkup.remove(marked);
    assertThat(AttributionMarkup.draw(plain, extract(plain))).isEqualTo(marked);
  }

  @Test
  void wireStory() {
    String marked =
        """
        «source:The authority» «cue:denied» «content:that it had ignored safety complaints». \
        «source:A spokesman, Tom Reyes,» «cue:said» «content:the port had spent $4 million on \
        lighting since last year».

        «content:"We are not going back until the night shifts are safe,"» «cue:said» \
        «source:Lena Marsh, who leads the local union». «content:"Two people were hurt in March. \
        Nobody listened."»
        """;
    String plain = AttributionMarkup.remove(marked);
    assertThat(AttributionMarkup.draw(plain, extract(plain))).isEqualTo(marked);
  }

  @Test
  void broadcastTranscript() {
    // Labels in capitals speak to the end of their paragraph; what is said within is theirs.
    String marked =
        """
        «source:MODERATOR»«cue::» «content:Senator Quill, your response?»

        «source:SEN. QUILL»«cue::» «content:The governor says he supports farmers. But his own \
        budget cuts the irrigation fund in half.»

        «content:"That is simply not true,"» «source:Hale» «cue:said» after the debate. \
        «content:"Read the budget."»
        """;
    String plain = AttributionMarkup.remove(marked);
    assertThat(AttributionMarkup.draw(plain, extract(plain))).isEqualTo(marked);
  }

  @Test
  void pressRelease() {
    String marked =
        """
        «content:"The health of our customers comes first,"» «cue:said» «source:Priya Nand, chief \
        executive of Northfield Dairy». «content:"We have stopped production and we will not \
        start again until every line is clean."»

        «source:The company» «cue:said» «content:no illnesses have been reported».

        «content:“We are grateful to the inspectors for acting quickly,”» «source:Nand» \
        «cue:added».
        """;
    String plain = AttributionMarkup.remove(marked);
    assertThat(AttributionMarkup.draw(plain, extract(plain))).isEqualTo(marked);
  }

  @Test
  void signedQuotations() {
    String marked =
        """
        The port has few friends.

        «content:"The night shifts are not safe, and nobody listens."»

        «cue:-» «source:Lena Marsh».

        «content:"We have spent four million on lighting since last year."» «cue:-» «source:Tom Reyes».

        The film "Night on the Long Pier" opens on Friday.
        """;
    String plain = AttributionMarkup.remove(marked);
    assertThat(AttributionMarkup.draw(plain, extract(plain))).isEqualTo(marked);
  }

  @Test
  void headlines() {
    String text =
        """
        Mayor: ‘We will not close the library’

        “A slap in the face”: nurses reject pay offer

        Senate leader calls budget “dead on arrival”
        """;
    assertThat(everyQuotationIsContent(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was late. “Nobody came to the meeting at all.” The lights went out.",
        "She spoke first. \"I never saw the letter before today.\"\n\n\"It was never shown to me.\"",
        "''The dam will hold through the spring,'' he said. ''We have checked it twice.''",
        "“We built it once,\n\n“and we will build it again,” the mayor said."
      })
  void noQuotationIsLost(String text) {
    assertThat(everyQuotationIsContent(text)).isTrue();
  }

  private static boolean everyQuotationIsContent(String text) {
    List<AttributionRelation> relations = extract(text);
    return parse(text).quotations().stream()
        .filter(q -> q.depth() == 0)
        .map(Quotation::span)
        .allMatch(
            span ->
                relations.stream()
                    .flatMap(r -> r.content().stream())
                    .anyMatch(content -> content.contains(span)));
  }

  @Test
  void typeTellsHowMuchIsQuoted() {
    assertThat(extract("“It will fail,” she told reporters."))
        .extracting(AttributionRelation::type)
        .containsExactly(AttributionType.DIRECT);
    assertThat(extract("Senate leader calls budget “dead on arrival”"))
        .extracting(AttributionRelation::type)
        .containsExactly(AttributionType.MIXED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "“", "\"\"\"\"", ":", "SAID: :", "said said said"})
  void anyTextIsRead(String text) {
    assertThat(extract(text)).allSatisfy(r -> assertThat(r.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  @org.junit.jupiter.api.Timeout(60)
  void manyQuotationsTakeTimeInProportion() {
    assertThat(extract("“It was never shown to me.” ".repeat(20_000))).hasSize(20_000);
    assertThat(extract("A B: \"It was he\" said.\n".repeat(5_000))).isNotEmpty();
  }
}
