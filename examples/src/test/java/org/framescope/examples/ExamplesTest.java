package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.framescope.reliability.AttributionCoding;
import org.framescope.reliability.AttributionCodings;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example runs, on the samples and on a reader's own files, and says what docs promise. */
class ExamplesTest {
  @TempDir Path folder;

  private interface Program {
    void run(String... arguments) throws IOException;
  }

  private static List<String> output(Program program, String... arguments) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      program.run(arguments);
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8).lines().toList();
  }

  @Test
  void outletsAreComparedWithCountsAndIntervals() throws IOException {
    assertThat(output(CompareOutlets::main))
        .containsSubsequence(
            "Liberty Ledger: 2 articles",
            "Open Harbor: 2 articles",
            "Statewide Wire: 2 articles",
            "The Tamsin Courier: 2 articles")
        .anyMatch(line -> line.matches("  choice of words \\+0\\.\\d\\d \\(\\d of \\d; .*\\)"))
        .anyMatch(line -> line.matches("  choice of words -0\\.\\d\\d \\(-\\d of \\d; .*\\)"))
        .contains("  choice of words undefined: nothing to count")
        .anyMatch(line -> line.startsWith("Largest difference in unnamed-share: "))
        .anyMatch(line -> line.startsWith("! fewer than 4 articles"));
  }

  @Test
  void aLexiconOfOnesOwnFindsItsTermsAndNoOthers() throws IOException {
    assertThat(output(YourOwnLexicon::main))
        .startsWith(
            "estate-tax-example 1.0.0: 2 terms of lower-taxes, 2 of public-spending, 2 neutral")
        .containsSubsequence(
            "estate-ledger: 3/3",
            "  death tax, lower-taxes, in the voice AUTHOR; plainer: estate tax",
            "estate-harbor: -1/2",
            "  giveaway to the wealthy, public-spending, in the voice QUOTED; plainer: repeal")
        .noneMatch(line -> line.contains("illegal"));
  }

  @Test
  void faultsOfALexiconAreNamedAllAtOnce() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("my.tsv"),
            """
            # name: mine
            # version: 1.0.0
            # licence: CC0-1.0
            id\tpattern\tslot\tside\tframe\tdevice\tstrength\tneutral\twhen\tsource\tmatches\tspares\tnote
            a\ta {b\ts\tNEUTRAL\t-\tplain\t0\t-\t-\tPROJECT\t-\t-\t-
            b\tb\ts\tLEFT\t-\tplain\t0\t-\t-\tPROJECT\t-\t-\t-
            """,
            UTF_8);

    assertThat(output(YourOwnLexicon::main, file.toString()))
        .anyMatch(line -> line.contains("my.tsv:5:"))
        .anyMatch(line -> line.contains("my.tsv:6:"));
  }

  @Test
  void unnamedSourcesOfAFolderAreListed() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "A senior official said the talks had stalled. Mayor Ana Ruiz said they had not.",
        UTF_8);
    Files.writeString(
        folder.resolve("b.txt"),
        "Sources said the plan was dead. It was alleged that money had changed hands.",
        UTF_8);

    assertThat(output(UnnamedSources::main, folder.toString()))
        .containsSubsequence(
            "a: no name for 1 of 2 attributions",
            "b: no name for 2 of 2 attributions",
            "  Sources (BARE): the plan was dead [bare-source] [no-reason-given]")
        .anyMatch(line -> line.startsWith("  A senior official ("))
        .anyMatch(line -> line.matches("  nobody \\(AGENTLESS_PASSIVE\\): .*money had changed.*"));
  }

  @Test
  void theAnalyserIsHeldAgainstCoding() throws IOException {
    assertThat(output(ValidateAgainstCoding::main))
        .startsWith("32 coded articles")
        .anyMatch(
            line ->
                line.matches(
                    "ALL: 103 coded, 1\\d\\d found; P 0\\.9\\d, R 0\\.9\\d, F1 0\\.9\\d .*"))
        .anyMatch(line -> line.startsWith("DIRECT: 28 coded, "));
  }

  @Test
  void aTaggerIsTrainedScoredAndWrittenTheSameTwice() throws IOException {
    Path coded = SampleFiles.file(new String[0], "coded-briefs.jsonl");
    Path first = folder.resolve("first.bin");
    Path second = folder.resolve("second.bin");

    assertThat(output(TrainTagger::main, coded.toString(), first.toString()))
        .contains("24 articles to train, 8 to score")
        .anyMatch(
            line -> line.matches("trained just now: 25 contents coded, \\d+ found, F1 0\\.\\d\\d"))
        .anyMatch(line -> line.startsWith("bundled model: 25 contents coded, "));
    output(TrainTagger::main, coded.toString(), second.toString());
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void aPhraseIsShownInContextAndTypicalTermsAreRanked() throws IOException {
    assertThat(output(ConcordanceAndKeyness::main, "detainer"))
        .startsWith("\"detainer\"")
        .anyMatch(line -> line.matches(".*\\[detainer\\] is a request.* tamsin-courier"))
        .anyMatch(line -> line.matches(".*\\[illegal aliens\\].* tamsin-ledger, restriction"))
        .containsSubsequence("Typical of Liberty Ledger", "Typical of Open Harbor")
        .anyMatch(line -> line.contains("taxes-spending/death-tax"));
  }

  /** The coding was done by hand; no span of it begins or ends within a word or in white space. */
  @Test
  void theCodedBriefsAreWellFormed() throws IOException {
    AttributionCodings codings =
        AttributionCodings.read(SampleFiles.file(new String[0], "coded-briefs.jsonl"));

    assertThat(codings.problems()).isEmpty();
    for (AttributionCoding coding : codings.texts()) {
      String text = coding.text();
      coding.attributions().stream()
          .flatMap(a -> Stream.of(a.source(), a.cue(), a.content()).flatMap(List::stream))
          .forEach(
              span -> {
                assertThat(span.in(text)).isEqualTo(span.in(text).strip()).isNotEmpty();
                assertThat(cutsAWord(span, text)).as(span.in(text)).isFalse();
              });
    }
  }

  private static boolean cutsAWord(TextSpan span, String text) {
    return joined(text, span.start()) || joined(text, span.end());
  }

  private static boolean joined(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at));
  }
}
