package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Links and anchors of the documentation lead somewhere, and what it calls an option is one. */
class DocumentationTest {
  /** Options of other programs: of javac, Spark, Chromium and the like. */
  private static final ImmutableSet<String> OF_OTHERS =
      ImmutableSet.of("--class", "--print-to-pdf", "--headless", "--add-opens");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern POINTER = Pattern.compile("docs/[a-z/-]+\\.md(#[a-z-]+)?");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (MarkdownFile page : MarkdownFile.all()) {
      for (String link : page.links()) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file).normalize();
        assertThat(target).as(page.name() + " links to " + link).exists();
        if (hash >= 0) {
          assertThat(MarkdownFile.read(target).anchors())
              .as(page.name() + " links to " + link)
              .contains(link.substring(hash + 1));
        }
      }
    }
  }

  @Test
  void everyPageIsReachedFromTheReadme() throws IOException {
    Set<Path> reached = new TreeSet<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(MarkdownFile.TOP.resolve("README.md")));
    while (!waiting.isEmpty()) {
      Path path = waiting.pop();
      if (!reached.add(path)) {
        continue;
      }
      if (Files.isDirectory(path)) {
        try (Stream<Path> listed = Files.list(path)) {
          listed.forEach(waiting::push);
        }
      } else if (path.toString().endsWith(".md")) {
        for (String link : MarkdownFile.read(path).links()) {
          String file = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
          waiting.push(path.resolveSibling(file).normalize());
        }
      }
    }
    assertThat(reached)
        .containsAll(MarkdownFile.all().stream().map(page -> page.path().normalize()).toList());
  }

  @Test
  void everyOptionThatIsNamedExists() throws IOException {
    Set<String> known = new TreeSet<>(OF_OTHERS);
    collect(Framescope.commandLine(), known);
    for (MarkdownFile page : MarkdownFile.all()) {
      for (String line : page.lines()) {
        for (Matcher option = OPTION.matcher(line); option.find(); ) {
          assertThat(known).as(page.name() + ": " + line).contains(option.group());
        }
      }
    }
  }

  private static void collect(CommandLine command, Set<String> known) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      known.addAll(List.of(option.names()));
      if (option.negatable()) {
        for (String name : option.names()) {
          known.add("--no-" + name.substring(2));
        }
      }
    }
    command.getSubcommands().values().forEach(sub -> collect(sub, known));
  }

  /** Messages of the program and comments point at pages and anchors that are there. */
  @Test
  void everyPointerOfTheCodeLeadsSomewhere() throws IOException {
    try (Stream<Path> core = Files.walk(MarkdownFile.TOP.resolve("core/src/main"));
        Stream<Path> examples = Files.walk(MarkdownFile.TOP.resolve("examples/src/main"))) {
      Stream<Path> sources = Stream.concat(core, examples);
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher pointer = POINTER.matcher(Files.readString(source, UTF_8));
        while (pointer.find()) {
          String target = pointer.group();
          int hash = target.indexOf('#');
          Path page = MarkdownFile.TOP.resolve(hash < 0 ? target : target.substring(0, hash));
          assertThat(page).as(source + " points at " + target).exists();
          if (hash >= 0) {
            assertThat(MarkdownFile.read(page).anchors())
                .as(source + " points at " + target)
                .contains(target.substring(hash + 1));
          }
        }
      }
    }
  }
}
