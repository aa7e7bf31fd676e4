package org.framescope.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.framescope.FramingAnalyzer;
import org.framescope.annotation.Voice;
import org.framescope.profile.FramingProfile;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.profile.ProfileOptions;
import org.framescope.reliability.BasilReader;
import org.framescope.reliability.BasilTriplet;
import org.framescope.reliability.OrderAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Holds the slant score against the stance that people saw in articles of BASIL: does it put the
 * article that they called conservative above the one that they called liberal?
 */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Holds the slant score against human stance in your own copy of BASIL",
      "(docs/accuracy/basil.md says what may be expected of it)."
    })
final class ValidateCommand implements Callable<Integer> {
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
    OrderAgreement author = OrderAgreement.NONE;
    OrderAgreement every = OrderAgreement.NONE;
    int articles = 0;
    int defined = 0;
    for (BasilTriplet triplet : BasilReader.read(basil)) {
      Map<BasilTriplet.Coded, FramingProfile> profiles = new HashMap<>();
      for (BasilTriplet.Coded coded : triplet.articles()) {
        FramingProfile profile = analyzer.analyze(coded.article()).profile();
        profiles.put(coded, profile);
        articles++;
        defined += slant(profile, true).isPresent() ? 1 : 0;
      }
      for (BasilTriplet.Coded upper : triplet.articles()) {
        for (BasilTriplet.Coded lower : triplet.articles()) {
          if (upper.stance().orElse(0) == 1 && lower.stance().orElse(0) == -1) {
            FramingProfile first = profiles.get(upper);
            FramingProfile second = profiles.get(lower);
            if (first != null && second != null) {
              author = author.plus(slant(first, true), slant(second, true));
              every = every.plus(slant(first, false), slant(second, false));
            }
          }
        }
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "slant in the author's voice is defined in %d of %d articles%n",
        defined,
        articles);
    print(out, "author's voice", author);
    print(out, "every voice", every);
    out.flush();
    return Framescope.OK;
  }

  private static OptionalDouble slant(FramingProfile profile, boolean author) {
    Measure.Key key = Measure.Key.of(MeasureName.SLANT);
    return profile
        .measure(author ? key.voice(Voice.AUTHOR) : key)
        .map(Measure::value)
        .orElse(OptionalDouble.empty());
  }

  private static void print(PrintWriter out, String voice, OrderAgreement agreement) {
    out.printf(
        Locale.ROOT,
        "%s: %d pairs of conservative and liberal, %d decided (%.2f), of these %d in the human"
            + " order (%.3f, 95 %% %.3f to %.3f; a coin does so with p = %.3f);"
            + " %d tied, %d undefined; over all pairs, undecided counting half, %.3f%n",
        voice,
        agreement.pairs(),
        agreement.decided(),
        agreement.coverage().orElse(Double.NaN),
        agreement.right(),
        agreement.accuracy().orElse(Double.NaN),
        agreement.interval().low(),
        agreement.interval().high(),
        agreement.coinProbability(),
        agreement.tied(),
        agreement.undefined(),
        agreement.accuracyOfAll().orElse(Double.NaN));
  }
}
