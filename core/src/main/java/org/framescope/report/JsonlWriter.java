package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.framescope.FramingAnalysis;

/**
 * Writes analyses as JSON Lines: one object a line, UTF-8, each line ended by {@code \n} and handed
 * on at once. Not safe for use by several threads.
 */
public final class JsonlWriter implements Closeable {
  private final OutputStream out;
  private final JsonGenerator json;
  private final AnalysisJson.Text text;

  /**
   * A writer without the articles' texts.
   *
   * @param out where to; closed by {@link #close}
   */
  public JsonlWriter(OutputStream out) throws IOException {
    this(out, AnalysisJson.Text.LEFT_OUT);
  }

  /** A writer that includes the articles' texts, or not. */
  public JsonlWriter(OutputStream out, AnalysisJson.Text text) throws IOException {
    this.out = out;
    this.text = text;
    this.json = Json.FACTORY.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /**
   * Writes one line.
   *
   * @throws IOException if the stream cannot be written to
   */
  public void write(FramingAnalysis analysis) throws IOException {
    AnalysisJson.write(analysis, text, json);
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.close();
  }
}
