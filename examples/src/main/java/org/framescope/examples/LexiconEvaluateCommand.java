package org.framescope.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Voice;
import org.framescope.reliability.TermContext;
import org.framescope.reliability.TermContextReader;
import org.framescope.reliability.TermScore;
import org.framescope.reliability.TermScorer;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lexicon evaluate}: loaded terms against terms that people have marked. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Scores the loaded terms found against marked ones: overlap and exact F1, false finds on "
            + "negative texts, sides, voices. The file holds one object a line: id, text, terms with "
            + "start and end in code points, side, voice; kind.")
final class LexiconEvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private AnalyzerOptions options;

  @Option(names = "--terms", paramLabel = "FILE", description = "Texts with marked terms.")
  private @Nullable Path terms;

  @Option(
      names = "--babe",
      paramLabel = "FILE",
      description = "Sentences with marked biased words, for the tone words.")
  private @Nullable Path babe;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was found, offsets in code points, one object a line.")
  private @Nullable Path predictions;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show the first N disagreements.")
  private int errors;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (terms == null && babe == null) {
      throw new ParameterException(spec.commandLine(), "name a file with --terms or --babe");
    }
    if (babe != null) {
      ToneEvaluation.print(babe, out);
    }
    if (terms != null) {
      evaluate(terms, out);
    }
    out.flush();
    return Framescope.OK;
  }

  private void evaluate(Path file, PrintWriter out) throws IOException {
    FramingAnalyzer analyzer = options.build(spec);
    TermScorer scorer = new TermScorer();
    StringBuilder lines = new StringBuilder();
    for (TermContext context : TermContextReader.read(file)) {
      List<TermContext.Term> found = new ArrayList<>();
      for (LoadedTerm term :
          analyzer.analyze(Article.of(context.id(), context.text())).annotations().loadedTerms()) {
        found.add(
            TermContext.Term.predicted(
                term.span().codePointStart(context.text()),
                term.span().codePointEnd(context.text()),
                term.entry().side().name().toLowerCase(Locale.ROOT),
                voice(term.voice())));
      }
      scorer.add(context, found);
      lines.append(line(context.id(), found)).append('\n');
    }
    if (predictions != null) {
      try (Writer writer = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
        writer.append(lines);
      }
    }
    TermScore score = scorer.score();
    out.println(score);
    score.errors().stream().limit(errors).forEach(out::println);
  }

  private static String voice(Voice voice) {
    return switch (voice) {
      case AUTHOR -> "author";
      case QUOTED -> "quoted";
      case REPORTED -> "attributed-indirect";
    };
  }

  private static String line(String id, List<TermContext.Term> found) {
    StringBuilder line = new StringBuilder("{\"id\":" + quoted(id) + ",\"terms\":[");
    for (int i = 0; i < found.size(); i++) {
      TermContext.Term term = found.get(i);
      line.append(i == 0 ? "" : ",")
          .append("{\"start\":")
          .append(term.start())
          .append(",\"end\":")
          .append(term.end())
          .append(",\"side\":")
          .append(quoted(term.side().orElse("")))
          .append(",\"voice\":")
          .append(quoted(term.voice().orElse("")))
          .append('}');
    }
    return line.append("]}").toString();
  }

  private static String quoted(String text) {
    return new String(
            com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance().quoteAsString(text))
        .transform(escaped -> '"' + escaped + '"');
  }
}
