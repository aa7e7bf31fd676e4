package org.framescope.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object a line: {@code id} and {@code text}, or {@code headline} and {@code body}
 * in place of {@code text}; {@code outlet}, {@code date} (ISO) and {@code event} if known. Unknown
 * keys are kept as metadata.
 */
public final class JsonlReader implements ArticleReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public Iterator<ReadResult> read(InputStream in, String file) {
    LimitedLines lines = new LimitedLines(in);
    return new AbstractIterator<>() {
      private int line;
      private int record;

      @Override
      protected @Nullable ReadResult computeNext() {
        try {
          for (String row = lines.next(); row != null; row = lines.next()) {
            line++;
            if (lines.cut()) {
              return failed(file, ++record, line, Limits.RECORD, "a longer one");
            }
            if (line == 1 && row.startsWith("\uFEFF")) {
              row = row.substring(1);
            }
            if (!row.isBlank()) {
              return readRow(row, file, line, ++record);
            }
          }
          return endOfData();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static ReadResult readRow(String row, String file, int line, int record) {
    JsonNode node;
    try {
      node = JSON.readTree(row);
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      return new ReadResult.Failed(
          new InputProblem(
              file,
              record,
              line,
              location == null ? 0 : location.getColumnNr(),
              "a JSON object",
              e.getOriginalMessage()));
    }
    if (!node.isObject()) {
      return failed(file, record, line, "a JSON object", "a JSON " + kind(node));
    }
    return articleOf(node, file, line, record);
  }

  static ReadResult articleOf(JsonNode node, String file, int line, int record) {
    String id = FileNames.id(file) + "-" + record;
    String text = null;
    String headline = null;
    String body = null;
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    Article.Builder article;
    JsonNode given = node.get("id");
    if (given != null && !given.asText().isEmpty()) {
      id = given.asText();
    }
    article = Article.builder(id);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (value.isNull()) {
        continue;
      }
      switch (field.getKey()) {
        case "id" -> {}
        case "text", "headline", "body", "outlet", "event" -> {
          if (!value.isTextual()) {
            return failed(
                file, record, line, "a string for \"" + field.getKey() + "\"", kind(value));
          }
          switch (field.getKey()) {
            case "text" -> text = value.textValue();
            case "headline" -> headline = value.textValue();
            case "body" -> body = value.textValue();
            case "outlet" -> article.outlet(value.textValue());
            default -> article.event(value.textValue());
          }
        }
        case "date" -> {
          Optional<LocalDate> date = Dates.parse(value.asText());
          date.ifPresent(article::date);
          if (date.isEmpty()) {
            remarks.add("date \"" + value.asText() + "\" not understood: kept as metadata");
            article.metadata("date", value.asText());
          }
        }
        default ->
            article.metadata(
                field.getKey(), value.isTextual() ? value.textValue() : value.toString());
      }
    }
    if (text == null && body == null) {
      return failed(file, record, line, "\"text\", or \"headline\" and \"body\"", "neither");
    }
    if (text != null) {
      article.text(text);
      if (headline != null) {
        article.metadata("headline", headline);
      }
      if (body != null) {
        remarks.add("both \"text\" and \"body\" given: \"body\" left out");
      }
    } else {
      article.body(body);
      if (headline != null) {
        article.headline(headline);
      }
    }
    return new ReadResult.Read(article.build(), file, remarks.build());
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "array";
      case OBJECT -> "object";
      case STRING -> "string";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
      default -> "null";
    };
  }

  private static ReadResult failed(
      String file, int record, int line, String expected, String found) {
    return new ReadResult.Failed(new InputProblem(file, record, line, 0, expected, found));
  }
}
