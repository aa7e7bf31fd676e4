package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Test
  void kotlinSeesAttributionsAndMeasures() throws Exception {
    String compiler = compiler("kotlin");
    Path source = Files.writeString(folder.resolve("FromKotlin.kt"), block("kotlin"));
    String classPath = System.getProperty("java.class.path");
    java(
        compiler,
        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
        List.of(
            "-no-stdlib",
            "-no-reflect",
            "-cp",
            compiler + File.pathSeparator + classPath,
            "-jvm-target",
            "17",
            "-d",
            folder.toString(),
            source.toString()));

    assertThat(runCompiled("FromKotlinKt", compiler))
        .contains("NAMED_PERSON Mayor Ana Ruiz", "UNNAMED_GROUP Critics", "unnamed-share: 1 of 2");
  }

  @Test
  void scalaSeesAttributionsAndMeasures() throws Exception {
    String compiler = compiler("scala");
    Path source = Files.writeString(folder.resolve("FromScala.scala"), block("scala"));
    String classPath = System.getProperty("java.class.path");
    java(
        compiler,
        "scala.tools.nsc.Main",
        List.of(
            "-cp",
            compiler + File.pathSeparator + classPath,
            "-d",
            folder.toString(),
            source.toString()));

    assertThat(runCompiled("FromScala", compiler))
        .contains("NAMED_PERSON Mayor Ana Ruiz", "UNNAMED_GROUP Critics", "unnamed-share: 1 of 2");
  }

  /** The class path of a compiler that the build fetched. */
  private static String compiler(String language) throws IOException {
    Path jars = Path.of("target", "compilers", language);
    assumeTrue(Files.isDirectory(jars), "the build has fetched no compiler of " + language);
    try (Stream<Path> found = Files.list(jars)) {
      return found
          .map(jar -> jar.toAbsolutePath().toString())
          .sorted()
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static String block(String language) throws IOException {
    return MarkdownFile.read(MarkdownFile.TOP.resolve("docs").resolve("embedding.md"))
        .blocks()
        .stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private String runCompiled(String main, String library) throws IOException, InterruptedException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    String classPath =
        String.join(
            File.pathSeparator, folder.toString(), System.getProperty("java.class.path"), library);
    return java(classPath, main, List.of(article.toString()));
  }

  private static String java(String classPath, String main, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", classPath, main));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
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
