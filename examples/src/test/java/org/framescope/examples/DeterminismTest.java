package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine is set to. Each run is a process. */
class DeterminismTest {
  @TempDir Path folder;
  private Path articles;

  @BeforeEach
  void copySamples() throws IOException {
    articles = folder.resolve("articles.jsonl");
    try (InputStream first = SampleFiles.open("tamsin-county-jail-holds.jsonl");
        InputStream second = SampleFiles.open("marlow-estate-tax.jsonl")) {
      Files.write(articles, first.readAllBytes());
      Files.write(articles, second.readAllBytes(), java.nio.file.StandardOpenOption.APPEND);
    }
  }

  @Test
  void localeTimeZoneCharsetAndThreadsChangeNothing() throws Exception {
    Map<String, String> plain = run("plain", List.of(), 1);

    assertThat(run("turkish", List.of("-Duser.language=tr", "-Duser.country=TR"), 2))
        .isEqualTo(plain);
    assertThat(
            run(
                "arabic",
                List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n"),
                8))
        .isEqualTo(plain);
    assertThat(
            run(
                "hindi",
                List.of(
                    "-Duser.language=hi",
                    "-Duser.country=IN",
                    "-Duser.timezone=America/Los_Angeles",
                    "-Dfile.encoding=UTF-16"),
                2))
        .isEqualTo(plain);
  }

  /** Set {@code OTHER_JAVA_HOME} to the home of another version of Java, such as 25. */
  @Test
  void anotherVersionOfJavaChangesNothing() throws Exception {
    String other = System.getenv("OTHER_JAVA_HOME");
    assumeTrue(other != null, "OTHER_JAVA_HOME names another Java to compare with");

    assertThat(run(Path.of(other), "other", List.of(), 2)).isEqualTo(run("plain", List.of(), 2));
  }

  private Map<String, String> run(String name, List<String> jvm, int threads)
      throws IOException, InterruptedException {
    return run(Path.of(System.getProperty("java.home")), name, jvm, threads);
  }

  /** The SHA-256 of every file that a run leaves behind. */
  private Map<String, String> run(Path java, String name, List<String> jvm, int threads)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    Files.createDirectories(out);
    execute(
        java,
        jvm,
        "analyze",
        "--format",
        "jsonl",
        "--threads",
        Integer.toString(threads),
        "--out",
        out.resolve("results.jsonl").toString(),
        articles.toString());
    execute(
        java,
        jvm,
        "compare",
        "--group-by",
        "outlet",
        "--stratify-by",
        "event",
        "--permutations",
        "200",
        "--threads",
        Integer.toString(threads),
        "--out",
        out.toString(),
        articles.toString());
    TreeMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(
            out.relativize(file).toString(),
            Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
      }
    }
    assertThat(hashes).hasSizeGreaterThan(5);
    return hashes;
  }

  private void execute(Path java, List<String> jvm, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.addAll(jvm);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Framescope.class.getName());
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(() -> read(log)).isZero();
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
