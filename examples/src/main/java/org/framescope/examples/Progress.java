package org.framescope.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how many articles are done, if that is a terminal. */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 78;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Starts to count.
   *
   * @param wanted whether to show it; null to find out whether standard error is a terminal
   */
  static Progress start(@Nullable Boolean wanted) {
    if (wanted == null ? !standardErrorIsTerminal() : !wanted) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(-1)
            .setUpdateIntervalMillis(500)
            .setRenderer((state, width) -> line(state.getCurrent(), state.getElapsedAfterStart()))
            .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
            .build());
  }

  /** How many are done and how fast; how many are to come is not known before they are read. */
  static String line(long done, Duration elapsed) {
    double seconds = Math.max(1, elapsed.toMillis()) / 1_000.0;
    return String.format(
        Locale.ROOT,
        "%,d %s, %.1f a second, %d:%02d",
        done,
        done == 1 ? "article" : "articles",
        done / seconds,
        elapsed.toMinutes(),
        elapsed.toSecondsPart());
  }

  /** One article more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /**
   * Before version 22 the JDK cannot tell whether standard error alone is a terminal; with output
   * in a file, as it mostly is here, the link of the descriptor tells on Linux. Elsewhere {@code
   * --progress} asks for it.
   */
  private static boolean standardErrorIsTerminal() {
    try {
      Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
