package org.framescope.examples.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import com.google.common.collect.Iterators;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framescope.FramingAnalyzer;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Analyses a corpus of JSON Lines in Spark and writes Parquet.
 *
 * <p>Arguments: INPUT (files or folders of JSON Lines), OUT (a folder), and optionally the field to
 * group by ({@code outlet}, {@code date} or {@code event}; default outlet). Written are {@code
 * OUT/analyses} (one row an article, everything within), {@code OUT/annotations}, {@code
 * OUT/measures} and {@code OUT/groups} (numerators and denominators summed by group).
 *
 * <p>Each JVM builds the analyser once, when its first article comes, and all its tasks share it:
 * nothing is sent over the network but articles and rows.
 */
public final class SparkFraming {
  private static final StructType ARTICLE =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("headline", DataTypes.StringType)
          .add("body", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("outlet", DataTypes.StringType)
          .add("date", DataTypes.StringType)
          .add("event", DataTypes.StringType);

  private SparkFraming() {}

  /** The analyser of this JVM. */
  private static final class OncePerJvm {
    static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();
  }

  /** Runs the job; the master is that of spark-submit, or all cores of this machine. */
  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println("usage: SparkFraming INPUT OUT [outlet|date|event]");
      System.exit(2);
    }
    SparkSession.Builder builder = SparkSession.builder().appName("framescope");
    if (System.getProperty("spark.master") == null) {
      builder.master("local[*]");
    }
    SparkSession spark = builder.getOrCreate();
    try {
      run(spark, arguments[0], arguments[1], arguments.length > 2 ? arguments[2] : "outlet");
    } finally {
      spark.stop();
    }
  }

  /** Analyses {@code input}, writes to {@code output}, groups by {@code groupBy}. */
  static void run(SparkSession spark, String input, String output, String groupBy) {
    analyses(spark.read().schema(ARTICLE).json(input))
        .write()
        .mode(SaveMode.ErrorIfExists)
        .parquet(output + "/analyses");
    // From here on rows are read back, so that no article is analysed twice.
    Dataset<Row> analyses = spark.read().parquet(output + "/analyses");
    save(exploded(analyses, "annotations"), output + "/annotations");
    Dataset<Row> measures = exploded(analyses, "measures");
    save(measures, output + "/measures");
    save(groups(measures, groupBy), output + "/groups");
  }

  private static void save(Dataset<Row> rows, String path) {
    rows.write().mode(SaveMode.ErrorIfExists).parquet(path);
  }

  /** One row an article, in the shape of {@link AnalysisRows#ANALYSIS}. */
  static Dataset<Row> analyses(Dataset<Row> articles) {
    return articles.mapPartitions(
        (MapPartitionsFunction<Row, Row>) SparkFraming::analyze,
        Encoders.row(AnalysisRows.ANALYSIS));
  }

  private static Iterator<Row> analyze(Iterator<Row> articles) {
    return Iterators.transform(
        articles, row -> AnalysisRows.row(OncePerJvm.ANALYZER.attempt(article(row))));
  }

  /** The article of a row of the input. */
  static Article article(Row row) {
    String text = get(row, "text");
    Article.Builder article = Article.builder(orEmpty(get(row, "id"), "unnamed"));
    if (text != null) {
      article.text(text);
    } else {
      article.headline(orEmpty(get(row, "headline"), "")).body(orEmpty(get(row, "body"), ""));
    }
    String outlet = get(row, "outlet");
    if (outlet != null) {
      article.outlet(outlet);
    }
    String event = get(row, "event");
    if (event != null) {
      article.event(event);
    }
    String date = get(row, "date");
    if (date != null) {
      try {
        article.date(LocalDate.parse(date));
      } catch (DateTimeParseException e) {
        article.metadata("date", date);
      }
    }
    return article.build();
  }

  private static @Nullable String get(Row row, String field) {
    return row.getAs(field);
  }

  private static String orEmpty(@Nullable String value, String otherwise) {
    return value == null || value.isEmpty() ? otherwise : value;
  }

  private static Dataset<Row> exploded(Dataset<Row> analyses, String column) {
    return analyses
        .select(
            col("article"),
            col("outlet"),
            col("date"),
            col("event"),
            explode(col(column)).as("row"))
        .select(col("article"), col("outlet"), col("date"), col("event"), col("row.*"));
  }

  /**
   * Figures of groups: the pooled one, per x sum of numerators / sum of denominators, and the mean
   * over the articles that have one. Numerators and denominators are whole numbers, so the sums are
   * exact in whatever order Spark adds them.
   */
  static Dataset<Row> groups(Dataset<Row> measures, String groupBy) {
    Column defined = col("denominator").gt(lit(0));
    return measures
        .groupBy(
            col(groupBy).as("group"),
            col("name"),
            col("issue"),
            col("axis"),
            col("slot"),
            col("voice"),
            col("part"))
        .agg(
            first(col("per")).as("per"),
            sum(col("numerator")).as("numerator"),
            sum(col("denominator")).as("denominator"),
            count(when(defined, lit(1))).as("articles"),
            avg(col("value")).as("mean"))
        .withColumn(
            "pooled",
            when(
                col("denominator").gt(lit(0)),
                col("per").multiply(col("numerator")).divide(col("denominator"))));
  }
}
