package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line as a user meets it. */
class CommandLineTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article =
        Files.writeString(
            folder.resolve("brief.txt"),
            "“We will wait,” Mayor Ana Ruiz said \uD83D\uDE00. Critics said that the death tax was back.",
            UTF_8);
  }

  private int run(String... arguments) {
    CommandLine command = Framescope.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Missing command",
        "frobnicate|Unmatched argument at index 0: 'frobnicate'",
        "analyze|name at least one INPUT",
        "analyze --format yaml x.txt|expected one of [TABLE, JSON, JSONL, CSV, BRAT, XMI,",
        "analyze --format csv x.txt|--format csv is four tables: name a folder for them with --out DIR",
        "analyze --stdin-format pdf -|expected one of auto, txt, jsonl,",
        "analyze --threads 0 x.txt|--threads: expected a number >= 1, found 0",
        "compare --threads 0 x.txt|--threads: expected a number >= 1, found 0",
        "concordance --threads -1 x.txt|--threads: expected a number >= 1, found -1",
        "analyze --issue bees x.txt|--issue: expected one of abortion, ",
        "analyze --lexicn x.tsv|Unknown option: '--lexicn'",
        "compare --permutations 0 x.txt|--permutations: expected a number >= 1, found 0",
        "compare --timeline decade x.txt|expected one of [DAY, WEEK, MONTH]",
      })
  void whatCannotBeUnderstoodIsNamedWithExitStatus2(String arguments, String message) {
    int code = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .contains(message)
        .containsAnyOf("Usage: framescope", "Did you mean", "Possible solutions");
  }

  @Test
  void helpNamesTheCommandsAndTheExitStatus() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("compare", "analyze", "lexicon", "verify", "Exit status: 0 fine");
  }

  /** A line of a command's help that breaks in the middle of a sentence reads badly. */
  @ParameterizedTest
  @ValueSource(
      strings = {"compare", "analyze", "concordance", "evaluate", "train", "validate", "verify"})
  void helpFitsTheTerminalAndEveryCommandIsExplainedInAWholeSentence(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);

    assertThat(run("--help")).isZero();
    String all = out.toString().replaceAll("\\s+", " ");
    assertThat(all.substring(all.lastIndexOf("Commands:"), all.lastIndexOf("Exit status:")))
        .containsPattern(" " + command + " [A-Z].*?[a-z)]\\. ");
  }

  @Test
  void progressSaysHowManyAreDoneAndHowFast() {
    assertThat(Progress.line(1, java.time.Duration.ofMillis(500)))
        .isEqualTo("1 article, 2.0 a second, 0:00");
    assertThat(Progress.line(12_345, java.time.Duration.ofSeconds(75)))
        .isEqualTo("12,345 articles, 164.6 a second, 1:15");
  }

  @Test
  void aFaultyLexiconIsAFaultOfTheCommandLineAndEveryFaultIsNamed() throws IOException {
    Path lexicon = Files.writeString(folder.resolve("my.tsv"), "id\tpattern\nx\ty\n", UTF_8);

    assertThat(run("analyze", "--lexicon", lexicon.toString(), article.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("my.tsv:1:12: expected the column 'slot'", "my.tsv:2:4: expected 13 cells")
        .contains("See docs/lexicons.md")
        .doesNotContain("\tat ");
  }

  /** {@code analyze "$UNSET"} must not read the whole current folder. */
  @ParameterizedTest
  @ValueSource(strings = {"analyze", "compare", "concordance"})
  void anEmptyNameIsNoInput(String command) {
    assertThat(run(command, "--issue", "none", "")).isEqualTo(1);
    assertThat(err.toString())
        .contains("framescope: expected a file, a folder or -, found an empty name");
  }

  @Test
  void aNameThatNoFileCanHaveIsNamedWithoutAStackTrace() {
    assertThat(run("analyze", "--issue", "none", "a\u0000b")).isEqualTo(1);
    assertThat(err.toString())
        .contains("expected the name of a file or folder, found a\uFFFDb: ")
        .doesNotContain("\tat ");
  }

  @Test
  void anUnknownEndingIsNamedWithThoseThatAreKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7", UTF_8);

    assertThat(run("analyze", file.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("a.pdf: expected a name that ends in .txt, .html,")
        .contains("found \"pdf\"");
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString().strip()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "jsonl"})
  void oneStreamFormatsGoToOneFile(String format) throws IOException {
    Path result = folder.resolve("result");

    assertThat(run("analyze", "--format", format, "--out", result.toString(), article.toString()))
        .isZero();

    assertThat(Files.readString(result, UTF_8)).contains("death tax").contains("Ana Ruiz");
  }

  @ParameterizedTest
  @CsvSource({
    "csv,articles.csv attributions.csv loaded-terms.csv measures.csv",
    "brat,annotation.conf brief.ann brief.txt",
    "xmi,TypeSystem.xml brief.xmi",
    "webannotation,brief.jsonld",
    "html,brief.html"
  })
  void otherFormatsFillAFolder(String format, String files) throws IOException {
    Path result = folder.resolve("result");

    assertThat(run("analyze", "--format", format, "--out", result.toString(), article.toString()))
        .isZero();

    try (Stream<Path> written = Files.list(result)) {
      assertThat(written.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(List.of(files.split(" ", -1)));
    }
  }

  /**
   * The first bytes tell what comes in by a pipe; offsets of the results show that text was found.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"id\":\"one\",\"text\":\"The death tax is back.\"}|one",
        "[{\"id\":\"one\",\"text\":\"The death tax is back.\"}]|one",
        "{~ \"id\": \"one\",~ \"text\": \"The death tax is back.\"~}|one",
        "id,outlet,text~one,Courier,The death tax is back.~|one",
        "id;text~one;The death tax is back.~|one",
        "{\\rtf1\\ansi The death tax is back.}|stdin",
        "The death tax is back, and the text, too.|stdin",
      })
  void standardInputIsToldByItsFirstBytes(String input, String id) throws IOException {
    java.io.InputStream before = System.in;
    System.setIn(new java.io.ByteArrayInputStream(input.replace('~', '\n').getBytes(UTF_8)));
    Path result = folder.resolve("result.jsonl");
    try {
      assertThat(run("analyze", "--format", "jsonl", "--out", result.toString(), "-"))
          .as(err.toString())
          .isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(Files.readString(result, UTF_8))
        .startsWith("{\"id\":\"" + id + "\"")
        .contains("\"entry\":\"death-tax\"");
  }

  @Test
  void tablesForSpreadsheetsBeginWithAMark() throws IOException {
    Path marked = folder.resolve("marked");

    run("analyze", "--format", "csv", "--csv-bom", "--out", marked.toString(), article.toString());

    for (String table : List.of("articles", "attributions", "loaded-terms", "measures")) {
      assertThat(Files.readString(marked.resolve(table + ".csv"), UTF_8))
          .startsWith("\uFEFFarticle_id,");
    }
  }

  /**
   * Corrected in brat, added to in brat, or as it was: a folder is a coding to evaluate against.
   */
  @Test
  void whatWasWrittenForBratCanBeEvaluatedAgainst() throws IOException {
    Path brat = folder.resolve("brat");
    run("analyze", "--format", "brat", "--out", brat.toString(), article.toString());
    Path annotations = brat.resolve("brief.ann");
    assertThat(run("evaluate", "--gold", "brat:" + brat)).isZero();
    assertThat(out.toString()).contains("1 articles").containsPattern("relation +100.0 +100.0");

    Files.writeString(
        annotations,
        "T901\tCue 0 2\t“W\nT902\tContent 3 7\t wil\nE901\tCue:T901 Content:T902\n",
        UTF_8,
        java.nio.file.StandardOpenOption.APPEND);
    assertThat(run("evaluate", "--gold", "brat:" + brat)).isZero();
    assertThat(out.toString()).containsPattern("relation +100.0 +66.7");
  }

  @Test
  void earlierResultsAreVerifiedOrTheReasonIsNamed() throws IOException {
    Path results = folder.resolve("results.jsonl");
    run("analyze", "--format", "jsonl", "--out", results.toString(), article.toString());

    assertThat(run("verify", "--results", results.toString(), article.toString())).isZero();
    assertThat(out.toString()).contains("1 equal, 0 different, 0 missing");

    Files.writeString(article, "Another text.", UTF_8);
    assertThat(run("verify", "--results", results.toString(), article.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("brief: another input: ").contains("0 equal, 1 different");
  }

  @Test
  void anotherLexiconIsNamedWhereResultsAreVerified() throws IOException {
    Path lexicon = folder.resolve("own.tsv");
    Path results = folder.resolve("results.jsonl");
    Files.writeString(lexicon, lexicon("1.0.0", "death tax"), UTF_8);
    String[] analysed = {"--issue", "none", "--lexicon", lexicon.toString(), article.toString()};
    run(with(analysed, "analyze", "--format", "jsonl", "--out", results.toString()));

    assertThat(run(with(analysed, "verify", "--results", results.toString()))).isZero();

    // The version was forgotten; the hash tells.
    Files.writeString(lexicon, lexicon("1.0.0", "death taxes"), UTF_8);
    assertThat(run(with(analysed, "verify", "--results", results.toString()))).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern(
            "brief: another lexicon own: version 1\\.0\\.0 \\(SHA-256 [0-9a-f]{12}\\.\\.\\.\\) then, "
                + "version 1\\.0\\.0 \\(SHA-256 [0-9a-f]{12}\\.\\.\\.\\) now");

    String[] fewer = {"--issue", "guns", article.toString()};
    assertThat(run(with(fewer, "verify", "--results", results.toString()))).isEqualTo(1);
    assertThat(out.toString())
        .contains("the lexicon own was used then, not now")
        .contains("the lexicon guns was not used then, now");
  }

  @Test
  void aResultThatWasChangedIsNamedByItsPlace() throws IOException {
    Path results = folder.resolve("results.jsonl");
    run("analyze", "--format", "jsonl", "--out", results.toString(), article.toString());
    Files.writeString(
        results,
        Files.readString(results, UTF_8)
            .replaceFirst("\"voice\":\"REPORTED\"", "\"voice\":\"AUTHOR\""),
        UTF_8);

    assertThat(run("verify", "--results", results.toString(), article.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains("brief: the provenance is the same, but the results are not: ")
        .contains("/loadedTerms/0/voice was AUTHOR, now is REPORTED");
  }

  private static String[] with(String[] last, String... first) {
    return Stream.concat(Stream.of(first), Stream.of(last)).toArray(String[]::new);
  }

  private static String lexicon(String version, String pattern) {
    return String.join(
            "\n",
            "# name: own",
            "# version: " + version,
            "# licence: Apache-2.0",
            "# reviewed: 2026-11-24",
            "# issue: taxes",
            "# axis: lower | public",
            "id\tpattern\tslot\tside\tframe\tdevice\tstrength\tneutral\twhen\tsource\tmatches\tspares\tnote",
            "t\t"
                + pattern
                + "\testate\tlower\teconomic\tdysphemism\t3\t\t\tPROJECT\tThe «"
                + pattern
                + "» is back.\tThe tax is back.\t")
        + "\n";
  }

  @Test
  void twoArticlesOfOneIdAreToldApart() throws IOException {
    Path second = Files.createDirectories(folder.resolve("more")).resolve("brief.txt");
    Files.writeString(second, "A second brief.", UTF_8);
    Path result = folder.resolve("result.jsonl");

    run(
        "analyze",
        "--format",
        "jsonl",
        "--out",
        result.toString(),
        article.toString(),
        second.toString());

    assertThat(err.toString()).contains("the id brief stands for several articles");
    assertThat(Files.readAllLines(result, UTF_8).get(1)).startsWith("{\"id\":\"brief#2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brat", "xmi", "webannotation", "html"})
  void theIdOfAnArticleIsNoPath(String format) throws IOException {
    Path given = Files.createDirectories(folder.resolve("given"));
    Path input = given.resolve("a.jsonl");
    Files.writeString(
        input,
        """
        {"id":"../../outside","text":"A brief."}
        {"id":"/outside","text":"A brief."}
        {"id":"..","text":"A brief."}
        {"id":"a\\u0000b","text":"A brief."}
        """,
        UTF_8);
    Path result = folder.resolve("x").resolve("y").resolve("result");

    assertThat(run("analyze", "--format", format, "--out", result.toString(), input.toString()))
        .as(err.toString())
        .isZero();

    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(
              written
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.startsWith(result))
                  .filter(file -> !file.startsWith(given)))
          .containsExactly(article);
    }
    try (Stream<Path> written = Files.list(result)) {
      assertThat(written.filter(file -> !file.toString().endsWith(".conf")))
          .hasSizeGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void aFileThatBeginsWithAnAtSignIsAnInput() throws IOException {
    Path odd = Files.writeString(folder.resolve("@list.txt"), "--format xmi", UTF_8);

    run("analyze", "--format", "jsonl", "--out", folder.resolve("o").toString(), odd.toString());

    assertThat(folder.resolve("o")).content().contains("\"id\":\"@list\"");
    assertThat(run("analyze", "@nowhere.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("@nowhere.txt").contains("no such file");
  }

  @Test
  void nothingToCompareIsSaid() {
    assertThat(run("compare", folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("expected a readable file or folder, found no such file")
        .contains("nothing to compare");
  }
}
