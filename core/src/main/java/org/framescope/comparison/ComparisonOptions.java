package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * How articles are compared. Start from {@link #byOutlet()}, {@link #by(String)} or {@link
 * #ungrouped()} and change what should differ.
 *
 * @param groupBy the field by which articles are grouped (see {@link
 *     org.framescope.text.Article#field}); empty for every article by itself
 * @param stratifyBy the field within whose values articles are permuted and resampled, such as
 *     {@code event}; empty for none
 * @param contrasts which groups are tested against each other
 * @param figures which figures are tested
 * @param family over which tests q is computed
 * @param duplicates what is done about near-copies
 * @param duplicateSimilarity the estimated Jaccard similarity from which two articles count as
 *     near-copies, above 0 to 1
 * @param eventsByContent whether articles without an event are grouped by content
 * @param timeline the period of the timeline; empty for none
 * @param keyness whether the terms of each group are held against those of the rest
 * @param keynessVoices in whose voice terms count for keyness
 * @param permutations R, the number of permutations, 1 or more
 * @param resamples the number of bootstrap samples of an interval, 1 or more
 * @param level the level of intervals, above 0 and below 1
 * @param minArticles a figure is tested only if at least so many articles of each group define it
 * @param seed where random numbers start; the same seed gives the same result
 * @param threads how many threads compute; the result does not depend on it
 */
public record ComparisonOptions(
    Optional<String> groupBy,
    Optional<String> stratifyBy,
    Contrasts contrasts,
    Figures figures,
    Family family,
    Duplicates duplicates,
    double duplicateSimilarity,
    boolean eventsByContent,
    Optional<TimePoint.Period> timeline,
    boolean keyness,
    Voices keynessVoices,
    int permutations,
    int resamples,
    double level,
    int minArticles,
    long seed,
    int threads) {
  /** Which groups are tested against each other. */
  public enum Contrasts {
    PAIRWISE,
    ONE_AGAINST_REST,
    BOTH
  }

  /** Which figures are tested. Every test more makes chance findings more likely. */
  public enum Figures {
    /** Pooled figures, those of an issue, and the shares of frames. */
    MAIN,
    /** All figures: by voice, part, side, slot and source as well. */
    ALL
  }

  /** Over which tests the false discovery rate is controlled. */
  public enum Family {
    /** Over the figures of each contrast (two groups) by itself. */
    CONTRAST,
    /** Over all tests of one kind. */
    COMPARISON
  }

  /** What is done about near-copies. */
  public enum Duplicates {
    /** A set of near-copies counts as one article, the earliest. */
    COUNT_ONCE,
    /** A set of near-copies counts as one article in each group. */
    COUNT_ONCE_A_GROUP,
    /** Every copy counts. */
    COUNT_ALL
  }

  /** In whose voice a term must be to count. */
  public enum Voices {
    /** Anybody's: what a reader of the articles meets. */
    EVERY,
    /** The articles' own: how the outlet itself writes. */
    AUTHOR,
    /** Those of the sources, quoted or reported: whose words the outlet passes on. */
    SOURCES
  }

  public ComparisonOptions {
    checkArgument(
        duplicateSimilarity > 0 && duplicateSimilarity <= 1,
        "duplicateSimilarity must be above 0 and at most 1, but was %s",
        duplicateSimilarity);
    checkArgument(permutations >= 1, "permutations must be >= 1, but was %s", permutations);
    checkArgument(resamples >= 1, "resamples must be >= 1, but was %s", resamples);
    checkArgument(level > 0 && level < 1, "level must be above 0 and below 1, but was %s", level);
    checkArgument(minArticles >= 1, "minArticles must be >= 1, but was %s", minArticles);
    checkArgument(threads >= 1, "threads must be >= 1, but was %s", threads);
  }

  /** Groups by outlet, with the defaults of {@link #by}. */
  public static ComparisonOptions byOutlet() {
    return by("outlet");
  }

  /**
   * Groups by a field: pairwise and one against the rest, main figures, q per contrast, near-copies
   * from similarity 0.7 counted once, 10,000 permutations, 1,000 resamples, level 0.95, seed 1.
   */
  public static ComparisonOptions by(String field) {
    return new ComparisonOptions(
        Optional.of(field),
        Optional.empty(),
        Contrasts.BOTH,
        Figures.MAIN,
        Family.CONTRAST,
        Duplicates.COUNT_ONCE,
        0.7,
        true,
        Optional.empty(),
        true,
        Voices.EVERY,
        10_000,
        1_000,
        0.95,
        2,
        1,
        Math.max(1, Runtime.getRuntime().availableProcessors()));
  }

  /** Every article by itself; no tests. */
  public static ComparisonOptions ungrouped() {
    return by("id").toBuilder().groupBy(Optional.empty()).build();
  }

  /** Starts from these options. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Changes options one by one. Not safe for use by several threads. */
  public static final class Builder {
    private Optional<String> groupBy;
    private Optional<String> stratifyBy;
    private Contrasts contrasts;
    private Figures figures;
    private Family family;
    private Duplicates duplicates;
    private double duplicateSimilarity;
    private boolean eventsByContent;
    private Optional<TimePoint.Period> timeline;
    private boolean keyness;
    private Voices keynessVoices;
    private int permutations;
    private int resamples;
    private double level;
    private int minArticles;
    private long seed;
    private int threads;

    private Builder(ComparisonOptions options) {
      groupBy = options.groupBy;
      stratifyBy = options.stratifyBy;
      contrasts = options.contrasts;
      figures = options.figures;
      family = options.family;
      duplicates = options.duplicates;
      duplicateSimilarity = options.duplicateSimilarity;
      eventsByContent = options.eventsByContent;
      timeline = options.timeline;
      keyness = options.keyness;
      keynessVoices = options.keynessVoices;
      permutations = options.permutations;
      resamples = options.resamples;
      level = options.level;
      minArticles = options.minArticles;
      seed = options.seed;
      threads = options.threads;
    }

    /** Sets the field by which articles are grouped. */
    public Builder groupBy(Optional<String> field) {
      groupBy = field;
      return this;
    }

    /** Sets the field within whose values articles are permuted. */
    public Builder stratifyBy(String field) {
      stratifyBy = Optional.of(field);
      return this;
    }

    /** Sets which groups are tested against each other. */
    public Builder contrasts(Contrasts which) {
      contrasts = which;
      return this;
    }

    /** Sets which figures are tested. */
    public Builder figures(Figures which) {
      figures = which;
      return this;
    }

    /** Sets over which tests q is computed. */
    public Builder family(Family tests) {
      family = tests;
      return this;
    }

    /** Sets what is done about near-copies, and from which similarity articles are near-copies. */
    public Builder duplicates(Duplicates treatment, double similarity) {
      duplicates = treatment;
      duplicateSimilarity = similarity;
      return this;
    }

    /** Sets what is computed beside groups and tests. */
    public Builder extras(boolean events, Optional<TimePoint.Period> period, boolean withKeyness) {
      eventsByContent = events;
      timeline = period;
      keyness = withKeyness;
      return this;
    }

    /** Sets in whose voice terms count for keyness. */
    public Builder keynessVoices(Voices voices) {
      keynessVoices = voices;
      return this;
    }

    /** Sets how much is computed: permutations of a test and bootstrap samples of an interval. */
    public Builder effort(int permutationsOfATest, int samplesOfAnInterval) {
      permutations = permutationsOfATest;
      resamples = samplesOfAnInterval;
      return this;
    }

    /** Sets the level of intervals. */
    public Builder level(double newLevel) {
      level = newLevel;
      return this;
    }

    /** Sets how many articles of each group must define a figure for it to be tested. */
    public Builder minArticles(int articles) {
      minArticles = articles;
      return this;
    }

    /** Sets where random numbers start. */
    public Builder seed(long start) {
      seed = start;
      return this;
    }

    /** Sets how many threads compute. */
    public Builder threads(int number) {
      threads = number;
      return this;
    }

    /**
     * The options.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public ComparisonOptions build() {
      return new ComparisonOptions(
          groupBy,
          stratifyBy,
          contrasts,
          figures,
          family,
          duplicates,
          duplicateSimilarity,
          eventsByContent,
          timeline,
          keyness,
          keynessVoices,
          permutations,
          resamples,
          level,
          minArticles,
          seed,
          threads);
    }
  }
}
