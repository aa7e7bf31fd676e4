package org.framescope.linguistics;

import java.util.concurrent.TimeUnit;
import org.framescope.examples.NewsSource;
import org.framescope.examples.bench.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The tokenizer alone; in this package because it is not part of the library's interface. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class TokenizerBenchmark {
  @Param({"500", "50000"})
  int words;

  private final Abbreviations abbreviations = Abbreviations.english();
  private final String[] texts = new String[64];
  private int next;

  /** Makes the articles. */
  @Setup
  public void prepare() {
    NewsSource news = new NewsSource(1);
    for (int i = 0; i < texts.length; i++) {
      texts[i] = news.article(i, words).text();
    }
  }

  /** Text to tokens. */
  @Benchmark
  public int tokenize(Tokens count) {
    next = (next + 1) % texts.length;
    int tokens = Tokenizer.tokenize(texts[next], abbreviations).size();
    count.tokens += tokens;
    return tokens;
  }
}
