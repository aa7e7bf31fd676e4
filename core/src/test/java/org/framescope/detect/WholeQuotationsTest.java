package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.framescope.annotation.AttributionRelation;
import org.framescope.linguistics.ArticleParser;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.junit.jupiter.api.Test;

/** What the detector does with a tagger's quotations; a made-up tagger stands in for the model. */
class WholeQuotationsTest {
  private static String detect(String text, TaggedAttribution... tagged) {
    ParsedArticle article = ArticleParser.english().parse(Article.of("a", text));
    List<AttributionRelation> relations =
        new AttributionDetector(ignored -> List.of(tagged)).extract(article);
    return AttributionMarkup.draw(text, relations);
  }

  private static TaggedAttribution tagged(int source, int cue, TokenRange content) {
    return new TaggedAttribution(
        Optional.of(new TokenRange(source, source + 1)),
        new TokenRange(cue, cue + 1),
        ImmutableList.of(content),
        0.8);
  }

  @Test
  void quotationThatIsMostlyContentIsContentWithItsMarks() {
    // Tokens: 0 Ada, 1 said, 2 “, 3 it, 4 will, 5 rain, 6 ”, 7 .; the tagger saw 3 to 5 only.
    assertThat(detect("Ada said “it will rain”.", tagged(0, 1, new TokenRange(3, 6))))
        .isEqualTo("«source:Ada» «cue:said» «content:“it will rain”».");
  }

  @Test
  void quotationWithoutCueGoesOnWithTheQuotationBefore() {
    assertThat(
            detect(
                "Ada said “it will rain”. “Take your coat with you.”",
                tagged(0, 1, new TokenRange(2, 7))))
        .isEqualTo(
            "«source:Ada» «cue:said» «content:“it will rain”». "
                + "«content:“Take your coat with you.”»");
  }

  @Test
  void quotationWithoutAnySpeakerStandsAlone() {
    assertThat(detect("“Take your coat with you.” It rained."))
        .isEqualTo("«content:“Take your coat with you.”» It rained.");
  }

  @Test
  void titleInQuotationMarksIsNoSpeech() {
    assertThat(detect("He watched “Rain Again” twice."))
        .isEqualTo("He watched “Rain Again” twice.");
  }

  @Test
  void contentWithoutAWordIsNoAttribution() {
    assertThat(detect("Ada refused.", tagged(0, 1, new TokenRange(2, 3))))
        .isEqualTo("Ada refused.");
  }
}
