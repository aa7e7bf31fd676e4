package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.ScareQuote;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourcingFinding;
import org.framescope.annotation.ToneWord;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.SuppressedMatch;
import org.framescope.text.TextSpan;
import org.framescope.text.TextWarning;

/** The annotations of one article as JSON objects. */
final class AnnotationJson {
  private final JsonGenerator json;
  private final String text;
  private final CodePoints codePoints;

  AnnotationJson(JsonGenerator json, String text, CodePoints codePoints) {
    this.json = json;
    this.text = text;
    this.codePoints = codePoints;
  }

  void term(LoadedTerm term) throws IOException {
    LexiconEntry entry = term.entry();
    json.writeStartObject();
    Json.text(json, "id", term.id());
    offsets(term.span());
    Json.text(json, "text", term.text());
    entry(entry);
    Json.text(json, "voice", term.voice().name());
    json.writeBooleanField("scareQuoted", term.scareQuoted());
    Json.text(json, "attribution", term.attribution());
    Json.text(json, "part", term.part().name());
    json.writeBooleanField("mention", term.mention());
    json.writeBooleanField("negated", term.negated());
    Json.texts(json, "neutral", entry.neutral());
    Json.texts(json, "sources", entry.sources());
    Json.texts(json, "passed", term.passed());
    json.writeEndObject();
  }

  private void entry(LexiconEntry entry) throws IOException {
    Json.text(json, "entry", entry.id());
    Json.text(json, "lexicon", entry.lexicon());
    Json.text(json, "issue", entry.issue().map(Issue::id));
    Json.text(json, "axis", entry.issue().map(issue -> issue.axis().toString()));
    Json.text(json, "side", entry.side().name());
    Json.text(json, "slot", entry.slot());
    Json.text(json, "frame", entry.frame().map(FrameDimension::id));
    Json.text(json, "device", entry.device().map(RhetoricalDevice::id));
    json.writeNumberField("strength", entry.strength());
  }

  void attribution(Attribution attribution) throws IOException {
    Source source = attribution.source();
    json.writeStartObject();
    Json.text(json, "id", attribution.id());
    Json.text(json, "type", attribution.relation().type().name());
    spans("source", attribution.relation().source());
    spans("cue", attribution.relation().cue());
    spans("content", attribution.relation().content());
    Json.text(json, "sourceClass", source.sourceClass().name());
    Json.bool(json, "named", source.sourceClass().named().orElse(null));
    Json.text(json, "resolvedSource", source.resolved());
    Json.name(json, "missing", source.missing());
    Json.name(json, "description", source.description());
    Json.number(json, "statedCount", source.statedCount());
    json.writeBooleanField("anonymityStated", source.anonymityStated());
    Json.text(json, "cueStance", attribution.stance().name());
    json.writeNumberField("confidence", attribution.relation().confidence());
    json.writeArrayFieldStart("findings");
    for (SourcingFinding finding : attribution.findings()) {
      json.writeStartObject();
      Json.text(json, "rule", finding.rule());
      Json.text(json, "citation", finding.citation());
      Json.text(json, "message", finding.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.text(json, "sourceText", source.text());
    Json.text(json, "sourceKey", source.key());
    json.writeNumberField("sourceConfidence", source.confidence());
    Json.text(json, "unresolvedReason", source.unresolvedReason());
    Json.text(json, "anonymityReason", source.anonymityReason());
    json.writeNumberField("contentWords", attribution.contentWords());
    json.writeEndObject();
  }

  void toneWord(ToneWord word) throws IOException {
    json.writeStartObject();
    Json.text(json, "id", word.id());
    offsets(word.span());
    Json.text(json, "text", word.text());
    Json.text(json, "category", word.category());
    Json.text(json, "lexicon", word.lexicon());
    Json.text(json, "voice", word.voice().name());
    Json.text(json, "attribution", word.attribution());
    Json.text(json, "part", word.part().name());
    json.writeEndObject();
  }

  void scareQuote(ScareQuote quote) throws IOException {
    json.writeStartObject();
    offsets(quote.span());
    Json.text(json, "text", quote.span().in(text));
    Json.text(json, "words", quote.text());
    json.writeEndObject();
  }

  void suppressed(SuppressedMatch match) throws IOException {
    json.writeStartObject();
    offsets(match.span());
    Json.text(json, "text", match.span().in(text));
    entry(match.entry());
    Json.text(json, "reason", match.reason());
    Json.text(json, "detail", match.detail());
    json.writeEndObject();
  }

  void warning(TextWarning warning) throws IOException {
    json.writeStartObject();
    Json.text(json, "code", warning.code());
    Json.text(json, "message", warning.message());
    offsets(warning.span());
    json.writeEndObject();
  }

  private void spans(String field, List<TextSpan> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (TextSpan span : spans) {
      json.writeStartObject();
      offsets(span);
      Json.text(json, "text", span.in(text));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void offsets(TextSpan span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeNumberField("cpStart", codePoints.at(span.start()));
    json.writeNumberField("cpEnd", codePoints.at(span.end()));
  }
}
