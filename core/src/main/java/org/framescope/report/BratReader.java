package org.framescope.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.lexicon.Lexicon;
import org.framescope.text.TextSpan;

/**
 * Reads annotations back from the brat standoff that {@link BratWriter} wrote, perhaps changed in
 * brat since: spans come from the text-bound annotations, choices from the attributes, all else
 * from the notes. Annotations that were deleted are gone. One that was added in brat has no note:
 * it gets what its spans and attributes say, and defaults for the rest (docs/outputs.md#brat); a
 * note that a coder wrote for people is passed over. Immutable and safe for use by several threads.
 */
public final class BratReader {
  private record Bound(String type, List<TextSpan> spans, int line) {}

  private final AnnotationReader annotations;

  private BratReader(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  /**
   * A reader.
   *
   * @param lexicons the lexicons whose entries the notes may name
   */
  public static BratReader create(List<Lexicon> lexicons) {
    return new BratReader(new AnnotationReader(lexicons));
  }

  /**
   * Reads the annotations of one article.
   *
   * @param text the article's text, as analysed
   * @param standoff the content of the {@code .ann} file
   * @throws IllegalArgumentException if a line cannot be read; the message gives its number, what
   *     was expected and what was found
   */
  public ArticleAnnotations read(String text, String standoff) {
    CodePoints codePoints = CodePoints.of(text);
    Map<String, Bound> bounds = new LinkedHashMap<>();
    Map<String, String> events = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    Map<String, ObjectNode> notes = new LinkedHashMap<>();
    List<String[]> attributes = new ArrayList<>();
    int number = 0;
    for (String line : standoff.split("\n", -1)) {
      number++;
      String[] parts = line.split("\t", 3);
      if (line.isEmpty()) {
        continue;
      }
      if (parts.length < 2) {
        throw expected(number, "fields parted by tabs", line);
      }
      switch (line.charAt(0)) {
        case 'T' -> bounds.put(parts[0], bound(parts[1], text.length(), codePoints, number));
        case 'E' -> {
          events.put(parts[0], parts[1]);
          lines.put(parts[0], number);
        }
        case 'A', 'M' -> attributes.add(parts[1].split(" ", 3));
        case '#' -> {
          if (parts.length == 3
              && parts[1].startsWith("AnnotatorNotes ")
              && parts[2].startsWith("{")) {
            notes.put(parts[1].substring("AnnotatorNotes ".length()), note(parts[2], number));
          }
        }
        default -> {
          // Relations and equivalences are none of ours.
        }
      }
    }
    events.forEach(
        (id, event) -> {
          if (!notes.containsKey(id)) {
            Map<String, List<TextSpan>> roles = roles(id, event, bounds, lines);
            notes.put(
                id,
                CoderNotes.attribution(
                    id,
                    roles.getOrDefault("Source", List.of()),
                    roles.getOrDefault("Content", List.of()),
                    text));
          }
        });
    bounds.forEach(
        (id, bound) ->
            notes.computeIfAbsent(
                id, key -> CoderNotes.span(key, bound.type(), bound.spans(), text)));
    for (String[] attribute : attributes) {
      ObjectNode note = attribute.length == 3 ? notes.get(attribute[1]) : null;
      if (note != null) {
        choose(note, attribute[0], attribute[2]);
      }
    }
    events.forEach((id, event) -> event(id, event, bounds, notes, lines, text));
    bounds.forEach((id, bound) -> single(id, bound, notes.get(id), text));
    Function<String, List<JsonFields>> of =
        type -> {
          List<JsonFields> found = new ArrayList<>();
          bounds.forEach(
              (id, bound) -> {
                if (bound.type().equals(type)) {
                  found.add(noted(id, notes, bound.line(), text.length()));
                }
              });
          return found;
        };
    return new ArticleAnnotations(
        map(of.apply("LoadedTerm"), annotations::term),
        map(of.apply("NeutralTerm"), annotations::term),
        map(of.apply("ToneWord"), AnnotationReader::toneWord),
        map(
            events.keySet().stream()
                .map(id -> noted(id, notes, lines.getOrDefault(id, 0), text.length()))
                .toList(),
            AnnotationReader::attribution),
        map(of.apply("ScareQuote"), AnnotationReader::scareQuote),
        map(of.apply("PassedOver"), annotations::suppressed));
  }

  private static <T> ImmutableList<T> map(List<JsonFields> list, Function<JsonFields, T> reader) {
    return list.stream().map(reader).collect(ImmutableList.toImmutableList());
  }

  private static JsonFields noted(String id, Map<String, ObjectNode> notes, int line, int length) {
    ObjectNode note = notes.get(id);
    if (note == null) {
      throw expected(line, "a note for " + id + ", as Framescope writes it", "none");
    }
    return new JsonFields(note, id, length);
  }

  private static ObjectNode note(String json, int line) {
    try {
      return (ObjectNode) JsonFields.parse(json).node();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private static Bound bound(String field, int length, CodePoints codePoints, int line) {
    int space = field.indexOf(' ');
    List<TextSpan> spans = new ArrayList<>();
    try {
      for (String piece : field.substring(Math.max(0, space + 1)).split(";", -1)) {
        String[] ends = piece.split(" ", -1);
        TextSpan span =
            new TextSpan(
                codePoints.utf16(Integer.parseInt(ends[0])),
                codePoints.utf16(Integer.parseInt(ends[1])));
        if (span.end() > length) {
          throw expected(line, "offsets within the text", field);
        }
        spans.add(span);
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      IllegalArgumentException refusal = expected(line, "a type and offsets", field);
      refusal.initCause(e);
      throw refusal;
    }
    return new Bound(field.substring(0, Math.max(0, space)), spans, line);
  }

  private static void choose(ObjectNode note, String attribute, String value) {
    String field =
        switch (attribute) {
          case "AttributionType" -> "type";
          case "SourceClass" -> "sourceClass";
          case "CueStance" -> "cueStance";
          case "Voice" -> "voice";
          default -> "";
        };
    if (!field.isEmpty()) {
      note.put(field, value);
    } else if (attribute.equals("Side")) {
      CoderNotes.side(note, value);
    }
  }

  private static void event(
      String id,
      String event,
      Map<String, Bound> bounds,
      Map<String, ObjectNode> notes,
      Map<String, Integer> lines,
      String text) {
    ObjectNode note =
        (ObjectNode) noted(id, notes, lines.getOrDefault(id, 0), text.length()).node();
    Map<String, List<TextSpan>> roles = roles(id, event, bounds, lines);
    spans(id, note, "source", roles.getOrDefault("Source", List.of()), text);
    spans(id, note, "cue", roles.getOrDefault("Cue", List.of()), text);
    spans(id, note, "content", roles.getOrDefault("Content", List.of()), text);
  }

  private static Map<String, List<TextSpan>> roles(
      String id, String event, Map<String, Bound> bounds, Map<String, Integer> lines) {
    Map<String, List<TextSpan>> roles = new LinkedHashMap<>();
    for (String role : event.trim().split(" ", -1)) {
      int colon = role.indexOf(':');
      Bound bound = colon < 0 ? null : bounds.get(role.substring(colon + 1));
      if (bound == null) {
        throw expected(lines.getOrDefault(id, 0), "ROLE:T of a line above", role);
      }
      String name = role.substring(0, colon);
      roles.put(name.equals("UncuedContent") ? "Content" : name, bound.spans());
    }
    return roles;
  }

  /** Puts in the spans drawn in brat, unless they are the noted ones, which brat cuts at lines. */
  private static void spans(
      String id, ObjectNode note, String field, List<TextSpan> drawn, String text) {
    List<TextSpan> noted = new JsonFields(note, id, text.length()).list(field, JsonFields::span);
    if (BratWriter.lines(text, noted).equals(drawn)) {
      return;
    }
    ArrayNode spans = note.putArray(field);
    for (TextSpan span : joined(drawn, text)) {
      spans.addObject().put("start", span.start()).put("end", span.end());
    }
  }

  private static void single(
      String id, Bound bound, @org.jspecify.annotations.Nullable ObjectNode note, String text) {
    if (note == null || !note.has("start")) {
      return;
    }
    TextSpan noted = new JsonFields(note, id, text.length()).span();
    if (!BratWriter.lines(text, List.of(noted)).equals(bound.spans())) {
      note.put("start", bound.spans().get(0).start());
      note.put("end", bound.spans().get(bound.spans().size() - 1).end());
      if (note.has("voice")) {
        note.put("text", new JsonFields(note, id, text.length()).span().in(text));
      }
    }
  }

  /** Pieces with nothing but line breaks between them become one. */
  private static List<TextSpan> joined(List<TextSpan> pieces, String text) {
    List<TextSpan> joined = new ArrayList<>();
    for (TextSpan piece : pieces) {
      int last = joined.size() - 1;
      boolean follows =
          last >= 0
              && joined.get(last).end() < piece.start()
              && text.substring(joined.get(last).end(), piece.start())
                  .chars()
                  .allMatch(c -> c == '\n' || c == '\r');
      if (follows) {
        joined.set(last, new TextSpan(joined.get(last).start(), piece.end()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static IllegalArgumentException expected(int line, String what, String found) {
    String shown = found.length() > 60 ? found.substring(0, 57) + "..." : found;
    return new IllegalArgumentException(
        "line " + line + ": expected " + what + ", found '" + shown + "'");
  }
}
