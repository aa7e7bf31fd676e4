package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Voice;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Every use of a term or phrase, with its words around it and its place in the article. */
class ConcordanceTest {
  private static final String TEXT =
      "The county will not jail illegal aliens.\n\n"
          + "\"An illegal alien has rights,\" Mayor Ana Ruiz said. Unauthorized immigrants applauded.";

  private static final FramingAnalysis ANALYSIS =
      FramingAnalyzer.builder()
          .issues("immigration")
          .build()
          .analyze(Article.builder("k1").text(TEXT).outlet("Courier").build());

  private static FramingAnalysis of(String text) {
    return FramingAnalyzer.builder().issues().build().analyze(Article.of("k2", text));
  }

  @Test
  void showsEveryUseOfACategoryInTextOrderWithItsVoiceAndSide() {
    var lines =
        Concordance.ofTerms(
            ANALYSIS, term -> term.entry().slot().equals("person-without-status"), 12);

    assertThat(lines)
        .extracting(Concordance.Line::key)
        .containsExactly("illegal aliens", "illegal alien", "Unauthorized immigrants");
    assertThat(lines)
        .extracting(Concordance.Line::voice)
        .containsExactly(
            Optional.of(Voice.AUTHOR), Optional.of(Voice.QUOTED), Optional.of(Voice.AUTHOR));
    assertThat(lines)
        .extracting(Concordance.Line::side)
        .containsExactly(
            Optional.of("restriction"), Optional.of("restriction"), Optional.of("NEUTRAL"));
    assertThat(lines).allMatch(line -> line.outlet().equals(Optional.of("Courier")));
    assertThat(lines).allMatch(line -> line.span().in(TEXT).equals(line.key()));
  }

  @Test
  void cutsTheContextAtWordsAndShowsLineEndsAsBlanks() {
    // Twelve characters before "illegal aliens" reach into "will": what is whole starts at "not".
    // Twelve after: the stop, two line ends, the mark, "An illeg": what is whole ends at "An".
    Concordance.Line line = Concordance.ofTerms(ANALYSIS, term -> true, 12).get(0);

    assertThat(line.left()).isEqualTo("not jail ");
    assertThat(line.right()).isEqualTo(".  \"An");
  }

  @Test
  void findsAPhraseAsWholeWordsWhateverItsCase() {
    FramingAnalysis analysis =
        of("Tax cuts? A tax cut, not a TAX CUT's kin; pretax cut, tax cutter.");

    // Not "Tax cuts", "pretax cut" or "tax cutter": the phrase is part of a longer word there.
    assertThat(Concordance.ofPhrase(analysis, "tax cut", 5))
        .extracting(Concordance.Line::span)
        .containsExactly(new TextSpan(12, 19), new TextSpan(27, 34));
    assertThat(Concordance.ofPhrase(analysis, "tax cut", 5))
        .allMatch(line -> line.voice().isEmpty() && line.side().isEmpty());
  }

  @Test
  void findsAPhraseOverALineEndAndWithEitherApostrophe() {
    FramingAnalysis analysis =
        of("The nation\u2019s death\n  tax; the nation's DEATH TAX. Nation's death.");

    assertThat(Concordance.ofPhrase(analysis, " nation's  death tax ", 0))
        .extracting(Concordance.Line::key)
        .containsExactly("nation\u2019s death   tax", "nation's DEATH TAX");
  }

  @Test
  void aPhraseIsFoundOnlyWhereAWordOfItsOwnBegins() {
    // "aaa" holds "aa" twice and never as a word; a mark at an end of the phrase is no word's part.
    assertThat(Concordance.ofPhrase(of("aaa aa"), "aa", 0))
        .extracting(Concordance.Line::span)
        .containsExactly(new TextSpan(4, 6));
    assertThat(Concordance.ofPhrase(of("(so-called) aliens"), "so-called", 0)).hasSize(1);
  }

  @Test
  void shortensNothingAtTheEndsOfTheArticle() {
    Concordance.Line line = Concordance.ofPhrase(of("a b c"), "b", 100).get(0);

    assertThat(line.left() + line.key() + line.right()).isEqualTo("a b c");
  }

  @Test
  void neverCutsACharacterInTwo() {
    // A face takes two units: with a width of 2 the cut would fall between them.
    Concordance.Line line = Concordance.ofPhrase(of("\uD83D\uDE00 b \uD83D\uDE00"), "b", 2).get(0);

    assertThat(line.left()).isEqualTo(" ");
    assertThat(line.right()).isEqualTo(" ");
  }

  @Test
  void asksForAPhraseAndAWidth() {
    assertThatThrownBy(() -> Concordance.ofPhrase(ANALYSIS, " ", 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Concordance.ofTerms(ANALYSIS, term -> true, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
