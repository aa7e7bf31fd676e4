package org.framescope.examples;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.framescope.FramingAnalysis;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Voice;
import org.framescope.comparison.Comparison;
import org.framescope.comparison.ComparisonOptions;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.GroupTest;
import org.framescope.profile.FramingProfile;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.profile.ProfileOptions;
import org.framescope.reliability.BasilReader;
import org.framescope.reliability.BasilTriplet;
import org.framescope.reliability.OrderAgreement;
import org.framescope.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Holds the slant score against the stance that people saw in articles of BASIL: does it put the
 * article that they called conservative above the one that they called liberal, of each event and
 * over all events together?
 */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description =
        "Holds the slant score against human stance, and the events found by content against those "
            + "given, in your own copy of BASIL (docs/accuracy/basil.md says what may be expected).")
final class ValidateCommand implements Callable<Integer> {
  private static final Measure.Key EVERY = Measure.Key.of(MeasureName.SLANT);
  private static final Measure.Key AUTHOR = EVERY.voice(Voice.AUTHOR);

  @Spec private CommandSpec spec;

  @Option(
      names = "--basil",
      required = true,
      paramLabel = "PATH",
      description = "BASIL's folder, or its triplets as JSON lines.")
  private Path basil = Path.of("");

  @Override
  public Integer call() throws IOException {
    FramingAnalyzer analyzer =
        FramingAnalyzer.builder().profile(ProfileOptions.DEFAULT.withEveryVoice(true)).build();
    List<Pair> pairs = new ArrayList<>();
    Comparison groups =
        new Comparison(
            ComparisonOptions.by("stance").toBuilder()
                .stratifyBy("event")
                .figures(ComparisonOptions.Figures.ALL)
                .duplicates(ComparisonOptions.Duplicates.COUNT_ALL, 0.7)
                .extras(false, Optional.empty(), false)
                .build());
    EventEvaluation events = new EventEvaluation();
    int articles = 0;
    int defined = 0;
    for (BasilTriplet triplet : BasilReader.read(basil)) {
      List<FramingAnalysis> conservative = new ArrayList<>();
      List<FramingAnalysis> liberal = new ArrayList<>();
      for (BasilTriplet.Coded coded : triplet.articles()) {
        int stance = coded.stance().orElse(0);
        FramingAnalysis analysis = analyzer.analyze(withStance(coded.article(), stance));
        events.add(analysis);
        articles++;
        defined += slant(analysis.profile(), AUTHOR).defined() ? 1 : 0;
        if (stance != 0) {
          (stance > 0 ? conservative : liberal).add(analysis);
          groups.add(analysis);
        }
      }
      for (FramingAnalysis upper : conservative) {
        for (FramingAnalysis lower : liberal) {
          pairs.add(
              new Pair(
                  upper.profile(),
                  lower.profile(),
                  outlet(upper.article()),
                  outlet(lower.article())));
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "slant in the author's voice is defined in %d of %d articles%n",
        defined,
        articles);
    print(out, "author's voice, any difference", order(pairs, AUTHOR, false));
    print(
        out,
        "author's voice, differences that their interval tells from 0",
        order(pairs, AUTHOR, true));
    print(out, "every voice, any difference", order(pairs, EVERY, false));
    print(
        out,
        "every voice, differences that their interval tells from 0",
        order(pairs, EVERY, true));
    OrderAgreement byOutlet = OrderAgreement.NONE;
    for (Pair pair : pairs) {
      byOutlet = byOutlet.plus(pair.upperOutlet(), pair.lowerOutlet());
    }
    print(out, "the outlet alone, fox above nyt above hpo", byOutlet);
    if (!pairs.isEmpty()) {
      FramingComparison compared = groups.compare();
      print(out, "author's voice", compared, AUTHOR);
      print(out, "every voice", compared, EVERY);
    }
    events.print(out);
    out.flush();
    return Framescope.OK;
  }

  /** The profiles of two articles on one event, of which people put the first above the second. */
  private record Pair(
      FramingProfile upper,
      FramingProfile lower,
      OptionalDouble upperOutlet,
      OptionalDouble lowerOutlet) {}

  /** Where BASIL's three outlets stand to each other, by reputation alone. */
  private static OptionalDouble outlet(Article article) {
    return switch (article.outlet().orElse("").toLowerCase(Locale.ROOT)) {
      case "fox" -> OptionalDouble.of(1);
      case "nyt" -> OptionalDouble.of(0);
      case "hpo" -> OptionalDouble.of(-1);
      default -> OptionalDouble.empty();
    };
  }

  private static Article withStance(Article article, int stance) {
    return new Article(
        article.id(),
        article.text(),
        article.sections(),
        article.outlet(),
        article.date(),
        article.event(),
        ImmutableMap.of("stance", stance > 0 ? "conservative" : stance < 0 ? "liberal" : "center"));
  }

  private static Measure slant(FramingProfile profile, Measure.Key key) {
    return profile.measure(key).orElseThrow();
  }

  private static OrderAgreement order(List<Pair> pairs, Measure.Key key, boolean told) {
    OrderAgreement agreement = OrderAgreement.NONE;
    for (Pair pair : pairs) {
      Measure upper = slant(pair.upper(), key);
      Measure lower = slant(pair.lower(), key);
      agreement =
          told ? agreement.plusIfTold(upper, lower) : agreement.plus(upper.value(), lower.value());
    }
    return agreement;
  }

  private static void print(PrintWriter out, String what, OrderAgreement agreement) {
    out.printf(
        Locale.ROOT,
        "%s: %d pairs of conservative and liberal, %d decided (%.2f)",
        what,
        agreement.pairs(),
        agreement.decided(),
        agreement.coverage().orElse(0));
    if (agreement.decided() > 0) {
      out.printf(
          Locale.ROOT,
          ", of these %d in the human order (%.3f, 95 %% %.3f to %.3f; a coin does so with p = %.3f)",
          agreement.right(),
          agreement.accuracy().orElseThrow(),
          agreement.interval().low(),
          agreement.interval().high(),
          agreement.coinProbability());
    }
    out.printf(
        Locale.ROOT,
        "; %d tied, %d undefined; over all pairs, undecided counting half, %s%n",
        agreement.tied(),
        agreement.undefined(),
        agreement.accuracyOfAll().isPresent()
            ? String.format(Locale.ROOT, "%.3f", agreement.accuracyOfAll().getAsDouble())
            : "undefined");
  }

  /** All conservative articles together against all liberal ones, permuted within events. */
  private static void print(
      PrintWriter out, String voice, FramingComparison compared, Measure.Key key) {
    for (GroupTest test : compared.tests()) {
      if (test.key().equals(key) && test.difference().isPresent()) {
        out.printf(
            Locale.ROOT,
            "%s, all together: %s %+.3f (%d articles), %s %+.3f (%d articles), difference %+.3f"
                + " (95 %% %+.3f to %+.3f), p = %.3f%n",
            voice,
            test.firstGroup(),
            test.first().value().orElse(Double.NaN),
            test.first().articles(),
            test.secondGroup(),
            test.second().value().orElse(Double.NaN),
            test.second().articles(),
            test.difference().orElse(Double.NaN),
            test.low().orElse(Double.NaN),
            test.high().orElse(Double.NaN),
            test.p().orElse(Double.NaN));
      }
    }
  }
}
