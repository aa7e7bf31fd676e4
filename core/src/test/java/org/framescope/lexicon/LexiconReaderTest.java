package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.framescope.lexicon.LexiconText.COLUMNS;
import static org.framescope.lexicon.LexiconText.HEADER;
import static org.framescope.lexicon.LexiconText.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
  private static LexiconException faults(String text) {
    return catchThrowableOfType(
        LexiconException.class,
        () -> LexiconReader.source("my.tsv", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("a good file gives its header and entries")
  void reads() {
    Lexicon lexicon = LexiconText.lexicon(row("illegal-alien", "illegal alien+", "case: lower"));
    assertThat(lexicon.name()).isEqualTo("sample");
    assertThat(lexicon.issue().orElseThrow().axis()).hasToString("restriction|admission");
    assertThat(lexicon.sha256()).hasSize(64);
    assertThat(lexicon.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.id()).isEqualTo("illegal-alien");
              assertThat(entry.side().sign()).isEqualTo(1);
              assertThat(entry.when()).isEqualTo("case: lower");
              assertThat(entry.neutral()).isEmpty();
            });
  }

  @Test
  @DisplayName("all faults are reported at once, each with file, line and column")
  void reportsEveryFault() {
    String good = row("good", "illegal alien+", "-");
    LexiconException e =
        faults(
            HEADER
                + COLUMNS
                + good
                + good
                + row("Bad Id", "word", "-")
                + row("bad-pattern", "flood of {migrant", "-")
                + row("bad-when", "word", "require sentense: a")
                + row("bad-side", "word", "-").replace("restriction", "restricton")
                + row("bad-frame", "word", "-").replace("crime", "crimes")
                + row("bad-strength", "word", "-").replace("\t2\t", "\t4\t")
                + "short\trow\n");
    assertThat(e.problems())
        .extracting(LexiconProblem::message)
        .containsExactly(
            "my.tsv:9:1: expected an id that is not yet taken, found 'good'",
            "my.tsv:10:1: expected an id in kebab-case such as 'illegal-alien', found 'Bad Id'",
            "my.tsv:11:22: expected a closing '}', found none",
            "my.tsv:12:56: expected sentence, document, phrase, near5, before or after, found"
                + " 'sentense'",
            "my.tsv:13:20: expected restriction, admission, CONTESTED or NEUTRAL, found"
                + " 'restricton'",
            "my.tsv:14:33: expected a frame dimension [economic, capacity, morality, fairness,"
                + " legality, policy, crime, security, health, quality-of-life, culture,"
                + " public-opinion, political, external, other], found 'crimes'",
            "my.tsv:15:48: expected 1, 2 or 3, found '4'",
            "my.tsv:16:10: expected 13 cells parted by tabs, found 2");
  }

  @Test
  @DisplayName("a fault is shown with its row and a caret under the place")
  void drawsACaret() {
    assertThat(new LexiconProblem("a.tsv", 3, 4, "one", "two", "abc\tdef").toString())
        .isEqualTo("a.tsv:3:4: expected one, found two\n  abc def\n     ^");
  }

  @Test
  @DisplayName("header and columns are checked")
  void checksHeader() {
    assertThatThrownBy(() -> LexiconReader.source("x.tsv", new byte[0]))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("'# name: ...'")
        .hasMessageContaining("docs/lexicons.md");
    assertThat(faults("# axis: same | same\n" + COLUMNS).problems())
        .extracting(LexiconProblem::expected)
        .contains("two different poles: first | second");
    assertThat(faults(HEADER + COLUMNS.replace("slot", "slots")).problems())
        .extracting(LexiconProblem::expected)
        .contains("the column 'slot'");
  }

  @Test
  @DisplayName("bytes that are not UTF-8 are named by line")
  void refusesOtherEncodings() {
    byte[] bytes =
        (HEADER + COLUMNS + row("caf", "caf\u00e9", "-")).getBytes(StandardCharsets.ISO_8859_1);
    LexiconException e =
        catchThrowableOfType(LexiconException.class, () -> LexiconReader.source("l.tsv", bytes));
    assertThat(e.problems().get(0).message()).contains("l.tsv:8:8").contains("UTF-8");
  }

  /** Found by trying: brackets within brackets filled the stack. */
  @Test
  void refusesBracketsWithoutEnd() {
    for (String opening : List.of("{", "[", "{a|")) {
      assertThatThrownBy(() -> TermPattern.parse(opening.repeat(50_000)))
          .isInstanceOf(TermPattern.PatternException.class);
    }
  }
}
