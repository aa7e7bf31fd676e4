package org.framescope.examples;

import com.google.common.base.Joiner;
import java.nio.file.Path;
import java.util.List;
import org.framescope.FramingAnalyzer;
import org.framescope.lexicon.Lexicons;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How articles are analysed, the same for every command. */
final class AnalyzerOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "A lexicon of your own, beside the bundled ones or in place of the one of its name "
              + "(docs/lexicons.md). May be repeated.")
  private List<Path> lexicons = List.of();

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      split = ",",
      description =
          "Only the bundled lexicons of these issues; none for only your own (default: all). "
              + "May be repeated.")
  private List<String> issues = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that analyse; the output does not depend on it (default: all cores).")
  private int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  /** How many threads; none at all is a fault of the command line. */
  int threads(CommandSpec spec) {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads: expected a number >= 1, found " + threads);
    }
    return threads;
  }

  /** Builds the analyzer; a faulty lexicon or an unknown issue is a fault of the command line. */
  FramingAnalyzer build(CommandSpec spec) {
    FramingAnalyzer.Builder builder = FramingAnalyzer.builder();
    if (issues.equals(List.of("none"))) {
      builder.issues();
    } else if (!issues.isEmpty()) {
      for (String issue : issues) {
        if (!Lexicons.NAMES.contains(issue)) {
          throw new ParameterException(
              spec.commandLine(),
              "--issue: expected one of "
                  + Joiner.on(", ").join(Lexicons.NAMES)
                  + " (or none), found "
                  + issue);
        }
      }
      builder.issues(issues.toArray(new String[0]));
    }
    lexicons.forEach(builder::lexiconFile);
    return builder.build();
  }
}
