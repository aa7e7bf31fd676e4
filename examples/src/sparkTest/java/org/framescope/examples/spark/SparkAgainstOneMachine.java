package org.framescope.examples.spark;

import com.google.common.collect.Iterators;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalyzer;
import org.framescope.corpus.Corpus;
import org.framescope.corpus.ReadResult;
import org.framescope.profile.Measure;
import org.framescope.text.Article;

/**
 * Runs one corpus through the library alone and through the Spark job, on the same number of
 * threads of one JVM, prints what each took, and holds the sums of every group's figures against
 * each other. Arguments: INPUT (a file of JSON Lines), OUT (a new folder), threads.
 */
public final class SparkAgainstOneMachine {
  private static final int WARM_UP = 1_000;

  private SparkAgainstOneMachine() {}

  private interface Work {
    void run() throws Exception;
  }

  /** Measures, compares and prints; fails if a figure differs. */
  public static void main(String[] arguments) throws Exception {
    Path input = Path.of(arguments[0]);
    String out = arguments[1];
    int threads = Integer.parseInt(arguments[2]);
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    Map<List<String>, long[]> sums = new HashMap<>();
    try (Corpus corpus = Corpus.of(List.of(input))) {
      Iterator<Article> some = Iterators.limit(articles(corpus), WARM_UP);
      time("warm-up", () -> add(analyzer.analyzeAll(some, threads), new HashMap<>()));
    }
    try (Corpus corpus = Corpus.of(List.of(input))) {
      Iterator<Article> all = articles(corpus);
      time("the library alone", () -> add(analyzer.analyzeAll(all, threads), sums));
    }
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + threads + "]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", threads)
            .getOrCreate();
    try {
      time("the Spark job", () -> SparkFraming.run(spark, input.toString(), out, "outlet"));
      List<Row> rows = spark.read().parquet(out + "/groups").collectAsList();
      compare(rows, sums);
    } finally {
      spark.stop();
    }
  }

  private static Iterator<Article> articles(Corpus corpus) {
    return Iterators.transform(
        Iterators.filter(corpus.read(), ReadResult.Read.class), ReadResult.Read::article);
  }

  private static void add(Stream<AnalysisResult> results, Map<List<String>, long[]> sums) {
    results.forEach(
        result -> {
          String outlet = result.article().outlet().orElse("");
          for (Measure m : ((AnalysisResult.Done) result).analysis().profile().measures()) {
            long[] sum = sums.computeIfAbsent(key(outlet, m), key -> new long[3]);
            sum[0] += m.numerator();
            sum[1] += m.denominator();
            sum[2] += m.defined() ? 1 : 0;
          }
        });
  }

  private static List<String> key(String outlet, Measure m) {
    List<String> key = new ArrayList<>(List.of(outlet, m.name()));
    for (Optional<?> limit : List.of(m.issue(), m.axis(), m.slot(), m.voice(), m.part())) {
      key.add(limit.map(Object::toString).orElse(""));
    }
    return key;
  }

  private static void compare(List<Row> rows, Map<List<String>, long[]> sums) {
    int equal = 0;
    for (Row row : rows) {
      List<String> key = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        key.add(row.isNullAt(i) ? "" : row.getString(i));
      }
      long[] there = {
        row.<Long>getAs("numerator"), row.<Long>getAs("denominator"), row.<Long>getAs("articles")
      };
      equal += Arrays.equals(there, sums.get(key)) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%d figures of groups by Spark, %d by the library alone, %d equal%n",
        rows.size(),
        sums.size(),
        equal);
    if (equal != rows.size() || equal != sums.size()) {
      throw new IllegalStateException("Spark and the library alone differ");
    }
  }

  private static void time(String what, Work work) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long clock = System.nanoTime();
    long processor = system.getProcessCpuTime();
    work.run();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s by the clock, %.1f s of processor time, load average %.1f%n",
        what,
        (System.nanoTime() - clock) / 1e9,
        (system.getProcessCpuTime() - processor) / 1e9,
        system.getSystemLoadAverage());
  }
}
