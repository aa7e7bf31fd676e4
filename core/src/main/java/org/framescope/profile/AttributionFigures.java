package org.framescope.profile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.SourceClass;
import org.framescope.codebook.CueStance;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;

/** Figures of the attributions of an article: who is quoted, how, and with which cues. */
final class AttributionFigures {
  private static final EnumSet<SourceClass> UNNAMED =
      EnumSet.of(
          SourceClass.UNNAMED_PERSON,
          SourceClass.UNNAMED_GROUP,
          SourceClass.UNNAMED_ORGANIZATION,
          SourceClass.UNNAMED_DOCUMENT);
  private static final EnumSet<SourceClass> NOT_A_SOURCE =
      EnumSet.of(SourceClass.NO_SOURCE, SourceClass.AUTHOR, SourceClass.UNRESOLVED);

  private final ProfileOptions options;
  private final IntervalTable table;
  private final ImmutableList<Attribution> attributions;
  private final List<ArticlePart> parts = new ArrayList<>();

  AttributionFigures(
      Article article,
      ImmutableList<Attribution> attributions,
      ProfileOptions options,
      IntervalTable table) {
    this.options = options;
    this.table = table;
    this.attributions = attributions;
    for (Attribution attribution : attributions) {
      parts.add(article.partAt(attribution.relation().anchor()));
    }
  }

  /** What an attribution adds to a share: nothing, or 0 or 1 of 1. */
  private interface Counted {
    Optional<Boolean> in(Attribution attribution);
  }

  Measure unnamedShare(Measure.Key key, boolean byWords) {
    return share(key, byWords, AttributionFigures::unnamed);
  }

  Measure noSourceShare(Measure.Key key, boolean byWords) {
    return share(
        key,
        byWords,
        a ->
            sourceClass(a) == SourceClass.UNRESOLVED
                ? Optional.empty()
                : Optional.of(sourceClass(a) == SourceClass.NO_SOURCE));
  }

  Measure directShare(Measure.Key key, boolean byWords) {
    return share(key, byWords, a -> Optional.of(a.relation().type() == AttributionType.DIRECT));
  }

  Measure anonymityReasonShare(Measure.Key key) {
    return share(
        key,
        false,
        a ->
            UNNAMED.contains(sourceClass(a))
                ? Optional.of(a.source().anonymityReason().isPresent())
                : Optional.empty());
  }

  private static SourceClass sourceClass(Attribution attribution) {
    return attribution.source().sourceClass();
  }

  private static Optional<Boolean> unnamed(Attribution attribution) {
    return sourceClass(attribution) == SourceClass.UNRESOLVED
        ? Optional.empty()
        : Optional.of(!sourceClass(attribution).named().orElse(true));
  }

  private Measure share(Measure.Key key, boolean byWords, Counted counted) {
    Ledger ledger = new Ledger();
    double squares = 0;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      long weight = byWords ? a.contentWords() : 1;
      Optional<Boolean> one = counted.in(a);
      if (weight > 0 && one.isPresent() && within(i, key)) {
        ledger.add(a.id(), one.get() ? weight : 0, weight);
        squares += (double) weight * weight;
      }
    }
    double n = squares == 0 ? 0 : Intervals.effectiveSize((double) ledger.denominator(), squares);
    return ledger.measure(key, 1, ledger.wilson(n, table.z()), options.level());
  }

  private boolean within(int i, Measure.Key key) {
    return key.part().isEmpty() || key.part().get() == parts.get(i);
  }

  Measure cueStanceBalance(Measure.Key key) {
    Ledger ledger = new Ledger();
    long endorsing = 0;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      boolean endorse = a.stance() == CueStance.ENDORSE;
      if ((endorse || a.stance() == CueStance.DOUBT)
          && within(i, key)
          && (key.slot().isEmpty() || key.slot().get().equals(a.source().key()))) {
        ledger.add(a.id(), endorse ? 1 : -1, 1);
        endorsing += endorse ? 1 : 0;
      }
    }
    long n = ledger.denominator();
    Optional<Interval> interval =
        n == 0
            ? Optional.empty()
            : Optional.of(
                Intervals.wilson((double) endorsing, (double) n, table.z()).scaled(-1, 2));
    return ledger.measure(key, 1, interval, options.level());
  }

  /** The sources that a doubting or endorsing cue introduces, sorted. */
  Iterable<String> sourcesWithStance() {
    Map<String, Boolean> keys = new TreeMap<>();
    for (Attribution a : attributions) {
      if ((a.stance() == CueStance.ENDORSE || a.stance() == CueStance.DOUBT)
          && !NOT_A_SOURCE.contains(sourceClass(a))) {
        keys.put(a.source().key(), true);
      }
    }
    return keys.keySet();
  }

  /** How often each source speaks, as a source balance. */
  SourceBalance balance(boolean byWords) {
    Map<String, long[]> bySource = new TreeMap<>();
    double squares = 0;
    for (Attribution a : attributions) {
      long weight = byWords ? a.contentWords() : 1;
      if (weight > 0 && !NOT_A_SOURCE.contains(sourceClass(a))) {
        bySource.computeIfAbsent(a.source().key(), source -> new long[1])[0] += weight;
        squares += (double) weight * weight;
      }
    }
    return new SourceBalance(bySource, squares, table.z(), options.level());
  }
}
