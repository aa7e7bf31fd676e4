package org.framescope.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.framescope.lexicon.LexiconExamples;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconProblem;
import org.framescope.lexicon.LexiconReader;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexicon check}: all faults of lexicon files, their example sentences tried. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks lexicons in the project's format (docs/lexicons.md): every fault with line and "
            + "column, and whether each entry finds its example and spares its counterexample.")
final class LexiconCheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lexicons to check.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean allGood = true;
    ArticleParser parser = ArticleParser.english();
    for (Path file : files) {
      try {
        LexiconReader.Source source =
            LexiconReader.source(file.toString(), Files.readAllBytes(file));
        List<LexiconProblem> problems =
            LexiconExamples.check(
                source, file.toString(), text -> parser.parse(Article.of("example", text)));
        problems.forEach(err::println);
        allGood &= problems.isEmpty();
        if (problems.isEmpty()) {
          out.println(file + ": " + source.lexicon() + ", no faults");
        }
      } catch (LexiconException e) {
        err.println(e.getMessage());
        allGood = false;
      } catch (IOException e) {
        err.println(file + ": cannot be read: " + e.getMessage());
        allGood = false;
      }
    }
    out.flush();
    err.flush();
    return allGood ? Framescope.OK : Framescope.SOME_FAILED;
  }
}
