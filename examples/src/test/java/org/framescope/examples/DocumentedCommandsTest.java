package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the README and the documentation runs as it is written and ends with exit status
 * 0, each page's commands in one folder and in their order. Where a page shows an output (a block
 * without a language after a block of commands), it is the output. {@code -Ddocs.approve=true}
 * writes the outputs of today into the pages and fails, so that a person reads the difference.
 */
class DocumentedCommandsTest {
  /** Starts of commands that are not run here, each with the reason. */
  private static final ImmutableMap<String, String> LEFT_OUT =
      ImmutableMap.<String, String>builder()
          .put("mvn ", "the build itself, or a profile of it that takes minutes to hours")
          .put("spark-submit ", "needs Spark; the profile spark tests the job")
          .put("java -jar examples/target/framescope.jar validate --basil", "needs BASIL")
          .put(
              "java -jar examples/target/framescope.jar evaluate --gold jsonl:pol", "needs PolNeAR")
          .put("awk ", "prepares PolNeAR")
          .put("java -cp core/target/test-classes", "minutes of simulation")
          .put("java -Xmx1g -cp core/target/test-classes", "minutes of simulation")
          .buildOrThrow();

  /** Begins a line of the build that the stand-in for the jar makes unnecessary. */
  private static final String BUILD = "mvn -q -DskipTests package && ";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyPage() throws IOException {
    return MarkdownFile.all().stream()
        .filter(page -> page.blocks().stream().anyMatch(DocumentedCommandsTest::isRun))
        .map(page -> DynamicTest.dynamicTest(page.name(), () -> run(page)));
  }

  private void run(MarkdownFile page) throws Exception {
    Workspace workspace =
        new Workspace(Files.createTempDirectory(folder, page.path().getFileName().toString()));
    List<MarkdownFile.Block> blocks = page.blocks();
    List<String> lines = new ArrayList<>(page.lines());
    boolean differs = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      assertThat(blocks.get(i).text()).as(blocks.get(i).toString()).isNotBlank();
    }
    List<String> outputs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      MarkdownFile.Block block = blocks.get(i);
      outputs.add("");
      if (block.language().equals("r")) {
        assumeTrue(has("Rscript"), "R is not installed");
        Workspace.Ended ended = workspace.run(List.of("Rscript", "-"), block.text());
        assertThat(ended.code()).as(block + "\n" + ended.err()).isZero();
        outputs.set(i, ended.out());
      } else if (isRun(block)) {
        StringBuilder out = new StringBuilder();
        for (String command : commands(block)) {
          Workspace.Ended ended = workspace.run(List.of("sh", "-c", command), "");
          assertThat(ended.code()).as(block + " " + command + "\n" + ended.err()).isZero();
          out.append(ended.out());
        }
        outputs.set(i, out.toString());
      }
    }
    for (int i = blocks.size() - 1; i > 0; i--) {
      if (showsOutput(page, blocks.get(i - 1), blocks.get(i))) {
        String shown = blocks.get(i).text();
        String actual = outputs.get(i - 1);
        if (!Boolean.getBoolean("docs.approve")) {
          assertThat(actual).as("output shown at " + blocks.get(i)).isEqualTo(shown);
        } else if (!shown.equals(actual)) {
          int from = blocks.get(i).line();
          lines.subList(from, from + blocks.get(i).lines().size()).clear();
          lines.addAll(from, actual.lines().toList());
          differs = true;
        }
      }
    }
    if (differs) {
      Files.write(page.path(), lines, UTF_8);
      fail("wrote the outputs of today into " + page.name() + "; read the difference, run again");
    }
  }

  /** Whether a block without a language follows a block that is run, with nothing between them. */
  private static boolean showsOutput(
      MarkdownFile page, MarkdownFile.Block before, MarkdownFile.Block block) {
    int end = before.line() + before.lines().size() + 1;
    return (isRun(before) || before.language().equals("r"))
        && block.language().isEmpty()
        && commands(block).isEmpty()
        && page.lines().subList(end, block.line() - 1).stream().allMatch(String::isBlank);
  }

  private static boolean isRun(MarkdownFile.Block block) {
    return block.language().isEmpty() && !commands(block).isEmpty();
  }

  /** The commands of a block that are run here. */
  private static List<String> commands(MarkdownFile.Block block) {
    List<String> commands = new ArrayList<>();
    for (String line : block.lines()) {
      String command = line.startsWith(BUILD) ? line.substring(BUILD.length()) : line;
      boolean program =
          Stream.of("java ", "Rscript ", "python3 ", "cat ").anyMatch(command::startsWith);
      if (program && LEFT_OUT.keySet().stream().noneMatch(command::startsWith)) {
        commands.add(command.startsWith("python3 ") ? python(command) : command);
      }
    }
    return commands;
  }

  /** Debian's Python has Debian's JPype; another one in front of it on the path may not. */
  private static String python(String command) {
    return Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/" + command : command;
  }

  private static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
  }

  @Test
  void whatIsLeftOutIsStillThere() throws IOException {
    List<String> lines = new ArrayList<>();
    for (MarkdownFile page : MarkdownFile.all()) {
      page.blocks().forEach(block -> lines.addAll(block.lines()));
    }
    for (Map.Entry<String, String> left : LEFT_OUT.entrySet()) {
      assertThat(lines)
          .as(left.getKey() + " is left out: " + left.getValue())
          .anyMatch(line -> line.startsWith(left.getKey()));
    }
  }
}
