package org.framescope.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.comparison.ArticleSummary;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.FramingComparison;
import org.framescope.examples.NewsSource;
import org.framescope.profile.Measure;
import org.framescope.profile.ProfileOptions;
import org.framescope.report.AnalysisJson;
import org.framescope.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark gives the figures of one machine, whatever the number of partitions. */
class SparkFramingTest {
  private static final int ARTICLES = 200;
  private static final ComparisonOptions QUICK =
      ComparisonOptions.byOutlet().toBuilder().effort(199, 50).build();

  @TempDir private static Path folder;
  private static SparkSession spark;
  private static List<Article> articles;
  private static List<AnalysisResult> expected;

  @BeforeAll
  static void run() throws IOException {
    Path input = folder.resolve("articles.jsonl");
    NewsSource news = new NewsSource(3);
    articles = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (int i = 0; i < ARTICLES; i++) {
      Article article = news.article(i);
      articles.add(article);
      String headline = article.headline().orElseThrow();
      Map<String, String> line = new LinkedHashMap<>();
      line.put("id", article.id());
      line.put("headline", headline);
      line.put("body", article.text().substring(headline.length() + 2));
      line.put("outlet", article.outlet().orElseThrow());
      line.put("date", article.date().orElseThrow().toString());
      lines.add(json.writeValueAsString(line));
    }
    Files.write(input, lines, StandardCharsets.UTF_8);
    expected = FramingAnalyzer.create().analyzeAll(articles.iterator(), 1).toList();

    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 3)
            .config("spark.sql.files.maxPartitionBytes", 100_000)
            .getOrCreate();
    SparkFraming.run(spark, input.toString(), folder.resolve("out").toString(), "outlet");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<Row> read(String name) {
    return spark.read().parquet(folder.resolve("out").resolve(name).toString()).collectAsList();
  }

  @Test
  void splitsTheInputAndAnalysesEveryArticle() {
    assertThat(
            spark
                .read()
                .parquet(folder.resolve("out/analyses").toString())
                .rdd()
                .getNumPartitions())
        .isGreaterThan(1);
    assertThat(read("analyses")).hasSize(ARTICLES).allMatch(row -> row.getAs("failure") == null);
  }

  @Test
  void givesTheRowsOfTheSingleMachine() {
    Map<String, Row> rows = new HashMap<>();
    for (Row row : read("analyses")) {
      rows.put(row.getAs("article"), row);
    }
    for (AnalysisResult result : expected) {
      Row row = rows.get(result.article().id());
      Row wanted = AnalysisRows.row(result);
      assertThat(row.<String>getAs("outlet")).isEqualTo(wanted.get(1));
      assertThat(row.<Integer>getAs("words")).isEqualTo(wanted.get(4));
      assertThat(row.getList(6)).isEqualTo(List.of((Object[]) wanted.get(6)));
      assertThat(row.getList(7)).isEqualTo(List.of((Object[]) wanted.get(7)));
    }
  }

  @Test
  void writesOneRowAnAnnotation() {
    long annotations =
        expected.stream()
            .map(result -> ((AnalysisResult.Done) result).analysis().annotations())
            .mapToLong(found -> found.loadedTerms().size() + found.attributions().size())
            .sum();

    assertThat(read("annotations")).hasSize((int) annotations);
  }

  @Test
  void addsUpGroupsAsOneMachineDoes() {
    Map<String, long[]> sums = new HashMap<>();
    for (AnalysisResult result : expected) {
      for (Measure m : ((AnalysisResult.Done) result).analysis().profile().measures()) {
        long[] sum =
            sums.computeIfAbsent(
                result.article().outlet().orElseThrow() + m.key(), key -> new long[3]);
        sum[0] += m.numerator();
        sum[1] += m.denominator();
        sum[2] += m.defined() ? 1 : 0;
      }
    }
    List<Row> groups = read("groups");

    assertThat(groups).hasSameSizeAs(sums.entrySet());
    List<List<Long>> found =
        groups.stream()
            .map(
                g ->
                    List.of(
                        g.<Long>getAs("numerator"),
                        g.<Long>getAs("denominator"),
                        g.<Long>getAs("articles")))
            .toList();
    List<List<Long>> wanted = sums.values().stream().map(s -> List.of(s[0], s[1], s[2])).toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void carriesAnAnalyzerInAClosureAndBringsAnalysesBack() {
    FramingAnalyzer analyzer =
        FramingAnalyzer.builder()
            .issues("immigration")
            .profile(ProfileOptions.DEFAULT.withLevel(0.9))
            .build();
    List<Article> some = articles.subList(0, 40);

    List<FramingAnalysis> analyses = distributed(some).map(analyzer::analyze).collect();

    assertThat(analyses).hasSameSizeAs(some);
    for (int i = 0; i < some.size(); i++) {
      FramingAnalysis here = analyzer.analyze(some.get(i));
      assertThat(analyses.get(i)).isEqualTo(here);
      assertThat(AnalysisJson.toJson(analyses.get(i))).isEqualTo(AnalysisJson.toJson(here));
    }
  }

  @Test
  void bringsSummariesBackForTheTestsOfOneMachine() {
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    Comparison there = new Comparison(QUICK);
    distributed(articles)
        .map(article -> ArticleSummary.of(analyzer.analyze(article)))
        .collect()
        .forEach(there::add);

    Comparison here = new Comparison(QUICK);
    expected.forEach(result -> here.add(((AnalysisResult.Done) result).analysis()));
    FramingComparison compared = there.compare();
    FramingComparison wanted = here.compare();
    assertThat(compared.tests()).isNotEmpty().isEqualTo(wanted.tests());
    assertThat(compared.groups()).isEqualTo(wanted.groups());
    assertThat(compared.keyness()).isEqualTo(wanted.keyness());
    assertThat(compared.robustness()).isEqualTo(wanted.robustness());
  }

  private static JavaRDD<Article> distributed(List<Article> all) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(all, 3);
  }
}
