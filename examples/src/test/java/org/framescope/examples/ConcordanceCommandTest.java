package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code concordance}: every use of a phrase or of terms, chosen and written as asked. */
class ConcordanceCommandTest {
  @TempDir Path folder;
  private final StringWriter err = new StringWriter();
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a.txt"),
        "The county will not jail illegal aliens.\n\n"
            + "“Undocumented immigrants are neighbors,” Mayor Ana Ruiz said.",
        UTF_8);
    Files.writeString(articles.resolve("b.txt"), "It rained in the county.", UTF_8);
  }

  private int run(String... arguments) {
    CommandLine command = Framescope.commandLine();
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private String written(String... options) throws IOException {
    Path out = folder.resolve("out");
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[0] = "concordance";
    arguments[options.length + 1] = "--out";
    arguments[options.length + 2] = out.toString();
    arguments[options.length + 3] = articles.toString();
    assertThat(run(arguments)).as(err.toString()).isZero();
    return Files.readString(out, UTF_8);
  }

  @Test
  void aPhraseIsShownByArticleAndCounted() throws IOException {
    assertThat(written("--phrase", "the COUNTY"))
        .contains("[The county] will not jail illegal aliens.", "rained in [the county].")
        .endsWith("\n2 uses in 2 of 2 articles\n");
  }

  @Test
  void withoutAPhraseTheTermsAreShownOrThoseChosen() throws IOException {
    assertThat(written()).contains("[illegal aliens]", "[Undocumented immigrants]", "2 uses");
    assertThat(written("--voice", "quoted")).contains("[Undocumented immigrants]", "1 use in 1 of");
    assertThat(written("--side", "Restriction")).contains("[illegal aliens]", "1 use in 1 of 2");
    assertThat(written("--slot", "person-without-status")).contains("2 uses in 1 of 2 articles");
    assertThat(written("--entry", "illegal-alien")).contains("1 use in 1 of 2 articles");
  }

  @Test
  void asATableItHasARowAUse() throws IOException {
    assertThat(written("--format", "csv", "--width", "12").lines())
        .hasSize(3)
        .contains("a,,,,25,39,25,39,not jail ,illegal aliens,.  ,AUTHOR,restriction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--slot person|no term of the lexicons has it: person; there are ",
        "--entry zzz|--entry: no term of the lexicons has it: zzz",
        "--phrase tax --voice author|choose among terms",
        "--width -1|--width: expected a number from 0 to 1000, found -1",
        "--voice none|expected one of [AUTHOR, QUOTED, REPORTED]",
      })
  void whatWouldFindNothingByMistakeIsRefused(String options, String message) {
    assertThat(run(("concordance " + options + " " + articles).split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void anInputIsAskedFor() {
    assertThat(run("concordance", "--phrase", "tax")).isEqualTo(2);
    assertThat(err.toString()).contains("name at least one INPUT");
  }
}
