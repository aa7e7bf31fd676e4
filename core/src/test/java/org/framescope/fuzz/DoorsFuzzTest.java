package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.framescope.corpus.ArticleReader;
import org.framescope.corpus.Corpus;
import org.framescope.corpus.CsvReader;
import org.framescope.corpus.DocxReader;
import org.framescope.corpus.HtmlReader;
import org.framescope.corpus.JsonReader;
import org.framescope.corpus.JsonlReader;
import org.framescope.corpus.PlainTextReader;
import org.framescope.corpus.ReadResult;
import org.framescope.corpus.RtfReader;
import org.framescope.corpus.WarcReader;
import org.framescope.text.Article;

/** No article, in whatever file, makes a door fail in any way but the documented one. */
class DoorsFuzzTest {
  private static final String DURATION = "60m";

  @FuzzTest(maxDuration = DURATION)
  void articleText(FuzzedDataProvider data) {
    AnalysisInvariants.check(Article.of("a", data.consumeRemainingAsString()));
  }

  @FuzzTest(maxDuration = DURATION)
  void newsLikeText(FuzzedDataProvider data) {
    AnalysisInvariants.check(
        data.consumeBoolean()
            ? Article.of("a", Pieces.news(data))
            : Article.builder("a")
                .headline(Pieces.news(data, data.consumeInt(0, 12)))
                .caption(Pieces.news(data, data.consumeInt(0, 12)))
                .body(Pieces.news(data))
                .build());
  }

  @FuzzTest(maxDuration = DURATION)
  void quotations(FuzzedDataProvider data) {
    QuotationInvariants.check(
        data.consumeBoolean() ? Pieces.marks(data) : data.consumeRemainingAsString());
  }

  /** Whatever was analysed can be written in every format, and what is XML can be read. */
  @FuzzTest(maxDuration = DURATION)
  void outputs(FuzzedDataProvider data) throws IOException {
    OutputInvariants.check(data.consumeString(20), Pieces.news(data));
  }

  @FuzzTest(maxDuration = DURATION)
  void plainText(byte[] bytes) {
    read(new PlainTextReader(), bytes, "a.txt");
  }

  @FuzzTest(maxDuration = DURATION)
  void html(byte[] bytes) {
    read(new HtmlReader(), bytes, "a.html");
  }

  @FuzzTest(maxDuration = DURATION)
  void jsonl(byte[] bytes) {
    read(new JsonlReader(), bytes, "a.jsonl");
  }

  @FuzzTest(maxDuration = DURATION)
  void json(byte[] bytes) {
    read(new JsonReader(), bytes, "a.json");
  }

  @FuzzTest(maxDuration = DURATION)
  void csv(byte[] bytes) {
    read(new CsvReader(), bytes, "a.csv");
  }

  @FuzzTest(maxDuration = DURATION)
  void rtf(byte[] bytes) {
    read(new RtfReader(), bytes, "a.rtf");
  }

  @FuzzTest(maxDuration = DURATION)
  void docx(byte[] bytes) {
    read(new DocxReader(), bytes, "a.docx");
  }

  /** What stands in the archive, which fuzzing the archive itself never reaches. */
  @FuzzTest(maxDuration = DURATION)
  void docxDocument(byte[] document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document);
    }
    read(new DocxReader(), bytes.toByteArray(), "a.docx");
  }

  @FuzzTest(maxDuration = DURATION)
  void warc(byte[] bytes) {
    read(new WarcReader(), bytes, "a.warc");
  }

  /** Packed input of any format, by its name. */
  @FuzzTest(maxDuration = DURATION)
  void packed(byte[] bytes) throws IOException {
    try (Corpus corpus = Corpus.of(new ByteArrayInputStream(bytes), "a.jsonl.gz")) {
      drain(corpus.read());
    }
  }

  /** Standard input, whose format its first bytes tell. */
  @FuzzTest(maxDuration = DURATION)
  void sniffed(byte[] bytes) throws IOException {
    try (Corpus first = Corpus.of(new ByteArrayInputStream(bytes), "input");
        Corpus second = Corpus.of(new ByteArrayInputStream(bytes), "input")) {
      verify(drain(first.read()).equals(drain(second.read())), "two readings of one input differ");
    }
  }

  /** A reader gives the same results twice, or says by an IOException that nothing can be read. */
  private static void read(ArticleReader reader, byte[] bytes, String file) {
    try {
      List<ReadResult> first = drain(reader.read(new ByteArrayInputStream(bytes), file));
      List<ReadResult> second = drain(reader.read(new ByteArrayInputStream(bytes), file));
      verify(first.equals(second), "two readings of one input differ");
    } catch (IOException | UncheckedIOException documented) {
      // The input, or the rest of it, cannot be read at all.
    }
  }

  private static List<ReadResult> drain(Iterator<ReadResult> results) {
    List<ReadResult> all = new ArrayList<>();
    while (results.hasNext() && all.size() < 10_000) {
      ReadResult result = results.next();
      if (result instanceof ReadResult.Read read) {
        int last = 0;
        for (Article.Section section : read.article().sections()) {
          verify(section.span().start() >= last, "sections are out of order");
          last = section.span().end();
        }
        verify(last <= read.article().text().length(), "a section leaves the text");
      }
      all.add(result);
    }
    return all;
  }
}
