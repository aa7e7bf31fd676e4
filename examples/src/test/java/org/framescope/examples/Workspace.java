package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.framescope.text.Article;

/**
 * A folder in which the documented commands run as they are written: {@code
 * examples/target/framescope.jar} stands in for the built jar and leads to the classes under test,
 * and files of the names that the documentation uses hold invented articles.
 */
final class Workspace {
  /** What a command left behind. */
  record Ended(int code, String out, String err) {}

  private static final String NEXIS =
      """
      Sheriff ends jail holds requested by agents

      The Tamsin Courier (Marlow)

      March 4, 2026 Wednesday

      Copyright 2026 Tamsin Press All Rights Reserved

      Section: LOCAL; Pg. A1
      Length: 31 words
      Byline: Jo Harrow

      Body

      The county jail will no longer hold people past their release dates, the sheriff said Tuesday.

      “A detainer is a request,” she said. Critics called the county a sanctuary county.

      Load-Date: March 5, 2026

      End of Document
      """;

  private static final String CODED =
      """
      {"id":"a1","text":"Critics said it was late.","attributions":[{"source":[[0,7]],"cue":[[8,12]],\
      "content":[[13,24]]}]}
      """;

  private final Path folder;

  Workspace(Path folder) throws IOException {
    this.folder = folder;
    jar(Files.createDirectories(folder.resolve("examples").resolve("target")));
    Path scripts = Files.createDirectories(folder.resolve("docs").resolve("embedding"));
    for (String script : List.of("framescope.R", "framescope.py")) {
      Files.copy(
          MarkdownFile.TOP.resolve(Path.of("docs", "embedding", script)), scripts.resolve(script));
    }
    Path articles = Files.createDirectories(folder.resolve("my-articles"));
    for (Article article : SampleFiles.articles()) {
      Files.writeString(articles.resolve(article.id() + ".html"), page(article), UTF_8);
    }
    Files.writeString(articles.resolve("nexis.txt"), NEXIS, UTF_8);
    Path pages = Files.createDirectories(folder.resolve("my-pages"));
    Article first = SampleFiles.articles().get(0);
    Files.writeString(pages.resolve("page.html"), page(first), UTF_8);
    docx(folder.resolve("nexis-export.docx"), NEXIS);
    Files.copy(SampleFiles.file(new String[0], "estate-tax.tsv"), folder.resolve("my.tsv"));
    Files.writeString(folder.resolve("coded.jsonl"), CODED, UTF_8);
    Files.writeString(
        folder.resolve("my-articles.jsonl"),
        "{\"id\":\"a1\",\"text\":\"Critics said that the death tax was back.\"}\n",
        UTF_8);
    Files.writeString(
        folder.resolve("article.txt"),
        "“We will wait,” Mayor Ana Ruiz said. Critics agreed.",
        UTF_8);
  }

  /** Runs a command line, or a script on standard input, as a shell in this folder would. */
  Ended run(List<String> command, String input) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Path in = Files.writeString(Files.createTempFile(folder, "in", ".txt"), input, UTF_8);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put(
        "PATH",
        Path.of(System.getProperty("java.home"), "bin")
            + File.pathSeparator
            + environment.get("PATH"));
    environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    environment.remove("COLUMNS");
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("does not end: " + command);
    }
    Ended ended =
        new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    for (Path file : List.of(out, err, in)) {
      Files.delete(file);
    }
    return ended;
  }

  private static void jar(Path target) throws IOException {
    StringBuilder classPath = new StringBuilder();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      classPath.append(Path.of(entry).toUri().toURL()).append(' ');
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Framescope.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString().strip());
    try (OutputStream file = Files.newOutputStream(target.resolve("framescope.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      jar.finish();
    }
  }

  private static String page(Article article) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>");
    page.append(article.headline().orElse(""))
        .append("</title><script type=\"application/ld+json\">");
    page.append("{\"@type\":\"NewsArticle\",\"headline\":\"").append(article.headline().orElse(""));
    page.append("\",\"datePublished\":\"").append(article.date().orElseThrow());
    page.append("\",\"publisher\":{\"name\":\"").append(article.outlet().orElse(""));
    page.append("\"}}</script></head><body><nav>Home | News</nav><article>");
    List<String> paragraphs = new ArrayList<>(article.text().lines().toList());
    paragraphs.remove(0);
    for (String paragraph : paragraphs) {
      if (!paragraph.isBlank()) {
        page.append("<p>").append(paragraph).append("</p>");
      }
    }
    return page.append("</article></body></html>").toString();
  }

  private static void docx(Path file, String text) throws IOException {
    StringBuilder xml =
        new StringBuilder(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
    for (String line : text.lines().toList()) {
      xml.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
    }
    xml.append("</w:body></w:document>");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.toString().getBytes(UTF_8));
    }
  }
}
