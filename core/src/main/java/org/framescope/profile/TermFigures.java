package org.framescope.profile;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.LoadedTerm;
import org.framescope.text.ArticlePart;
import org.framescope.text.ParsedArticle;

/**
 * Figures of the terms of an article: density, word choice, slant, frames. Terms that are only
 * mentioned (<i>the term "illegal alien"</i>) are left out: nobody speaks in them.
 */
final class TermFigures {
  private final ProfileOptions options;
  private final IntervalTable table;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<ArticlePart, Integer> wordsOf = new EnumMap<>(ArticlePart.class);
  private final int words;

  TermFigures(
      ParsedArticle article,
      ArticleAnnotations annotations,
      ProfileOptions options,
      IntervalTable table) {
    this.options = options;
    this.table = table;
    add(annotations.loadedTerms(), true);
    add(annotations.neutralTerms(), false);
    int all = 0;
    for (int t = 0; t < article.size(); t++) {
      if (article.isWord(t)) {
        all++;
        wordsOf.merge(article.partOf(t), 1, Integer::sum);
      }
    }
    this.words = all;
  }

  private void add(ImmutableList<LoadedTerm> terms, boolean loaded) {
    for (LoadedTerm term : terms) {
      if (!term.mention()) {
        occurrences.add(Occurrence.of(term, loaded, options));
      }
    }
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  int words() {
    return words;
  }

  /** The parts of the article that have words. */
  Iterable<ArticlePart> parts() {
    return wordsOf.keySet();
  }

  Measure density(Measure.Key key) {
    long size = key.part().isEmpty() ? words : requireNonNullElse(wordsOf.get(key.part().get()), 0);
    Ledger ledger = new Ledger();
    for (Occurrence o : occurrences) {
      if (o.loaded()
          && o.within(key)
          && (key.slot().isEmpty() || key.slot().get().equals(o.side()))) {
        ledger.add(o.id(), 1, 0);
      }
    }
    if (size > 0) {
      ledger.add("words", 0, size);
    }
    Optional<Interval> interval =
        size == 0
            ? Optional.empty()
            : Optional.of(table.garwood(ledger.numerator()).scaled(0, 1000.0 / size));
    return ledger.measure(key, 1000, interval, options.level());
  }

  Measure wordChoice(Measure.Key key) {
    return signed(key, false);
  }

  Measure slant(Measure.Key key) {
    return signed(key, true);
  }

  private Measure signed(Measure.Key key, boolean aligned) {
    Ledger ledger = new Ledger();
    Score score = new Score();
    for (Occurrence o : occurrences) {
      if (chosen(o, key, aligned)) {
        int sign = aligned ? o.aligned() : o.sign();
        ledger.add(o.id(), (long) sign * o.weight(), o.weight());
        score.add(sign, o.weight());
      }
    }
    return ledger.measure(
        key,
        1,
        ledger.denominator() == 0 ? Optional.empty() : Optional.of(score.interval(table.z())),
        options.level());
  }

  private static boolean chosen(Occurrence o, Measure.Key key, boolean aligned) {
    return o.within(key)
        && (key.slot().isEmpty() || key.slot().get().equals(o.slot()))
        && (!aligned || o.covered());
  }

  /**
   * The mean of the scores of the defined slots, put over the least common multiple of their
   * denominators so that it stays exact; empty if that does not fit 64 bits.
   */
  Optional<Measure> overSlots(Measure.Key key, boolean aligned) {
    Map<String, List<Occurrence>> slots = new TreeMap<>();
    for (Occurrence o : occurrences) {
      if (!o.slot().isEmpty() && chosen(o, key, aligned)) {
        slots.computeIfAbsent(o.slotKey(), slot -> new ArrayList<>()).add(o);
      }
    }
    BigInteger common = BigInteger.ONE;
    for (List<Occurrence> slot : slots.values()) {
      BigInteger weight = BigInteger.valueOf(weight(slot));
      common = common.multiply(weight).divide(common.gcd(weight));
    }
    if (common.multiply(BigInteger.valueOf(Math.max(1, slots.size()))).bitLength() > 62) {
      return Optional.empty();
    }
    long multiple = common.longValueExact();
    Ledger ledger = new Ledger();
    double mean = 0;
    double below = 0;
    double above = 0;
    for (List<Occurrence> slot : slots.values()) {
      long factor = multiple / weight(slot);
      Score score = new Score();
      for (Occurrence o : slot) {
        int sign = aligned ? o.aligned() : o.sign();
        ledger.add(o.id(), factor * sign * o.weight(), factor * o.weight());
        score.add(sign, o.weight());
      }
      Interval one = score.interval(table.z());
      double value = score.value();
      mean += value;
      below += (value - one.low()) * (value - one.low());
      above += (one.high() - value) * (one.high() - value);
    }
    int n = slots.size();
    // The variance of a mean recovered from the intervals of its parts (MOVER, Zou and Donner
    // 2008).
    Optional<Interval> interval =
        n == 0
            ? Optional.empty()
            : Optional.of(
                new Interval((mean - Math.sqrt(below)) / n, (mean + Math.sqrt(above)) / n)
                    .within(-1, 1));
    return Optional.of(ledger.measure(key, 1, interval, options.level()));
  }

  private static long weight(List<Occurrence> slot) {
    long weight = 0;
    for (Occurrence o : slot) {
      weight += o.weight();
    }
    return weight;
  }

  Measure frameShare(Measure.Key key) {
    Ledger ledger = new Ledger();
    for (Occurrence o : occurrences) {
      if (o.frame().isPresent() && o.within(key)) {
        boolean this1 = key.slot().isPresent() && o.frame().get().id().equals(key.slot().get());
        ledger.add(o.id(), this1 ? 1 : 0, 1);
      }
    }
    return ledger.measure(
        key, 1, ledger.wilson((double) ledger.denominator(), table.z()), options.level());
  }

  /** The sums behind a word-choice score and its interval. */
  private static final class Score {
    private double plus;
    private double minus;
    private double sum;
    private double squares;

    void add(int sign, int weight) {
      plus += sign > 0 ? weight : 0;
      minus += sign < 0 ? weight : 0;
      sum += weight;
      squares += (double) weight * weight;
    }

    double value() {
      return (plus - minus) / sum;
    }

    Interval interval(double z) {
      double n = Intervals.effectiveSize(sum, squares);
      return Intervals.tango(plus / sum * n, minus / sum * n, n, z);
    }
  }
}
