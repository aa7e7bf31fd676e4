package org.framescope.reliability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * A text with the attributions that one person marked in it, each under the id by which labels of
 * its source refer to it.
 *
 * @param id the text's id
 * @param annotator who marked it; empty if that is not given
 * @param text the text
 * @param attributions what was marked, in the order of the file
 */
public record MarkedText(
    String id, String annotator, String text, ImmutableList<Attributed> attributions) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * An attribution as marked; offsets are UTF-16.
   *
   * @param id its id in the file
   * @param source the words for the source; empty if none was marked
   * @param cue the words that attribute
   * @param content what is attributed
   */
  public record Attributed(
      String id,
      ImmutableList<TextSpan> source,
      ImmutableList<TextSpan> cue,
      ImmutableList<TextSpan> content) {}

  /**
   * Reads the texts of a JSONL file whose id is wanted: {@code {"id", "annotator", "text",
   * "attributions": [{"id", "source": [[0, 7]], "cue": [..], "content": [..]}]}}, offsets in code
   * points.
   *
   * @throws IOException if the file cannot be read or a line is not as expected; the message names
   *     file, line, what was expected and what was found
   */
  public static ImmutableList<MarkedText> read(Path path, Predicate<String> wanted)
      throws IOException {
    ImmutableList.Builder<MarkedText> texts = ImmutableList.builder();
    try (BufferedReader rows = Utf8File.reader(path)) {
      int number = 0;
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        number++;
        if (row.isBlank()) {
          continue;
        }
        try {
          JsonNode node = JSON.readTree(row);
          if (!node.path("id").isTextual() || !node.path("text").isTextual()) {
            throw new IOException(
                path + ":" + number + ":1: expected an object with id and text, found neither");
          }
          if (wanted.test(node.get("id").asText())) {
            texts.add(text(node));
          }
        } catch (JsonProcessingException | IndexOutOfBoundsException e) {
          throw new IOException(
              path
                  + ":"
                  + number
                  + ": expected one text with spans within it, found "
                  + e.getMessage(),
              e);
        }
      }
    }
    return texts.build();
  }

  /**
   * Reads the texts of a folder in brat's layout, as PolNeAR has it, whose id is wanted. The id is
   * the name of the text file without its ending; the ids of attributions are those of the events.
   *
   * @param problems what is wrong with a file is added here, and the others are read all the same
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static ImmutableList<MarkedText> readBrat(
      Path folder, Predicate<String> wanted, List<String> problems) throws IOException {
    return BratCodingReader.read(folder, wanted, problems);
  }

  private static MarkedText text(JsonNode node) {
    String text = node.get("text").asText();
    ImmutableList.Builder<Attributed> attributions = ImmutableList.builder();
    for (JsonNode one : node.path("attributions")) {
      attributions.add(
          new Attributed(
              one.path("id").asText(),
              spans(one.path("source"), text),
              spans(one.path("cue"), text),
              spans(one.path("content"), text)));
    }
    return new MarkedText(
        node.get("id").asText(), node.path("annotator").asText(), text, attributions.build());
  }

  private static ImmutableList<TextSpan> spans(JsonNode list, String text) {
    ImmutableList.Builder<TextSpan> spans = ImmutableList.builder();
    for (JsonNode pair : list) {
      int start = text.offsetByCodePoints(0, pair.path(0).asInt());
      int end =
          text.offsetByCodePoints(start, Math.max(0, pair.path(1).asInt() - pair.path(0).asInt()));
      spans.add(new TextSpan(start, end));
    }
    return spans.build();
  }
}
