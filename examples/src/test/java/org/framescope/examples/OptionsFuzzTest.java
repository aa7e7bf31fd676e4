package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** No command line makes the program fail in any way but by a message and the exit status. */
class OptionsFuzzTest {
  private static final String[] WORDS = {
    "compare",
    "analyze",
    "concordance",
    "validate",
    "verify",
    "evaluate",
    "lexicon",
    "check",
    "convert",
    "audit",
    "help",
    "--help",
    "--version",
    "-h",
    "-V",
    "--",
    "-",
    "--format",
    "jsonl",
    "table",
    "xmi",
    "--lexicon",
    "--issue",
    "none",
    "taxes-spending",
    "--threads",
    "1",
    "0",
    "-1",
    "2147483648",
    "NaN",
    "",
    "--group-by",
    "outlet",
    "--stratify-by",
    "event",
    "--timeline",
    "month",
    "--permutations",
    "5",
    "--seed",
    "--column",
    "text=content",
    "text",
    "=",
    "--stdin-format",
    "csv",
    "--phrase",
    "--entry",
    "--slot",
    "--side",
    "--voice",
    "author",
    "--width",
    "--csv-bom",
    "--keyness-voice",
    "--results",
    "--gold",
    "polnear:nowhere",
    "--model",
    "--draws",
    "--naming",
    "--part",
    "test",
    "--name",
    "--axis",
    "a|b",
    "--encoding",
    "utf-8",
    "--term",
    "--category",
    "--weight",
    "--categories",
    "--terms",
    "--babe",
    "--basil",
    "--verbose",
    "--progress",
    "--no-progress",
    "nowhere.txt",
    "nowhere.dic",
    "@nowhere",
    "--issue=x",
    "--threads=",
    "a\u0000b",
    "\uD83D",
  };

  /**
   * Options that say where to write: nothing is written while searching. Nor is anything read that
   * there is, such as {@code /}.
   */
  private static final List<String> WRITING = List.of("--out", "--predictions", "--errors");

  private static final List<String> ANALYSING = List.of("analyze", "compare", "concordance");

  @FuzzTest(maxDuration = "60m")
  void options(FuzzedDataProvider data) {
    List<String> arguments = new ArrayList<>();
    while (data.remainingBytes() > 0 && arguments.size() < 12) {
      String argument = data.consumeInt(0, 4) == 0 ? data.consumeString(12) : data.pickValue(WORDS);
      if (WRITING.stream().noneMatch(argument::startsWith) && !new File(argument).exists()) {
        arguments.add(argument);
      }
    }
    if (arguments.contains("train") || arguments.contains("generate")) {
      return;
    }
    if (arguments.contains("compare")) {
      arguments.add("nowhere.jsonl"); // Without an input it would compare the samples each time.
    }
    if (ANALYSING.stream().anyMatch(arguments::contains) && !arguments.contains("--issue")) {
      // To load the lexicons takes longer than all the rest; what is searched are the options.
      arguments.add("--issue=none");
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Framescope.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));

    int code = commandLine.execute(arguments.toArray(new String[0]));

    assertThat(code).as("%s%n%s", arguments, err).isBetween(0, 2);
    assertThat(err.toString()).as("%s", arguments).doesNotContain("\tat ");
    if (code != Framescope.OK) {
      assertThat(err.toString() + out).as("why %s failed", arguments).isNotBlank();
    }
  }
}
