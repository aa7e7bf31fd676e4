package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands for lexicons, from the command line to exit status. */
class LexiconCommandTest {
  private static final String LEXICON =
      """
      # name: mine
      # version: 1.0.0
      # licence: CC0-1.0
      # issue: parks
      # axis: keep | build
      id\tpattern\tslot\tside\tframe\tdevice\tstrength\tneutral\twhen\tsource\tmatches\tspares\tnote
      park-killer\tpark killer+\tdeveloper\tkeep\tother\tdysphemism\t3\tdeveloper\t-\tPROJECT\tThe «park killers» won.\tThe park is killer.\t-
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  private int run(String... arguments) {
    CommandLine line = Framescope.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  @DisplayName("check finds a good lexicon good")
  void checksGood() throws IOException {
    assertThat(run("lexicon", "check", file("mine.tsv", LEXICON))).isZero();
    assertThat(out.toString()).contains("lexicon mine 1.0.0 (1 entries), no faults");
  }

  @Test
  @DisplayName("check names every fault with its place and ends with status 1")
  void checksBad() throws IOException {
    String bad = LEXICON.replace("\tkeep\t", "\tkept\t").replace("\t3\t", "\t9\t");
    assertThat(run("lexicon", "check", file("bad.tsv", bad))).isEqualTo(1);
    assertThat(err.toString())
        .contains("bad.tsv:7:36: expected keep, build, CONTESTED or NEUTRAL, found 'kept'")
        .contains("expected 1, 2 or 3, found '9'")
        .contains("^");
  }

  @Test
  @DisplayName("check tries the example sentences")
  void checksExamples() throws IOException {
    String text = LEXICON.replace("The park is killer.", "A park killer.");
    assertThat(run("lexicon", "check", file("examples.tsv", text))).isEqualTo(1);
    assertThat(err.toString())
        .contains("'park-killer' to spare this sentence, found «park killer»");
  }

  @Test
  @DisplayName("convert makes a lexicon that check accepts")
  void converts() throws IOException {
    String dictionary =
        file("parks.dic", "%\n1\tkeep\n2\tbuild\n%\npark killer*\t1\nrenewal\t2\t9\n");
    String converted = folder.resolve("parks.tsv").toString();
    assertThat(run("lexicon", "convert", dictionary, "--axis", "keep | build", "--out", converted))
        .isZero();
    assertThat(err.toString()).contains("parks.dic:6:8: category 9 undefined (renewal)");
    assertThat(run("lexicon", "check", converted)).isZero();
    assertThat(Files.readString(Path.of(converted)))
        .contains("keep-park-killer\tpark killer*\tkeep\tkeep");
  }

  @Test
  @DisplayName("convert says what is wrong with an unknown format")
  void refusesUnknownFormats() throws IOException {
    assertThat(run("lexicon", "convert", file("parks.xyz", "x"))).isEqualTo(1);
    assertThat(err.toString()).contains("expected a file that ends in .dic");
  }

  @Test
  @DisplayName("audit prints both poles of every bundled lexicon")
  void audits() {
    assertThat(run("lexicon", "audit")).isZero();
    assertThat(out.toString()).contains("restriction").contains("admission").contains("gun-rights");
  }

  @Test
  @DisplayName("evaluate prints the figures and writes what was found")
  void evaluates() throws IOException {
    String gold =
        file(
            "gold.jsonl",
            """
            {"id":"a","text":"\uD83D\uDE00 The police freed an illegal alien.","kind":"positive","terms":[{"start":22,"end":35,"side":"restriction","voice":"author"}]}
            {"id":"b","text":"The bird sanctuary closed.","kind":"negative-sense","terms":[]}
            """);
    String found = folder.resolve("found.jsonl").toString();
    assertThat(run("lexicon", "evaluate", "--terms", gold, "--predictions", found)).isZero();
    assertThat(out.toString())
        .contains("exact                  P 1.000 R 1.000 F1 1.000")
        .contains("false on negatives     0.000 (0 of 1)")
        .contains("side accuracy          1.000 (1 of 1)");
    assertThat(Files.readAllLines(Path.of(found)))
        .containsExactly(
            "{\"id\":\"a\",\"terms\":[{\"start\":22,\"end\":35,\"side\":\"restriction\",\"voice\":\"author\"}]}",
            "{\"id\":\"b\",\"terms\":[]}");
  }

  @Test
  @DisplayName("evaluate without a file is a fault of usage")
  void evaluateWantsAFile() {
    assertThat(run("lexicon", "evaluate")).isEqualTo(2);
  }
}
