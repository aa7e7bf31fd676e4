package org.framescope.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.framescope.comparison.DuplicateGroup;
import org.framescope.comparison.EventGroup;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.GroupTest;
import org.framescope.comparison.KeynessRow;
import org.framescope.comparison.PowerRow;
import org.framescope.comparison.RobustnessRow;
import org.framescope.comparison.TimePoint;
import org.framescope.profile.Measure;

/**
 * A comparison as one JSON object, as docs/schema/comparison.schema.json describes it. The same
 * comparison gives the same bytes.
 */
public final class ComparisonJson {
  private ComparisonJson() {}

  /**
   * Writes a comparison to a file, which gets its name when it is complete.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(FramingComparison comparison, Path file) throws IOException {
    try (PendingFile pending = PendingFile.of(file)) {
      write(comparison, pending.out());
      pending.commit();
    }
  }

  /** Writes a comparison in UTF-8, indented; leaves the stream open. */
  public static void write(FramingComparison comparison, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(Json.pretty());
      write(comparison, json);
      json.writeRaw('\n');
    }
  }

  private static void write(FramingComparison comparison, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.text(json, "groupBy", comparison.groupBy());
    json.writeArrayFieldStart("groups");
    for (Group group : comparison.groups()) {
      group(group, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tests");
    for (GroupTest test : comparison.tests()) {
      test(test, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("duplicates");
    for (DuplicateGroup duplicates : comparison.duplicates()) {
      json.writeStartArray();
      for (String id : duplicates.articleIds()) {
        Json.text(json, id);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    Json.texts(json, "warnings", comparison.warnings());
    json.writeFieldName("provenance");
    MeasureJson.provenance(json, comparison.provenance());
    extras(comparison, json);
    json.writeEndObject();
  }

  private static void group(Group group, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.text(json, "group", group.name());
    json.writeNumberField("articles", group.articles());
    json.writeNumberField("words", group.words());
    json.writeArrayFieldStart("measures");
    for (GroupFigure figure : group.figures()) {
      json.writeStartObject();
      key("name", figure.key(), json);
      figure(figure, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.texts(json, "articleIds", group.articleIds());
    json.writeEndObject();
  }

  private static void key(String name, Measure.Key key, JsonGenerator json) throws IOException {
    Json.text(json, name, key.name());
    Json.text(json, "issue", key.issue());
    Json.text(json, "axis", key.axis());
    Json.text(json, "slot", key.slot());
    Json.name(json, "voice", key.voice());
    Json.name(json, "part", key.part());
  }

  private static void figure(GroupFigure figure, JsonGenerator json) throws IOException {
    Json.number(json, "value", figure.value());
    json.writeNumberField("per", figure.per());
    number(json, "numerator", figure.numerator());
    json.writeNumberField("denominator", figure.denominator());
    Json.number(json, "low", figure.low());
    Json.number(json, "high", figure.high());
    json.writeNumberField("level", figure.level());
    json.writeBooleanField("defined", figure.defined());
    json.writeNumberField("articles", figure.articles());
    Json.text(json, "pooling", figure.pooling().name());
  }

  private static void test(GroupTest test, JsonGenerator json) throws IOException {
    GroupFigure first = test.first();
    GroupFigure second = test.second();
    json.writeStartObject();
    key("measure", test.key(), json);
    json.writeArrayFieldStart("groups");
    Json.text(json, test.firstGroup());
    Json.text(json, test.secondGroup());
    json.writeEndArray();
    json.writeArrayFieldStart("articles");
    json.writeNumber(first.articles());
    json.writeNumber(second.articles());
    json.writeEndArray();
    json.writeArrayFieldStart("values");
    number(json, first.value());
    number(json, second.value());
    json.writeEndArray();
    Json.number(json, "difference", test.difference());
    Json.number(json, "low", test.low());
    Json.number(json, "high", test.high());
    if (test.effect().isPresent()) {
      json.writeObjectFieldStart("effect");
      Json.text(json, "name", test.effect().get().name());
      json.writeNumberField("value", test.effect().get().value());
      json.writeEndObject();
    } else {
      json.writeNullField("effect");
    }
    Json.number(json, "p", test.p());
    Json.number(json, "q", test.q());
    json.writeNumberField("permutations", test.permutations());
    json.writeBooleanField("defined", test.defined());
    Json.text(json, "kind", test.kind().name());
    json.writeNumberField("level", test.level());
    json.writeArrayFieldStart("numerators");
    number(json, first.numerator());
    number(json, second.numerator());
    json.writeEndArray();
    json.writeArrayFieldStart("denominators");
    json.writeNumber(first.denominator());
    json.writeNumber(second.denominator());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void extras(FramingComparison comparison, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("duplicateGroups");
    for (DuplicateGroup group : comparison.duplicates()) {
      json.writeStartObject();
      Json.text(json, "representative", group.representative());
      Json.texts(json, "articleIds", group.articleIds());
      json.writeNumberField("similarity", group.similarity());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    for (EventGroup event : comparison.events()) {
      json.writeStartObject();
      Json.text(json, "event", event.event());
      Json.texts(json, "articleIds", event.articleIds());
      json.writeBooleanField("foundByContent", event.foundByContent());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("timeline");
    for (TimePoint point : comparison.timeline()) {
      json.writeStartObject();
      Json.text(json, "group", point.group());
      Json.text(json, "start", point.start().toString());
      Json.text(json, "period", point.period().name());
      json.writeNumberField("periodArticles", point.articles());
      key("measure", point.figure().key(), json);
      figure(point.figure(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("keyness");
    for (KeynessRow row : comparison.keyness()) {
      keyness(row, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("robustness");
    for (RobustnessRow row : comparison.robustness()) {
      robustness(row, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("power");
    for (PowerRow row : comparison.power()) {
      json.writeStartObject();
      key("measure", row.key(), json);
      Json.text(json, "firstGroup", row.firstGroup());
      Json.text(json, "secondGroup", row.secondGroup());
      json.writeNumberField("firstArticles", row.firstArticles());
      json.writeNumberField("secondArticles", row.secondArticles());
      Json.number(json, "smallestP", OptionalDouble.of(row.smallestP()));
      Json.number(json, "smallestDifference", row.smallestDifference());
      Json.text(json, "statement", row.statement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void keyness(KeynessRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    Json.text(json, "item", row.item());
    Json.text(json, "target", row.target());
    Json.text(json, "reference", row.reference());
    json.writeNumberField("targetCount", row.targetCount());
    json.writeNumberField("targetSize", row.targetSize());
    json.writeNumberField("referenceCount", row.referenceCount());
    json.writeNumberField("referenceSize", row.referenceSize());
    json.writeNumberField("targetArticles", row.targetArticles());
    json.writeNumberField("referenceArticles", row.referenceArticles());
    Json.number(json, "logOdds", OptionalDouble.of(row.logOdds()));
    Json.number(json, "z", OptionalDouble.of(row.z()));
    Json.number(json, "g2", OptionalDouble.of(row.g2()));
    Json.number(json, "logRatio", OptionalDouble.of(row.logRatio()));
    Json.number(json, "logRatioConservative", OptionalDouble.of(row.logRatioConservative()));
    Json.number(json, "targetDispersion", row.targetDispersion());
    Json.number(json, "referenceDispersion", row.referenceDispersion());
    json.writeEndObject();
  }

  private static void robustness(RobustnessRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    key("measure", row.key(), json);
    Json.text(json, "group", row.group());
    json.writeNumberField("articles", row.articles());
    Json.number(json, "correlationWithLength", row.correlationWithLength());
    Json.number(json, "value", row.value());
    Json.text(json, "strongestTerm", row.strongestTerm());
    Json.number(json, "valueWithoutStrongestTerm", row.valueWithoutStrongestTerm());
    Json.number(json, "lowestWithoutOneTerm", row.lowestWithoutOneTerm());
    Json.number(json, "highestWithoutOneTerm", row.highestWithoutOneTerm());
    json.writeNumberField("articlesForHalf", row.articlesForHalf());
    json.writeNumberField("articlesToTurnSign", row.articlesToTurnSign());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, OptionalDouble value) throws IOException {
    if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
      json.writeNumber(value.getAsDouble());
    } else {
      json.writeNull();
    }
  }

  private static void number(JsonGenerator json, String field, OptionalLong value)
      throws IOException {
    json.writeFieldName(field);
    number(json, value);
  }

  private static void number(JsonGenerator json, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      json.writeNumber(value.getAsLong());
    } else {
      json.writeNull();
    }
  }
}
