package org.framescope.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Reads the articles of one format, one after the other, without holding the whole input. A broken
 * record gives a {@link ReadResult.Failed} and the reading goes on.
 */
public interface ArticleReader {
  /**
   * Reads the articles of an input.
   *
   * @param in the input, decompressed; closed by the caller when the iterator is done with
   * @param file the name for messages and for ids that the input does not give
   * @throws IOException if the input cannot be read at all
   */
  Iterator<ReadResult> read(InputStream in, String file) throws IOException;
}
