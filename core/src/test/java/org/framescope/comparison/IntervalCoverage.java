package org.framescope.comparison;

import static org.framescope.comparison.MadeUp.CHOICE;
import static org.framescope.comparison.MadeUp.UNNAMED;
import static org.framescope.comparison.MadeUp.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.framescope.profile.Measure;

/**
 * How often the 95 % interval of a group's figure holds the true one, when a made-up outlet's
 * articles are drawn: with the percentiles of resampled articles alone, and as given. Arguments:
 * draws, numbers of articles a group.
 *
 * <p>Articles differ in what they do, not only by chance: half of them do it one and a half times
 * as often as the outlet, half of them half as often. An article has 2 to 21 attributions and, for
 * word choice, 1 to 8 rival terms, of which those of the second side are a third as frequent as
 * those of the first.
 */
final class IntervalCoverage {
  private static final Tails TAILS = new Tails(0.95);
  private static final int RESAMPLES = 1000;

  private final SplittableRandom random;
  private final int articles;
  private final double rate;

  /** Shares of draws whose interval holds the true figure. */
  record Share(double percentilesAlone, double given) {}

  IntervalCoverage(int articles, double rate, long seed) {
    this.random = new SplittableRandom(seed);
    this.articles = articles;
    this.rate = rate;
  }

  public static void main(String[] args) {
    int draws = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    int[] sizes =
        args.length > 1
            ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
            : new int[] {3, 5, 10, 20, 40};
    System.out.println(
        "articles  rate  share: percentiles, given  word choice: percentiles, given");
    for (double rate : new double[] {0.02, 0.1, 0.3}) {
      for (int n : sizes) {
        Share share = new IntervalCoverage(n, rate, 1).ofShare(draws);
        Share choice = new IntervalCoverage(n, rate, 2).ofWordChoice(draws);
        System.out.printf(
            Locale.ROOT,
            "%8d  %4.2f  %18.3f  %5.3f  %24.3f  %5.3f%n",
            n,
            rate,
            share.percentilesAlone(),
            share.given(),
            choice.percentilesAlone(),
            choice.given());
      }
    }
  }

  /** Of the unnamed share. */
  Share ofShare(int draws) {
    return held(draws, UNNAMED, rate);
  }

  /**
   * Of word choice, whose first side's terms come at the rate and the second's at a third of it.
   */
  Share ofWordChoice(int draws) {
    return held(draws, CHOICE, rate - rate / 3);
  }

  private Share held(int draws, Measure.Key key, double truth) {
    int alone = 0;
    int given = 0;
    for (int draw = 0; draw < draws; draw++) {
      List<ArticleSummary> group = new ArrayList<>();
      for (int a = 0; a < articles; a++) {
        group.add(
            MadeUp.article("a" + a, "A", 500, key.equals(UNNAMED) ? attributions() : terms()));
      }
      Sample sample = new Sample(group);
      Cohort cohort = new Cohort("A", sample, IntStream.range(0, articles).toArray());
      int f = sample.figures().indexOf(key);
      double[][] sums = new Resampling(cohort, RESAMPLES, draw).sums(f);
      Resampling.Ends percentiles = Resampling.ratioEnds(sums, 1, 0.025);
      GroupFigure figure = cohort.figure(f, sums, TAILS);
      alone += holds(percentiles, truth) ? 1 : 0;
      given += holds(new Resampling.Ends(figure.low(), figure.high()), truth) ? 1 : 0;
    }
    return new Share((double) alone / draws, (double) given / draws);
  }

  private static boolean holds(Resampling.Ends ends, double truth) {
    return Optional.of(ends)
        .filter(e -> e.low().isPresent() && e.high().isPresent())
        .map(e -> e.low().getAsDouble() <= truth && truth <= e.high().getAsDouble())
        .orElse(false);
  }

  private double own() {
    return random.nextBoolean() ? 1.5 : 0.5;
  }

  private ArticleSummary.Count attributions() {
    int n = 2 + random.nextInt(20);
    return count(UNNAMED, drawn(n, own() * rate), n);
  }

  private ArticleSummary.Count terms() {
    int n = 1 + random.nextInt(8);
    int first = drawn(n, own() * rate);
    // Of the others, as many as make a third of the rate over all.
    int second = drawn(n - first, rate / 3 / (1 - rate));
    return new ArticleSummary.Count(CHOICE, first - second, n, first);
  }

  private int drawn(int trials, double probability) {
    int hits = 0;
    for (int t = 0; t < trials; t++) {
      hits += random.nextDouble() < probability ? 1 : 0;
    }
    return hits;
  }
}
