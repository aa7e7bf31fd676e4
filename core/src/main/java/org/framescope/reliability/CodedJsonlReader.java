package org.framescope.reliability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * Reads marks from JSON lines, one text a line: {@code {"id": "...", "text": "...", "spans":
 * [{"start": 0, "end": 4, "label": "x"}]}}, offsets in code points; {@code terms} is taken for
 * {@code spans}, and {@code side} or {@code word} for {@code label}.
 */
public final class CodedJsonlReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CodedJsonlReader() {}

  /**
   * Reads what one coder marked.
   *
   * @throws IOException if it cannot be read or two texts have one id; the message names file, line
   *     and column of a fault
   */
  public static Coding read(Path file, String coder) throws IOException {
    List<CodedText> texts = new ArrayList<>();
    List<String> lines = Utf8File.lines(file);
    Map<String, Integer> lineOfId = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        CodedText text = text(lines.get(i), file, i + 1);
        Integer before = lineOfId.putIfAbsent(text.id(), i + 1);
        if (before != null) {
          throw fault(
              file, i + 1, 1, "an id that no line before has", text.id() + " as in line " + before);
        }
        texts.add(text);
      }
    }
    return Coding.of(coder, texts);
  }

  private static CodedText text(String line, Path file, int number) throws IOException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw fault(file, number, column, "a JSON object", e.getOriginalMessage());
    }
    if (!node.path("id").isTextual() || !node.path("text").isTextual()) {
      throw fault(file, number, 1, "an object with 'id' and 'text'", "none");
    }
    String text = node.path("text").asText();
    List<Mark> marks = new ArrayList<>();
    for (JsonNode span : node.has("spans") ? node.path("spans") : node.path("terms")) {
      int start = BasilReader.units(text, span.path("start").asInt(-1));
      int end = BasilReader.units(text, span.path("end").asInt(-1));
      if (start < 0 || end < start) {
        throw fault(file, number, 1, "offsets within the text", span.toString());
      }
      String label =
          span.path("label").asText(span.path("side").asText(span.path("word").asText("")));
      marks.add(new Mark(new TextSpan(start, end), label));
    }
    return CodedText.of(node.path("id").asText(), text, marks);
  }

  private static IOException fault(Path file, int line, int column, String expected, String found) {
    return new IOException(
        String.format(
            Locale.ROOT, "%s:%d:%d: expected %s, found %s", file, line, column, expected, found));
  }
}
