package org.framescope.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as bytes: always UTF-8, and with errors, which {@link System#out} swallows, so
 * that a closed pipe ends the work.
 */
final class StandardOutput {
  private static final int DEFAULT_WIDTH = 80;
  private static final int MOST_WIDTH = 200;

  private StandardOutput() {}

  /** A buffered stream; closing it flushes it and leaves standard output open. */
  static OutputStream stream() {
    return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16) {
      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /** Prints text for a person. */
  static void print(String text) throws IOException {
    try (OutputStream out = stream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The width to write for: what COLUMNS says, else 80. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns == null || columns.isEmpty() || columns.length() > 4) {
      return DEFAULT_WIDTH;
    }
    for (int i = 0; i < columns.length(); i++) {
      if (columns.charAt(i) < '0' || columns.charAt(i) > '9') {
        return DEFAULT_WIDTH;
      }
    }
    return Math.min(MOST_WIDTH, Math.max(40, Integer.parseInt(columns)));
  }
}
