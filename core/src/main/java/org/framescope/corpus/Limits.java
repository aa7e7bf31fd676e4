package org.framescope.corpus;

import java.io.IOException;
import java.io.InputStream;

/** How much of an input is read before it is taken for an attack or a mistake. */
final class Limits {
  /** The most bytes of one article's file, unpacked: 64 MiB, some 10 million words. */
  static final int FILE_BYTES = 64 << 20;

  /** What is expected of a record of a file of many. */
  static final String RECORD = "a record of at most " + (FILE_BYTES >> 20) + " Mi characters";

  private Limits() {}

  /**
   * Reads a whole input.
   *
   * @throws IOException if it holds more than {@link #FILE_BYTES}
   */
  static byte[] readAll(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(FILE_BYTES);
    if (bytes.length == FILE_BYTES && in.read() >= 0) {
      throw new IOException("more than " + (FILE_BYTES >> 20) + " MiB of text in one file");
    }
    return bytes;
  }
}
