package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Reads an RTF file: the articles of a database export, or one article. */
public final class RtfReader implements ArticleReader {
  @Override
  public Iterator<ReadResult> read(InputStream in, String file) throws IOException {
    byte[] bytes = Limits.readAll(in);
    if (bytes.length < 5 || bytes[0] != '{' || bytes[1] != '\\' || bytes[2] != 'r') {
      return WordProcessing.failed(file, "an RTF document, beginning with {\\rtf", bytes);
    }
    StringTextConverter converter = new StringTextConverter();
    try {
      converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException e) {
      // The parser reports broken markup by all kinds of exceptions; they end here, with the file.
      return WordProcessing.failed(file, "RTF markup", String.valueOf(e.getMessage()));
    }
    return WordProcessing.articles(converter.getText(), file, ImmutableList.of());
  }
}
