package org.framescope.reliability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * Reads coded texts from JSONL, one object a line: {@code {"id": "...", "text": "...",
 * "attributions": [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 40]]}]}}. Offsets count
 * code points; a role may be empty, null or absent, the list of attributions may not; other keys
 * are ignored.
 */
final class JsonlCodingReader {
  private static final JsonMapper JSON = new JsonMapper();

  private final String file;
  private final ImmutableList.Builder<AttributionCoding> texts = ImmutableList.builder();
  private final ImmutableList.Builder<String> problems = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();
  private int line;

  private JsonlCodingReader(String file) {
    this.file = file;
  }

  static AttributionCodings read(Path path) throws IOException {
    JsonlCodingReader reader = new JsonlCodingReader(path.toString());
    try (BufferedReader rows = Utf8File.reader(path)) {
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        reader.line++;
        if (!row.isBlank()) {
          reader.row(row);
        }
      }
    }
    return new AttributionCodings(reader.texts.build(), reader.problems.build());
  }

  private void row(String row) {
    try {
      JsonNode node = JSON.readTree(row);
      texts.add(text(node));
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      problem(column, "a JSON object", e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      // The message was made by this class: what was expected, and what was found.
      problems.add(file + ":" + line + ":1: " + e.getMessage());
    }
  }

  private void problem(int column, String expected, String found) {
    problems.add(file + ":" + line + ":" + column + ": expected " + expected + ", found " + found);
  }

  private static IllegalArgumentException fault(String expected, String found) {
    return new IllegalArgumentException("expected " + expected + ", found " + found);
  }

  private AttributionCoding text(JsonNode node) {
    JsonNode id = node.get("id");
    JsonNode text = node.get("text");
    if (id == null || !id.isTextual() || text == null || !text.isTextual()) {
      throw fault("an object with the strings \"id\" and \"text\"", kind(node));
    }
    if (!ids.add(id.asText())) {
      throw fault("a new id", "the id " + id.asText() + " a second time");
    }
    CodePointOffsets offsets = new CodePointOffsets(text.asText());
    ImmutableList.Builder<Marked> marked = ImmutableList.builder();
    JsonNode list = node.get("attributions");
    // Without the list a file of plain articles would pass for one in which people found nothing.
    if (list == null || !list.isArray()) {
      throw fault(
          "the list \"attributions\" in the text " + id.asText(),
          list == null ? "none" : list.toString());
    }
    for (JsonNode one : list) {
      marked.add(
          new Marked(
              spans(one, "source", offsets),
              spans(one, "cue", offsets),
              spans(one, "content", offsets)));
    }
    return new AttributionCoding(id.asText(), text.asText(), marked.build());
  }

  private static String kind(JsonNode node) {
    return node.isObject() ? "an object without them" : "a JSON value that is none";
  }

  private static ImmutableList<TextSpan> spans(
      JsonNode attribution, String role, CodePointOffsets offsets) {
    JsonNode list = attribution.get(role);
    if (list == null || list.isNull()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<TextSpan> spans = ImmutableList.builder();
    for (JsonNode pair : list) {
      int start = pair.path(0).asInt(-1);
      int end = pair.path(1).asInt(-1);
      if (start < 0 || end < start || end > offsets.length()) {
        throw fault(
            "a " + role + " as [start, end] within the text's " + offsets.length() + " code points",
            pair.toString());
      }
      spans.add(new TextSpan(offsets.toUtf16(start), offsets.toUtf16(end)));
    }
    return spans.build();
  }
}
