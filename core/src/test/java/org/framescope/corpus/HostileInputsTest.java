package org.framescope.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs made to take more than they give: each is named, and what stands beside it is read. */
class HostileInputsTest {
  private static final int MIB = 1 << 20;
  private static final String PROSE = "The bridge opened in May, said the mayor. ".repeat(8);

  @TempDir Path folder;

  private static List<ReadResult> all(Corpus corpus) throws IOException {
    try (corpus) {
      return ImmutableList.copyOf(corpus.read());
    }
  }

  private static List<String> outcomes(Corpus corpus) throws IOException {
    return all(corpus).stream()
        .map(
            result ->
                result instanceof ReadResult.Failed failed
                    ? failed.problem().toString()
                    : ((ReadResult.Read) result).article().id())
        .toList();
  }

  @Test
  void aWebArchiveWithoutAnAddressOfAPageIsNamedAndTheNextIsRead() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + PROSE;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + http.length() + "\r\n%s\r\n" + http;
    String archive =
        record.replace("%s", "")
            + "\r\n\r\n"
            + record.replace("%s", "WARC-Target-URI: https://harbor.example.org/1\r\n")
            + "\r\n\r\n";
    List<ReadResult> results =
        ImmutableList.copyOf(
            new WarcReader().read(new ByteArrayInputStream(archive.getBytes(US_ASCII)), "a.warc"));
    assertThat(results).hasSize(2);
    assertThat(results.get(0))
        .isInstanceOfSatisfying(
            ReadResult.Failed.class,
            failed ->
                assertThat(failed.problem().toString())
                    .contains("a response with the field WARC-Target-URI"));
    assertThat(results.get(1)).isInstanceOf(ReadResult.Read.class);
  }

  @Test
  void aLinkInAFolderThatLeadsOutOfItIsNotFollowed() throws IOException {
    Path given = Files.createDirectories(folder.resolve("given"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Not to be read.");
    Files.writeString(given.resolve("a.txt"), PROSE);
    Files.createSymbolicLink(given.resolve("b.txt"), secret);
    Files.createSymbolicLink(given.resolve("c"), folder);
    Files.createSymbolicLink(given.resolve("d"), given);
    Files.createSymbolicLink(given.resolve("e.txt"), given.resolve("a.txt"));

    List<String> outcomes = outcomes(Corpus.of(List.of(given)));

    assertThat(outcomes).hasSize(5).startsWith("a").endsWith("e");
    assertThat(outcomes.get(1)).contains("b.txt").contains("a link that leads out of the folder");
    assertThat(outcomes.get(2)).contains("a link that leads out of the folder");
    assertThat(outcomes.get(3)).contains("a link to a folder");
  }

  @Test
  void aLinkThatIsItselfGivenIsRead() throws IOException {
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.writeString(target.resolve("a.txt"), PROSE);
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);

    assertThat(outcomes(Corpus.of(List.of(link)))).containsExactly("a");
  }

  @Test
  void aPipeInAFolderDoesNotHoldUpTheRest() throws Exception {
    Path given = Files.createDirectories(folder.resolve("given"));
    Process made = new ProcessBuilder("mkfifo", given.resolve("a.txt").toString()).start();
    assumeTrue(made.waitFor() == 0, "mkfifo is needed to make a pipe");
    Files.writeString(given.resolve("b.txt"), PROSE);

    List<String> outcomes =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> outcomes(Corpus.of(List.of(given))));

    assertThat(outcomes.get(0)).contains("a.txt").contains("neither a file nor a folder");
    assertThat(outcomes.get(1)).isEqualTo("b");
  }

  /** 65 MiB of blanks are 65 KiB packed. */
  @ParameterizedTest
  @ValueSource(strings = {"txt", "html", "rtf", "docx"})
  void aGzipBombIsNotUnpackedBeyondTheLimit(String ending) throws IOException {
    Path bomb = folder.resolve("bomb." + ending + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      blanks(out, 65);
    }

    assertThat(outcomes(Corpus.of(List.of(bomb))))
        .singleElement()
        .asString()
        .contains("bomb." + ending + ".gz")
        .contains("more than 64 MiB of text in one file");
  }

  @Test
  void anEndlessLineOfJsonIsNamedAndTheNextIsRead() throws IOException {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("{\"id\":\"a\",\"text\":\"".getBytes(UTF_8));
      blanks(out, 70);
      out.write("\"}\r\n\r\n{\"id\":\"b\",\"text\":\"x\"}".getBytes(UTF_8));
    }

    List<String> outcomes = outcomes(Corpus.of(List.of(bomb)));

    assertThat(outcomes).hasSize(2).endsWith("b");
    assertThat(outcomes.get(0))
        .contains("bomb.jsonl.gz:1:")
        .contains("expected a record of at most 64 Mi characters, found a longer one");
  }

  @Test
  void anEndlessFieldOfATableIsNamed() throws IOException {
    Path bomb = folder.resolve("bomb.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("id,text\na,".getBytes(UTF_8));
      blanks(out, 70);
    }

    assertThat(outcomes(Corpus.of(List.of(bomb))))
        .singleElement()
        .asString()
        .contains("bomb.csv.gz");
  }

  @Test
  void aBombInPlaceOfADocumentIsNotUnpackedBeyondTheLimit() throws IOException {
    assertThat(docx("word/document.xml", 65)).contains("more than 64 MiB of text in one file");
  }

  @Test
  void aBombBesideADocumentIsNotUnpackedBeyondTheLimit() throws IOException {
    assertThat(docx("word/media/image1.png", 300)).contains("at most 256 MiB before");
  }

  /** No entry is ever written anywhere, so its name is only a name. */
  @Test
  void namesInAnArchiveAreNoPaths() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("../../outside.txt"));
      zip.write('x');
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(("<d><p><t>" + PROSE + "</t></p></d>").getBytes(UTF_8));
    }
    Path given = Files.createDirectories(folder.resolve("x").resolve("y"));
    Files.write(given.resolve("a.docx"), bytes.toByteArray());

    assertThat(outcomes(Corpus.of(List.of(given)))).containsExactly("a");
    assertThat(folder.resolve("outside.txt")).doesNotExist();
  }

  /** Ten entities of ten of the one before: 10 GB, if they were expanded. */
  @Test
  void entitiesOfADocumentAreNotExpanded() throws IOException {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"0123456789\">");
    for (int i = 1; i < 10; i++) {
      xml.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    xml.append("]><d><p><t>&e9;</t></p></d>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.toString().getBytes(UTF_8));
    }

    List<ReadResult> results =
        ImmutableList.copyOf(
            new DocxReader().read(new ByteArrayInputStream(bytes.toByteArray()), "a.docx"));

    assertThat(results).singleElement().isInstanceOf(ReadResult.Failed.class);
  }

  /** Found by trying: the library beneath throws what it does not declare. */
  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775807", "-1", "99999999999999999999999", "0", "5", "x"})
  void aWebArchiveWithAnAbsurdLengthIsNamed(String length) throws IOException {
    String record =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: http://example.org/a\r
        WARC-Date: 2026-05-01T00:00:00Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
        Content-Type: application/http;msgtype=response\r
        Content-Length: %s\r
        \r
        HTTP/1.1 200 OK\r
        Content-Type: text/html\r
        Content-Length: 9223372036854775807\r
        \r
        <p>%s\r
        """
            .formatted(length, PROSE);

    List<ReadResult> results =
        ImmutableList.copyOf(
            new WarcReader().read(new ByteArrayInputStream(record.getBytes(US_ASCII)), "a.warc"));

    assertThat(results.get(results.size() - 1)).isInstanceOf(ReadResult.Failed.class);
  }

  /**
   * Found by trying: 2,000 nested tables took 18 seconds, for the extractor's time grows with the
   * square of a page's elements and of their depth.
   */
  @ParameterizedTest
  @CsvSource({
    "<div>, 20000",
    "<table><tr><td>, 10000",
    "<br>, 30000",
    "<nav></nav>, 30000",
    "<p>, 30000",
    "<blockquote>, 20000",
    "<b><i>, 20000",
    "<p><span>, 20000",
    "<div class=comment>x</div>, 7000"
  })
  void aPageOfManyElementsTakesNoLongerThanItsLength(String element, int times) {
    String page = "<body>" + element.repeat(times) + "<p>" + PROSE;

    ReadResult result =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () ->
                new HtmlReader()
                    .read(new ByteArrayInputStream(page.getBytes(UTF_8)), "a.html")
                    .next());

    assertThat(((ReadResult.Read) result).article().text()).contains("The bridge opened in May");
  }

  @Test
  void aPageFarLargerThanAnyIsRefused() throws IOException {
    String page = "<br>".repeat(60_000) + PROSE;

    ReadResult result =
        new HtmlReader().read(new ByteArrayInputStream(page.getBytes(UTF_8)), "a.html").next();

    assertThat(((ReadResult.Failed) result).problem().toString())
        .contains("a page of at most 50000 elements");
  }

  @Test
  void bracketsOfJsonBreakNothing() throws IOException {
    List<String> outcomes = new ArrayList<>();
    for (String name : List.of("a.json", "a.jsonl")) {
      byte[] bytes = "[".repeat(200_000).getBytes(UTF_8);
      outcomes.addAll(outcomes(Corpus.of(new ByteArrayInputStream(bytes), name)));
    }

    assertThat(outcomes).hasSize(2).allMatch(outcome -> outcome.contains("nesting depth"));
  }

  private static String docx(String bomb, int mebibytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(bomb));
      blanks(zip, mebibytes);
    }
    try (Corpus corpus = Corpus.of(new ByteArrayInputStream(bytes.toByteArray()), "a.docx")) {
      return ((ReadResult.Failed) corpus.read().next()).problem().toString();
    }
  }

  private static void blanks(OutputStream out, int mebibytes) throws IOException {
    byte[] blanks = " ".repeat(MIB).getBytes(US_ASCII);
    for (int i = 0; i < mebibytes; i++) {
      out.write(blanks);
    }
  }
}
