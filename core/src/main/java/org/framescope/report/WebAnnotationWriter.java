package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.ToneWord;
import org.framescope.text.TextSpan;

/**
 * An analysis as W3C Web Annotations in JSON-LD: one {@code AnnotationPage} an article. A term is
 * one annotation that classifies its words; an attribution is one annotation for each of its
 * source, cue and content, and one that links them. Each place is given twice, by position in code
 * points, as the recommendation counts, and by the words with up to 32 characters before and after.
 */
public final class WebAnnotationWriter {
  private static final int CONTEXT = 32;

  private final JsonGenerator json;
  private final String text;
  private final CodePoints codePoints;
  private final String document;

  private WebAnnotationWriter(JsonGenerator json, FramingAnalysis analysis) {
    this.json = json;
    this.text = analysis.article().text();
    this.codePoints = CodePoints.of(text);
    this.document = "urn:framescope:article:" + percent(analysis.article().id());
  }

  /**
   * Writes the annotations of one article, indented, in UTF-8; leaves the stream open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void write(FramingAnalysis analysis, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(Json.pretty());
      new WebAnnotationWriter(json, analysis).page(analysis);
      json.writeRaw('\n');
    }
  }

  private void page(FramingAnalysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", document + "#annotations");
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
    for (LoadedTerm term : analysis.annotations().loadedTerms()) {
      term(term);
    }
    for (LoadedTerm term : analysis.annotations().neutralTerms()) {
      term(term);
    }
    for (ToneWord word : analysis.annotations().toneWords()) {
      Map<String, String> bodies = new TreeMap<>();
      bodies.put("tone", word.category());
      bodies.put("voice", word.voice().name());
      annotation(word.id(), "classifying", bodies, List.of(word.span()));
    }
    int number = 0;
    for (var quote : analysis.annotations().scareQuotes()) {
      annotation(
          "X" + ++number, "classifying", Map.of("quotation", "scare quote"), List.of(quote.span()));
    }
    for (Attribution attribution : analysis.annotations().attributions()) {
      attribution(attribution);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void term(LoadedTerm term) throws IOException {
    Map<String, String> bodies = new TreeMap<>();
    bodies.put("entry", term.entry().lexicon() + "/" + term.entry().id());
    bodies.put("side", term.entry().side().name());
    bodies.put("slot", term.entry().slot());
    bodies.put("voice", term.voice().name());
    bodies.put("neutral", String.join("; ", term.entry().neutral()));
    annotation(term.id(), "classifying", bodies, List.of(term.span()));
  }

  private void attribution(Attribution attribution) throws IOException {
    String id = attribution.id();
    var relation = attribution.relation();
    Map<String, String> source = new TreeMap<>();
    source.put("role", "source");
    source.put("sourceClass", attribution.source().sourceClass().name());
    attribution.source().resolved().ifPresent(name -> source.put("resolvedSource", name));
    annotation(id + "-source", "identifying", source, relation.source());
    annotation(
        id + "-cue",
        "classifying",
        new TreeMap<>(Map.of("role", "cue", "cueStance", attribution.stance().name())),
        relation.cue());
    annotation(
        id + "-content",
        "classifying",
        new TreeMap<>(Map.of("role", "content", "type", relation.type().name())),
        relation.content());
    json.writeStartObject();
    json.writeStringField("id", document + "#" + id);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "linking");
    json.writeArrayFieldStart("body");
    if (!relation.source().isEmpty()) {
      json.writeString(document + "#" + id + "-source");
    }
    if (!relation.cue().isEmpty() && !relation.content().isEmpty()) {
      json.writeString(document + "#" + id + "-content");
    }
    if (relation.source().isEmpty()) {
      textualBody("sourceClass", attribution.source().sourceClass().name());
    }
    json.writeEndArray();
    json.writeStringField(
        "target", document + "#" + id + (relation.cue().isEmpty() ? "-content" : "-cue"));
    json.writeEndObject();
  }

  private void annotation(
      String id, String motivation, Map<String, String> bodies, List<TextSpan> spans)
      throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", document + "#" + id);
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", motivation);
    json.writeArrayFieldStart("body");
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      if (!body.getValue().isEmpty()) {
        textualBody(body.getKey(), body.getValue());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (TextSpan span : spans) {
      target(span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void textualBody(String name, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", "classifying");
    json.writeStringField("format", "text/plain");
    Json.text(json, "value", name + ": " + value);
    json.writeEndObject();
  }

  private void target(TextSpan span) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", document);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", codePoints.at(span.start()));
    json.writeNumberField("end", codePoints.at(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    Json.text(json, "exact", span.in(text));
    Json.text(json, "prefix", text.substring(boundary(span.start() - CONTEXT), span.start()));
    Json.text(json, "suffix", text.substring(span.end(), boundary(span.end() + CONTEXT)));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** An offset within the text that does not part a surrogate pair. */
  private int boundary(int offset) {
    int at = Math.max(0, Math.min(text.length(), offset));
    boolean within =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return within ? at - 1 : at;
  }

  private static String percent(String id) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || b == '-'
              || b == '.'
              || b == '_'
              || b == '~';
      if (plain) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
