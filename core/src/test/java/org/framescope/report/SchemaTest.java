package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.FramingComparison;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in docs/schema describe what is really written. */
class SchemaTest {
  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/schema", name)));
  }

  static List<FramingAnalysis> analyses() {
    return List.of(
        SampleAnalyses.rich(),
        SampleAnalyses.hostile(),
        FramingAnalyzer.create().analyze(Article.of("empty", "")),
        FramingAnalyzer.create()
            .analyze(
                Article.of(
                    "real",
                    "“We shall vote again,” said Nora Quill, the clerk. Sources 😀 say the illegal"
                        + " aliens left, and it was reportedly known.")));
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void anAnalysisIsAsItsSchemaSays(FramingAnalysis analysis) throws IOException {
    assertThat(
            schema("analysis.schema.json")
                .validate(AnalysisJson.toJson(analysis), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void aComparisonIsAsItsSchemaSays() throws IOException {
    List<FramingAnalysis> corpus = SampleComparison.corpus();
    for (FramingComparison comparison :
        List.of(
            SampleComparison.of(corpus),
            Comparison.of(corpus, ComparisonOptions.byOutlet()),
            Comparison.of(corpus, ComparisonOptions.ungrouped()))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ComparisonJson.write(comparison, out);
      assertThat(
              schema("comparison.schema.json")
                  .validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void theSchemaRefusesAZeroForAnUndefinedFigure() throws IOException {
    String json =
        AnalysisJson.toJson(SampleAnalyses.rich())
            .replaceFirst("(\"anonymity-reason-share\".*?)\"value\":null", "$1\"value\":0");
    assertThat(schema("analysis.schema.json").validate(json, InputFormat.JSON)).isNotEmpty();
  }
}
