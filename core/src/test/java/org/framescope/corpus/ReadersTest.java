package org.framescope.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What each reader makes of a well-formed and of a broken input. */
class ReadersTest {
  private static List<ReadResult> read(ArticleReader reader, byte[] bytes, String file)
      throws IOException {
    return ImmutableList.copyOf(reader.read(new ByteArrayInputStream(bytes), file));
  }

  private static List<ReadResult> read(ArticleReader reader, String text, String file)
      throws IOException {
    return read(reader, text.getBytes(UTF_8), file);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ReadersTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static Article article(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).article();
  }

  private static String problem(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Failed.class);
    return ((ReadResult.Failed) result).problem().toString();
  }

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

  @ParameterizedTest
  @CsvSource({
    "nexis-uni.txt,Nexis Uni,2026-03-04",
    "lexisnexis.txt,LexisNexis Academic,2010-03-04",
    "factiva-codes.txt,Factiva (field codes),2026-03-04",
    "factiva.txt,Factiva,2026-03-04",
    "proquest.txt,ProQuest,2026-03-04"
  })
  void anExportIsRecognisedAndParted(String file, String layout, String date) throws IOException {
    List<ReadResult> results = read(new PlainTextReader(), resource(file), file);

    assertThat(results).hasSize(2);
    Article first = article(results.get(0));
    assertThat(((ReadResult.Read) results.get(0)).remarks())
        .contains("read as an export of " + layout);
    assertThat(first.outlet().orElseThrow()).startsWith("The Tamsin Courier");
    assertThat(first.date()).contains(LocalDate.parse(date));
    assertThat(first.headline().orElseThrow()).matches("(Sheriff ends|County opens).*");
    assertThat(first.metadata()).containsKey("author");
    assertThat(first.text()).doesNotContain("Copyright").doesNotContain("Load-Date");
    assertThat(first.text()).doesNotContain("words").contains("\n\n");
    assertThat(article(results.get(1)).headline().orElseThrow())
        .matches("Board backs.*|No toll for now");
  }

  /**
   * A cover page, a time behind the date, a picture's words, articles without byline or section.
   */
  @Test
  void nexisWithACoverPageIsRead() throws IOException {
    List<ReadResult> results =
        read(new PlainTextReader(), resource("nexis-uni-cover.txt"), "nexis.txt");

    assertThat(results).hasSize(2);
    Article first = article(results.get(0));
    assertThat(first.headline()).contains("Board backs the sheriff, 4-3");
    assertThat(first.outlet()).contains("The Tamsin Courier (Marlow)");
    assertThat(first.date()).contains(LocalDate.of(2026, 3, 4));
    assertThat(first.metadata()).containsEntry("author", "Jo Harrow, Staff Writer");
    assertThat(first.text())
        .isEqualTo(
            "Board backs the sheriff, 4-3\n\nCommissioners backed the decision after a hearing.\n\n"
                + "“It was close,” the clerk said.\n\nThe hearing room on Wednesday.");
    assertThat(first.partAt(first.text().indexOf("The hearing room")))
        .isEqualTo(ArticlePart.CAPTION);
    Article second = article(results.get(1));
    assertThat(second.outlet()).contains("Marlow Gazette");
    assertThat(second.date()).contains(LocalDate.of(2026, 3, 3));
    assertThat(second.metadata()).doesNotContainKey("author");
  }

  /** A headline in two lines, a time, pages, volumes, either way to write a copyright. */
  @Test
  void factivaAsDisplayedIsReadWithTimesPagesAndVolumes() throws IOException {
    List<ReadResult> results =
        read(new PlainTextReader(), resource("factiva-display.txt"), "factiva.txt");

    assertThat(results).hasSize(2);
    Article first = article(results.get(0));
    assertThat(first.id()).isEqualTo("TAMC000020260304em3400001");
    assertThat(first.headline()).contains("Sheriff ends jail holds after two years of lawsuits");
    assertThat(first.outlet()).contains("The Tamsin Courier");
    assertThat(first.metadata())
        .containsEntry("author", "Jo Harrow Staff Writer")
        .containsEntry("section", "News")
        .containsEntry("time", "11:30 PM GMT")
        .containsEntry("source-code", "TAMC")
        .containsEntry("page", "A1");
    assertThat(first.text()).endsWith("“A detainer is a request,” the sheriff said.");
    Article second = article(results.get(1));
    assertThat(second.outlet()).contains("Marlow Gazette");
    assertThat(second.text()).isEqualTo("Board backs sheriff\n\nCommissioners voted 4-3.");
  }

  @Test
  void theOlderTextOfProQuestIsRead() throws IOException {
    List<ReadResult> results =
        read(new PlainTextReader(), resource("proquest-older.txt"), "proquest.txt");

    assertThat(results).hasSize(2);
    Article first = article(results.get(0));
    assertThat(first.headline()).contains("Sheriff ends jail holds");
    assertThat(first.outlet()).contains("The Tamsin Courier");
    assertThat(first.date()).contains(LocalDate.of(2026, 3, 4));
    assertThat(first.text()).endsWith("“A detainer is a request,” the sheriff said.");
    assertThat(article(results.get(1)).date()).contains(LocalDate.of(2026, 3, 5));
  }

  /** The same export as a page: a paragraph a line, as databases write HTML. */
  @ParameterizedTest
  @ValueSource(strings = {"nexis-uni.txt", "factiva.txt", "factiva-display.txt", "proquest.txt"})
  void anExportInHtmlIsReadLikeItsText(String file) throws IOException {
    StringBuilder page = new StringBuilder("<html><head><title>Results</title></head><body>");
    new String(resource(file), UTF_8)
        .lines()
        .forEach(line -> page.append("<p>").append(line.replace("&", "&amp;")).append("</p>"));
    List<ReadResult> texts = read(new PlainTextReader(), resource(file), "export.txt");

    List<ReadResult> pages =
        read(new HtmlReader(), page.append("</body></html>").toString(), "export.html");

    assertThat(pages.stream().map(result -> article(result).text()))
        .containsExactlyElementsOf(texts.stream().map(result -> article(result).text()).toList());
  }

  @Test
  void theTextOfAnExportIsWhole() throws IOException {
    assertThat(
            article(read(new PlainTextReader(), resource("factiva-codes.txt"), "f.txt").get(0))
                .text())
        .isEqualTo(
            "Sheriff ends jail holds\n\nThe jail will no longer hold people past their release"
                + " dates.\n\nThe sheriff told the board that a detainer is a request.\n\nIN the end"
                + " the vote was close, clerks said.");
    assertThat(
            article(read(new PlainTextReader(), resource("lexisnexis.txt"), "l.txt").get(0)).text())
        .isEqualTo(
            "County opens a new bridge after three years of work\n\nThe bridge opened on Wednesday,"
                + " three years late and four million dollars over its budget, the county engineer"
                + " said.\n\n“It is a good bridge,” he said.");
  }

  @Test
  void aWordDocumentOfAnExportIsRead() throws IOException {
    byte[] docx = docx(new String(resource("nexis-uni.txt"), UTF_8));

    List<ReadResult> results = read(new DocxReader(), docx, "export.docx");

    assertThat(results).hasSize(2);
    assertThat(article(results.get(0)).headline())
        .contains("Sheriff ends jail holds requested by agents");
  }

  private static byte[] docx(String text) throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (String line : text.split("\n", -1)) {
      xml.append("<w:p><w:r><w:t>").append(line.replace("&", "&amp;")).append("</w:t></w:r></w:p>");
    }
    xml.append("</w:body></w:document>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.toString().getBytes(UTF_8));
    }
    return bytes.toByteArray();
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
  void anRtfExportIsRead() throws IOException {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
    for (String line :
        new String(resource("factiva.txt"), UTF_8)
            .replace("“", "\"")
            .replace("”", "\"")
            .lines()
            .toList()) {
      rtf.append(line).append("\\par\n");
    }
    rtf.append("}");

    List<ReadResult> results = read(new RtfReader(), rtf.toString(), "export.rtf");

    assertThat(results).hasSize(2);
    assertThat(article(results.get(1)).text())
        .isEqualTo("Board backs sheriff\n\nCommissioners voted 4-3.");
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
