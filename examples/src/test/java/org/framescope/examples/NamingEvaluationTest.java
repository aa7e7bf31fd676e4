package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code evaluate --naming} on a corpus of two invented articles, in both layouts. */
class NamingEvaluationTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path labels;

  /** An attribution by its words and what a person said of its source. */
  private record Said(
      String source, String cue, String content, String label, int anaphoric, String name) {}

  private record Coded(String id, String text, List<Said> said) {}

  /**
   * The resolver names Mayor Ruiz, <i>she</i> and the clerks as a person would; the last label,
   * which says that the union is named, is one that it cannot agree with.
   */
  private static final List<Coded> CORPUS =
      List.of(
          new Coded(
              "gazette_2024-03-01_pier",
              "\uD83D\uDEA2 Mayor Ana Ruiz said that the pier was safe. She denied that it would"
                  + " close. Two clerks feared that it was late.",
              List.of(
                  new Said(
                      "Mayor Ana Ruiz",
                      "said",
                      "that the pier was safe",
                      "NAMED_PERSON",
                      0,
                      "Ana Ruiz"),
                  new Said("She", "denied", "that it would close", "NAMED_PERSON", 1, "Ana Ruiz"),
                  new Said("Two clerks", "feared", "that it was late", "UNNAMED_GROUP", 0, "-"))),
          new Coded(
              "gazette_2024-03-02_fares",
              "A union said that fares had doubled. Fares reportedly fell.",
              List.of(
                  new Said(
                      "A union",
                      "said",
                      "that fares had doubled",
                      "NAMED_ORGANIZATION",
                      0,
                      "Dockers’ Union"),
                  new Said("", "reportedly", "Fares", "UNCLEAR", 0, "-"))));

  @BeforeEach
  void writeLabels() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("doc\tannotation_file\tattribution\tlabel\tanaphoric\tresolved");
    for (Coded article : CORPUS) {
      for (int i = 0; i < article.said.size(); i++) {
        Said said = article.said.get(i);
        rows.add(
            "%s\t%s_ann.ann\tE%d\t%s\t%d\t%s"
                .formatted(article.id, article.id, i + 1, said.label, said.anaphoric, said.name));
      }
    }
    labels = Files.write(folder.resolve("labels.tsv"), rows);
  }

  private static int codePoint(String text, int at) {
    return text.codePointCount(0, at);
  }

  private static String span(String text, String words) {
    int start = text.indexOf(words);
    return codePoint(text, start) + " " + codePoint(text, start + words.length());
  }

  private Path brat() throws IOException {
    Path root = folder.resolve("coded");
    Files.createDirectories(root.resolve("text"));
    Files.createDirectories(root.resolve("attributions"));
    for (Coded article : CORPUS) {
      Files.writeString(root.resolve("text").resolve(article.id + ".txt"), article.text, UTF_8);
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < article.said.size(); i++) {
        Said said = article.said.get(i);
        int t = 3 * i;
        String source = "";
        if (!said.source.isEmpty()) {
          lines.add(
              "T%d\tSource %s\t%s".formatted(t + 1, span(article.text, said.source), said.source));
          source = " Source:T" + (t + 1);
        }
        lines.add("T%d\tCue %s\t%s".formatted(t + 2, span(article.text, said.cue), said.cue));
        lines.add(
            "T%d\tContent %s\t%s".formatted(t + 3, span(article.text, said.content), said.content));
        lines.add(
            "E%d\tAttribution:T%d%s Cue:T%d Content:T%d"
                .formatted(i + 1, t + 2, source, t + 2, t + 3));
      }
      Files.write(root.resolve("attributions").resolve(article.id + "_ann.ann"), lines);
    }
    return root;
  }

  private Path jsonl() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Coded article : CORPUS) {
      List<String> marked = new ArrayList<>();
      for (int i = 0; i < article.said.size(); i++) {
        Said said = article.said.get(i);
        String source = said.source.isEmpty() ? "" : "[" + pair(article.text, said.source) + "]";
        marked.add(
            "{\"id\":\"E%d\",\"source\":[%s],\"cue\":[[%s]],\"content\":[[%s]]}"
                .formatted(
                    i + 1, source, pair(article.text, said.cue), pair(article.text, said.content)));
      }
      rows.add(
          "{\"id\":\"%s\",\"annotator\":\"ann\",\"text\":\"%s\",\"attributions\":[%s]}"
              .formatted(article.id, article.text, String.join(",", marked)));
    }
    return Files.write(folder.resolve("coded.jsonl"), rows);
  }

  private static String pair(String text, String words) {
    return span(text, words).replace(' ', ',');
  }

  private int run(String... arguments) {
    CommandLine command = Framescope.commandLine();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }

  private String evaluate(String gold) {
    out.getBuffer().setLength(0);
    int code = run("evaluate", "--gold", gold, "--naming", labels.toString(), "--gold-spans");
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  /** Three of four scored labels agree; UNCLEAR is not scored. */
  @Test
  void scoresTheMarkedAttributionsThatAreLabelled() throws IOException {
    String scores = evaluate("jsonl:" + jsonl());

    assertThat(scores)
        .containsPattern("articles +2")
        .containsPattern("labelled +4")
        .containsPattern("detected +1\\.0000")
        .containsPattern("class \\(coarse\\) +0\\.7500")
        .containsPattern("anaphoric +1\\.0000")
        .containsPattern("resolved name +1\\.0000");
  }

  /** Drawing the two articles gives 3 of 3, 0 of 1 or 3 of 4 right, so the interval is 0 to 1. */
  @Test
  void givesIntervalsAndBothConfusions() throws IOException {
    String scores = evaluate("jsonl:" + jsonl());

    assertThat(scores)
        .containsPattern("class \\(coarse\\) +0\\.7500 +\\[0\\.0000, 1\\.0000]")
        .contains("     1  NAMED -> UNNAMED")
        .contains("     1  NAMED_ORGANIZATION -> UNNAMED_ORGANIZATION")
        .contains("     2  NAMED_PERSON -> NAMED_PERSON");
  }

  @Test
  void bratAndJsonlAreScoredAlike() throws IOException {
    assertThat(evaluate("polnear:" + brat())).isEqualTo(evaluate("jsonl:" + jsonl()));
  }

  @Test
  void whatIsWrongInOneFileIsNamedAndTheOthersAreScored() throws IOException {
    Path root = brat();
    Files.delete(root.resolve("text").resolve(CORPUS.get(1).id + ".txt"));

    int code =
        run("evaluate", "--gold", "brat:" + root, "--naming", labels.toString(), "--gold-spans");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .contains(CORPUS.get(1).id + "_ann.ann: expected its text ")
        .contains("found no such file");
    assertThat(out.toString()).containsPattern("labelled +3");
  }

  @Test
  void withoutMarkedSpansTheAttributionsAreFoundFirst() throws IOException {
    int code = run("evaluate", "--gold", "jsonl:" + jsonl(), "--naming", labels.toString());

    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString()).containsPattern("articles +2").containsPattern("detected +[01]\\.");
  }

  /** The text begins with a ship, two UTF-16 units and one code point. */
  @Test
  void predictionsSayWhoTheSourceIsWithOffsetsInCodePoints() throws IOException {
    Path written = folder.resolve("found.jsonl");

    int code =
        run(
            "evaluate",
            "--gold",
            "jsonl:" + jsonl(),
            "--naming",
            labels.toString(),
            "--gold-spans",
            "--predictions",
            written.toString());

    assertThat(code).as(err.toString()).isZero();
    assertThat(Files.readAllLines(written))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"id\":\"gazette_2024-03-01_pier\",")
        .contains(
            "{\"source\":[[2,16]],\"cue\":[[17,21]],\"content\":[[22,44]],"
                + "\"sourceClass\":\"NAMED_PERSON\",\"named\":true,\"resolvedSource\":\"Ana Ruiz\"}")
        .contains("\"sourceClass\":\"UNNAMED_GROUP\",\"named\":false,\"resolvedSource\":null}");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefusedAndNotLeftOut() throws IOException {
    String gold = "jsonl:" + jsonl();

    assertThat(run("evaluate", "--gold", gold, "--gold-spans")).isEqualTo(2);
    assertThat(err.toString()).contains("--gold-spans goes with --naming only");
    assertThat(run("evaluate", "--gold", gold, "--naming", labels.toString(), "--part", "test"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains("--part does not go with --naming: the table says which articles are scored");
  }
}
