package org.framescope.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconAudit;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconReader;
import org.framescope.lexicon.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexicon audit}: whether lexicons treat the poles of their axes alike. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Prints, for each pole of each lexicon, the entries, their strengths (st1 mild, st2 marked, "
            + "st3 slur or slogan), their slots, and the share of entries with a neutral rival.")
final class LexiconAuditCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Lexicons (default: the bundled ones).")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    try {
      List<Lexicon> lexicons = new ArrayList<>();
      for (Path file : files) {
        lexicons.add(LexiconReader.read(file));
      }
      if (files.isEmpty()) {
        lexicons.addAll(Lexicons.bundled());
      }
      spec.commandLine()
          .getOut()
          .print(LexiconAudit.table(lexicons.stream().map(LexiconAudit::of).toList()));
      spec.commandLine().getOut().flush();
      return Framescope.OK;
    } catch (LexiconException e) {
      spec.commandLine().getErr().println(e.getMessage());
      spec.commandLine().getErr().flush();
      return Framescope.SOME_FAILED;
    }
  }
}
