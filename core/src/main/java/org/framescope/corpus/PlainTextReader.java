package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import org.framescope.text.Article;

/**
 * Reads a file of plain text: the articles of a newspaper database's export if it is laid out as
 * one, else one article, whose id is the file's name without its ending.
 */
public final class PlainTextReader implements ArticleReader {
  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    byte[] bytes = Limits.readAll(in);
    DecodedText decoded = DecodedText.of(bytes);
    ImmutableList<String> remarks =
        decoded.remark().map(ImmutableList::of).orElse(ImmutableList.of());
    String text = decoded.text();
    if (text.isBlank()) {
      return failed(file, bytes.length == 0 ? "an empty file" : "blanks only");
    }
    if (looksBinary(text)) {
      return failed(file, "binary data");
    }
    Optional<Iterator<ReadResult>> export = ExportReader.read(text, file, remarks);
    return export.orElseGet(
        () ->
            Iterators.singletonIterator(
                new ReadResult.Read(Article.of(FileNames.id(file), text), file, remarks)));
  }

  private static Iterator<ReadResult> failed(String file, String found) {
    return Iterators.singletonIterator(
        new ReadResult.Failed(InputProblem.ofFile(file, "the text of an article", found)));
  }

  /** Whether more than one in a hundred of the first characters is a control character. */
  private static boolean looksBinary(String text) {
    int looked = Math.min(text.length(), 4096);
    int strange = 0;
    for (int i = 0; i < looked; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
        strange++;
      }
    }
    return strange * 100 > looked;
  }
}
