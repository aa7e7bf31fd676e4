package org.framescope.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.framescope.corpus.Corpus;
import org.framescope.report.AnalysisJson;
import org.framescope.text.Utf8File;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code verify}: analyses articles again and proves the results equal, or says what differs. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Analyses articles again and compares with the results of an earlier "
            + "`analyze --format jsonl`, byte by byte. Where they differ, the provenance says why: "
            + "another library, lexicon, model, option or text. Exit status 1 if anything differs.")
final class VerifyCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private AnalyzerOptions options;

  @Option(
      names = "--results",
      required = true,
      paramLabel = "FILE",
      description = "The earlier results, one object a line.")
  private Path results = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (input.inputs().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name the INPUT that was analysed");
    }
    Map<String, String> earlier = earlier();
    PrintWriter out = spec.commandLine().getOut();
    int[] counts = new int[2];
    ArticleRun run = new ArticleRun(spec, options.build(spec), options.threads(spec), false);
    try (Corpus corpus = input.open();
        Progress shown = Progress.start(false)) {
      run.over(
          corpus,
          shown,
          analysis -> {
            String line = earlier.remove(analysis.article().id());
            String now = AnalysisJson.toJson(analysis);
            if (now.equals(line)) {
              counts[0]++;
            } else {
              counts[1]++;
              out.println(analysis.article().id() + ": " + difference(now, line));
            }
          });
    }
    earlier.keySet().forEach(id -> out.println(id + ": not among the inputs"));
    out.printf(
        java.util.Locale.ROOT,
        "%d equal, %d different, %d missing%n",
        counts[0],
        counts[1],
        earlier.size());
    out.flush();
    int code = run.exitCode();
    return counts[1] + earlier.size() > 0 ? Framescope.SOME_FAILED : code;
  }

  private Map<String, String> earlier() throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    try (BufferedReader reader = Utf8File.reader(results)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode id = parse(line, number).get("id");
        if (id == null || !id.isTextual()) {
          throw new IOException(
              results + ":" + number + ": expected a result with an \"id\", found none");
        }
        lines.put(id.textValue(), line);
      }
    }
    return lines;
  }

  private JsonNode parse(String line, int number) throws IOException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(
          results + ":" + number + ": expected a JSON object, found " + e.getOriginalMessage(), e);
    }
  }

  private String difference(String now, @org.jspecify.annotations.Nullable String line)
      throws IOException {
    return line == null
        ? "not among the earlier results"
        : ResultDifference.between(parse(line, 0), parse(now, 0));
  }
}
