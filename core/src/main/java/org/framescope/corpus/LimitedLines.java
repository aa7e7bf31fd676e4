package org.framescope.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 stream, of which none fills the memory. Not safe for several threads. */
final class LimitedLines {
  private final BufferedReader in;
  private boolean cut;
  private boolean afterReturn;

  LimitedLines(InputStream in) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line without its end, cut off at {@link Limits#FILE_BYTES} units; null at the end. */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    boolean any = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n' && afterReturn && !any) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      any = true;
      if (c == '\n' || c == '\r') {
        return line.toString();
      }
      if (line.length() < Limits.FILE_BYTES) {
        line.append((char) c);
      } else {
        cut = true;
      }
    }
    return any ? line.toString() : null;
  }

  /** Whether the last line was longer than the limit. */
  boolean cut() {
    return cut;
  }
}
