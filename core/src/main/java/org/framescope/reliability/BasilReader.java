package org.framescope.reliability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;
import org.framescope.text.Utf8File;

/**
 * Reads BASIL (Fan et al. 2019, In Plain Sight) from a user's own copy, which the library does not
 * bring along. Two layouts: the folder as released, with {@code articles/} and {@code
 * annotations/}, files paired by {@code NAME.json} and {@code NAME_ann.json}; or a file of JSON
 * lines, one triplet a line with {@code event} and {@code articles} of {@code id}, {@code outlet},
 * {@code title}, {@code text}, {@code stance} and {@code spans} (offsets in code points).
 */
public final class BasilReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private BasilReader() {}

  /**
   * Reads a folder or a file.
   *
   * @throws IOException if it cannot be read; the message names file, line and column of a fault
   */
  public static ImmutableList<BasilTriplet> read(Path path) throws IOException {
    return Files.isDirectory(path) ? readFolder(path) : readLines(path);
  }

  private static ImmutableList<BasilTriplet> readLines(Path file) throws IOException {
    List<String> lines = Utf8File.lines(file);
    ImmutableList.Builder<BasilTriplet> triplets = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      JsonNode node = parse(lines.get(i), file, i + 1);
      ImmutableList.Builder<BasilTriplet.Coded> articles = ImmutableList.builder();
      for (JsonNode article : node.path("articles")) {
        if (!article.path("id").isTextual()
            || article.path("id").asText().isEmpty()
            || !article.path("text").isTextual()) {
          throw new IOException(
              file
                  + ":"
                  + (i + 1)
                  + ":1: expected articles with 'id' and 'text', found one without");
        }
        articles.add(coded(article, node.path("event").asText("")));
      }
      triplets.add(new BasilTriplet(node.path("event").asText(""), articles.build()));
    }
    return triplets.build();
  }

  private static JsonNode parse(String json, Path file, int line) throws IOException {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s:%d:%d: expected a JSON object, found %s",
              file,
              e.getLocation() == null ? line : line + e.getLocation().getLineNr() - 1,
              e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
              e.getOriginalMessage()),
          e);
    }
  }

  private static BasilTriplet.Coded coded(JsonNode node, String event) {
    String body = node.path("text").asText();
    List<Mark> marks = new ArrayList<>();
    Article article = article(node, body, event);
    int bodyStart = article.text().length() - body.length();
    for (JsonNode span : node.path("spans")) {
      int start = units(body, span.path("start").asInt(-1));
      int end = units(body, span.path("end").asInt(-1));
      if (start >= 0 && end >= start) {
        marks.add(
            new Mark(
                new TextSpan(bodyStart + start, bodyStart + end), span.path("bias").asText("")));
      }
    }
    return new BasilTriplet.Coded(
        article, stance(node.path("stance").asText("")), ImmutableList.copyOf(marks));
  }

  private static Article article(JsonNode node, String body, String event) {
    Article.Builder article = Article.builder(node.path("id").asText()).body(body);
    if (node.path("title").isTextual()) {
      article.headline(node.path("title").asText());
    }
    if (node.path("outlet").isTextual()) {
      article.outlet(node.path("outlet").asText());
    }
    return event.isEmpty() ? article.build() : article.event(event).build();
  }

  /** A code point offset as a UTF-16 offset; -1 if it lies outside. */
  static int units(String text, int codePoints) {
    return codePoints < 0 || codePoints > text.codePointCount(0, text.length())
        ? -1
        : text.offsetByCodePoints(0, codePoints);
  }

  private static OptionalInt stance(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "conservative", "right" -> OptionalInt.of(1);
      case "center", "neutral" -> OptionalInt.of(0);
      case "liberal", "left" -> OptionalInt.of(-1);
      default -> OptionalInt.empty();
    };
  }

  private static ImmutableList<BasilTriplet> readFolder(Path folder) throws IOException {
    TreeMap<String, List<BasilTriplet.Coded>> byTriplet = new TreeMap<>();
    TreeMap<String, String> events = new TreeMap<>();
    List<Path> annotations;
    try (Stream<Path> files = Files.walk(folder.resolve("annotations"))) {
      annotations =
          files
              .filter(file -> file.getFileName().toString().endsWith("_ann.json"))
              .sorted()
              .toList();
    }
    for (Path annotation : annotations) {
      Path articles =
          folder
              .resolve("articles")
              .resolve(folder.resolve("annotations").relativize(annotation).toString());
      String name = annotation.getFileName().toString().replace("_ann.json", "");
      if (name.isEmpty()) {
        throw new IOException(
            annotation + ": expected the name of an article before _ann.json, found none");
      }
      Path file = articles.resolveSibling(name + ".json");
      JsonNode coded = parse(Utf8File.text(annotation), annotation, 1);
      JsonNode source = parse(Utf8File.text(file), file, 1);
      String triplet = coded.path("triplet-uuid").asText(name.replaceFirst("_\\d+$", ""));
      events.putIfAbsent(triplet, source.path("main-event").asText(triplet));
      byTriplet
          .computeIfAbsent(triplet, key -> new ArrayList<>())
          .add(released(name, source, coded, events.getOrDefault(triplet, triplet), file));
    }
    ImmutableList.Builder<BasilTriplet> triplets = ImmutableList.builder();
    byTriplet.forEach(
        (triplet, members) ->
            triplets.add(
                new BasilTriplet(
                    events.getOrDefault(triplet, triplet), ImmutableList.copyOf(members))));
    return triplets.build();
  }

  private static BasilTriplet.Coded released(
      String name, JsonNode source, JsonNode coded, String event, Path file) throws IOException {
    List<String> paragraphs = paragraphs(source);
    if (paragraphs.isEmpty()) {
      throw new IOException(file + ":1:1: expected 'body-paragraphs' or 'body', found neither");
    }
    Article.Builder builder =
        Article.builder(name).body(String.join("\n\n", paragraphs)).event(event);
    if (source.path("title").isTextual()) {
      builder.headline(source.path("title").asText());
    }
    if (source.path("source").isTextual()) {
      builder.outlet(source.path("source").asText());
    }
    Article article = builder.build();
    List<Integer> starts = new ArrayList<>();
    int at = article.text().length() - String.join("\n\n", paragraphs).length();
    for (String paragraph : paragraphs) {
      starts.add(at);
      at += paragraph.length() + 2;
    }
    List<Mark> marks = new ArrayList<>();
    for (JsonNode phrase : coded.path("phrase-level-annotations")) {
      mark(phrase, paragraphs, starts, marks);
    }
    return new BasilTriplet.Coded(
        article,
        stance(coded.path("article-level-annotations").path("relative_stance").asText("")),
        CodedText.of(name, article.text(), marks).marks());
  }

  /** Phrases are placed by paragraph, {@code p3}; those of the title are left out. */
  private static void mark(
      JsonNode phrase, List<String> paragraphs, List<Integer> starts, List<Mark> marks) {
    String place = phrase.path("id").asText("");
    if (!place.startsWith("p") || place.length() < 2 || !Character.isDigit(place.charAt(1))) {
      return;
    }
    int number = Integer.parseInt(place.substring(1));
    if (number >= paragraphs.size()) {
      return;
    }
    int start = units(paragraphs.get(number), phrase.path("start").asInt(-1));
    int end = units(paragraphs.get(number), phrase.path("end").asInt(-1));
    if (start >= 0 && end >= start) {
      String label = phrase.path("bias").asText("").equals("lex") ? "lexical" : "informational";
      marks.add(
          new Mark(new TextSpan(starts.get(number) + start, starts.get(number) + end), label));
    }
  }

  private static List<String> paragraphs(JsonNode source) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : source.path("body-paragraphs")) {
      List<String> sentences = new ArrayList<>();
      paragraph.forEach(sentence -> sentences.add(sentence.asText()));
      paragraphs.add(paragraph.isTextual() ? paragraph.asText() : String.join(" ", sentences));
    }
    for (JsonNode sentence : source.path("body")) {
      paragraphs.add(sentence.isTextual() ? sentence.asText() : sentence.path("sentence").asText());
    }
    return paragraphs;
  }
}
