package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Voice;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.GroupTest;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.text.Article;

/**
 * Do outlets name people without status alike, and do they let as many speak without a name? {@code
 * CompareOutlets [FILE_OR_FOLDER...]}.
 */
public final class CompareOutlets {
  private static final Measure.Key WORD_CHOICE =
      Measure.Key.of(MeasureName.WORD_CHOICE)
          .issue("immigration")
          .axis("restriction|admission")
          .voice(Voice.AUTHOR);
  private static final Measure.Key UNNAMED = Measure.Key.of(MeasureName.UNNAMED_SHARE);

  private CompareOutlets() {}

  public static void main(String[] paths) throws IOException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    FramingAnalyzer analyzer = FramingAnalyzer.create();
    // Articles change outlets only within their event: outlets choose their events, too.
    Comparison comparison =
        new Comparison(ComparisonOptions.byOutlet().toBuilder().stratifyBy("event").build());
    for (Article article : SampleFiles.articles(paths)) {
      comparison.add(analyzer.analyze(article)); // keeps counts, not texts
    }
    FramingComparison compared = comparison.compare();

    for (Group group : compared.groups()) {
      out.printf(Locale.ROOT, "%s: %d articles%n", group.name(), group.articles());
      out.println("  choice of words " + figure(group, WORD_CHOICE));
      out.println("  no name given   " + figure(group, UNNAMED));
    }
    compared.tests().stream()
        .filter(test -> test.key().equals(UNNAMED) && test.defined())
        .min(Comparator.comparingDouble(test -> test.q().orElse(1)))
        .ifPresent(test -> out.println(sentence(test)));
    compared.warnings().forEach(warning -> out.println("! " + warning));
  }

  /** A figure is nothing without its counts and its interval; undefined is not 0. */
  private static String figure(Group group, Measure.Key key) {
    GroupFigure figure = group.figure(key).orElse(null);
    if (figure == null || !figure.defined()) {
      return "undefined: nothing to count";
    }
    String counts =
        String.format(
            Locale.ROOT,
            "%+.2f (%d of %d",
            figure.value().orElseThrow(),
            figure.numerator().orElseThrow(),
            figure.denominator());
    // Intervals come from resampling whole articles; too few of them give none.
    return figure.low().isEmpty()
        ? counts + "; no interval)"
        : String.format(
            Locale.ROOT,
            "%s; 95 %% %+.2f to %+.2f)",
            counts,
            figure.low().orElseThrow(),
            figure.high().orElseThrow());
  }

  private static String sentence(GroupTest test) {
    return String.format(
        Locale.ROOT,
        "Largest difference in %s: %s against %s, %+.2f, q = %.2f",
        test.key().name(),
        test.firstGroup(),
        test.secondGroup(),
        test.difference().orElseThrow(),
        test.q().orElseThrow());
  }
}
