package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourcingFinding;
import org.framescope.annotation.ToneWord;
import org.framescope.codebook.CueStance;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.SuppressedMatch;
import org.framescope.profile.Measure;

/** What the page knows of an article's marks and figures beyond their words, as JSON. */
final class ArticleData {
  /** The entries met so far, in order; each article names an entry by its place. */
  private final Map<LexiconEntry, Integer> entries = new LinkedHashMap<>();

  private final Map<String, Integer> conditions = new LinkedHashMap<>();

  /** The data of one article: its marks, and the ledgers of its figures in the table's order. */
  String article(FramingAnalysis analysis) {
    return HtmlJson.of(
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("r");
          for (LoadedTerm term : analysis.annotations().loadedTerms()) {
            term(json, term);
          }
          for (LoadedTerm term : analysis.annotations().neutralTerms()) {
            term(json, term);
          }
          for (Attribution attribution : analysis.annotations().attributions()) {
            attribution(json, attribution);
          }
          for (ToneWord word : analysis.annotations().toneWords()) {
            tone(json, word);
          }
          int number = 0;
          for (var quote : analysis.annotations().scareQuotes()) {
            json.writeObjectFieldStart("X" + ++number);
            HtmlJson.text(json, "w", quote.text());
            json.writeEndObject();
          }
          number = 0;
          for (SuppressedMatch match : analysis.annotations().suppressed()) {
            number++;
            if (match.reason().equals("longer-match")) {
              continue;
            }
            json.writeObjectFieldStart("U" + number);
            json.writeNumberField("e", entry(match.entry()));
            json.writeNumberField("p", condition(match.reason() + ": " + match.detail()));
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeArrayFieldStart("f");
          for (Measure measure : ArticleSection.rows(analysis)) {
            HtmlJson.text(json, measure.defined() ? LedgerText.of(measure.ledger()) : "");
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** The entries and conditions of all articles so far. */
  String tables() {
    return HtmlJson.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("conditions");
          for (String condition : conditions.keySet()) {
            HtmlJson.text(json, condition);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("entries");
          for (LexiconEntry entry : entries.keySet()) {
            json.writeStartObject();
            HtmlJson.text(json, "id", entry.id());
            HtmlJson.text(json, "lexicon", entry.lexicon());
            HtmlJson.text(json, "issue", entry.issue().map(Issue::id).orElse(""));
            HtmlJson.text(json, "side", entry.side().name());
            HtmlJson.text(json, "slot", entry.slot());
            optional(json, "frame", entry.frame().map(FrameDimension::id));
            optional(json, "device", entry.device().map(RhetoricalDevice::id));
            json.writeNumberField("strength", entry.strength());
            HtmlJson.text(json, "neutral", String.join("; ", entry.neutral()));
            HtmlJson.text(json, "sources", String.join("; ", entry.sources()));
            optional(json, "note", Optional.of(entry.note()));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private int condition(String text) {
    return conditions.computeIfAbsent(text, key -> conditions.size());
  }

  private int entry(LexiconEntry entry) {
    return entries.computeIfAbsent(entry, key -> entries.size());
  }

  private void term(JsonGenerator json, LoadedTerm term) throws IOException {
    json.writeObjectFieldStart(term.id());
    json.writeNumberField("e", entry(term.entry()));
    json.writeStringField("v", term.voice().name());
    optional(json, "a", term.attribution());
    String flags =
        (term.scareQuoted() ? "s" : "") + (term.mention() ? "m" : "") + (term.negated() ? "n" : "");
    optional(json, "f", Optional.of(flags));
    if (!term.passed().isEmpty()) {
      json.writeNumberField("p", condition(String.join("; ", term.passed())));
    }
    json.writeEndObject();
  }

  private void attribution(JsonGenerator json, Attribution attribution) throws IOException {
    Source source = attribution.source();
    json.writeObjectFieldStart(attribution.id());
    json.writeStringField("type", attribution.relation().type().name());
    json.writeStringField("class", source.sourceClass().name());
    HtmlJson.text(json, "key", source.key());
    optional(json, "resolved", source.resolved());
    optional(json, "missing", source.missing().map(Enum::name));
    optional(json, "description", source.description().map(Enum::name));
    if (source.statedCount().isPresent()) {
      json.writeNumberField("count", source.statedCount().getAsInt());
    }
    optional(
        json,
        "reason",
        source.anonymityStated()
            ? source.anonymityReason().or(() -> Optional.of("none given"))
            : Optional.empty());
    optional(json, "unresolved", source.unresolvedReason());
    if (attribution.stance() != CueStance.NEUTRAL) {
      json.writeStringField("stance", attribution.stance().name());
    }
    json.writeNumberField("words", attribution.contentWords());
    if (!attribution.findings().isEmpty()) {
      json.writeArrayFieldStart("findings");
      for (SourcingFinding finding : attribution.findings()) {
        json.writeStartArray();
        HtmlJson.text(json, finding.message());
        json.writeNumber(condition(finding.citation()));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void tone(JsonGenerator json, ToneWord word) throws IOException {
    json.writeObjectFieldStart(word.id());
    json.writeNumberField("p", condition(word.category() + "\n" + word.lexicon()));
    json.writeStringField("v", word.voice().name());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, Optional<String> text)
      throws IOException {
    if (text.isPresent() && !text.get().isEmpty()) {
      HtmlJson.text(json, field, text.get());
    }
  }
}
