package org.framescope.examples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.text.Article;

/** The code of the README, as a program: {@code QuickStart article.txt}. */
public final class QuickStart {
  private QuickStart() {}

  public static void main(String[] arguments) throws Exception {
    String text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    FramingAnalysis analysis = analyzer.analyze(Article.of("a1", text));
    for (LoadedTerm term : analysis.annotations().loadedTerms()) {
      System.out.println(term.text() + " " + term.entry().side() + " " + term.voice());
    }
    for (Attribution attribution : analysis.annotations().attributions()) {
      System.out.println(attribution.source().sourceClass() + " " + attribution.source().text());
    }
    Measure unnamed = analysis.profile().measure(MeasureName.UNNAMED_SHARE).orElseThrow();
    System.out.println(
        unnamed.value() + " = " + unnamed.numerator() + " / " + unnamed.denominator());
  }
}
