package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Coded texts that were read, and what could not be read.
 *
 * @param texts the texts, in the order of the file, or of the file names
 * @param problems what is wrong, each with file, line, column, expected and found; the other texts
 *     are read all the same
 */
public record AttributionCodings(
    ImmutableList<AttributionCoding> texts, ImmutableList<String> problems) {
  /**
   * Reads coded texts: a folder in brat's layout ({@link BratCodingReader}) or a JSONL file ({@link
   * JsonlCodingReader}).
   *
   * @throws IOException if the path does not exist or cannot be read
   */
  public static AttributionCodings read(Path path) throws IOException {
    return Files.isDirectory(path) ? BratCodingReader.read(path) : JsonlCodingReader.read(path);
  }
}
