package org.framescope.examples;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run says while it works, the same for every command that takes articles. */
final class RunOptions {
  @Option(
      names = "--progress",
      negatable = true,
      fallbackValue = "true",
      description = "Show progress on standard error (default: if it is a terminal).")
  private @Nullable Boolean progress;

  @Option(names = "--verbose", description = "Say what readers had to decide or mend.")
  private boolean verbose;

  /** Starts to show progress, as chosen. */
  Progress start() {
    return Progress.start(progress);
  }

  boolean verbose() {
    return verbose;
  }
}
