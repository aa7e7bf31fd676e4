package org.framescope.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.framescope.report.PendingFile;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate}: invented articles as JSON Lines, to try out speed and scale. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes invented articles as JSON Lines, for measuring speed and scale. "
            + "The same seed gives the same articles.")
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private long articles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "What they depend on (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "About how many words each has (default: 200 to 600).")
  private @Nullable Integer words;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to (default: standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (out == null) {
      write(new BufferedOutputStream(System.out, 1 << 16));
      return Framescope.OK;
    }
    try (PendingFile file = PendingFile.of(out)) {
      write(file.out());
      file.commit();
    }
    return Framescope.OK;
  }

  private void write(OutputStream stream) throws IOException {
    ArticleGenerator generator = new ArticleGenerator(seed);
    JsonGenerator json = new JsonFactory().createGenerator(stream);
    json.setRootValueSeparator(null);
    for (long i = 0; i < articles; i++) {
      Article article = words == null ? generator.article(i) : generator.article(i, words);
      write(article, json);
      json.writeRaw('\n');
    }
    json.flush();
  }

  private static void write(Article article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    if (article.headline().isPresent()) {
      String headline = article.headline().get();
      json.writeStringField("headline", headline);
      json.writeStringField("body", article.text().substring(headline.length() + 2));
    } else {
      json.writeStringField("text", article.text());
    }
    json.writeStringField("outlet", article.outlet().orElse(""));
    json.writeStringField("date", Objects.toString(article.date().orElse(null), ""));
    json.writeStringField("event", article.event().orElse(""));
    json.writeEndObject();
  }
}
