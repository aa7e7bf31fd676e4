package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code train} and {@code evaluate} on a small corpus of invented, coded articles. */
class TrainAndEvaluateTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String[] SPEAKERS = {
    "Ada Bell", "The harbour master", "Two ferrymen", "Mayor Oak", "The port's owners"
  };
  private static final String[] CUES = {"said", "denied", "announced"};
  private static final String[] CLAIMS = {
    "that the pier was safe", "that the tide would turn", "that fares had doubled"
  };
  private static final String[] QUOTES = {
    "“The boats will sail on Monday,”", "“Nobody was hurt in the storm,”"
  };
  private static final int ARTICLES = 24;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** An attribution by its words, which occur once in their article each. */
  private record Said(String source, String cue, String content) {}

  private record Coded(String id, String text, List<Said> said) {}

  /** Reported speech, then a quotation before its speaker, then a sentence that nobody says. */
  private static List<Coded> corpus() {
    List<Coded> corpus = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Said reported =
          new Said(
              SPEAKERS[i % SPEAKERS.length], CUES[i % CUES.length], CLAIMS[i / 2 % CLAIMS.length]);
      Said quoted =
          new Said(SPEAKERS[(i + 2) % SPEAKERS.length], "added", QUOTES[i % QUOTES.length]);
      String text =
          String.format(
              "\uD83D\uDEA2 %s %s %s.%n%n%s %s %s. A cold wind blew.",
              reported.source,
              reported.cue,
              reported.content,
              quoted.content,
              quoted.source,
              quoted.cue);
      String id = String.format("gazette_2024-01-%02d_port", i + 1);
      corpus.add(new Coded(id, text, List.of(reported, quoted)));
    }
    return corpus;
  }

  private static int[] codePoints(String text, String words) {
    int start = text.indexOf(words);
    return new int[] {
      text.codePointCount(0, start), text.codePointCount(0, start + words.length())
    };
  }

  private static void span(ObjectNode marked, String role, String text, String words) {
    int[] span = codePoints(text, words);
    marked.putArray(role).addArray().add(span[0]).add(span[1]);
  }

  private static String row(Coded article) {
    ObjectNode row = JSON.createObjectNode().put("id", article.id).put("text", article.text);
    ArrayNode attributions = row.putArray("attributions");
    for (Said said : article.said) {
      ObjectNode marked = attributions.addObject();
      span(marked, "source", article.text, said.source);
      span(marked, "cue", article.text, said.cue);
      span(marked, "content", article.text, said.content);
    }
    return row.toString();
  }

  private Path jsonl(String name) throws IOException {
    return Files.write(
        folder.resolve(name), corpus().stream().map(TrainAndEvaluateTest::row).toList());
  }

  /** The same corpus in brat's layout as PolNeAR has it: texts apart from annotations. */
  private Path brat() throws IOException {
    Path root = folder.resolve("coded");
    Files.createDirectories(root.resolve("text"));
    Files.createDirectories(root.resolve("attributions"));
    for (Coded article : corpus()) {
      Files.writeString(root.resolve("text").resolve(article.id + ".txt"), article.text);
      List<String> lines = new ArrayList<>();
      for (Said said : article.said) {
        int n = lines.size();
        lines.add(textBound(n + 1, "Source", article.text, said.source));
        lines.add(textBound(n + 2, "Cue", article.text, said.cue));
        lines.add(textBound(n + 3, "Content", article.text, said.content));
        lines.add(
            "E%d\tAttribution:T%d Source:T%d Cue:T%d Content:T%d"
                .formatted(n + 4, n + 2, n + 1, n + 2, n + 3));
      }
      Files.write(root.resolve("attributions").resolve(article.id + "_ann.ann"), lines);
    }
    return root;
  }

  private static String textBound(int number, String role, String text, String words) {
    int[] span = codePoints(text, words);
    return "T%d\t%s %d %d\t%s".formatted(number, role, span[0], span[1], words);
  }

  @BeforeEach
  void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  private int run(Object... arguments) {
    CommandLine line = Framescope.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return line.execute(words);
  }

  @Test
  @DisplayName("train makes a model by which evaluate finds what was marked")
  void trainsAndEvaluates() throws IOException {
    Path coded = jsonl("coded.jsonl");
    Path model = folder.resolve("port.bin");
    assertThat(run("train", "--data", coded, "--out", model)).isZero();
    assertThat(err.toString()).contains("24 coded articles", "second reading, all articles");
    assertThat(run("evaluate", "--gold", "jsonl:" + coded, "--model", model, "--draws", "20"))
        .isZero();
    assertThat(out.toString())
        .contains("24 articles")
        .containsPattern("relation +100\\.0 +100\\.0 +100\\.0 +\\[100\\.0, 100\\.0\\]");
  }

  @Test
  @DisplayName("The same data and seed give the same bytes; a brat folder trains as JSONL does")
  void sameSeedSameBytes() throws IOException {
    Path coded = jsonl("coded.jsonl");
    Path once = folder.resolve("once.bin");
    Path again = folder.resolve("again.bin");
    Path fromBrat = folder.resolve("brat.bin");
    assertThat(run("train", "--data", coded, "--out", once, "--seed", 7)).isZero();
    assertThat(run("train", "--data", coded, "--out", again, "--seed", 7)).isZero();
    assertThat(run("train", "--data", brat(), "--out", fromBrat, "--seed", 7)).isZero();
    assertThat(again).hasSameBinaryContentAs(once);
    assertThat(fromBrat).hasSameBinaryContentAs(once);
  }

  @Test
  @DisplayName("evaluate scores a folder in PolNeAR's layout and a JSONL file alike")
  void goldInBothLayouts() throws IOException {
    assertThat(run("evaluate", "--gold", "jsonl:" + jsonl("coded.jsonl"), "--draws", 20)).isZero();
    String fromJsonl = out.toString();
    clear();
    assertThat(run("evaluate", "--gold", "polnear:" + brat(), "--draws", 20)).isZero();
    assertThat(out.toString()).isEqualTo(fromJsonl).contains("content", "cue", "source");
  }

  @Test
  @DisplayName("What evaluate found is written so that it reads as coded text again")
  void predictionsCanBeReadAgain() throws IOException {
    Path coded = jsonl("coded.jsonl");
    Path found = folder.resolve("found.jsonl");
    run("evaluate", "--gold", "jsonl:" + coded, "--draws", 20, "--predictions", found);
    List<String> rows = Files.readAllLines(found);
    assertThat(rows).hasSize(ARTICLES);
    assertThat(rows.get(0)).contains("\"id\":\"gazette_2024-01-01_port\"", "\"content\":[[");
  }

  @Test
  @DisplayName("Of every ten articles one is for the test, one for tuning")
  void partsAreTenths() throws IOException {
    Path coded = jsonl("coded.jsonl");
    for (String part : List.of("test", "tuning")) {
      clear();
      assertThat(run("evaluate", "--gold", "jsonl:" + coded, "--part", part, "--draws", 20))
          .isZero();
      // 24 articles: the fourth and the 14th and the 24th; the eighth and the 18th.
      assertThat(out.toString()).startsWith(part.equals("test") ? "3 articles" : "2 articles");
    }
  }

  @Test
  @DisplayName("--folds finds in an article by the model that was trained without it")
  void foldsAreHeldOut() throws IOException {
    List<String> rows = Files.readAllLines(jsonl("coded.jsonl"));
    List<String> even = new ArrayList<>();
    List<String> odd = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      (i % 2 == 0 ? even : odd).add(rows.get(i));
    }
    Path evens = Files.write(folder.resolve("even.jsonl"), even);
    Path odds = Files.write(folder.resolve("odd.jsonl"), odd);
    Path model = folder.resolve("odd.bin");
    Path apart = folder.resolve("apart.jsonl");
    Path crossed = folder.resolve("crossed.jsonl");
    run("train", "--data", odds, "--out", model);
    run("evaluate", "--gold", "jsonl:" + evens, "--model", model, "--predictions", apart);
    clear();
    String all = "jsonl:" + folder.resolve("coded.jsonl");
    assertThat(run("evaluate", "--gold", all, "--folds", 2, "--predictions", crossed)).isZero();
    assertThat(out.toString()).startsWith("24 articles");
    assertThat(err.toString()).contains("fold 2 of 2: second reading, all articles");
    List<String> found = Files.readAllLines(crossed);
    List<String> expected = Files.readAllLines(apart);
    assertThat(expected).hasSize(ARTICLES / 2);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(2 * i)).isEqualTo(expected.get(i));
    }
  }

  @Test
  @DisplayName("--folds that cannot be are refused")
  void foldsThatCannotBe() throws IOException {
    String coded = "jsonl:" + jsonl("coded.jsonl");
    assertThat(run("evaluate", "--gold", coded, "--folds", 1)).isEqualTo(2);
    assertThat(err.toString()).contains("--folds: expected a number >= 2, found 1");
    clear();
    assertThat(run("evaluate", "--gold", coded, "--folds", 2, "--model", "m.bin")).isEqualTo(2);
    assertThat(err.toString()).contains("--folds goes with neither --model nor --naming");
    clear();
    assertThat(run("evaluate", "--gold", coded, "--folds", 2, "--part", "test")).isEqualTo(1);
    assertThat(err.toString()).contains("needs at least 10 coded articles, but was given 1");
  }

  @Test
  @DisplayName("A bad line is named by file, line and column; the other texts are scored")
  void badLinesAreNamed() throws IOException {
    Path coded = jsonl("coded.jsonl");
    List<String> rows = new ArrayList<>(Files.readAllLines(coded));
    rows.set(1, "{\"id\":");
    rows.set(2, "{\"id\":\"plain\",\"text\":\"No list.\"}");
    rows.set(3, "{\"id\":\"far\",\"text\":\"Short.\",\"attributions\":[{\"cue\":[[0,99]]}]}");
    Files.write(coded, rows);
    assertThat(run("evaluate", "--gold", "jsonl:" + coded, "--draws", 20)).isEqualTo(1);
    assertThat(out.toString()).startsWith("21 articles");
    assertThat(err.toString())
        .contains("coded.jsonl:2:7: expected a JSON object")
        .contains(
            "coded.jsonl:3:1: expected the list \"attributions\" in the text plain, found none")
        .contains(
            "coded.jsonl:4:1: expected a cue as [start, end] within the text's 6 code points,"
                + " found [0,99]");
  }

  @Test
  @DisplayName("A bad line of a brat file is named; a folder without annotations is no corpus")
  void badBratIsNamed() throws IOException {
    Path root = brat();
    Path first = root.resolve("attributions").resolve("gazette_2024-01-01_port_ann.ann");
    Files.writeString(first, "T1\tCue 0 9999\tx\n");
    assertThat(run("evaluate", "--gold", "brat:" + root, "--draws", 20)).isEqualTo(1);
    assertThat(err.toString())
        .contains("port_ann.ann:1:1: expected a text-bound annotation within the text, found T1");
    clear();
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(run("train", "--data", empty, "--out", folder.resolve("m.bin"))).isEqualTo(1);
    assertThat(err.toString()).contains("empty: expected brat annotation files (*.ann)");
  }

  @Test
  @DisplayName("Too few articles, or none with an attribution, are said to be so")
  void tooLittleToLearnFrom() throws IOException {
    Path few = folder.resolve("few.jsonl");
    Files.write(few, corpus().subList(0, 3).stream().map(TrainAndEvaluateTest::row).toList());
    Path model = folder.resolve("m.bin");
    assertThat(run("train", "--data", few, "--out", model)).isEqualTo(1);
    assertThat(err.toString())
        .contains("few.jsonl")
        .contains("needs at least 10 coded articles, but was given 3");
    clear();
    List<String> bare = new ArrayList<>();
    for (Coded article : corpus()) {
      bare.add(row(new Coded(article.id, article.text, List.of())));
    }
    Path none = Files.write(folder.resolve("none.jsonl"), bare);
    assertThat(run("train", "--data", none, "--out", model)).isEqualTo(1);
    assertThat(err.toString()).contains("no attribution is marked in any of the 24 articles");
    assertThat(model).doesNotExist();
  }

  @Test
  @DisplayName("Arguments that cannot work are refused before anything is read")
  void badArguments() throws IOException {
    Path coded = jsonl("coded.jsonl");
    Path nowhere = folder.resolve("nowhere").resolve("m.bin");
    assertThat(run("train", "--data", coded, "--out", nowhere)).isEqualTo(2);
    assertThat(err.toString()).contains("--out: expected a file in a folder that exists");
    clear();
    assertThat(run("evaluate", "--gold", coded)).isEqualTo(2);
    assertThat(err.toString()).contains("expected --gold polnear:DIR, brat:DIR or jsonl:FILE");
    clear();
    assertThat(run("evaluate", "--gold", "jsonl:" + coded, "--draws", 0)).isEqualTo(2);
    assertThat(err.toString()).contains("--draws: expected a number >= 1, found 0");
    clear();
    assertThat(run("evaluate", "--gold", "jsonl:" + coded, "--model", coded)).isEqualTo(1);
    assertThat(err.toString()).contains("coded.jsonl: expected an attribution model");
    clear();
    assertThat(run("train", "--data", folder.resolve("no.jsonl"), "--out", folder.resolve("m")))
        .isEqualTo(1);
    assertThat(err.toString()).contains("no such file: ").contains("no.jsonl");
  }
}
