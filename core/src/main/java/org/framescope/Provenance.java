package org.framescope;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;

/**
 * What made a result, enough to make it again.
 *
 * @param library name and version of the library
 * @param lexicons the lexicons used, by name
 * @param models the models used, by name
 * @param options the options in force
 * @param input {@code sha256:} and the SHA-256 of the article's text in UTF-8, 64 hexadecimal
 *     digits
 */
public record Provenance(
    String library,
    ImmutableList<DataFile> lexicons,
    ImmutableList<DataFile> models,
    ImmutableSortedMap<String, String> options,
    String input)
    implements Serializable {
  /**
   * A lexicon or model by content.
   *
   * @param name its name
   * @param version its version
   * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
   */
  public record DataFile(String name, String version, String sha256) implements Serializable {}
}
