package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README tells the truth: its code is that of a program that runs, its links lead somewhere.
 */
class ReadmeTest {
  private static final Path TOP = Path.of("..");

  @TempDir Path folder;

  @Test
  void itsCodeIsThatOfQuickStart() throws IOException {
    String readme = Files.readString(TOP.resolve("README.md"), UTF_8);
    int start = readme.indexOf("```java\n") + "```java\n".length();
    String code = readme.substring(start, readme.indexOf("```", start));

    assertThat(squeezed(Files.readString(source("QuickStart"), UTF_8))).contains(squeezed(code));
  }

  @Test
  void quickStartRuns() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"), "Critics said that the death tax was back.", UTF_8);
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      QuickStart.main(new String[] {article.toString()});
    } finally {
      System.setOut(before);
    }

    assertThat(out.toString(UTF_8).lines())
        .contains("death tax lower-taxes REPORTED", "UNNAMED_GROUP Critics")
        .contains("OptionalDouble[1.0] = 1 / 1");
  }

  @Test
  void itIsShortAndItsLinksLeadSomewhere() throws IOException {
    List<String> lines = Files.readAllLines(TOP.resolve("README.md"), UTF_8);

    assertThat(lines).hasSizeLessThanOrEqualTo(90);
    for (String line : lines) {
      for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 1)) {
        assertThat(TOP.resolve(line.substring(at + 2, line.indexOf(')', at)))).exists();
      }
    }
  }

  @Test
  void theCheckCallsExactlyItsTestCommand() throws IOException {
    assertThat(Files.readString(TOP.resolve("README.md"), UTF_8)).contains("\nmvn -B verify\n");
    assertThat(Files.readAllLines(TOP.resolve(".ci").resolve("run"), UTF_8))
        .contains("mvn -B verify");
  }

  private static Path source(String name) {
    return Path.of("src", "main", "java", "org", "framescope", "examples", name + ".java");
  }

  /** Without the white space that formatting adds. */
  private static String squeezed(String code) {
    return CharMatcher.whitespace().removeFrom(code);
  }
}
