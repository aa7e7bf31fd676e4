package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.framescope.linguistics.ArticleParser;
import org.framescope.tagging.TokenRange;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of quotations that no attribution covers; the first is its speaker's, if given. */
class OrphanQuotationsTest {
  private static ParsedArticle parse(String text) {
    return ArticleParser.english().parse(Article.of("a", text.replace("\\n", "\n")));
  }

  private static List<TokenRange> quotations(ParsedArticle article) {
    return new WholeQuotations(article).all();
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("an orphan goes on with the quotation before it, or stands for itself")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          “It is full today,” he said. “We have no room left.”                          ! joined
          “It is full today,” he said. It rained. “We have no room left.”               ! joined
          “It is full today,” he said.\\n\\n“We have no room left.”                     ! joined
          “It is full today,” he said. It rained. It blew. “We have no room left.”      ! alone
          “It is full today,” he said.\\n\\nIt rained.\\n\\n“We have no room left.”     ! alone
          “It is full today,” he said. It was, as ever, “We have no room left.”         ! alone
          “It is full today,” he said. “We have none.”                                  ! none
          “It is full today,” he said. The sign with “no room is left here” fell.       ! none
          “It is full today,” he said. “Fear And Loathing Aboard Harbor Ships”          ! none
          “It is full today,” he said. “Fear and Loathing aboard Ships”                 ! joined
          “It is full today,” he said. “Fear And Loathing Aboard.”                      ! joined
          """)
  void orphans(String text, String expected) {
    ParsedArticle article = parse(text);
    List<TokenRange> quotations = quotations(article);
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft(article, quotations.get(0), 1));

    OrphanQuotations.adopt(article, drafts);

    switch (expected) {
      case "joined" ->
          assertThat(drafts)
              .singleElement()
              .satisfies(
                  draft ->
                      assertThat(draft.covered(quotations.get(1)))
                          .isEqualTo(quotations.get(1).length()));
      case "alone" -> {
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(1).contentRuns()).containsExactly(quotations.get(1));
        assertThat(drafts.get(1).cue()).isEmpty();
        assertThat(drafts.get(1).source()).isEmpty();
      }
      default -> {
        assertThat(drafts).hasSize(1);
        assertThat(drafts.get(0).covered(quotations.get(1))).isZero();
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("a dash and a name after a quotation sign it")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          “We have no room left.” - Ana Ruiz\\n\\nIt rained all day.                    ! Ana Ruiz
          “We have no room left.” — Ana Ruiz, who left.                                 ! Ana Ruiz
          “We have no room left.” - Ana Ruiz of Salem.\\n\\nIt rained all day.          ! Ana Ruiz of Salem
          “We have no room left.”\\n\\n- Ana Ruiz\\n\\nIt rained all day.               ! Ana Ruiz
          “We have no room left.” - it rained all day.                                  ! -
          “We have no room left.” - Ana Ruiz walked out.                                ! -
          “We have no room left.” Ana Ruiz\\n\\nIt rained all day.                      ! -
          “We have no room left.”\\n\\n- Ana                                            ! -
          """)
  void signatures(String text, String expected) {
    ParsedArticle article = parse(text);
    List<Draft> drafts = new ArrayList<>();

    OrphanQuotations.adopt(article, drafts);

    assertThat(drafts).hasSize(1);
    assertThat(drafts.get(0).contentRuns()).containsExactly(quotations(article).get(0));
    String source =
        drafts.get(0).source().isEmpty()
            ? "-"
            : article
                .article()
                .text()
                .substring(
                    article.start(drafts.get(0).source().get(0).start()),
                    article.end(drafts.get(0).source().get(0).end() - 1));
    assertThat(source).isEqualTo(expected);
  }
}
