package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.framescope.text.Article;

/** What the readers of word processors' files have in common once they have the text. */
final class WordProcessing {
  private WordProcessing() {}

  /** The articles of a database export, or the text as one article. */
  static Iterator<ReadResult> articles(String text, String file, ImmutableList<String> remarks) {
    if (text.isBlank()) {
      return failed(file, "the text of an article", "a document without text");
    }
    return ExportReader.read(text, file, remarks)
        .orElseGet(
            () ->
                Iterators.singletonIterator(
                    new ReadResult.Read(
                        Article.of(FileNames.id(file), text.strip()), file, remarks)));
  }

  static Iterator<ReadResult> failed(String file, String expected, byte[] bytes) {
    return failed(file, expected, bytes.length == 0 ? "an empty file" : "something else");
  }

  static Iterator<ReadResult> failed(String file, String expected, String found) {
    return Iterators.singletonIterator(
        new ReadResult.Failed(InputProblem.ofFile(file, expected, found)));
  }
}
