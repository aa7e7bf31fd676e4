package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings that are somebody's by their construction, and near misses that are the author's. */
class ReportingFramesTest {
  private static boolean reports(String marked) {
    MarkedTerm term = MarkedTerm.of(marked);
    return new ReportingFrames(term.article()).reports(term.first(), term.end());
  }

  private static ParsedArticle parse(String text) {
    return ArticleParser.english().parse(Article.of("a", text));
  }

  @ParameterizedTest
  @DisplayName("complements of naming, as, to and of; a group's view; the two headline forms")
  @ValueSource(
      strings = {
        "She called the librarians [groomers].",
        "Ortiz labeled the levy a [death tax].",
        "He dismissed the report as a [hoax].",
        "Farmers describe the levy as a [death tax].",
        // As may follow the term as well, within four tokens.
        "They portray the [illegal aliens] there as a burden.",
        "The mayor compared the fee to a [death tax].",
        "The group accused the county of [voter suppression].",
        "The group warned about [voter fraud].",
        "Officials railed against [open borders].",
        "For activists, it is a [climate emergency].",
        "To many conservatives, it is a [death tax].",
        "In the eyes of the union, it is a [death tax].",
        "In their eyes, it is a [death tax].",
        "Johnson: [Illegal aliens] are voting",
        "Ana Ruiz: [Illegal aliens] are voting",
        "[Illegal aliens] are voting, Johnson claims",
        "[Illegal aliens] are voting, the sheriff warned.",
      })
  void reportedByConstruction(String marked) {
    assertThat(reports(marked)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("near misses")
  @ValueSource(
      strings = {
        "The sheriff freed the [illegal aliens].",
        // The object itself, not what it is called.
        "The mayor called [illegal aliens] to the office.",
        "The county denounced [voter suppression].",
        // The verbs of as, to and of without their word.
        "Farmers describe the [death tax].",
        "The mayor compared the [death tax] rates.",
        "The group accused the [sanctuary city].",
        // As behind a comma, or too far behind the term, belongs to something else.
        "They described the [death tax], as of May.",
        "They described the [death tax] in the first two reports as old.",
        // The clause ends between the verb and the term.
        "She called the men who met [illegal aliens].",
        "The group warned of rain while [illegal aliens] left.",
        "He dismissed it as old; the [death tax] stayed.",
        // For and to, but no group and no comma.
        "For years, it was a [death tax].",
        "For activists the [climate emergency] began in May.",
        "To the north, the [sanctuary city] begins.",
        "By activists, it is a [climate emergency].",
        // Rubrics of headlines speak for nobody, nor does a name in a sentence with a full stop.
        "Analysis: [Illegal aliens] are voting",
        "Johnson: [Illegal aliens] are voting.",
        "The three rules: [Illegal aliens] are voting",
        // A verb at the end without a comma before its speaker, or without a speaker.
        "[Illegal aliens] in the county work and vote",
        "[Illegal aliens] vote, claims",
        "[Illegal aliens] are voting, Johnson swims",
      })
  void authorsOwn(String marked) {
    assertThat(reports(marked)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("quotation marks after naming, or after as with its verb")
  @ValueSource(
      strings = {
        "She called the plan “dead weight” in May.",
        "She called it a “hoax” in May.",
        "They described the plan as “dead weight” in May.",
      })
  void quotedNaming(String text) {
    ParsedArticle article = parse(text);
    assertThat(new ReportingFrames(article).quoted(article.quotations().get(0))).isTrue();
  }

  @ParameterizedTest
  @DisplayName("quotation marks that no such verb governs")
  @ValueSource(
      strings = {
        "The plan with its “dead weight” failed.",
        "They described the “dead weight” of it.",
        "She called the men who brought the “dead weight” here.",
        "She called. The “dead weight” stayed.",
        "The “dead weight” was called old.",
      })
  void quotedByNoVerb(String text) {
    ParsedArticle article = parse(text);
    assertThat(new ReportingFrames(article).quoted(article.quotations().get(0))).isFalse();
  }

  @ParameterizedTest
  @DisplayName("a speaker and a verb behind the quotation")
  @ValueSource(
      strings = {
        "“Baby killers,” they yelled at the nurses.",
        "“Baby killers,” yelled the men.",
        "“Baby killers,” the two angry men yelled.",
      })
  void verbFollows(String text) {
    ParsedArticle article = parse(text);
    assertThat(new ReportingFrames(article).verbAfter(article.quotations().get(0))).isTrue();
  }

  @ParameterizedTest
  @DisplayName("no verb within six tokens of nouns and their like, or something else before it")
  @ValueSource(
      strings = {
        "“Baby killers,” in a loud voice they yelled.",
        "“Baby killers”",
        "“Baby killers,” the six very large red brick town houses stood.",
      })
  void noVerbFollows(String text) {
    ParsedArticle article = parse(text);
    assertThat(new ReportingFrames(article).verbAfter(article.quotations().get(0))).isFalse();
  }
}
