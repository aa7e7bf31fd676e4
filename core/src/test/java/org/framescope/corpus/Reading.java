package org.framescope.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.framescope.text.Article;

/** Reads an input whole, for the tests of the readers. */
final class Reading {
  private Reading() {}

  static List<ReadResult> read(ArticleReader reader, byte[] bytes, String file) throws IOException {
    return ImmutableList.copyOf(reader.read(new ByteArrayInputStream(bytes), file));
  }

  static List<ReadResult> read(ArticleReader reader, String text, String file) throws IOException {
    return read(reader, text.getBytes(UTF_8), file);
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = Reading.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  static Article article(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).article();
  }

  static String problem(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Failed.class);
    return ((ReadResult.Failed) result).problem().toString();
  }
}
