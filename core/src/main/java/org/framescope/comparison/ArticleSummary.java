package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Voice;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison keeps of an analysis: counts and fingerprints, no text; a few kilobytes.
 * Immutable and safe for use by several threads.
 *
 * @param id the article's id
 * @param fields what the article can be grouped by: outlet, date, event and its metadata
 * @param date the day of publication, if known
 * @param words the number of word tokens
 * @param counts numerator and denominator of each figure
 * @param terms how often each term ({@code lexicon/entry}) occurs, in whatever voice; words under
 *     discussion left out
 * @param authorTerms how many of them are in the author's own voice; a term without such an
 *     occurrence is left out
 * @param contributions what each term adds to each figure that terms make up
 * @param signature the MinHash signature of the text
 * @param keywords the words by which articles on one event are found
 */
public record ArticleSummary(
    String id,
    ImmutableMap<String, String> fields,
    Optional<LocalDate> date,
    int words,
    ImmutableList<Count> counts,
    ImmutableSortedMap<String, Integer> terms,
    ImmutableSortedMap<String, Integer> authorTerms,
    ImmutableList<Contribution> contributions,
    MinHash signature,
    Keywords keywords)
    implements Serializable {
  /**
   * A figure's exact value.
   *
   * @param key what it is
   * @param numerator its numerator
   * @param denominator its denominator; 0 if undefined
   * @param positive the sum of what adds to the numerator, without what takes from it: for a figure
   *     with sides, what was counted for the first one; 0 or more, and at least the numerator
   */
  public record Count(Measure.Key key, long numerator, long denominator, long positive)
      implements Serializable {
    static Count of(Measure.Key key, Measure measure) {
      long positive = 0;
      for (LedgerRow row : measure.ledger()) {
        positive = Math.addExact(positive, Math.max(0, row.numerator()));
      }
      return new Count(key, measure.numerator(), measure.denominator(), positive);
    }
  }

  /**
   * What one term adds to a figure.
   *
   * @param key the figure
   * @param term the term, as {@code lexicon/entry}
   * @param numerator what it adds to the numerator
   * @param denominator what it adds to the denominator
   */
  public record Contribution(Measure.Key key, String term, long numerator, long denominator)
      implements Serializable {}

  /** The summary of an analysis. */
  public static ArticleSummary of(FramingAnalysis analysis) {
    return of(analysis, new Shared());
  }

  /** The summary of an analysis, holding what other summaries hold already where it is equal. */
  static ArticleSummary of(FramingAnalysis analysis, Shared shared) {
    Article article = analysis.article();
    Map<String, String> termOf = new HashMap<>();
    TreeMap<String, Integer> terms = new TreeMap<>();
    TreeMap<String, Integer> authorTerms = new TreeMap<>();
    for (LoadedTerm term :
        Iterables.concat(
            analysis.annotations().loadedTerms(), analysis.annotations().neutralTerms())) {
      String name = shared.name(term.entry());
      termOf.put(term.id(), name);
      if (!term.mention()) {
        terms.merge(name, 1, Integer::sum);
        if (term.voice() == Voice.AUTHOR) {
          authorTerms.merge(name, 1, Integer::sum);
        }
      }
    }
    ImmutableList.Builder<Count> counts = ImmutableList.builder();
    ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
    for (Measure measure : analysis.profile().measures()) {
      Measure.Key key = shared.keys.intern(measure.key());
      counts.add(Count.of(key, measure));
      if (FigureRules.ofTerms(key) && FigureRules.main(key)) {
        addContributions(contributions, key, measure, termOf);
      }
    }
    return new ArticleSummary(
        article.id(),
        shared.fields(article),
        article.date(),
        analysis.profile().words(),
        counts.build(),
        ImmutableSortedMap.copyOfSorted(terms),
        ImmutableSortedMap.copyOfSorted(authorTerms),
        contributions.build(),
        MinHash.of(article.text()),
        Keywords.of(article.text()));
  }

  private static void addContributions(
      ImmutableList.Builder<Contribution> all,
      Measure.Key key,
      Measure measure,
      Map<String, String> termOf) {
    TreeMap<String, long[]> byTerm = new TreeMap<>();
    for (LedgerRow row : measure.ledger()) {
      String term = termOf.get(row.ref());
      if (term != null) {
        long[] sums = byTerm.computeIfAbsent(term, name -> new long[2]);
        sums[0] += row.numerator();
        sums[1] += row.denominator();
      }
    }
    byTerm.forEach((term, sums) -> all.add(new Contribution(key, term, sums[0], sums[1])));
  }

  /** The value of a field, if the article has it. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** What many summaries have in common, kept once. */
  static final class Shared {
    private final Interner<Measure.Key> keys = Interners.newStrongInterner();
    private final Interner<String> names = Interners.newStrongInterner();

    private String name(LexiconEntry entry) {
      return names.intern(entry.lexicon() + "/" + entry.id());
    }

    private ImmutableMap<String, String> fields(Article article) {
      ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
      fields.putAll(article.metadata());
      fields.put("id", article.id());
      article.outlet().ifPresent(outlet -> fields.put("outlet", names.intern(outlet)));
      article.date().ifPresent(date -> fields.put("date", names.intern(date.toString())));
      article.event().ifPresent(event -> fields.put("event", names.intern(event)));
      return fields.buildKeepingLast();
    }
  }

  private Object writeReplace() {
    return new Serial(
        id,
        fields,
        date.orElse(null),
        words,
        counts,
        terms,
        authorTerms,
        contributions,
        signature,
        keywords);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      String id,
      ImmutableMap<String, String> fields,
      @Nullable LocalDate date,
      int words,
      ImmutableList<Count> counts,
      ImmutableSortedMap<String, Integer> terms,
      ImmutableSortedMap<String, Integer> authorTerms,
      ImmutableList<Contribution> contributions,
      MinHash signature,
      Keywords keywords)
      implements Serializable {
    private Object readResolve() {
      return new ArticleSummary(
          id,
          fields,
          Optional.ofNullable(date),
          words,
          counts,
          terms,
          authorTerms,
          contributions,
          signature,
          keywords);
    }
  }
}
