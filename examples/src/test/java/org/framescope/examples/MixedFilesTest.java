package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A folder of 1,000 mixed files, 20 of them broken in 20 ways: 980 results, 20 clear messages. */
class MixedFilesTest {
  private static final String SENTENCE =
      "Mayor Ana Ruiz said the bridge would open in May. Critics said that it would not. ";

  @TempDir Path folder;

  @Test
  void whatIsBrokenIsNamedAndTheRestIsDone() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    good(corpus);
    broken(corpus);
    try (Stream<Path> files = Files.list(corpus)) {
      assertThat(files).hasSize(1_000);
    }
    Path results = folder.resolve("results.jsonl");
    StringWriter complaints = new StringWriter();
    CommandLine command = Framescope.commandLine().setErr(new PrintWriter(complaints, true));

    int code =
        command.execute(
            "analyze",
            "--issue",
            "none",
            "--format",
            "jsonl",
            "--no-progress",
            "--out",
            results.toString(),
            corpus.toString());

    assertThat(code).isEqualTo(1);
    assertThat(Files.readAllLines(results, UTF_8)).hasSize(980);
    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(complaints.toString());
    assertThat(lines).hasSize(21);
    assertThat(lines.subList(0, 20))
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith(corpus + "/broken-")
                    .contains(": expected ")
                    .contains(", found "))
        .doesNotHaveDuplicates();
    assertThat(lines.get(20)).isEqualTo("20 inputs failed, 980 done");
  }

  private static void good(Path corpus) throws IOException {
    for (int i = 0; i < 490; i++) {
      Files.writeString(corpus.resolve("text-" + i + ".txt"), SENTENCE + i);
    }
    for (int i = 0; i < 100; i++) {
      Files.writeString(
          corpus.resolve("table-" + i + ".csv"),
          "id,text,outlet\nrow-" + i + ",\"" + SENTENCE + "\",P\n");
      String line = "{\"id\":\"line-" + i + "\",\"text\":\"" + SENTENCE + "\"}\n";
      Files.write(corpus.resolve("lines-" + i + ".jsonl.gz"), gzip(line.getBytes(UTF_8)));
    }
    for (int i = 0; i < 190; i++) {
      Files.writeString(
          corpus.resolve("page-" + i + ".html"),
          "<title>T</title><article><p>" + SENTENCE.repeat(3) + "</p></article>");
    }
    for (int i = 0; i < 50; i++) {
      Files.write(
          corpus.resolve("word-" + i + ".docx"),
          docx("word/document.xml", "<d><p><t>" + SENTENCE + "</t></p></d>"));
      Files.writeString(corpus.resolve("rich-" + i + ".rtf"), "{\\rtf1\\ansi " + SENTENCE + "}");
    }
  }

  private static void broken(Path corpus) throws IOException {
    write(corpus, "01.txt", "");
    write(corpus, "02.txt", "\u0000\u0001\u0002\u0003PNG\u0000");
    write(corpus, "03.jsonl", "{\"id\":\"a\",\"text\":\"unclosed}\n");
    write(corpus, "04.jsonl", "[\"not an object\"]\n");
    write(corpus, "05.jsonl", "{\"id\":\"a\",\"title\":\"no text\"}\n");
    write(corpus, "06.jsonl", "{\"id\":\"a\",\"text\":42}\n");
    write(corpus, "07.json", "[{\"id\":\"a\" \"text\":\"T\"}]");
    write(corpus, "08.json", "[\"not an object\"]");
    write(corpus, "09.csv", "id,content\na,T\n");
    write(corpus, "10.csv", "id,text\nonly-one-field\n");
    write(corpus, "11.csv", "id,text\na,\n");
    write(corpus, "12.html", "<html><body><p>Soon.</p></body></html>");
    write(corpus, "13.html", "");
    write(corpus, "14.rtf", "plain text in disguise");
    write(corpus, "15.rtf", "{\\rtf1 ");
    write(corpus, "16.docx", "plain text in disguise");
    Files.write(corpus.resolve("broken-17.docx"), docx("word/other.xml", "<d/>"));
    Files.write(corpus.resolve("broken-18.docx"), docx("word/document.xml", "<d><p>"));
    write(corpus, "19.pdf", "%PDF-1.7");
    byte[] cut = gzip(SENTENCE.repeat(200).getBytes(UTF_8));
    Files.write(corpus.resolve("broken-20.txt.gz"), java.util.Arrays.copyOf(cut, cut.length / 2));
  }

  private static void write(Path corpus, String name, String content) throws IOException {
    Files.writeString(corpus.resolve("broken-" + name), content);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String entry, String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(xml.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
