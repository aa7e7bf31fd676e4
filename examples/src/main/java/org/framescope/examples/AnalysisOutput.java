package org.framescope.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.framescope.FramingAnalysis;
import org.framescope.report.AnalysisJson;
import org.framescope.report.JsonlWriter;
import org.framescope.report.PendingFile;
import org.jspecify.annotations.Nullable;

/** Where {@code analyze} writes, by format. */
abstract class AnalysisOutput implements Closeable {
  /** Writes one result. */
  abstract void write(FramingAnalysis analysis) throws IOException;

  /** Ends the output; what is closed without this is not left behind under its final name. */
  void commit() throws IOException {}

  /** Opens the output of a format. */
  static AnalysisOutput open(
      AnalyzeCommand.Format format, @Nullable Path out, OutputStream standardOutput)
      throws IOException {
    return switch (format) {
      case JSON, JSONL -> new Json(format == AnalyzeCommand.Format.JSON, out, standardOutput);
      default -> throw new IOException("format not written yet: " + format);
    };
  }

  /** JSON, to a file or to standard output. */
  private static final class Json extends AnalysisOutput {
    private final boolean indented;
    private final @Nullable PendingFile file;
    private final OutputStream stream;
    private final JsonlWriter lines;

    Json(boolean indented, @Nullable Path out, OutputStream standardOutput) throws IOException {
      this.indented = indented;
      this.file = out == null ? null : PendingFile.of(out);
      this.stream = file == null ? standardOutput : file.out();
      this.lines = new JsonlWriter(stream);
    }

    @Override
    void write(FramingAnalysis analysis) throws IOException {
      if (indented) {
        AnalysisJson.writeIndented(analysis, AnalysisJson.Text.LEFT_OUT, stream);
      } else {
        lines.write(analysis);
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
      if (file != null) {
        file.close();
      } else {
        stream.flush();
      }
    }
  }
}
