package org.framescope.examples;

import org.framescope.FramingAnalyzer;
import picocli.CommandLine.Option;

/** How articles are analysed, the same for every command. */
final class AnalyzerOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that analyse; the output does not depend on it (default: all cores).")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  int threads() {
    return threads;
  }

  FramingAnalyzer build() {
    return FramingAnalyzer.create();
  }
}
