package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.ScareQuote;
import org.framescope.annotation.ToneWord;
import org.framescope.lexicon.SuppressedMatch;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.framescope.text.TextWarning;

/**
 * One analysis as one JSON object, as docs/schema/analysis.schema.json describes it. The same
 * analysis gives the same bytes, on every platform and Java version. Every span carries UTF-16
 * offsets ({@code start}, {@code end}) and code-point offsets ({@code cpStart}, {@code cpEnd}).
 *
 * <p>A lone surrogate of the text is written as its {@code \\u} escape, so that nothing is lost.
 */
public final class AnalysisJson {
  private AnalysisJson() {}

  /** Whether the article's text goes into the result. */
  public enum Text {
    /** It does: the result can be read back, and shown, without the article. */
    INCLUDED,
    /** It does not, beyond the words of the annotations: for texts that may not be passed on. */
    LEFT_OUT
  }

  /** The analysis as one line of JSON, without the article's text. */
  public static String toJson(FramingAnalysis analysis) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      write(analysis, Text.LEFT_OUT, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return out.toString();
  }

  /**
   * Writes the analysis indented, for reading, in UTF-8 and with a line break at the end. Leaves
   * the stream open.
   *
   * @throws IOException if the stream cannot be written to
   */
  public static void writeIndented(FramingAnalysis analysis, Text text, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(Json.pretty());
      write(analysis, text, json);
      json.writeRaw('\n');
    }
  }

  static void write(FramingAnalysis analysis, Text text, JsonGenerator json) throws IOException {
    Article article = analysis.article();
    AnnotationJson annotation =
        new AnnotationJson(json, article.text(), CodePoints.of(article.text()));
    json.writeStartObject();
    Json.text(json, "id", article.id());
    article(article, text, json);
    annotations(analysis.annotations(), annotation, json);
    json.writeObjectFieldStart("profile");
    json.writeNumberField("words", analysis.profile().words());
    json.writeArrayFieldStart("measures");
    for (Measure measure : analysis.profile().measures()) {
      MeasureJson.measure(json, measure);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeArrayFieldStart("warnings");
    for (TextWarning warning : analysis.warnings()) {
      annotation.warning(warning);
    }
    json.writeEndArray();
    json.writeFieldName("provenance");
    MeasureJson.provenance(json, analysis.provenance());
    json.writeEndObject();
  }

  private static void article(Article article, Text text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("article");
    Json.text(json, "headline", article.headline());
    Json.text(json, "outlet", article.outlet());
    Json.text(json, "date", article.date().map(LocalDate::toString));
    Json.text(json, "event", article.event());
    json.writeObjectFieldStart("metadata");
    for (var entry : article.metadata().entrySet()) {
      Json.text(json, entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("length", article.text().length());
    json.writeArrayFieldStart("sections");
    for (Article.Section section : article.sections()) {
      json.writeStartObject();
      Json.text(json, "part", section.part().name());
      json.writeNumberField("start", section.span().start());
      json.writeNumberField("end", section.span().end());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (text == Text.INCLUDED) {
      Json.text(json, "text", article.text());
    }
    json.writeEndObject();
  }

  private static void annotations(
      ArticleAnnotations annotations, AnnotationJson annotation, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("loadedTerms");
    for (LoadedTerm term : annotations.loadedTerms()) {
      annotation.term(term);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("neutralTerms");
    for (LoadedTerm term : annotations.neutralTerms()) {
      annotation.term(term);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : annotations.attributions()) {
      annotation.attribution(attribution);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("toneWords");
    for (ToneWord word : annotations.toneWords()) {
      annotation.toneWord(word);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("scareQuotes");
    for (ScareQuote quote : annotations.scareQuotes()) {
      annotation.scareQuote(quote);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suppressed");
    for (SuppressedMatch match : annotations.suppressed()) {
      annotation.suppressed(match);
    }
    json.writeEndArray();
  }
}
