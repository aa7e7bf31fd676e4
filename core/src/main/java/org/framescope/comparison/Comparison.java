package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;

/**
 * Collects analyses one by one, keeping only their counts, and compares them. Not safe for use by
 * several threads.
 *
 * <pre>{@code
 * Comparison comparison = new Comparison(ComparisonOptions.byOutlet());
 * analyses.forEach(comparison::add);
 * FramingComparison result = comparison.compare();
 * }</pre>
 */
public final class Comparison {
  private final ComparisonOptions options;
  private final List<String> ids = new ArrayList<>();

  /** Starts an empty comparison. */
  public Comparison(ComparisonOptions options) {
    this.options = options;
  }

  /** Compares analyses in one go. */
  public static FramingComparison of(
      Iterable<FramingAnalysis> analyses, ComparisonOptions options) {
    Comparison comparison = new Comparison(options);
    analyses.forEach(comparison::add);
    return comparison.compare();
  }

  /** Adds an analysis; nothing of it is kept but counts. */
  public void add(FramingAnalysis analysis) {
    ids.add(analysis.article().id());
  }

  /** Compares what was added. */
  public FramingComparison compare() {
    return new FramingComparison(
        options.groupBy(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        new Provenance(
            "framescope",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableSortedMap.of("seed", Long.toString(options.seed())),
            ""));
  }
}
