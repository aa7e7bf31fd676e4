package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the world fails: each outcome is the one docs/reliability.md states. */
class FaultsTest {
  private static final String SENTENCE =
      "Mayor Ana Ruiz said the bridge would open in May. Critics said that it would not. ";

  @TempDir Path folder;

  @Test
  void aFullDiskIsNamedAndFails() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "/dev/full exists on Linux only");

    Outcome outcome =
        shell("%s analyze --format jsonl %s > /dev/full", java("-Xmx512m"), articles(3, 1));

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.output).contains("framescope: No space left on device");
    assertThat(outcome.output).doesNotContain("\tat ");
  }

  /** The limit on the size of files stands in for a disk that fills up while a file is written. */
  @Test
  void aDiskThatFillsUpLeavesNoFileUnderItsFinalName() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "bash is needed to limit the size of files");
    Path out = folder.resolve("results.jsonl");

    Outcome outcome =
        shell(
            "ulimit -f 64; %s analyze --issue none --format jsonl --out %s %s",
            java("-Xmx512m -XX:-UsePerfData"), out, articles(200, 20));

    assertThat(outcome.code).as(outcome.output).isEqualTo(1);
    assertThat(outcome.output).contains("framescope: File too large").doesNotContain("\tat ");
    assertThat(leftBehind()).isZero();
  }

  @Test
  void aClosedPipeEndsTheWorkQuietly() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "bash is needed to see the status of a pipe");

    Outcome outcome =
        shell(
            "%s analyze --format jsonl %s | head -c 10 > /dev/null; echo status ${PIPESTATUS[0]}",
            java("-Xmx512m"), articles(300, 20));

    assertThat(outcome.output.strip()).isEqualTo("status 0");
  }

  @Test
  void whatIsKilledLeavesNoFileUnderItsFinalName() throws Exception {
    Path out = folder.resolve("results.jsonl");
    List<String> command = new ArrayList<>(List.of("/bin/bash", "-c"));
    command.add(
        "exec %s analyze --format jsonl --out %s %s"
            .formatted(java("-Xmx512m"), out, articles(3_000, 60)));
    Process process = new ProcessBuilder(command).start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (process.isAlive() && leftBehind() == 0 && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }

    process.destroyForcibly().waitFor();

    assertThat(out).doesNotExist();
  }

  /** Some of the files of a comparison may be there, each whole; none is cut short. */
  @Test
  void aKilledComparisonLeavesWholeFilesOnly() throws Exception {
    Path out = folder.resolve("comparison");
    Process process =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "exec %s compare --issue none --permutations 20 --out %s %s"
                    .formatted(java("-Xmx512m"), out, articles(40, 10)))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("killed.txt").toFile())
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (process.isAlive() && !Files.exists(out) && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    assertThat(out).exists();

    process.destroyForcibly().waitFor();

    try (var files = Files.list(out)) {
      for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
        String content = Files.readString(file, UTF_8);
        switch (file.getFileName().toString()) {
          case "comparison.json" -> assertThat(content.strip()).endsWith("}");
          case "report.html" -> assertThat(content.strip()).endsWith("</html>");
          default -> assertThat(content).endsWith("\n");
        }
      }
    }
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreDone() throws Exception {
    Path source = Path.of("/proc/self/mem"); // Exists, and answers every reading with an error.
    assumeTrue(Files.exists(source), "/proc/self/mem exists on Linux only");
    Path unreadable = Files.createSymbolicLink(folder.resolve("unreadable.txt"), source);

    Outcome outcome =
        shell(
            "%s analyze --issue none --format jsonl --out %s %s %s",
            java("-Xmx512m"), folder.resolve("out.jsonl"), unreadable, articles(2, 1));

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.output)
        .contains("unreadable.txt: expected a readable file or folder, found Input/output error")
        .contains("1 input failed, 2 done")
        .doesNotContain("\tat ");
  }

  /** Control-C: the shell's 130, no file under its final name. */
  @Test
  void whatIsInterruptedLeavesNoFile() throws Exception {
    Path out = folder.resolve("results.jsonl");
    Process process =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                // A build that runs in the background of a shell is started with the signal
                // ignored,
                // and hands that on.
                "exec env --default-signal=INT %s analyze --issue none --format jsonl --out %s %s"
                    .formatted(java("-Xmx512m"), out, articles(3_000, 60)))
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (process.isAlive() && leftBehind() == 0 && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }

    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(out).doesNotExist();
  }

  private long leftBehind() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains("results.jsonl")).count();
    }
  }

  @Test
  void anArticleTooLargeForTheHeapIsNamedAndTheOthersAreDone() throws Exception {
    Path input = folder.resolve("articles.jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(input, UTF_8)) {
      writer.write(line("small-1", 1));
      writer.write(line("huge", 150_000));
      writer.write(line("small-2", 1));
    }
    Path out = folder.resolve("results.jsonl");

    Outcome outcome =
        shell(
            "%s analyze --threads 1 --issue none --format jsonl --out %s %s",
            java("-Xmx160m"), out, input);

    assertThat(outcome.code).as(outcome.output).isEqualTo(1);
    assertThat(outcome.output)
        .contains("huge: could not be analysed: java.lang.OutOfMemoryError")
        .contains("1 input failed, 2 done");
    assertThat(Files.readString(out))
        .contains("\"id\":\"small-1\"")
        .contains("\"id\":\"small-2\"")
        .doesNotContain("\"id\":\"huge\"");
  }

  @Test
  void aMissingInputIsNamedAndTheOthersAreDone() throws Exception {
    Outcome outcome =
        shell(
            "%s analyze --issue none --format jsonl --out %s %s %s",
            java("-Xmx512m"),
            folder.resolve("out.jsonl"),
            folder.resolve("nowhere.txt"),
            articles(2, 1));

    assertThat(outcome.code).isEqualTo(1);
    assertThat(outcome.output)
        .contains("nowhere.txt: expected a readable file or folder, found no such file")
        .contains("1 input failed, 2 done");
  }

  private Path articles(int count, int sentences) throws IOException {
    Path input = folder.resolve("articles-" + count + ".jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(input, UTF_8)) {
      for (int i = 0; i < count; i++) {
        writer.write(line("a" + i, sentences));
      }
    }
    return input;
  }

  private static String line(String id, int sentences) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + SENTENCE.repeat(sentences) + "\"}\n";
  }

  private static String java(String option) {
    return "'%s' %s -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s"
        .formatted(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            option,
            System.getProperty("java.class.path"),
            Framescope.class.getName());
  }

  private record Outcome(int code, String output) {}

  @SuppressWarnings("AnnotateFormatMethod")
  private Outcome shell(String command, Object... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder("/bin/bash", "-c", command.formatted(arguments))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.waitFor();
    return new Outcome(process.exitValue(), Files.readString(log, UTF_8));
  }
}
