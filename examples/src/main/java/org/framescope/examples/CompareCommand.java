package org.framescope.examples;

import picocli.CommandLine.Command;

/** {@code compare}: analyses articles and holds them, or groups of them, against each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Analyses articles and compares them; without INPUT, the bundled samples.")
final class CompareCommand implements Runnable {
  @Override
  public void run() {}
}
