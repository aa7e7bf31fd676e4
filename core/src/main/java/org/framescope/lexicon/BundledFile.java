package org.framescope.lexicon;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A lexicon on the class path, held against the SHA-256 that the build wrote beside it. */
final class BundledFile {
  private BundledFile() {}

  /**
   * The content of a file.
   *
   * @param name relative to this package, such as {@code guns.tsv}
   * @throws IllegalStateException if the file is missing, or is another one than was built
   */
  static byte[] read(String name) {
    byte[] bytes = bytes(name);
    checkState(bytes != null, "the bundled lexicon %s is not on the class path", name);
    byte[] sum = bytes(name + ".sha256");
    if (sum != null) { // Not there where sources were compiled without the build.
      check(name, bytes, new String(sum, StandardCharsets.US_ASCII).strip());
    }
    return bytes;
  }

  /** Refuses a content with another sum. */
  static void check(String name, byte[] bytes, String expected) {
    String found = Hashing.sha256().hashBytes(bytes).toString();
    checkState(
        found.equals(expected),
        "the lexicon %s on the class path is another one: expected SHA-256 %s, found %s",
        name,
        expected,
        found);
  }

  private static byte @Nullable [] bytes(String name) {
    try (InputStream in = BundledFile.class.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
