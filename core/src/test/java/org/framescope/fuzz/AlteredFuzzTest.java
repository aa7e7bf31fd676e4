package org.framescope.fuzz;

import static com.google.common.base.Verify.verify;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.report.AnalysisJson;
import org.framescope.report.AnalysisJsonReader;
import org.framescope.report.BratReader;
import org.framescope.report.BratWriter;
import org.framescope.report.JsonlWriter;
import org.framescope.text.Article;

/**
 * Results of this library with a few places altered, by hand or by a program: refused as
 * documented, or else as good as any other.
 */
class AlteredFuzzTest {
  private static final String DURATION = "60m";
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final AnalysisJsonReader RESULTS = AnalysisJsonReader.create(List.of());
  private static final BratReader BRAT = BratReader.create(List.of());
  private static final FramingAnalysis ANALYSIS =
      FramingAnalyzer.create()
          .analyze(
              Article.builder("harbor-1")
                  .headline("Sheriff frees illegal aliens \uD83D\uDE00")
                  .body(
                      """
                      “The death tax is theft,” Mayor Ana Ruiz said. Two officials who asked not to be
                      named said the plan, a shameful “sanctuary city” deal, would fail.

                      It was reported that undocumented immigrants had left the jail.""")
                  .caption("Critics called it amnesty.")
                  .outlet("Harbor Post")
                  .metadata("author", "A. Writer")
                  .build());
  private static final JsonNode RESULT = result();
  private static final String STANDOFF = BratWriter.annotations(ANALYSIS);

  private static JsonNode result() {
    try {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      try (JsonlWriter writer = new JsonlWriter(json, AnalysisJson.Text.INCLUDED)) {
        writer.write(ANALYSIS);
      }
      return MAPPER.readTree(json.toByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A result that is read can be written in every format, and read again it is the same. */
  @FuzzTest(maxDuration = DURATION)
  void alteredResults(FuzzedDataProvider data) throws IOException {
    int format = data.consumeInt(0, OutputInvariants.FORMATS - 1);
    JsonNode altered = RESULT.deepCopy();
    Alterations.alter(altered, data);
    FramingAnalysis analysis;
    try {
      analysis = RESULTS.read(MAPPER.writeValueAsString(altered));
    } catch (IllegalArgumentException documented) {
      return;
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(json, AnalysisJson.Text.INCLUDED)) {
      writer.write(analysis);
    }
    verify(
        AnalysisJson.toJson(RESULTS.read(json.toString(StandardCharsets.UTF_8)))
            .equals(AnalysisJson.toJson(analysis)),
        "what was read is not what was written");
    OutputInvariants.write(analysis, format);
  }

  /** The same for brat's files, which are altered in brat. */
  @FuzzTest(maxDuration = DURATION)
  void alteredBrat(FuzzedDataProvider data) throws IOException {
    int format = data.consumeInt(0, OutputInvariants.FORMATS - 1);
    ArticleAnnotations read;
    try {
      read = BRAT.read(ANALYSIS.article().text(), Alterations.alter(STANDOFF, data));
    } catch (IllegalArgumentException documented) {
      return;
    }
    OutputInvariants.write(
        new FramingAnalysis(
            ANALYSIS.article(),
            read,
            ANALYSIS.profile(),
            ANALYSIS.warnings(),
            ANALYSIS.provenance()),
        format);
  }
}
