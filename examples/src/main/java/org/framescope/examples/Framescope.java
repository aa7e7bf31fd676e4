package org.framescope.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.framescope.FramingAnalyzer;
import org.framescope.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar framescope.jar COMMAND}. */
@Command(
    name = "framescope",
    mixinStandardHelpOptions = true,
    versionProvider = Framescope.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Shows, with evidence for every figure, how news articles frame their subject: "
            + "loaded terms and whose voice they are in, who is quoted, who speaks without a name.",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      CompareCommand.class,
      AnalyzeCommand.class,
      ConcordanceCommand.class,
      GenerateCommand.class,
      LexiconCommand.class,
      ValidateCommand.class,
      VerifyCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      CommandLine.HelpCommand.class,
    },
    footer = {
      "",
      "Exit status: 0 fine; 1 some inputs failed (each is named, the others are done);",
      "2 the command line could not be understood.",
      "INPUT: files or folders of .txt, .html, .jsonl, .json, .csv, .tsv, .rtf,",
      ".docx, .warc, each also with .gz; - is standard input.",
      "No network is used, ever."
    })
public final class Framescope implements Runnable {
  /** Everything went well. */
  static final int OK = 0;

  /** Some inputs failed; each was named on standard error. */
  static final int SOME_FAILED = 1;

  /** The command line could not be understood. */
  static final int USAGE = 2;

  @Spec private CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, for tests and for programs that embed it. */
  static CommandLine commandLine() {
    return new CommandLine(new Framescope())
        .setUsageHelpAutoWidth(true)
        // A file whose name begins with @ is an input, not a list of arguments.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (exception instanceof IOException || exception instanceof UncheckedIOException) {
                Throwable cause =
                    exception instanceof UncheckedIOException ? exception.getCause() : exception;
                if (isClosedPipe(cause)) {
                  return OK;
                }
                command.getErr().println("framescope: " + describe(cause));
                return SOME_FAILED;
              }
              if (exception instanceof InvalidPathException invalid) {
                command
                    .getErr()
                    .println(
                        "framescope: expected the name of a file or folder, found "
                            + invalid.getInput().replaceAll("\\p{Cntrl}", "\uFFFD")
                            + ": "
                            + invalid.getReason());
                return SOME_FAILED;
              }
              if (exception instanceof LexiconException) {
                command.getErr().println(exception.getMessage());
                return USAGE;
              }
              throw exception;
            });
  }

  /** Whoever reads our output has seen enough, as {@code head} does; that is no fault. */
  private static boolean isClosedPipe(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return message.contains("Broken pipe") || message.contains("Stream closed");
  }

  private static String describe(Throwable cause) {
    return cause instanceof java.nio.file.NoSuchFileException
        ? "no such file: " + cause.getMessage()
        : cause instanceof java.nio.file.AccessDeniedException
            ? "not allowed: " + cause.getMessage()
            : String.valueOf(cause.getMessage());
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** Prints a line for a person. */
  static void complain(CommandSpec spec, String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }

  /** The version of the library, from its manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {FramingAnalyzer.libraryVersion()};
    }
  }
}
