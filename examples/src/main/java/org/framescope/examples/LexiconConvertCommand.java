package org.framescope.examples;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.framescope.codebook.Axis;
import org.framescope.codebook.Issue;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.dictionary.Dictionaries;
import org.framescope.lexicon.dictionary.Dictionary;
import org.framescope.lexicon.dictionary.DictionaryConversion;
import org.framescope.lexicon.dictionary.DictionaryOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexicon convert}: a dictionary of another tool in the project's format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes a dictionary of another tool in the project's format: LIWC (.dic, .dicx), quanteda "
            + "(.yml), WordStat (.cat), Yoshikoder (.ykd), Lexicoder (.lc3, .lcd), VBPro (.vbpro), CSV.")
final class LexiconConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The dictionary; its extension tells its format.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: to standard output).")
  private @Nullable Path out;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The lexicon's name (default: the file's).")
  private @Nullable String name;

  @Option(names = "--issue", paramLabel = "ISSUE", description = "The issue it is about.")
  private @Nullable String issue;

  @Option(
      names = "--axis",
      paramLabel = "FIRST|SECOND",
      description = "The poles; categories of these names give the sides.")
  private @Nullable String axis;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The file's encoding (default: UTF-8).")
  private @Nullable Charset encoding;

  @Option(
      names = "--term",
      paramLabel = "COLUMN",
      defaultValue = "term",
      description = "CSV: the column of terms.")
  private String term = "term";

  @Option(
      names = "--category",
      paramLabel = "COLUMN",
      defaultValue = "category",
      description = "CSV: the column of categories.")
  private String category = "category";

  @Option(names = "--weight", paramLabel = "COLUMN", description = "CSV: the column of weights.")
  private @Nullable String weight;

  @Option(
      names = "--categories",
      paramLabel = "COLUMN",
      split = ",",
      description = "CSV: columns that are categories themselves, joined by commas.")
  private List<String> categories = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    DictionaryOptions options =
        categories.isEmpty()
            ? DictionaryOptions.DEFAULT.withColumns(term, category, Optional.ofNullable(weight))
            : DictionaryOptions.DEFAULT.withCategoryColumns(term, categories);
    if (encoding != null) {
      options = options.withEncoding(encoding);
    }
    try {
      Dictionary dictionary = Dictionaries.read(file, options);
      DictionaryConversion.Result result =
          DictionaryConversion.convert(dictionary, lexiconName(), issue());
      result.warnings().forEach(err::println);
      if (out == null) {
        spec.commandLine().getOut().print(result.text());
        spec.commandLine().getOut().flush();
      } else {
        Files.writeString(out, result.text(), StandardCharsets.UTF_8);
      }
      err.flush();
      return Framescope.OK;
    } catch (LexiconException e) {
      err.println(e.getMessage());
      err.flush();
      return Framescope.SOME_FAILED;
    }
  }

  private String lexiconName() {
    if (name != null) {
      return name;
    }
    String last = file.getFileName() == null ? "lexicon" : file.getFileName().toString();
    int dot = last.lastIndexOf('.');
    return dot <= 0 ? last : last.substring(0, dot);
  }

  private Optional<Issue> issue() {
    if (axis == null) {
      return Optional.empty();
    }
    List<String> poles = Splitter.on('|').trimResults().splitToList(axis);
    if (poles.size() != 2 || poles.get(0).equals(poles.get(1))) {
      throw new ParameterException(
          spec.commandLine(), "--axis wants two different poles: 'first | second'");
    }
    return Optional.of(
        new Issue(issue == null ? lexiconName() : issue, new Axis(poles.get(0), poles.get(1))));
  }
}
