package org.framescope.examples.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.codebook.Issue;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;
import org.jspecify.annotations.Nullable;

/** Analyses as rows of Spark, one an article, its annotations and measures within. */
final class AnalysisRows {
  /** A loaded term or an attribution; what only the other kind has is null. */
  static final StructType ANNOTATION =
      new StructType()
          .add("kind", DataTypes.StringType, false)
          .add("annotation", DataTypes.StringType, false)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("text", DataTypes.StringType)
          .add("entry", DataTypes.StringType)
          .add("issue", DataTypes.StringType)
          .add("axis", DataTypes.StringType)
          .add("side", DataTypes.StringType)
          .add("slot", DataTypes.StringType)
          .add("voice", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("sourceClass", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("cue", DataTypes.StringType)
          .add("cueStance", DataTypes.StringType);

  /** A measure without its ledger. */
  static final StructType MEASURE =
      new StructType()
          .add("name", DataTypes.StringType, false)
          .add("issue", DataTypes.StringType)
          .add("axis", DataTypes.StringType)
          .add("slot", DataTypes.StringType)
          .add("voice", DataTypes.StringType)
          .add("part", DataTypes.StringType)
          .add("per", DataTypes.IntegerType, false)
          .add("numerator", DataTypes.LongType, false)
          .add("denominator", DataTypes.LongType, false)
          .add("value", DataTypes.DoubleType)
          .add("low", DataTypes.DoubleType)
          .add("high", DataTypes.DoubleType);

  /** An article with all that was found, or why nothing was. */
  static final StructType ANALYSIS =
      new StructType()
          .add("article", DataTypes.StringType, false)
          .add("outlet", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("event", DataTypes.StringType)
          .add("words", DataTypes.IntegerType)
          .add("failure", DataTypes.StringType)
          .add("annotations", DataTypes.createArrayType(ANNOTATION, false), false)
          .add("measures", DataTypes.createArrayType(MEASURE, false), false);

  private AnalysisRows() {}

  /** The row of a result. */
  static Row row(AnalysisResult result) {
    if (result instanceof AnalysisResult.Done done) {
      FramingAnalysis analysis = done.analysis();
      return row(
          analysis.article(),
          analysis.profile().words(),
          null,
          annotations(analysis),
          analysis.profile().measures().stream().map(AnalysisRows::measure).toList());
    }
    String failure = ((AnalysisResult.Failed) result).cause().toString();
    return row(result.article(), null, failure, List.of(), List.of());
  }

  private static Row row(
      Article article,
      @Nullable Integer words,
      @Nullable String failure,
      List<Row> annotations,
      List<Row> measures) {
    return RowFactory.create(
        article.id(),
        orNull(article.outlet()),
        orNull(article.field("date")),
        orNull(article.event()),
        words,
        failure,
        annotations.toArray(),
        measures.toArray());
  }

  private static List<Row> annotations(FramingAnalysis analysis) {
    List<Row> rows = new ArrayList<>();
    for (LoadedTerm term : analysis.annotations().loadedTerms()) {
      rows.add(
          RowFactory.create(
              "term",
              term.id(),
              term.span().start(),
              term.span().end(),
              term.text(),
              term.entry().id(),
              orNull(term.entry().issue().map(Issue::id)),
              orNull(term.entry().issue().map(issue -> issue.axis().toString())),
              term.entry().side().name(),
              term.entry().slot(),
              term.voice().name(),
              null,
              null,
              null,
              null,
              null));
    }
    String text = analysis.article().text();
    for (Attribution attribution : analysis.annotations().attributions()) {
      List<TextSpan> content = attribution.relation().content();
      TextSpan first = content.isEmpty() ? null : content.get(0);
      TextSpan last = content.isEmpty() ? null : content.get(content.size() - 1);
      rows.add(
          RowFactory.create(
              "attribution",
              attribution.id(),
              first == null ? null : first.start(),
              last == null ? null : last.end(),
              words(content, text),
              null,
              null,
              null,
              null,
              null,
              null,
              attribution.relation().type().name(),
              attribution.source().sourceClass().name(),
              attribution.source().resolved().orElse(attribution.source().text()),
              words(attribution.relation().cue(), text),
              attribution.stance().name()));
    }
    return rows;
  }

  private static String words(List<TextSpan> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static Row measure(Measure measure) {
    return RowFactory.create(
        measure.name(),
        orNull(measure.issue()),
        orNull(measure.axis()),
        orNull(measure.slot()),
        orNull(measure.voice().map(Enum::name)),
        orNull(measure.part().map(Enum::name)),
        measure.per(),
        measure.numerator(),
        measure.denominator(),
        measure.value().isPresent() ? measure.value().getAsDouble() : null,
        measure.low().isPresent() ? measure.low().getAsDouble() : null,
        measure.high().isPresent() ? measure.high().getAsDouble() : null);
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }
}
