package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.framescope.FramingAnalysis;
import org.framescope.lexicon.Lexicon;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRoundTripTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          "immigration",
          "1.0.0",
          "CC0-1.0",
          "",
          Optional.of(SampleAnalyses.IMMIGRATION),
          "",
          SampleAnalyses.ENTRIES,
          "ab".repeat(32));

  static List<FramingAnalysis> samples() {
    return List.of(SampleAnalyses.rich(), SampleAnalyses.hostile());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void linesOutAndInGiveTheSameAnalysis(FramingAnalysis analysis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(out, AnalysisJson.Text.INCLUDED)) {
      writer.write(analysis);
      writer.write(analysis);
    }
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    AnalysisJsonReader reader = AnalysisJsonReader.create(List.of(LEXICON));
    assertThat(lines).hasSize(2);
    assertThat(reader.read(lines.get(0))).isEqualTo(analysis);
    assertThat(reader.read(lines.get(1))).isEqualTo(analysis);
  }

  @Test
  void anUnknownLexiconLosesNothingThatTheResultSays() {
    FramingAnalysis analysis = SampleAnalyses.rich();
    AnalysisJsonReader reader =
        AnalysisJsonReader.create(List.of()).withArticles(id -> Optional.of(analysis.article()));
    String json = AnalysisJson.toJson(analysis);
    assertThat(AnalysisJson.toJson(reader.read(json))).isEqualTo(json);
  }

  @Test
  void anotherTextIsRefused() {
    FramingAnalysis analysis = SampleAnalyses.rich();
    AnalysisJsonReader reader =
        AnalysisJsonReader.create(List.of())
            .withArticles(id -> Optional.of(Article.of(id, "another text")));
    assertThatThrownBy(() -> reader.read(AnalysisJson.toJson(analysis)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/provenance/input: expected sha256:")
        .hasMessageContaining("a1");
  }

  @Test
  void aSpanThatLeavesTheTextIsRefused() {
    FramingAnalysis analysis = SampleAnalyses.rich();
    int length = analysis.article().text().length();
    TextSpan span = analysis.annotations().loadedTerms().get(0).span();
    AnalysisJsonReader reader =
        AnalysisJsonReader.create(List.of()).withArticles(id -> Optional.of(analysis.article()));
    String json = AnalysisJson.toJson(analysis);
    String beyond =
        json.replaceFirst("\"end\":" + span.end() + ",", "\"end\":" + (length + 1) + ",");
    assertThat(beyond).isNotEqualTo(json);

    assertThatThrownBy(() -> reader.read(beyond))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "/end: expected at most %s, the length of the text, found %s", length, length + 1);
  }

  @Test
  void aWrongFieldIsNamedWithWhatWasExpected() {
    FramingAnalysis analysis = SampleAnalyses.rich();
    String json =
        AnalysisJson.toJson(analysis).replace("\"voice\":\"QUOTED\"", "\"voice\":\"LOUD\"");
    AnalysisJsonReader reader =
        AnalysisJsonReader.create(List.of()).withArticles(id -> Optional.of(analysis.article()));
    assertThatThrownBy(() -> reader.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/loadedTerms/0/voice: expected one of [AUTHOR, QUOTED, REPORTED]")
        .hasMessageContaining("LOUD");
  }

  @Test
  void theFieldsOfTheContractStandInItsOrder() throws IOException {
    JsonNode json = new ObjectMapper().readTree(AnalysisJson.toJson(SampleAnalyses.rich()));
    assertThat(names(json))
        .containsSubsequence(
            "id", "loadedTerms", "attributions", "profile", "warnings", "provenance");
    assertThat(names(json.at("/loadedTerms/0")))
        .startsWith(
            "id",
            "start",
            "end",
            "cpStart",
            "cpEnd",
            "text",
            "entry",
            "lexicon",
            "issue",
            "axis",
            "side",
            "slot",
            "frame",
            "device",
            "strength",
            "voice",
            "scareQuoted",
            "attribution",
            "part");
    assertThat(names(json.at("/attributions/0")))
        .startsWith(
            "id",
            "type",
            "source",
            "cue",
            "content",
            "sourceClass",
            "named",
            "resolvedSource",
            "missing",
            "description",
            "statedCount",
            "anonymityStated",
            "cueStance",
            "confidence",
            "findings");
    assertThat(names(json.at("/profile/measures/0")))
        .containsExactly(
            "name",
            "issue",
            "axis",
            "slot",
            "voice",
            "part",
            "value",
            "per",
            "numerator",
            "denominator",
            "low",
            "high",
            "level",
            "defined",
            "ledger");
    assertThat(names(json.at("/provenance")))
        .containsExactly("library", "lexicons", "models", "options", "input");
  }

  @Test
  void everySpanCarriesBothKindsOfOffsetAndItsText() throws IOException {
    FramingAnalysis analysis = SampleAnalyses.rich();
    String text = analysis.article().text();
    JsonNode json = new ObjectMapper().readTree(AnalysisJson.toJson(analysis));
    int spans = 0;
    for (JsonNode node : json.findParents("cpStart")) {
      int start = node.get("start").intValue();
      int end = node.get("end").intValue();
      assertThat(node.get("cpStart").intValue()).isEqualTo(text.codePointCount(0, start));
      assertThat(node.get("cpEnd").intValue()).isEqualTo(text.codePointCount(0, end));
      if (node.has("text")) {
        assertThat(node.get("text").textValue()).isEqualTo(text.substring(start, end));
        spans++;
      }
    }
    assertThat(spans).isGreaterThan(15);
  }

  @Test
  void anUndefinedFigureIsNullAndNeverZero() throws IOException {
    JsonNode json = new ObjectMapper().readTree(AnalysisJson.toJson(SampleAnalyses.rich()));
    JsonNode undefined = json.at("/profile/measures/3");
    assertThat(undefined.get("name").textValue()).isEqualTo("anonymity-reason-share");
    assertThat(undefined.get("defined").booleanValue()).isFalse();
    assertThat(undefined.get("value").isNull()).isTrue();
    assertThat(undefined.get("low").isNull()).isTrue();
  }

  @Property(tries = 300)
  void codePointOffsetsAgreeWithTheJdkAndBack(@ForAll String text) {
    CodePoints codePoints = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(codePoints.at(i)).isEqualTo(text.codePointCount(0, i));
    }
    for (int cp = 0; cp <= text.codePointCount(0, text.length()); cp++) {
      assertThat(codePoints.utf16(cp)).isEqualTo(text.offsetByCodePoints(0, cp));
    }
  }

  @Property(tries = 300)
  void anyTextComesBackAsItWas(@ForAll String text) {
    FramingAnalysis base = SampleAnalyses.rich();
    Article article =
        new Article(
            "x",
            base.article().text(),
            ImmutableList.of(),
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            ImmutableMap.of("key", text));
    FramingAnalysis analysis =
        new FramingAnalysis(
            article, base.annotations(), base.profile(), base.warnings(), base.provenance());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(out, AnalysisJson.Text.INCLUDED)) {
      writer.write(analysis);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    String line = out.toString(StandardCharsets.UTF_8);
    assertThat(AnalysisJsonReader.create(List.of(LEXICON)).read(line)).isEqualTo(analysis);
  }

  private static List<String> names(JsonNode node) {
    return ImmutableList.copyOf(node.fieldNames());
  }
}
