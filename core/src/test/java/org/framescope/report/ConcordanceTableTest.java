package org.framescope.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.comparison.Concordance;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;

/** Key words in context, as a table and on a terminal. */
class ConcordanceTableTest {
  private static final FramingAnalysis ANALYSIS =
      FramingAnalyzer.builder()
          .issues("immigration")
          .build()
          .analyze(
              Article.builder("k1")
                  .text(
                      "\uD83D\uDE00 The county will not jail illegal aliens.\n\n"
                          + "“An illegal alien has rights,” Mayor Ana Ruiz said.")
                  .outlet("=Courier")
                  .build());

  private static final List<Concordance.Line> TERMS =
      Concordance.ofTerms(ANALYSIS, term -> true, 10);

  private static String table(CsvTables.Encoding encoding) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ConcordanceTable table = new ConcordanceTable(out, encoding)) {
      table.add(ANALYSIS, TERMS);
    }
    return out.toString(UTF_8);
  }

  @Test
  void aRowAUseWithItsPlaceInUnitsAndInCodePoints() throws IOException {
    // The face takes two UTF-16 units and is one code point. An outlet that a spreadsheet could
    // take for a formula has an apostrophe in front.
    assertThat(table(CsvTables.Encoding.UTF_8))
        .isEqualTo(
            """
            article_id,outlet,date,event,start,end,cp_start,cp_end,left,text,right,voice,side
            k1,'=Courier,,,28,42,27,41,not jail ,illegal aliens,.  “An,AUTHOR,restriction
            k1,'=Courier,,,49,62,48,61,  “An ,illegal alien, has,QUOTED,restriction
            """);
    assertThat(table(CsvTables.Encoding.UTF_8_WITH_MARK)).startsWith("\uFEFFarticle_id,");
  }

  @Test
  void onATerminalTheKeysStandBelowEachOtherAndTheVoicesToo() {
    String text = ConcordanceTable.text(ANALYSIS, TERMS, 60);

    assertThat(text)
        .isEqualTo(
            """
            k1 (=Courier)
                       not jail [illegal aliens].  “An          author
                            “An [illegal alien] has             quoted
            """);
  }

  @Test
  void onANarrowTerminalEveryLineFits() {
    List<Concordance.Line> wide = Concordance.ofTerms(ANALYSIS, term -> true, 200);

    assertThat(ConcordanceTable.text(ANALYSIS, wide, 40).lines())
        .allMatch(line -> DisplayWidth.of(line) <= 40)
        .anyMatch(line -> line.startsWith("   not jail ["));
    assertThatThrownBy(() -> ConcordanceTable.text(ANALYSIS, wide, 39))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 39");
  }

  @Test
  void nothingInTheTextSteersTheTerminal() {
    FramingAnalysis hostile =
        FramingAnalyzer.builder()
            .issues()
            .build()
            .analyze(Article.of("a\u001b[2J", "x\u001b[31m tax \u202Ey"));

    assertThat(ConcordanceTable.text(hostile, Concordance.ofPhrase(hostile, "tax", 20), 60))
        .doesNotContain("\u001b", "\u202E")
        .contains("[tax]");
  }
}
