package org.framescope.text;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Files that must be UTF-8, such as people's coding. What is not is refused with the place of the
 * first byte that is wrong, {@code FILE:LINE:COLUMN: expected UTF-8, found the byte 0xE9}, rather
 * than read with characters lost.
 */
public final class Utf8File {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8File() {}

  /**
   * The whole file as it is, a byte order mark included, so that offsets into it stay right.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   */
  public static String text(Path file) throws IOException {
    try (Reader reader = new Located(file)) {
      return CharStreams.toString(reader);
    }
  }

  /**
   * The lines, without their ends and without a byte order mark.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   */
  public static ImmutableList<String> lines(Path file) throws IOException {
    try (BufferedReader reader = reader(file)) {
      return ImmutableList.copyOf(CharStreams.readLines(reader));
    }
  }

  /**
   * A reader of the file, after a byte order mark if there is one.
   *
   * @return not safe for use by several threads; its methods throw {@link IOException} as said
   *     above
   * @throws IOException if the file cannot be opened
   */
  public static BufferedReader reader(Path file) throws IOException {
    PushbackReader reader = new PushbackReader(new Located(file));
    try {
      int first = reader.read();
      if (first >= 0 && first != BYTE_ORDER_MARK) {
        reader.unread(first);
      }
      return new BufferedReader(reader);
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /** Says where in the file the fault is. */
  private static final class Located extends FilterReader {
    private final Path file;

    Located(Path file) throws IOException {
      super(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (CharacterCodingException e) {
        throw fault(file, e);
      }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      try {
        return in.read(buffer, offset, length);
      } catch (CharacterCodingException e) {
        throw fault(file, e);
      }
    }
  }

  /** Reads again, line by line: the decoder only knows that there is a fault. */
  private static IOException fault(Path file, CharacterCodingException cause) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int number = 1; ; number++) {
        int next = in.read();
        while (next >= 0 && next != '\n') {
          line.write(next);
          next = in.read();
        }
        ByteBuffer bytes = ByteBuffer.wrap(line.toByteArray());
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, chars, true).isError()) {
          return new IOException(
              String.format(
                  Locale.ROOT,
                  "%s:%d:%d: expected UTF-8, found the byte 0x%02X (spreadsheets save UTF-8 if asked)",
                  file,
                  number,
                  chars.position() + 1,
                  bytes.get(bytes.position())),
              cause);
        }
        if (next < 0) {
          return new IOException(file + ": expected UTF-8, found another encoding", cause);
        }
        line.reset();
      }
    }
  }
}
