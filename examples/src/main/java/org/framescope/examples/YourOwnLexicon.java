package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.LoadedTerm;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconAudit;
import org.framescope.lexicon.LexiconException;
import org.framescope.lexicon.LexiconReader;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.text.Article;

/**
 * Terms that the bundled lexicons lack: {@code YourOwnLexicon [LEXICON.tsv [FILE_OR_FOLDER...]]}.
 * Without arguments a lexicon of six terms on the estate tax is read.
 */
public final class YourOwnLexicon {
  private YourOwnLexicon() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Path file = SampleFiles.file(arguments, "estate-tax.tsv");
    Lexicon lexicon;
    try {
      lexicon = LexiconReader.read(file);
    } catch (LexiconException e) {
      // All faults at once, each with line, column, what was expected and what was found.
      e.problems().forEach(out::println);
      return;
    }
    LexiconAudit audit = LexiconAudit.of(lexicon);
    out.printf(
        Locale.ROOT,
        "%s %s: %d terms of %s, %d of %s, %d neutral%n",
        lexicon.name(),
        lexicon.version(),
        audit.first().entries(),
        audit.first().name(),
        audit.second().entries(),
        audit.second().name(),
        audit.neutral());

    // issues() without a name leaves out the bundled lexicons.
    FramingAnalyzer analyzer = FramingAnalyzer.builder().issues().lexicon(lexicon).build();
    String[] paths =
        arguments.length < 2 ? new String[0] : Arrays.copyOfRange(arguments, 1, arguments.length);
    for (Article article : SampleFiles.articles(paths)) {
      FramingAnalysis analysis = analyzer.analyze(article);
      if (analysis.annotations().loadedTerms().isEmpty()) {
        continue;
      }
      Measure choice = analysis.profile().measure(MeasureName.WORD_CHOICE).orElseThrow();
      out.printf(
          Locale.ROOT, "%s: %d/%d%n", article.id(), choice.numerator(), choice.denominator());
      for (LoadedTerm term : analysis.annotations().loadedTerms()) {
        out.printf(
            Locale.ROOT,
            "  %s, %s, in the voice %s; plainer: %s%n",
            term.text(),
            term.entry().side().name(),
            term.voice(),
            String.join(", ", term.entry().neutral()));
      }
    }
  }
}
