package org.framescope.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framescope.FramingAnalyzer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How articles are analysed, the same for every command. */
final class AnalyzerOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Add a lexicon in the project's format (docs/lexicons.md); may be repeated.")
  private List<Path> lexicons = new ArrayList<>();

  @Option(
      names = "--issues",
      paramLabel = "ISSUE",
      split = ",",
      description = "Use only these bundled lexicons, joined by commas (default: all).")
  private String @Nullable [] issues;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that analyse; the output does not depend on it (default: all cores).")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  int threads() {
    return threads;
  }

  FramingAnalyzer build() {
    FramingAnalyzer.Builder builder = FramingAnalyzer.builder();
    if (issues != null) {
      builder.issues(issues);
    }
    lexicons.forEach(builder::lexiconFile);
    return builder.build();
  }
}
