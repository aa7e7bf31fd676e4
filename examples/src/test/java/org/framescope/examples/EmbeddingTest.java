package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of docs/embedding as a user would. */
class EmbeddingTest {
  private static final Path SCRIPTS = Path.of("..", "docs", "embedding");
  private static final String ARTICLE =
      "“We will wait,” Mayor Ana Ruiz said \uD83D\uDE00. Critics said that the plan was dead.";

  @TempDir Path folder;

  @Test
  void rSeesAttributionsAndMeasures() throws Exception {
    assumeTrue(succeeds("Rscript", "-e", "library(rJava)"), "R with rJava is not installed");

    assertThat(run("Rscript", SCRIPTS.resolve("framescope.R")))
        .contains("attributions: 2")
        .contains("json: TRUE")
        .contains("unnamed-share: 1 of 2");
  }

  @Test
  void pythonSeesAttributionsAndMeasures() throws Exception {
    String python = Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    assumeTrue(succeeds(python, "-c", "import jpype"), "Python with JPype is not installed");

    assertThat(run(python, SCRIPTS.resolve("framescope.py")))
        .contains("attributions: 2")
        .contains("unnamed-share: 1 of 2");
  }

  private String run(String program, Path script) throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
                script.toString(),
                System.getProperty("java.class.path"),
                article.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private static boolean succeeds(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
