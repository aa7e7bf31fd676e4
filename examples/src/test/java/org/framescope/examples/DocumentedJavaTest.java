package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of Java in the documentation compiles and runs. A block is a program of its own if it
 * has a main; else it is the body of a method that is given {@code text}, an article, {@code
 * lexicon}, a lexicon, and the file {@code my.tsv}.
 */
class DocumentedJavaTest {
  private static final String TEXT =
      "Critics said that the death tax was back. “We will wait,” Mayor Ana Ruiz said.";

  @TempDir Path folder;

  @Test
  void everyBlockCompilesAndRuns() throws Exception {
    List<MarkdownFile.Block> blocks = new ArrayList<>();
    for (MarkdownFile page : MarkdownFile.all()) {
      page.blocks().stream().filter(b -> b.language().equals("java")).forEach(blocks::add);
    }
    assertThat(blocks).hasSizeGreaterThan(2);
    List<String> sources = new ArrayList<>();
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      String name = "Block" + i;
      sources.add(write(name, wrapped(name, blocks.get(i).text())));
      calls.append("    System.out.println(\"== ").append(blocks.get(i)).append("\");\n");
      calls.append("    ").append(name).append(".run(text, lexicon);\n");
    }
    sources.add(
        write(
            "Blocks",
            imports()
                + "class Blocks {\n  public static void main(String[] arguments) throws Exception {\n"
                + "    String text = Files.readString(Path.of(\"article.txt\"));\n"
                + "    Lexicon lexicon = LexiconReader.read(Path.of(\"my.tsv\"));\n"
                + calls
                + "  }\n}\n"));

    String classPath = System.getProperty("java.class.path");
    List<String> options = new ArrayList<>(List.of("-proc:none", "-cp", classPath));
    options.addAll(List.of("-d", folder.toString()));
    options.addAll(sources);
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, options.toArray(String[]::new)))
        .as("exit status of the compiler")
        .isZero();

    Files.writeString(folder.resolve("article.txt"), TEXT, UTF_8);
    Files.copy(SampleFiles.file(new String[0], "estate-tax.tsv"), folder.resolve("my.tsv"));
    assertThat(run(classPath)).contains("death tax lower-taxes REPORTED");
  }

  private String run(String classPath) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder + File.pathSeparator + classPath,
                "Blocks")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private String write(String name, String code) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), code, UTF_8).toString();
  }

  private static String wrapped(String name, String block) throws IOException {
    if (block.contains("static void main(")) {
      return block;
    }
    return imports()
        + "class "
        + name
        + " {\n  static void run(String text, Lexicon lexicon) throws Exception {\n"
        + block
        + "  }\n}\n";
  }

  /** On-demand imports of the JDK's usual packages and of every package of the library. */
  private static String imports() throws IOException {
    Path sources = MarkdownFile.TOP.resolve(Path.of("core", "src", "main", "java"));
    try (Stream<Path> packages = Files.walk(sources)) {
      StringBuilder imports = new StringBuilder("import java.nio.file.*;\nimport java.util.*;\n");
      packages
          .filter(path -> path.endsWith("package-info.java"))
          .map(path -> sources.relativize(path.getParent()).toString())
          .sorted()
          .forEach(
              path ->
                  imports
                      .append("import ")
                      .append(path.replace(File.separatorChar, '.'))
                      .append(".*;\n"));
      return imports.toString();
    }
  }
}
