package org.framescope.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.corpus.Reading.article;
import static org.framescope.corpus.Reading.read;
import static org.framescope.corpus.Reading.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** What is made of the exports of news databases, in each layout and each kind of file. */
class DatabaseExportsTest {
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

  /** Fuzzing found that an article that begins with its text made the reader throw. */
  @Test
  void nexisWithoutAHeadIsReadAndTheNextArticleToo() throws IOException {
    String export =
        "Body\n\nThe board met.\n\nLoad-Date: March 5, 2026\n\nEnd of Document\n\n\n"
            + "Board backs the sheriff\n\nThe Tamsin Courier\n\nMarch 4, 2026 Wednesday\n\nBody\n\n"
            + "Commissioners voted.\n\nLoad-Date: March 5, 2026\n\nEnd of Document\n";

    List<ReadResult> results = read(new PlainTextReader(), export.getBytes(UTF_8), "nexis.txt");

    assertThat(results).hasSize(2);
    assertThat(article(results.get(0)).text()).isEqualTo("The board met.");
    assertThat(article(results.get(0)).headline()).isEmpty();
    assertThat(article(results.get(1)).headline()).contains("Board backs the sheriff");
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
}
