package org.framescope.examples.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.framescope.AnalysisResult;
import org.framescope.FramingAnalyzer;
import org.framescope.examples.NewsSource;
import org.framescope.text.Article;

/**
 * Measures the quote annotator of Stanford CoreNLP and this library on the same articles, on one
 * thread, in one run, and prints tokens a CPU second of each and the ratio. Tokens are counted by
 * CoreNLP for CoreNLP and for the library alike, so that the ratio is one of time.
 *
 * <p>Arguments: how many articles for the cheap pipeline, how many for the documented one, and
 * optionally a folder of .txt files to take in place of invented articles.
 *
 * <p>CoreNLP is licensed under the GPL: it is in the profile {@code corenlp} alone, and in no
 * artifact of the project.
 */
public final class CoreNlpComparison {
  private CoreNlpComparison() {}

  /** Runs the comparison. */
  public static void main(String[] arguments) throws IOException {
    int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int few = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
    List<String> texts = arguments.length > 2 ? read(arguments[2]) : invent(Math.max(many, few));
    many = Math.min(many, texts.size());
    few = Math.min(few, texts.size());

    FramingAnalyzer analyzer = FramingAnalyzer.create();
    StanfordCoreNLP tokenizer = pipeline("tokenize");
    long tokens = 0;
    for (String text : texts.subList(0, many)) {
      tokens += tokens(tokenizer, text);
    }

    // The library on the same articles until warm, then as many passes as take some seconds.
    int passes = 20;
    long alone = 0;
    long spent = 0;
    List<String> some = texts.subList(0, many);
    for (int pass = -passes; pass < passes; pass++) {
      long one = time(some, text -> analyze(analyzer, text));
      long all = time(List.of(""), none -> analyzeAll(analyzer, some));
      alone += pass < 0 ? 0 : one;
      spent += pass < 0 ? 0 : all;
    }
    double library = tokens * 1e9 * passes / spent;
    report("framescope, the whole analysis", many, library, library);
    report("framescope, each article alone", many, tokens * 1e9 * passes / alone, library);

    // Quotations and names, but no speakers: what CoreNLP can do without coreference.
    Properties cheap = new Properties();
    cheap.setProperty("annotators", "tokenize,pos,lemma,ner,quote");
    cheap.setProperty("quote.attributeQuotes", "false");
    cheap.setProperty("threads", "1");
    compare("CoreNLP quote without speakers", cheap, texts.subList(0, many), library);

    // The same with every part of the name finder off that can be.
    Properties cheapest = new Properties();
    cheapest.putAll(cheap);
    cheapest.setProperty("ner.applyFineGrained", "false");
    cheapest.setProperty("ner.applyNumericClassifiers", "false");
    cheapest.setProperty("ner.useSUTime", "false");
    compare("CoreNLP quote, cheapest", cheapest, texts.subList(0, many), library);

    // As https://stanfordnlp.github.io/CoreNLP/quote.html gives it.
    Properties documented = new Properties();
    documented.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    documented.setProperty("threads", "1");
    compare("CoreNLP quote, as documented", documented, texts.subList(0, few), library);
  }

  private static void compare(
      String name, Properties properties, List<String> texts, double library) {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    // One pass over a few to load and compile, then the pass that counts.
    time(texts.subList(0, Math.max(1, texts.size() / 4)), text -> tokens(pipeline, text));
    long[] tokens = new long[1];
    long spent =
        time(
            texts,
            text -> {
              long n = tokens(pipeline, text);
              tokens[0] += n;
              return n;
            });
    double rate = tokens[0] * 1e9 / spent;
    report(name, texts.size(), rate, library);
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties);
  }

  private static long tokens(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  private static long analyze(FramingAnalyzer analyzer, String text) {
    return analyzer.analyze(Article.of("a", text)).annotations().attributions().size();
  }

  /** The same articles as a stream, on this thread. */
  private static long analyzeAll(FramingAnalyzer analyzer, List<String> texts) {
    Iterator<Article> articles = texts.stream().map(text -> Article.of("a", text)).iterator();
    try (Stream<AnalysisResult> results = analyzer.analyzeAll(articles, 1)) {
      return results
          .mapToLong(r -> ((AnalysisResult.Done) r).analysis().annotations().attributions().size())
          .sum();
    }
  }

  private static long time(List<String> texts, ToLongFunction<String> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long sum = 0;
    for (String text : texts) {
      sum += work.applyAsLong(text);
    }
    if (sum < 0) {
      throw new AssertionError("the work must not be optimised away");
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private static void report(String name, int articles, double rate, double library) {
    System.out.printf(
        Locale.ROOT,
        "%-40s %5d articles %12.0f tokens/CPU-s %8.1f times slower than framescope%n",
        name,
        articles,
        rate,
        library / rate);
  }

  private static List<String> invent(int n) {
    List<String> texts = new ArrayList<>();
    NewsSource news = new NewsSource(1);
    for (int i = 0; i < n; i++) {
      texts.add(news.article(i).text());
    }
    return texts;
  }

  private static List<String> read(String folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
