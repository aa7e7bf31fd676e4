package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.framescope.linguistics.ArticleParser;
import org.framescope.tagging.TaggedAttribution;
import org.framescope.tagging.TokenRange;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.junit.jupiter.api.Test;

/** Who is accused is not who accuses; a made-up tagger that takes the one for the other. */
class SourceRepairsTest {
  /** Draws what becomes of an attribution whose parts are the words given. */
  private static String detect(String text, String source, String cue, String content) {
    ParsedArticle article = ArticleParser.english().parse(Article.of("a", text));
    TaggedAttribution tagged =
        new TaggedAttribution(
            Optional.of(range(article, source)),
            range(article, cue),
            ImmutableList.of(range(article, content)),
            0.8);
    return AttributionMarkup.draw(
        text, new AttributionDetector(ignored -> List.of(tagged)).extract(article));
  }

  private static TokenRange range(ParsedArticle article, String words) {
    int start = article.text().indexOf(words);
    return new TokenRange(article.tokenAt(start), article.tokenAt(start + words.length() - 1) + 1);
  }

  @Test
  void theSubjectOfAPassiveIsContent() {
    assertThat(
            detect(
                "The tenants have been accused of making noise.",
                "The tenants",
                "have been accused",
                "of making noise"))
        .isEqualTo("«content:The tenants» «cue:have been accused» «content:of making noise».");
  }

  @Test
  void theNounBeforeAParticipleWithOfIsContent() {
    assertThat(
            detect(
                "Guards moved tenants accused of making noise.",
                "tenants",
                "accused",
                "of making noise"))
        .isEqualTo("Guards moved «content:tenants» «cue:accused» «content:of making noise».");
  }

  @Test
  void whatTheAccusedDoNextIsNotPartOfTheCharge() {
    assertThat(
            detect(
                "Guards watch when tenants accused of making noise were moved.",
                "tenants",
                "accused",
                "of making noise were moved"))
        .isEqualTo(
            "Guards watch when «content:tenants» «cue:accused» «content:of making noise» were"
                + " moved.");
  }

  @Test
  void aParticipleWithWithIsTheSameForACharge() {
    assertThat(
            detect(
                "The two brothers charged with theft wept.",
                "The two brothers",
                "charged",
                "with theft"))
        .isEqualTo("«content:The two brothers» «cue:charged» «content:with theft» wept.");
  }

  @Test
  void whomSomebodyAccusesHasAnAccuser() {
    assertThat(
            detect(
                "She named the tenants whom guards accused of making noise.",
                "guards",
                "accused",
                "of making noise"))
        .isEqualTo(
            "She named the tenants whom «source:guards» «cue:accused» «content:of making noise».");
    assertThat(
            detect(
                "She named the tenants we accused of making noise.",
                "we",
                "accused",
                "of making noise"))
        .isEqualTo("She named the tenants «source:we» «cue:accused» «content:of making noise».");
  }

  @Test
  void soHaveTheAccusedOfARelativeClauseWithoutPronoun() {
    assertThat(
            detect(
                "She named the tenants guards accused of making noise.",
                "guards",
                "accused",
                "of making noise"))
        .isEqualTo(
            "She named the tenants «source:guards» «cue:accused» «content:of making noise».");
  }

  @Test
  void whoSeemsToOthersSaysNothing() {
    assertThat(detect("The mayor seemed tired of it.", "The mayor", "seemed", "tired of it"))
        .isEqualTo("«content:The mayor» «cue:seemed» «content:tired of it».");
    assertThat(
            detect(
                "The mayor is reportedly selling boats.",
                "The mayor",
                "is reportedly",
                "selling boats"))
        .isEqualTo("«content:The mayor» «cue:is reportedly» «content:selling boats».");
  }

  @Test
  void whoSeemsToSayDoesSay() {
    assertThat(detect("The mayor seemed to blame us.", "The mayor", "seemed to blame", "us"))
        .isEqualTo("«source:The mayor» «cue:seemed to blame» «content:us».");
  }

  @Test
  void whoHasAccusedHasAccused() {
    assertThat(
            detect(
                "Guards had accused tenants of making noise.",
                "Guards",
                "had accused",
                "tenants of making noise"))
        .isEqualTo("«source:Guards» «cue:had accused» «content:tenants of making noise».");
  }

  @Test
  void aFeelingIsTheSubjectsOwn() {
    assertThat(
            detect(
                "The tenants are convinced that it rains.",
                "The tenants",
                "are convinced",
                "that it rains"))
        .isEqualTo("«source:The tenants» «cue:are convinced» «content:that it rains».");
  }

  /** The tagger parts the official at the inner cue, asked, and takes her for what is said. */
  @Test
  void aSourceWithARelativeClauseBeginsWithItsNoun() {
    ParsedArticle article =
        ArticleParser.english()
            .parse(
                Article.of(
                    "a", "An official, who asked not to be named for fear of it, said it rained."));
    TaggedAttribution tagged =
        new TaggedAttribution(
            Optional.of(range(article, "to be named for fear of it,")),
            range(article, "said"),
            ImmutableList.of(range(article, "An official"), range(article, "it rained")),
            0.8);

    assertThat(
            AttributionMarkup.draw(
                article.text(),
                new AttributionDetector(ignored -> List.of(tagged)).extract(article)))
        .isEqualTo(
            "«source:An official, who asked not to be named for fear of it,» «cue:said»"
                + " «content:it rained».");
  }
}
