package org.framescope.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.corpus.Reading.article;
import static org.framescope.corpus.Reading.problem;
import static org.framescope.corpus.Reading.read;
import static org.framescope.corpus.Reading.resource;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each reader makes of a well-formed and of a broken input. */
class ReadersTest {
  @Test
  void plainTextIsTakenAsItIs() throws IOException {
    String text = "A line.\r\n\r\nAnother,\u00A0with an emoji \uD83D\uDE00.\n";

    List<ReadResult> results = read(new PlainTextReader(), text, "folder/brief.txt");

    assertThat(results).hasSize(1);
    assertThat(article(results.get(0)).id()).isEqualTo("brief");
    assertThat(article(results.get(0)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252,WINDOWS-1252", "UTF-16,UTF-16"})
  void textInAnotherCharacterSetIsReadWithARemark(String charset, String named) throws IOException {
    String text = "“It’s late — very late,” the café’s owner said. ".repeat(20);

    List<ReadResult> results =
        read(new PlainTextReader(), text.getBytes(Charset.forName(charset)), "a.txt");

    assertThat(article(results.get(0)).text()).isEqualTo(text);
    assertThat(
            ((ReadResult.Read) results.get(0)).remarks().get(0).toUpperCase(java.util.Locale.ROOT))
        .contains(named);
  }

  @Test
  void emptyAndBinaryFilesAreNamed() throws IOException {
    assertThat(problem(read(new PlainTextReader(), "", "a.txt").get(0)))
        .isEqualTo("a.txt: expected the text of an article, found an empty file");
    assertThat(problem(read(new PlainTextReader(), "\u0000\u0001\u0002PNG", "a.txt").get(0)))
        .isEqualTo("a.txt: expected the text of an article, found binary data");
  }

  @Test
  void jsonlGivesHeadlineBodyAndMetadata() throws IOException {
    List<ReadResult> results =
        read(
            new JsonlReader(),
            "{\"id\":\"a1\",\"headline\":\"H\",\"body\":\"B.\",\"outlet\":\"O\",\"date\":\"2026-03-04\","
                + "\"event\":\"E\",\"desk\":\"metro\",\"words\":3}\n\n{\"id\":\"a2\",\"text\":\"T\"}\n",
            "c.jsonl");

    Article first = article(results.get(0));
    assertThat(first.text()).isEqualTo("H\n\nB.");
    assertThat(first.partAt(0)).isEqualTo(ArticlePart.HEADLINE);
    assertThat(first.partAt(3)).isEqualTo(ArticlePart.BODY);
    assertThat(first.outlet()).contains("O");
    assertThat(first.date()).contains(LocalDate.of(2026, 3, 4));
    assertThat(first.event()).contains("E");
    assertThat(first.metadata())
        .containsExactly(java.util.Map.entry("desk", "metro"), java.util.Map.entry("words", "3"));
    assertThat(article(results.get(1)).text()).isEqualTo("T");
  }

  @Test
  void aBrokenLineOfJsonlIsNamedAndTheRestGoesOn() throws IOException {
    List<ReadResult> results =
        read(
            new JsonlReader(),
            "{\"id\":\"a1\",\"text\":\"T\"}\n{\"id\":\"a2\",\"text\":}\n[1]\n{\"id\":\"a4\"}\n"
                + "{\"id\":\"a5\",\"text\":5}\n{\"id\":\"a6\",\"text\":\"T\"}",
            "c.jsonl");

    assertThat(results).hasSize(6);
    assertThat(problem(results.get(1)))
        .startsWith("c.jsonl:2:19: record 2: expected a JSON object, found Unexpected character");
    assertThat(problem(results.get(2)))
        .isEqualTo("c.jsonl:3: record 3: expected a JSON object, found a JSON array");
    assertThat(problem(results.get(3)))
        .isEqualTo(
            "c.jsonl:4: record 4: expected \"text\", or \"headline\" and \"body\", found neither");
    assertThat(problem(results.get(4)))
        .isEqualTo("c.jsonl:5: record 5: expected a string for \"text\", found number");
    assertThat(article(results.get(5)).id()).isEqualTo("a6");
  }

  @Test
  void aJsonArrayIsReadObjectByObject() throws IOException {
    List<ReadResult> results =
        read(
            new JsonReader(),
            "[{\"id\":\"a1\",\"text\":\"T\"},\n 7,\n {\"id\":\"a3\",\"text\":\"U\"}, oops]",
            "c.json");

    assertThat(article(results.get(0)).id()).isEqualTo("a1");
    assertThat(problem(results.get(1))).startsWith("c.json:2:2: record 2: expected a JSON object");
    assertThat(article(results.get(2)).id()).isEqualTo("a3");
    assertThat(problem(results.get(3))).startsWith("c.json:3:").contains("expected JSON");
  }

  @Test
  void aTableGivesAnArticleARow() throws IOException {
    List<ReadResult> results =
        read(
            new CsvReader(ImmutableMap.of("text", "Content", "outlet", "paper")),
            "\uFEFFid;content;paper;date;desk\na1;\"Two\nlines; one field\";P;4 March 2026;metro\n"
                + "a2;short\na3;;P;;\na4;T;P;someday;x\n",
            "t.csv");

    Article first = article(results.get(0));
    assertThat(first.text()).isEqualTo("Two\nlines; one field");
    assertThat(first.outlet()).contains("P");
    assertThat(first.date()).contains(LocalDate.of(2026, 3, 4));
    assertThat(first.metadata()).containsEntry("desk", "metro");
    assertThat(problem(results.get(1)))
        .isEqualTo("t.csv:4: record 2: expected 5 fields, as in the header, found 2");
    assertThat(problem(results.get(2)))
        .isEqualTo("t.csv:5: record 3: expected the text of an article, found an empty field");
    assertThat(article(results.get(3)).metadata()).containsEntry("date", "someday");
  }

  /** Found by fuzzing: the fault stood in the row after the one that was asked for. */
  @Test
  void aTableThatBreaksOffIsReadUpToThere() throws IOException {
    List<ReadResult> results =
        read(new CsvReader(), "id,text\na1,T\na2,\"quoted\"x\na3,T\n", "t.csv");

    assertThat(article(results.get(0)).id()).isEqualTo("a1");
    assertThat(problem(results.get(1)))
        .isEqualTo(
            "t.csv: record 2: expected a well-formed row, found Unexpected character after closing"
                + " quote: 'x' (0x78) (record starting at line 3)");
    assertThat(results).hasSize(2);
  }

  @Test
  void aTableWithoutTextNamesItsColumns() throws IOException {
    assertThat(problem(read(new CsvReader(), "id,content\na1,T\n", "t.csv").get(0)))
        .isEqualTo(
            "t.csv:1:1: expected a column \"text\", or \"headline\" and \"body\", found the columns"
                + " [id, content]");
  }

  @Test
  void aWordDocumentWithAnEntityIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>"
              .getBytes(UTF_8));
    }

    assertThat(problem(read(new DocxReader(), bytes.toByteArray(), "e.docx").get(0)))
        .startsWith("e.docx: expected well-formed XML in word/document.xml");
  }

  @Test
  void aNewsPageGivesTheArticleAndNothingElse() throws IOException {
    Article article =
        article(read(new HtmlReader(), resource("news-page.html"), "holds.html").get(0));

    assertThat(article.headline()).contains("Sheriff ends jail holds & draws a crowd");
    assertThat(article.outlet()).contains("The Tamsin Courier");
    assertThat(article.date()).contains(LocalDate.of(2026, 3, 4));
    assertThat(article.metadata())
        .containsEntry("author", "Jo Harrow; Lee Munn")
        .containsEntry("url", "https://courier.example.org/2026/03/holds");
    assertThat(article.text())
        .contains("A close vote")
        .contains("draws a crowd\n\nSheriff Dolores Quill said Tuesday")
        .doesNotContain("Sports scores")
        .doesNotContain("newsletter")
        .doesNotContain("All rights reserved");
    int caption = article.text().indexOf("at the hearing on Tuesday.");
    assertThat(article.partAt(caption)).isEqualTo(ArticlePart.CAPTION);
    assertThat(article.text().indexOf("at the hearing", caption + 1)).isNegative();
  }

  @Test
  void aPageWithoutAnArticleIsNamed() throws IOException {
    assertThat(
            problem(
                read(new HtmlReader(), "<html><body><p>Soon.</p></body></html>", "p.html").get(0)))
        .isEqualTo("p.html: expected a page with the text of an article, found only one word");
  }

  @Test
  void aWebArchiveGivesItsPages() throws IOException {
    String page = new String(resource("news-page.html"), UTF_8);
    byte[] warc =
        (response("https://courier.example.org/1", "text/html; charset=utf-8", page)
                + response("https://courier.example.org/logo.png", "image/png", "PNG")
                + response("https://courier.example.org/2", "text/html", "<p>Nothing.</p>"))
            .getBytes(UTF_8);

    List<ReadResult> results = read(new WarcReader(), warc, "crawl.warc");

    assertThat(results).hasSize(2);
    assertThat(article(results.get(0)).id()).isEqualTo("https://courier.example.org/1");
    assertThat(problem(results.get(1))).startsWith("crawl.warc#https://courier.example.org/2: ");
  }

  private static String response(String address, String type, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + address
        + "\r\nWARC-Date: 2026-03-04T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + (http.length() + length)
        + "\r\n\r\n"
        + http
        + body
        + "\r\n\r\n";
  }
}
