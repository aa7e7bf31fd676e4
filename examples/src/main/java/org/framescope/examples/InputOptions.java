package org.framescope.examples;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.corpus.Corpus;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read, the same for every command. */
final class InputOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files or folders of articles; - is standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description =
          "For tables: the column of a field (id, text, headline, body, outlet, date, event), "
              + "such as text=content. May be repeated.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--stdin-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      converter = StdinFormat.class,
      description =
          "What standard input is: auto (its first bytes tell), or one of txt, jsonl, json, html, csv,"
              + " tsv, rtf, docx, warc.")
  private String stdinFormat = "auto";

  List<String> inputs() {
    return inputs;
  }

  /** Opens the inputs one after the other, in the order given. */
  Corpus open() throws IOException {
    if (inputs.contains("")) {
      // An unset variable of a script would else have the whole current folder read.
      throw new IOException("expected a file, a folder or -, found an empty name");
    }
    if (inputs.contains("-")) {
      if (inputs.size() > 1) {
        throw new IOException("standard input (-) cannot be combined with other inputs");
      }
      return Corpus.of(System.in, stdinName(), ImmutableMap.copyOf(columns));
    }
    return Corpus.of(inputs.stream().map(Path::of).toList(), ImmutableMap.copyOf(columns));
  }

  /** Without an ending the first bytes tell the format. */
  private String stdinName() {
    return stdinFormat.equals("auto") ? "stdin" : "stdin." + stdinFormat;
  }

  private static final class StdinFormat implements ITypeConverter<String> {
    private static final List<String> FORMATS =
        List.of("auto", "txt", "jsonl", "json", "html", "csv", "tsv", "rtf", "docx", "warc");

    @Override
    public String convert(String value) {
      String format = value.toLowerCase(Locale.ROOT);
      if (!FORMATS.contains(format)) {
        throw new TypeConversionException(
            "expected one of " + String.join(", ", FORMATS) + ", found " + value);
      }
      return format;
    }
  }
}
