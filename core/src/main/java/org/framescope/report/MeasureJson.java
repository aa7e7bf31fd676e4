package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.framescope.Provenance;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;

/** Measures and provenance as JSON: the parts that analyses and comparisons share. */
final class MeasureJson {
  private MeasureJson() {}

  static void measure(JsonGenerator json, Measure measure) throws IOException {
    json.writeStartObject();
    Json.text(json, "name", measure.name());
    Json.text(json, "issue", measure.issue());
    Json.text(json, "axis", measure.axis());
    Json.text(json, "slot", measure.slot());
    Json.name(json, "voice", measure.voice());
    Json.name(json, "part", measure.part());
    Json.number(json, "value", measure.value());
    json.writeNumberField("per", measure.per());
    json.writeNumberField("numerator", measure.numerator());
    json.writeNumberField("denominator", measure.denominator());
    Json.number(json, "low", measure.low());
    Json.number(json, "high", measure.high());
    json.writeNumberField("level", measure.level());
    json.writeBooleanField("defined", measure.defined());
    json.writeArrayFieldStart("ledger");
    for (LedgerRow row : measure.ledger()) {
      json.writeStartObject();
      Json.text(json, "ref", row.ref());
      json.writeNumberField("numerator", row.numerator());
      json.writeNumberField("denominator", row.denominator());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
    json.writeStartObject();
    Json.text(json, "library", provenance.library());
    files(json, "lexicons", provenance.lexicons());
    files(json, "models", provenance.models());
    json.writeObjectFieldStart("options");
    for (var option : provenance.options().entrySet()) {
      Json.text(json, option.getKey(), option.getValue());
    }
    json.writeEndObject();
    Json.text(json, "input", provenance.input());
    json.writeEndObject();
  }

  private static void files(
      JsonGenerator json, String field, Iterable<Provenance.DataFile> dataFiles)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Provenance.DataFile file : dataFiles) {
      json.writeStartObject();
      Json.text(json, "name", file.name());
      Json.text(json, "version", file.version());
      Json.text(json, "sha256", file.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
