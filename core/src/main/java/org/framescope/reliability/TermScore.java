package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well predicted terms agree with marked ones.
 *
 * @param contexts the number of texts
 * @param overlap by shared characters
 * @param exact by equal spans
 * @param negatives the share of texts of each negative kind with a prediction
 * @param side the share of right sides among the pairs whose marked side is a pole
 * @param voice the share of right voices among the pairs with a voice
 * @param voiceTwoWay the same with quoted and reported taken as one
 * @param confusion how often a marked voice (before {@code >}) was predicted as another
 * @param errors every disagreement, for a person
 */
public record TermScore(
    int contexts,
    Figures overlap,
    Figures exact,
    ImmutableSortedMap<String, Share> negatives,
    Share side,
    Share voice,
    Share voiceTwoWay,
    ImmutableSortedMap<String, Integer> confusion,
    ImmutableList<String> errors) {

  /**
   * Counts of right, wrong and missed items.
   *
   * @param right true positives
   * @param wrong false positives
   * @param missed false negatives
   */
  public record Figures(int right, int wrong, int missed) {
    /** right / (right + wrong); 0 if nothing was predicted. */
    public double precision() {
      return right == 0 ? 0 : (double) right / (right + wrong);
    }

    /** right / (right + missed); 0 if nothing was marked. */
    public double recall() {
      return right == 0 ? 0 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
  }

  /**
   * A share.
   *
   * @param part the numerator
   * @param all the denominator
   */
  public record Share(int part, int all) {
    /** part / all; empty if {@code all} is 0. */
    public OptionalDouble value() {
      return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / all);
    }

    @Override
    public String toString() {
      return all == 0
          ? "- (0)"
          : String.format(Locale.ROOT, "%.3f (%d of %d)", (double) part / all, part, all);
    }
  }

  static TermScore of(
      int contexts,
      Figures overlap,
      Figures exact,
      Map<String, int[]> negatives,
      Share side,
      Share voice,
      Share voiceTwoWay,
      Map<String, Integer> confusion,
      List<String> errors) {
    ImmutableSortedMap.Builder<String, Share> shares = ImmutableSortedMap.naturalOrder();
    negatives.forEach((kind, counts) -> shares.put(kind, new Share(counts[1], counts[0])));
    return new TermScore(
        contexts,
        overlap,
        exact,
        shares.build(),
        side,
        voice,
        voiceTwoWay,
        ImmutableSortedMap.copyOf(confusion),
        ImmutableList.copyOf(errors));
  }

  /** The share of all negative texts with a prediction. */
  public Share hardNegatives() {
    int part = 0;
    int all = 0;
    for (Share share : negatives.values()) {
      part += share.part();
      all += share.all();
    }
    return new Share(part, all);
  }

  /** The figures as lines of text. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    lines.append("contexts               ").append(contexts);
    lines.append("\noverlap                ").append(overlap);
    lines.append("\nexact                  ").append(exact);
    lines.append("\nfalse on negatives     ").append(hardNegatives());
    negatives.forEach(
        (kind, share) ->
            lines.append(String.format(Locale.ROOT, "%n  %-20s ", kind)).append(share));
    lines.append("\nside accuracy          ").append(side);
    lines.append("\nvoice accuracy         ").append(voice);
    lines.append("\nvoice, two ways        ").append(voiceTwoWay);
    lines.append("\nvoice, marked>found    ").append(confusion);
    return lines.toString().replace("\r", "");
  }
}
