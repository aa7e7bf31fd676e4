package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.framescope.text.Article;

/** Reads a file of plain text as one article, whose id is the file's name without its ending. */
public final class PlainTextReader implements ArticleReader {
  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    DecodedText decoded = DecodedText.of(in.readAllBytes());
    return Iterators.singletonIterator(
        new ReadResult.Read(
            Article.of(FileNames.id(file), decoded.text()),
            file,
            decoded.remark().map(ImmutableList::of).orElse(ImmutableList.of())));
  }
}
