package org.framescope.reliability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.framescope.text.Utf8File;

/**
 * Reads texts with marked terms: one JSON object a line with {@code id}, {@code text}, {@code
 * terms} and perhaps {@code kind}; a term has {@code start} and {@code end} in code points and
 * perhaps {@code side}, {@code side_ok}, {@code voice}, {@code voice_ok}, {@code optional}.
 */
public final class TermContextReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TermContextReader() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read; the message names line and column of a fault
   */
  public static ImmutableList<TermContext> read(Path file) throws IOException {
    List<String> lines = Utf8File.lines(file);
    ImmutableList.Builder<TermContext> contexts = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        contexts.add(context(lines.get(i), file, i + 1));
      }
    }
    return contexts.build();
  }

  private static TermContext context(String line, Path file, int number) throws IOException {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.path("id").isTextual() || !node.path("text").isTextual()) {
        throw new IOException(
            file + ":" + number + ":1: expected an object with 'id' and 'text', found none");
      }
      ImmutableList.Builder<TermContext.Term> terms = ImmutableList.builder();
      for (JsonNode term : node.path("terms")) {
        terms.add(term(term));
      }
      return new TermContext(
          node.get("id").textValue(),
          node.get("text").textValue(),
          node.path("kind").asText(""),
          terms.build());
    } catch (JsonProcessingException e) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s:%d:%d: expected a JSON object, found %s",
              file,
              number,
              e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
              e.getOriginalMessage()),
          e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ":" + number + ":1: " + e.getMessage(), e);
    }
  }

  private static TermContext.Term term(JsonNode term) {
    return new TermContext.Term(
        term.path("start").asInt(-1),
        term.path("end").asInt(-1),
        text(term, "side"),
        texts(term.path("side_ok")),
        text(term, "voice"),
        texts(term.path("voice_ok")),
        term.path("optional").asBoolean(false));
  }

  private static Optional<String> text(JsonNode node, String key) {
    String text = node.path(key).asText("");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static ImmutableSet<String> texts(JsonNode array) {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    array.forEach(node -> texts.add(node.asText()));
    return texts.build();
  }
}
