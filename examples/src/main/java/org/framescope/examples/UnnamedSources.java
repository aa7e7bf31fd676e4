package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.SourcingFinding;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;

/**
 * Who speaks without a name, in the articles of a folder: {@code UnnamedSources
 * [FILE_OR_FOLDER...]}.
 */
public final class UnnamedSources {
  private UnnamedSources() {}

  public static void main(String[] paths) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    for (Article article : SampleFiles.articles(paths)) {
      FramingAnalysis analysis = analyzer.analyze(article);
      Measure share = analysis.profile().measure(MeasureName.UNNAMED_SHARE).orElseThrow();
      out.printf(
          Locale.ROOT,
          "%s: no name for %d of %d attributions%n",
          article.id(),
          share.numerator(),
          share.denominator());
      for (Attribution attribution : analysis.annotations().attributions()) {
        // named() is empty for the author and for pronouns that could not be linked.
        if (attribution.source().sourceClass().named().equals(Optional.of(false))) {
          out.println("  " + describe(attribution, article.text()));
        }
      }
    }
  }

  private static String describe(Attribution attribution, String text) {
    Source source = attribution.source();
    StringBuilder line = new StringBuilder();
    if (source.sourceClass() == SourceClass.NO_SOURCE) {
      line.append("nobody (").append(source.missing().map(Enum::name).orElse("-")).append(')');
    } else {
      line.append(source.text());
      source.description().ifPresent(kind -> line.append(" (").append(kind).append(')'));
    }
    line.append(": ").append(words(attribution.relation().content(), text));
    source.anonymityReason().ifPresent(reason -> line.append(" [why: ").append(reason).append(']'));
    // A finding is a place to look, with the newsroom whose rule it touches; never a verdict.
    for (SourcingFinding finding : attribution.findings()) {
      line.append(" [").append(finding.rule()).append(']');
    }
    return line.toString();
  }

  private static String words(List<TextSpan> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }
}
