package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.framescope.profile.Interval;
import org.framescope.profile.Intervals;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each layout, filled with invented texts. */
class ReadersTest {
  @TempDir private Path folder;

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void bratCountsCodePointsAndMarksUtf16Units() throws IOException {
    write("a.txt", "😀 Ana Ruiz said no.");
    write("a.ann", "T1\tSource 2 10\tAna Ruiz\nE1\tAttribution:T1\nT2\tCue 11 15;16 18\tsaid no\n");
    Coding coding = BratReader.read(folder, "anna");
    assertThat(coding.texts().get("a").marks())
        .containsExactly(
            new Mark(new TextSpan(3, 11), "Source"),
            new Mark(new TextSpan(12, 16), "Cue"),
            new Mark(new TextSpan(17, 19), "Cue"));
    write("a.ann", "T1\tSource 2 99\tAna Ruiz\n");
    assertThatThrownBy(() -> BratReader.read(folder, "anna"))
        .hasMessageEndingWith("a.ann:1:1: expected offsets within the text, found '2 99'");
  }

  @Test
  void polnearHasOneCodingACoder() throws IOException {
    write("text/n.txt", "Ana Ruiz said no.");
    write("attributions/n_aa.ann", "T1\tSource 0 8\tAna Ruiz\n");
    write("attributions/n_bb.ann", "T1\tSource 0 3\tAna\n");
    List<Coding> codings = BratReader.readPolnear(folder);
    assertThat(codings).extracting(Coding::coder).containsExactly("aa", "bb");
    // Not the same stretch, but one that overlaps; one word of two.
    assertThat(SpanScorer.exact(codings.get(1), codings.get(0)).f1()).hasValue(0);
    assertThat(SpanScorer.overlapping(codings.get(1), codings.get(0)).f1()).hasValue(1);
    assertThat(SpanScorer.words(codings.get(1), codings.get(0)).recall()).hasValue(0.5);
    assertThat(SpanScorer.words(codings.get(1), codings.get(0)).precision()).hasValue(1);
  }

  @Test
  void aTableWithAColumnTwiceIsRefusedByName() throws IOException {
    Path file = write("t.csv", "unit,coder,coder,value\n1,a,b,x\n");
    assertThatThrownBy(() -> CodedTableReader.units(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("t.csv: expected a table, found: Header contains duplicate fields");
  }

  @Test
  void aRowThatIsNotUtf8IsRefusedByLineInEveryTable() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "unit,coder,value\n1,a,\u00CC\n".getBytes(StandardCharsets.ISO_8859_1));
    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> CodedTableReader.units(file),
            () -> CodedTableReader.marks(file, ImmutableMap.of()),
            () -> CodedTableReader.babe(file))) {
      assertThatThrownBy(reading)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("t.csv:2:5: expected UTF-8, found the byte 0xCC");
    }
  }

  @Test
  void twoTextsOfOneIdAreRefusedByLine() throws IOException {
    String text = "{\"id\":\"a\",\"text\":\"A calm day.\"}\n";
    Path file = write("d.jsonl", text + "\n" + text);
    assertThatThrownBy(() -> CodedJsonlReader.read(file, "anna"))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith(
            "d.jsonl:3:1: expected an id that no line before has, found a as in line 1");
  }

  @Test
  void anArticleOfATripletWithoutAnIdIsRefusedByLine() throws IOException {
    Path file =
        write("t.jsonl", "{\"event\":\"e\",\"articles\":[{\"id\":\"\",\"text\":\"A calm day.\"}]}");
    assertThatThrownBy(() -> BasilReader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith(
            "t.jsonl:1:1: expected articles with 'id' and 'text', found one without");
  }

  @Test
  void anAnnotationFileOfNoArticleIsRefusedByName() throws IOException {
    write("articles/2020/.json", "{\"body-paragraphs\":[[\"A calm day.\"]]}");
    write("annotations/2020/_ann.json", "{\"triplet-uuid\":\"t\"}");
    assertThatThrownBy(() -> BasilReader.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith(
            "_ann.json: expected the name of an article before _ann.json, found none");
  }

  @Test
  void basilsFolderGivesStanceAndMarks() throws IOException {
    String article =
        "{\"title\":\"Vote\",\"source\":\"gazette\",\"main-event\":\"vote\",\"body-paragraphs\":"
            + "[[\"A calm day.\"],[\"The mayor raged.\"]]}";
    String coded =
        "{\"article-level-annotations\":{\"relative_stance\":\"Left\"},\"triplet-uuid\":\"t\","
            + "\"phrase-level-annotations\":[{\"id\":\"p1\",\"start\":10,\"end\":15,"
            + "\"bias\":\"lex\"},{\"id\":\"title\",\"start\":0,\"end\":4,\"bias\":\"lex\"}]}";
    write("articles/2020/t_1.json", article);
    write("annotations/2020/t_1_ann.json", coded);
    BasilTriplet.Coded first = BasilReader.read(folder).get(0).articles().get(0);
    assertThat(first.stance()).hasValue(-1);
    assertThat(first.marks()).hasSize(1);
    assertThat(first.marks().get(0).span().in(first.article().text())).isEqualTo("raged");
  }

  @Test
  void basilsTripletsAreReadFromJsonLines() throws IOException {
    Path file =
        write(
            "t.jsonl",
            "{\"event\":\"vote\",\"articles\":[{\"id\":\"1\",\"outlet\":\"gazette\",\"title\":"
                + "\"Vote\",\"text\":\"The mayor raged.\",\"stance\":\"conservative\",\"spans\":"
                + "[{\"start\":10,\"end\":15,\"bias\":\"lexical\"}]}]}\n");
    BasilTriplet.Coded first = BasilReader.read(file).get(0).articles().get(0);
    assertThat(first.stance()).hasValue(1);
    assertThat(first.marks().get(0).span().in(first.article().text())).isEqualTo("raged");
    assertThatThrownBy(() -> BasilReader.read(write("bad.jsonl", "{\n")))
        .hasMessageContaining("bad.jsonl:1:");
  }

  @Test
  void babesTableListsWords() throws IOException {
    Path file =
        write(
            "sg2.csv", "text;outlet;biased_words\nThe cult of the cult.;gazette;['cult', 'no']\n");
    CodedText sentence = CodedTableReader.babe(file).texts().get("babe-2");
    assertThat(sentence.marks()).containsExactly(new Mark(new TextSpan(4, 8), "biased"));
    assertThatThrownBy(() -> CodedTableReader.babe(write("x.csv", "a;b\n1;2\n")))
        .hasMessageEndingWith("x.csv:2:1: expected a column 'text', found a, b");
  }

  @Test
  void tablesOfUnitsAndMarks() throws IOException {
    Path units = write("u.csv", "unit,coder,value\n1,anna,x\n1,bert,x\n2,anna,y\n2,bert,\n");
    assertThat(CodedTableReader.units(units).values().size()).isEqualTo(3);
    assertThatThrownBy(
            () -> CodedTableReader.units(write("v.csv", "unit,coder,value\n1,a,x\n1,a,y\n")))
        .hasMessageContaining("v.csv:3:1: expected one value for unit 1 by coder a");
    Path marks = write("m.csv", "coder,document,start,end,label\nanna,d,0,3,x\nbert,d,,,\n");
    ImmutableList<Coding> codings = CodedTableReader.marks(marks, ImmutableMap.of("d", "One two"));
    assertThat(codings.get(0).texts().get("d").marks()).hasSize(1);
    assertThat(codings.get(1).texts().get("d").marks()).isEmpty();
  }

  @Test
  void jsonLinesHoldTextAndSpans() throws IOException {
    Path file =
        write(
            "c.jsonl",
            "{\"id\":\"d\",\"text\":\"One two\",\"spans\":[{\"start\":4,\"end\":7,\"label\":\"x\"}]}\n");
    assertThat(CodedJsonlReader.read(file, "anna").texts().get("d").marks())
        .containsExactly(new Mark(new TextSpan(4, 7), "x"));
    assertThatThrownBy(() -> CodedJsonlReader.read(write("d.jsonl", "{\"id\":1}\n"), "anna"))
        .hasMessageEndingWith("d.jsonl:1:1: expected an object with 'id' and 'text', found none");
  }

  @Test
  void aDifferenceThatItsIntervalDoesNotTellFromZeroDecidesNothing() {
    // 1 of 1 against -1 of 1: Wilson's interval of one of one is .207 to 1, so the score's is -.587
    // to 1. The difference 2 reaches down to 2 - √(1.587² + 1.587²) = -.24. Of 9 and 9: the score's
    // interval is .402 to 1, and 2 - √(.598² + .598²) = 1.15.
    assertThat(OrderAgreement.NONE.plusIfTold(slant(1, 1), slant(-1, 1)))
        .isEqualTo(new OrderAgreement(1, 0, 0, 1, 0));
    assertThat(OrderAgreement.NONE.plusIfTold(slant(9, 9), slant(-9, 9)))
        .isEqualTo(new OrderAgreement(1, 1, 0, 0, 0));
    assertThat(OrderAgreement.NONE.plusIfTold(slant(-9, 9), slant(9, 9)))
        .isEqualTo(new OrderAgreement(1, 0, 1, 0, 0));
    assertThat(OrderAgreement.NONE.plusIfTold(slant(9, 9), slant(0, 0)))
        .isEqualTo(new OrderAgreement(1, 0, 0, 0, 1));
  }

  private static Measure slant(int score, int n) {
    OptionalDouble low = OptionalDouble.empty();
    OptionalDouble high = OptionalDouble.empty();
    if (n > 0) {
      Interval interval =
          Intervals.tango(Math.max(0, score), Math.max(0, -score), n, Intervals.z(0.95));
      low = OptionalDouble.of(interval.low());
      high = OptionalDouble.of(interval.high());
    }
    return new Measure(
        "slant",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        score,
        n,
        low,
        high,
        0.95,
        ImmutableList.of(new LedgerRow("L1", score, n)));
  }

  @Test
  void orderAgreementCountsWhatItDecides() {
    OrderAgreement agreement =
        OrderAgreement.NONE
            .plus(OptionalDouble.of(1), OptionalDouble.of(0))
            .plus(OptionalDouble.of(0), OptionalDouble.of(1))
            .plus(OptionalDouble.of(1), OptionalDouble.of(-1))
            .plus(OptionalDouble.of(1), OptionalDouble.of(1))
            .plus(OptionalDouble.empty(), OptionalDouble.of(1));
    assertThat(agreement).isEqualTo(new OrderAgreement(5, 2, 1, 1, 1));
    assertThat(agreement.coverage()).hasValue(0.6);
    // Two right and half of two undecided, of five.
    assertThat(agreement.accuracyOfAll()).hasValue(0.6);
    // A coin gets two or three of three right in 4 of 8 cases.
    assertThat(agreement.coinProbability())
        .isCloseTo(0.5, org.assertj.core.api.Assertions.within(1e-12));
  }
}
