package org.framescope.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar framescope.jar COMMAND}. */
@Command(
    name = "framescope",
    mixinStandardHelpOptions = true,
    description = "Shows, with evidence for every figure, how news articles frame their subject.")
public final class Framescope implements Callable<Integer> {
  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Framescope()).execute(arguments));
  }

  @Override
  public Integer call() {
    return 2;
  }
}
