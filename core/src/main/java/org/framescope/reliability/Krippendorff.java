package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;

/**
 * Krippendorff's alpha (Hayes and Krippendorff 2007): 1 - D_o / D_e, for any number of coders and
 * with missing values. Nominal and interval alpha of the whole table come from DKPro Statistics;
 * ordinal alpha, the coincidence matrix and the resamples are computed here, and tests hold the two
 * and R to each other.
 */
public final class Krippendorff {
  private static final double LEVEL = 0.95;

  private Krippendorff() {}

  /**
   * Alpha of values given to units.
   *
   * @param resamples the number of bootstrap samples of units, 1 or more
   * @param seed where random numbers start
   * @throws IllegalArgumentException if the scale needs numbers and a value is none
   */
  public static Agreement alpha(UnitTable table, Agreement.Scale scale, int resamples, long seed) {
    ImmutableList<Double> numbers =
        scale == Agreement.Scale.NOMINAL ? ImmutableList.of() : table.numbers();
    ImmutableList<String> names =
        scale == Agreement.Scale.NOMINAL
            ? table.words()
            : numbers.stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    List<int[]> units = pairable(table, names, numbers);
    double[][] all = coincidences(units, names.size());
    double[] values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
    OptionalDouble alpha = alpha(all, distances(all, scale, values));
    if (alpha.isPresent() && scale != Agreement.Scale.ORDINAL) {
      alpha = OptionalDouble.of(byDkpro(units, table.coders().size(), scale, values));
    }
    double[] drawn =
        alpha.isEmpty()
            ? new double[0]
            : resample(units, names.size(), scale, values, resamples, seed);
    return new Agreement(
        scale,
        alpha,
        quantile(drawn, (1 - LEVEL) / 2),
        quantile(drawn, (1 + LEVEL) / 2),
        shareBelow(drawn, Agreement.TENTATIVE),
        shareBelow(drawn, Agreement.RELIABLE),
        units.size(),
        units.stream().mapToInt(unit -> unit.length).sum(),
        names,
        Arrays.stream(all)
            .map(ImmutableDoubleArray::copyOf)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The units with two values or more, values by number; units sorted by name. */
  private static List<int[]> pairable(
      UnitTable table, ImmutableList<String> names, ImmutableList<Double> numbers) {
    List<int[]> units = new ArrayList<>();
    for (String unit : table.units()) {
      Map<String, String> row = new TreeMap<>(table.values().row(unit));
      if (row.size() > 1) {
        units.add(
            row.values().stream()
                .mapToInt(
                    value ->
                        numbers.isEmpty()
                            ? names.indexOf(value)
                            : numbers.indexOf(Double.valueOf(value)))
                .toArray());
      }
    }
    return units;
  }

  private static double[][] coincidences(List<int[]> units, int values) {
    double[][] o = new double[values][values];
    for (int[] unit : units) {
      for (int i = 0; i < unit.length; i++) {
        for (int j = 0; j < unit.length; j++) {
          if (i != j) {
            o[unit[i]][unit[j]] += 1.0 / (unit.length - 1);
          }
        }
      }
    }
    return o;
  }

  private static double[] margins(double[][] o) {
    return Arrays.stream(o).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** Squared distances of values (Krippendorff 2011, section D). */
  private static double[][] distances(double[][] o, Agreement.Scale scale, double[] values) {
    int k = o.length;
    double[] n = margins(o);
    double[][] d = new double[k][k];
    for (int a = 0; a < k; a++) {
      double between = 0;
      for (int b = a; b < k; b++) {
        between += n[b];
        double distance =
            switch (scale) {
              case NOMINAL -> a == b ? 0 : 1;
              case ORDINAL -> a == b ? 0 : between - (n[a] + n[b]) / 2;
              case INTERVAL -> values[a] - values[b];
            };
        d[a][b] = distance * distance;
        d[b][a] = d[a][b];
      }
    }
    return d;
  }

  private static OptionalDouble alpha(double[][] o, double[][] d) {
    double[] n = margins(o);
    double total = Arrays.stream(n).sum();
    double observed = 0;
    double expected = 0;
    for (int a = 0; a < n.length; a++) {
      for (int b = 0; b < n.length; b++) {
        observed += o[a][b] * d[a][b];
        expected += n[a] * n[b] * d[a][b];
      }
    }
    return expected > 0 && total > 1
        ? OptionalDouble.of(1 - (total - 1) * observed / expected)
        : OptionalDouble.empty();
  }

  private static double byDkpro(
      List<int[]> units, int coders, Agreement.Scale scale, double[] values) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
    for (int[] unit : units) {
      Object[] row = new Object[coders];
      for (int i = 0; i < unit.length; i++) {
        row[i] = scale == Agreement.Scale.NOMINAL ? (Object) unit[i] : (Object) values[unit[i]];
      }
      study.addItemAsArray(row);
    }
    IDistanceFunction distance =
        scale == Agreement.Scale.NOMINAL
            ? new NominalDistanceFunction()
            : new IntervalDistanceFunction();
    return new KrippendorffAlphaAgreement(study, distance).calculateAgreement();
  }

  /** Alphas of resampled units, rising; resamples in which nothing varies are left out. */
  private static double[] resample(
      List<int[]> units,
      int names,
      Agreement.Scale scale,
      double[] values,
      int resamples,
      long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[resamples];
    int filled = 0;
    for (int r = 0; r < resamples; r++) {
      List<int[]> sample = new ArrayList<>();
      for (int u = 0; u < units.size(); u++) {
        sample.add(units.get(random.nextInt(units.size())));
      }
      double[][] o = coincidences(sample, names);
      OptionalDouble alpha = alpha(o, distances(o, scale, values));
      if (alpha.isPresent()) {
        drawn[filled++] = alpha.getAsDouble();
      }
    }
    double[] rising = Arrays.copyOf(drawn, filled);
    Arrays.sort(rising);
    return rising;
  }

  private static OptionalDouble quantile(double[] rising, double p) {
    if (rising.length == 0) {
      return OptionalDouble.empty();
    }
    double place = p * (rising.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(rising.length - 1, below + 1);
    return OptionalDouble.of(rising[below] + (place - below) * (rising[above] - rising[below]));
  }

  private static OptionalDouble shareBelow(double[] rising, double limit) {
    return rising.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) Arrays.stream(rising).filter(alpha -> alpha < limit).count() / rising.length);
  }

  /**
   * Alpha of marked stretches (unitizing alpha, Krippendorff 1995), from DKPro Statistics: the
   * texts that all coders have read, laid end to end in the order of their ids, are one continuum.
   *
   * @return alpha over all labels; empty if there are fewer than two codings, no common text or no
   *     mark
   */
  public static OptionalDouble unitizing(List<Coding> codings) {
    if (codings.size() < 2) {
      return OptionalDouble.empty();
    }
    long length = 0;
    int marks = 0;
    Map<String, Long> startOf = new TreeMap<>();
    for (CodedText text : codings.get(0).texts().values()) {
      if (codings.stream().allMatch(coding -> coding.texts().containsKey(text.id()))) {
        startOf.put(text.id(), length);
        length += text.length();
      }
    }
    if (length == 0) {
      return OptionalDouble.empty();
    }
    UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(codings.size(), 0, length);
    for (int coder = 0; coder < codings.size(); coder++) {
      for (Map.Entry<String, Long> text : startOf.entrySet()) {
        CodedText coded = codings.get(coder).texts().get(text.getKey());
        if (coded == null) {
          continue;
        }
        for (Mark mark : coded.marks()) {
          study.addUnit(
              text.getValue() + mark.span().start(), mark.span().length(), coder, mark.label());
          marks++;
        }
      }
    }
    return marks == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement());
  }
}
