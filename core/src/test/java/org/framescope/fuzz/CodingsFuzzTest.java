package org.framescope.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.reliability.AttributionCodings;
import org.framescope.reliability.BasilReader;
import org.framescope.reliability.CodedJsonlReader;
import org.framescope.reliability.CodedTableReader;
import org.framescope.reliability.TermContextReader;
import org.framescope.report.AnalysisJsonReader;
import org.framescope.report.BratReader;
import org.framescope.text.Article;

/** No coding, annotation or earlier result makes a door fail in any way but the documented one. */
class CodingsFuzzTest {
  private static final String DURATION = "60m";
  private static final String TEXT = "Mayor Ana Ruiz said the \uD83D\uDE00 bridge\nwould open.";
  private static final AnalysisJsonReader RESULTS =
      AnalysisJsonReader.create(List.of())
          .withArticles(id -> Optional.of(Article.of(id.isEmpty() ? "a" : id, TEXT)));
  private static final BratReader BRAT = BratReader.create(List.of());

  @FuzzTest(maxDuration = DURATION)
  void brat(byte[] bytes) {
    try {
      BRAT.read(TEXT, new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException documented) {
      // A line cannot be read.
    }
  }

  @FuzzTest(maxDuration = DURATION)
  void results(byte[] bytes) {
    try {
      RESULTS.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException documented) {
      // No result of this library, or not of this text.
    }
  }

  /** Both readers of a folder of brat's. */
  @FuzzTest(maxDuration = DURATION)
  void bratFolder(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path text = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path marks = Files.write(folder.resolve("a.ann"), bytes);
    try {
      reading(() -> AttributionCodings.read(folder));
      reading(() -> org.framescope.reliability.BratReader.read(folder, "coder"));
    } finally {
      Files.delete(marks);
      Files.delete(text);
      Files.delete(folder);
    }
  }

  /** All readers of coded texts as JSON lines. */
  @FuzzTest(maxDuration = DURATION)
  void codedLines(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("fuzz", ".jsonl"), bytes);
    try {
      reading(() -> AttributionCodings.read(file));
      reading(() -> CodedJsonlReader.read(file, "coder"));
      reading(() -> TermContextReader.read(file));
      reading(() -> BasilReader.read(file));
    } finally {
      Files.delete(file);
    }
  }

  /** All readers of codings as tables. */
  @FuzzTest(maxDuration = DURATION)
  void codedTables(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("fuzz", ".csv"), bytes);
    try {
      reading(() -> CodedTableReader.units(file));
      reading(() -> CodedTableReader.marks(file, Map.of("a", TEXT)));
      reading(() -> CodedTableReader.babe(file));
    } finally {
      Files.delete(file);
    }
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static void reading(Reading reading) {
    try {
      reading.read();
    } catch (IOException documented) {
      // The file cannot be read; the message says where and why.
    }
  }
}
