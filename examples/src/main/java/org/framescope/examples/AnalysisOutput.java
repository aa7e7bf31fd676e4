package org.framescope.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.framescope.FramingAnalysis;
import org.framescope.report.AnalysisJson;
import org.framescope.report.BratWriter;
import org.framescope.report.CsvTables;
import org.framescope.report.HtmlReport;
import org.framescope.report.JsonlWriter;
import org.framescope.report.PendingFile;
import org.framescope.report.TerminalTable;
import org.framescope.report.WebAnnotationWriter;
import org.framescope.report.XmiWriter;
import org.jspecify.annotations.Nullable;

/** Where {@code analyze} writes. */
abstract class AnalysisOutput implements Closeable {
  /** Writes one result. */
  abstract void write(FramingAnalysis analysis) throws IOException;

  /** Ends the output; what is closed without this is not left behind under its final name. */
  void commit() throws IOException {}

  /** Opens the output of a format. */
  static AnalysisOutput open(
      AnalyzeCommand.Format format, @Nullable Path out, CsvTables.Encoding tables)
      throws IOException {
    return switch (format) {
      case TABLE, JSON, JSONL -> new OneStream(format, out);
      case CSV -> new Tables(out, tables);
      case HTML -> new FileAnArticle(out, ".html", HtmlReport::writeArticle);
      case XMI ->
          out == null ? new FileAnArticle(null, ".xmi", XmiWriter::write) : new Folder(out, format);
      case WEBANNOTATION -> new FileAnArticle(out, ".jsonld", WebAnnotationWriter::write);
      case BRAT ->
          out == null ? new FileAnArticle(null, ".ann", BRAT_TEXT) : new Folder(out, format);
    };
  }

  private static final ArticleWriter BRAT_TEXT =
      (analysis, out) ->
          out.write(BratWriter.annotations(analysis).getBytes(StandardCharsets.UTF_8));

  /** The tables of {@link StreamingTables} in a folder. */
  private static final class Tables extends AnalysisOutput {
    private static final int HELD_BACK = 1_000;

    private final StreamingTables tables;

    Tables(@Nullable Path folder, CsvTables.Encoding encoding) throws IOException {
      if (folder == null) {
        throw new IOException("csv is four tables: name a folder with --out");
      }
      this.tables = new StreamingTables(folder, HELD_BACK, encoding);
    }

    @Override
    void write(FramingAnalysis analysis) throws IOException {
      tables.add(analysis);
    }

    @Override
    void commit() throws IOException {
      tables.commit();
    }

    @Override
    public void close() throws IOException {
      tables.close();
    }
  }

  /** What belongs together in one folder: a brat collection, or XMI with its type system. */
  private static final class Folder extends AnalysisOutput {
    private final Path folder;
    private final boolean brat;

    Folder(Path folder, AnalyzeCommand.Format format) throws IOException {
      this.folder = folder;
      this.brat = format == AnalyzeCommand.Format.BRAT;
      Files.createDirectories(folder);
      String name = brat ? "annotation.conf" : "TypeSystem.xml";
      try (PendingFile file = PendingFile.of(folder.resolve(name))) {
        String content = brat ? BratWriter.configuration() : XmiWriter.typeSystem();
        file.out().write(content.getBytes(StandardCharsets.UTF_8));
        file.commit();
      }
    }

    @Override
    void write(FramingAnalysis analysis) throws IOException {
      if (brat) {
        BratWriter.write(analysis, folder);
      } else {
        XmiWriter.write(analysis, folder);
      }
    }

    @Override
    public void close() {}
  }

  /** One result after the other, to a file or to standard output. */
  private static final class OneStream extends AnalysisOutput {
    private final AnalyzeCommand.Format format;
    private final @Nullable PendingFile file;
    private final OutputStream stream;
    private final JsonlWriter lines;

    OneStream(AnalyzeCommand.Format format, @Nullable Path out) throws IOException {
      this.format = format;
      this.file = out == null ? null : PendingFile.of(out);
      this.stream = file == null ? StandardOutput.stream() : file.out();
      this.lines = new JsonlWriter(stream);
    }

    @Override
    void write(FramingAnalysis analysis) throws IOException {
      switch (format) {
        case JSON -> AnalysisJson.writeIndented(analysis, AnalysisJson.Text.LEFT_OUT, stream);
        case JSONL -> lines.write(analysis);
        default ->
            stream.write(
                (TerminalTable.of(analysis, StandardOutput.width()) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
      }
      if (file == null) {
        stream.flush();
      }
    }

    @Override
    void commit() throws IOException {
      stream.flush();
      if (file != null) {
        file.commit();
      }
    }

    @Override
    public void close() throws IOException {
      if (file == null) {
        stream.close();
      } else {
        file.close();
      }
    }
  }

  /** Writes the page, or other file, of one article; leaves the stream open. */
  interface ArticleWriter {
    void write(FramingAnalysis analysis, OutputStream out) throws IOException;
  }

  /** A file an article in a folder; without a folder, one article to standard output. */
  static final class FileAnArticle extends AnalysisOutput {
    private static final int MOST_NAME = 120;

    private final @Nullable Path folder;
    private final String ending;
    private final ArticleWriter writer;
    private final Set<String> names = new HashSet<>();

    FileAnArticle(@Nullable Path folder, String ending, ArticleWriter writer) throws IOException {
      this.folder = folder;
      this.ending = ending;
      this.writer = writer;
      if (folder != null) {
        Files.createDirectories(folder);
      }
    }

    @Override
    void write(FramingAnalysis analysis) throws IOException {
      String name = fileName(analysis.article().id());
      if (folder == null) {
        if (names.size() > 1) {
          throw new IOException(
              "several articles in this format need several files: name a folder with --out");
        }
        try (OutputStream out = StandardOutput.stream()) {
          writer.write(analysis, out);
        }
        return;
      }
      try (PendingFile file = PendingFile.of(folder.resolve(name + ending))) {
        writer.write(analysis, file.out());
        file.commit();
      }
    }

    /** An id as a file name: no separators, no device names, no clash by upper and lower case. */
    String fileName(String id) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < id.length() && name.length() < MOST_NAME; i++) {
        char c = id.charAt(i);
        boolean plain =
            c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
        name.append(plain && !(c == '.' && name.length() == 0) ? c : '_');
      }
      String base = name.isEmpty() ? "_" : name.toString();
      String unique = base;
      for (int n = 2; !names.add(unique.toLowerCase(Locale.ROOT)); n++) {
        unique = base + "-" + n;
      }
      return unique;
    }

    @Override
    public void close() {}
  }
}
