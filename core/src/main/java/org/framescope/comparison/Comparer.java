package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.framescope.profile.Measure;

/** Computes a comparison of articles that all count. */
final class Comparer {
  private final Sample sample;
  private final ComparisonOptions options;
  private final Tails tails;
  private final Workers workers;
  private final int[] tested;

  Comparer(List<ArticleSummary> articles, ComparisonOptions options, Workers workers) {
    this.sample = new Sample(articles);
    this.options = options;
    this.tails = new Tails(options.level());
    this.workers = workers;
    List<Integer> kept = new ArrayList<>();
    for (int f = 0; f < sample.figures().size(); f++) {
      if (options.figures() == ComparisonOptions.Figures.ALL
          || FigureRules.main(sample.figures().get(f))) {
        kept.add(f);
      }
    }
    this.tested = Ints.toArray(kept);
  }

  /** What was computed of one group: its figures, and what the tests need. */
  private record Done(Cohort cohort, Group group, List<double[][]> resampled) {}

  /** Tests and statements of power of one contrast. */
  record Contrast(ImmutableList<GroupTest> tests, ImmutableList<PowerRow> power) {}

  /** All that was computed. */
  record Result(
      ImmutableList<Group> groups,
      ImmutableList<GroupTest> tests,
      ImmutableList<PowerRow> power,
      ImmutableList<TimePoint> timeline,
      ImmutableList<KeynessRow> keyness,
      ImmutableList<RobustnessRow> robustness) {}

  Result compare() {
    TreeMap<String, List<Integer>> byName = new TreeMap<>();
    for (int a = 0; a < sample.size(); a++) {
      byName.computeIfAbsent(groupOf(sample.article(a), options), key -> new ArrayList<>()).add(a);
    }
    List<Callable<Done>> tasks = new ArrayList<>();
    byName.forEach((name, members) -> tasks.add(() -> group(name, Ints.toArray(members))));
    List<Done> groups = workers.run(tasks);
    List<Cohort> cohorts = groups.stream().map(Done::cohort).toList();
    boolean grouped = options.groupBy().isPresent();
    List<Contrast> contrasts = grouped ? contrasts(groups) : ImmutableList.of();
    return new Result(
        groups.stream().map(Done::group).collect(ImmutableList.toImmutableList()),
        adjusted(contrasts),
        contrasts.stream()
            .flatMap(contrast -> contrast.power().stream())
            .collect(ImmutableList.toImmutableList()),
        timeline(cohorts),
        grouped && options.keyness()
            ? new KeynessTable(cohorts, options.level(), options.keynessVoices()).rows()
            : ImmutableList.of(),
        robustness(grouped ? cohorts : ImmutableList.of()));
  }

  /** The name of the group of an article. */
  static String groupOf(ArticleSummary article, ComparisonOptions options) {
    return options.groupBy().isEmpty()
        ? article.id()
        : article.field(options.groupBy().orElseThrow()).orElse(Comparison.NO_GROUP);
  }

  private Done group(String name, int[] members) {
    Cohort cohort = new Cohort(name, sample, members);
    Resampling resampling =
        new Resampling(cohort, members.length < 2 ? 1 : options.resamples(), options.seed());
    boolean[] listed = new boolean[sample.figures().size()];
    for (int a : members) {
      sample.markListed(a, listed);
    }
    ImmutableList.Builder<GroupFigure> figures = ImmutableList.builder();
    for (int f = 0; f < listed.length; f++) {
      if (listed[f]) {
        figures.add(cohort.figure(f, resampling.sums(f), tails));
      }
    }
    List<double[][]> resampled = new ArrayList<>();
    if (options.groupBy().isPresent()) {
      Resampling full =
          members.length < 2
              ? new Resampling(cohort, options.resamples(), options.seed())
              : resampling;
      for (int f : tested) {
        resampled.add(full.sums(f));
      }
    }
    return new Done(
        cohort, new Group(name, cohort.ids(), cohort.words(), figures.build()), resampled);
  }

  private List<Contrast> contrasts(List<Done> groups) {
    List<Callable<Contrast>> tasks = new ArrayList<>();
    int n = groups.size();
    if (options.contrasts() != ComparisonOptions.Contrasts.ONE_AGAINST_REST) {
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          Done first = groups.get(i);
          Done second = groups.get(j);
          tasks.add(
              () ->
                  contrast(
                      GroupTest.Kind.PAIRWISE,
                      first,
                      second.cohort(),
                      second.cohort().name(),
                      second.resampled()));
        }
      }
    }
    // With two groups the rest is the other group, and nothing would be added.
    if (options.contrasts() != ComparisonOptions.Contrasts.PAIRWISE && n > 2) {
      List<double[][]> all = total(groups);
      for (Done group : groups) {
        tasks.add(() -> againstRest(group, all));
      }
    }
    return workers.run(tasks);
  }

  /** The sums of all groups' resamples, each drawn within its group. */
  private List<double[][]> total(List<Done> groups) {
    List<double[][]> total = new ArrayList<>();
    for (int t = 0; t < tested.length; t++) {
      double[][] sums = new double[2][options.resamples()];
      for (Done group : groups) {
        for (int row = 0; row < 2; row++) {
          for (int b = 0; b < sums[row].length; b++) {
            sums[row][b] += group.resampled().get(t)[row][b];
          }
        }
      }
      total.add(sums);
    }
    return total;
  }

  private Contrast againstRest(Done group, List<double[][]> all) {
    boolean[] own = new boolean[sample.size()];
    for (int m = 0; m < group.cohort().size(); m++) {
      own[group.cohort().member(m)] = true;
    }
    int[] others = new int[sample.size() - group.cohort().size()];
    int filled = 0;
    for (int a = 0; a < own.length; a++) {
      if (!own[a]) {
        others[filled++] = a;
      }
    }
    List<double[][]> resampled = new ArrayList<>();
    for (int t = 0; t < tested.length; t++) {
      double[][] rest = new double[2][options.resamples()];
      for (int row = 0; row < 2; row++) {
        for (int b = 0; b < rest[row].length; b++) {
          rest[row][b] = all.get(t)[row][b] - group.resampled().get(t)[row][b];
        }
      }
      resampled.add(rest);
    }
    return contrast(
        GroupTest.Kind.ONE_AGAINST_REST,
        group,
        new Cohort(GroupTest.REST, sample, others),
        GroupTest.REST,
        resampled);
  }

  private Contrast contrast(
      GroupTest.Kind kind,
      Done first,
      Cohort second,
      String secondName,
      List<double[][]> secondResampled) {
    Cohort one = first.cohort();
    List<Integer> inPlay = new ArrayList<>();
    List<Integer> enough = new ArrayList<>();
    for (int t = 0; t < tested.length; t++) {
      int n = one.column(tested[t]).size();
      int m = second.column(tested[t]).size();
      if (n + m > 0) {
        inPlay.add(t);
      }
      if (Math.min(n, m) >= options.minArticles()) {
        enough.add(tested[t]);
      }
    }
    PermutationTest test = new PermutationTest(one, second, options.stratifyBy(), options.seed());
    int[] figures = Ints.toArray(enough);
    double[] p = test.p(figures, options.permutations());
    double smallestP = Math.max(test.smallestP(), 1.0 / (1 + options.permutations()));
    ImmutableList.Builder<GroupTest> tests = ImmutableList.builder();
    ImmutableList.Builder<PowerRow> power = ImmutableList.builder();
    for (int t : inPlay) {
      int f = tested[t];
      int place = Ints.indexOf(figures, f);
      tests.add(
          test(
              kind,
              f,
              one,
              first.resampled().get(t),
              second,
              secondName,
              secondResampled.get(t),
              place < 0 ? OptionalDouble.empty() : OptionalDouble.of(p[place]),
              test.divisions(options.permutations())));
      if (place >= 0) {
        power.add(Power.row(f, one, one.name(), second, secondName, smallestP));
      }
    }
    return new Contrast(tests.build(), power.build());
  }

  private GroupTest test(
      GroupTest.Kind kind,
      int f,
      Cohort one,
      double[][] resampled,
      Cohort other,
      String otherName,
      double[][] otherResampled,
      OptionalDouble p,
      int divisions) {
    Measure.Key key = sample.figures().get(f);
    double level = tails.level();
    GroupFigure first = one.figure(f, resampled, tails);
    GroupFigure second = other.figure(f, otherResampled, tails);
    boolean defined = first.defined() && second.defined();
    // Groups of which one article defines the figure have no spread to draw an interval from.
    int articles = Math.min(first.articles(), second.articles());
    Resampling.Ends ends =
        defined && articles > 1
            ? Resampling.differenceEnds(resampled, otherResampled, first.per(), tails.of(articles))
                .atLeast(
                    CountIntervals.ofDifference(
                        first.value().orElseThrow(),
                        one.ofCounts(f, level),
                        second.value().orElseThrow(),
                        other.ofCounts(f, level)))
            : Resampling.Ends.NONE;
    return new GroupTest(
        key,
        kind,
        first,
        one.name(),
        second,
        otherName,
        defined
            ? OptionalDouble.of(first.value().orElseThrow() - second.value().orElseThrow())
            : OptionalDouble.empty(),
        ends.low(),
        ends.high(),
        level,
        defined
            ? Optional.of(
                new EffectSize(
                    CliffsDelta.NAME,
                    CliffsDelta.of(one.column(f).values(), other.column(f).values())))
            : Optional.empty(),
        p,
        OptionalDouble.empty(),
        divisions);
  }

  /** The tests with q, over each contrast by itself or over all tests of one kind. */
  private ImmutableList<GroupTest> adjusted(List<Contrast> contrasts) {
    ImmutableList.Builder<GroupTest> all = ImmutableList.builder();
    if (options.family() == ComparisonOptions.Family.CONTRAST) {
      contrasts.forEach(contrast -> all.addAll(adjust(contrast.tests())));
      return all.build();
    }
    for (GroupTest.Kind kind : GroupTest.Kind.values()) {
      all.addAll(
          adjust(
              contrasts.stream()
                  .flatMap(contrast -> contrast.tests().stream())
                  .filter(test -> test.kind() == kind)
                  .toList()));
    }
    return all.build();
  }

  private static List<GroupTest> adjust(List<GroupTest> family) {
    double[] q =
        BenjaminiHochberg.adjust(
            family.stream().flatMapToDouble(test -> test.p().stream()).toArray());
    List<GroupTest> adjusted = new ArrayList<>();
    int next = 0;
    for (GroupTest test : family) {
      adjusted.add(test.p().isPresent() ? test.withQ(q[next++]) : test);
    }
    return adjusted;
  }

  private ImmutableList<TimePoint> timeline(List<Cohort> cohorts) {
    if (options.timeline().isEmpty()) {
      return ImmutableList.of();
    }
    TimePoint.Period period = options.timeline().orElseThrow();
    List<Callable<List<TimePoint>>> tasks = new ArrayList<>();
    for (Cohort cohort : cohorts) {
      TreeMap<LocalDate, List<Integer>> byStart = new TreeMap<>();
      for (int m = 0; m < cohort.size(); m++) {
        int a = cohort.member(m);
        cohort
            .article(m)
            .date()
            .ifPresent(
                date ->
                    byStart.computeIfAbsent(period.startOf(date), key -> new ArrayList<>()).add(a));
      }
      byStart.forEach(
          (start, members) ->
              tasks.add(() -> points(cohort.name(), start, period, Ints.toArray(members))));
    }
    return workers.run(tasks).stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private List<TimePoint> points(
      String group, LocalDate start, TimePoint.Period period, int[] members) {
    Cohort cohort = new Cohort(group, sample, members);
    Resampling resampling =
        new Resampling(cohort, members.length < 2 ? 1 : options.resamples(), options.seed());
    List<TimePoint> points = new ArrayList<>();
    for (int f : tested) {
      if (cohort.column(f).size() > 0) {
        points.add(
            new TimePoint(
                group, start, period, members.length, cohort.figure(f, resampling.sums(f), tails)));
      }
    }
    return points;
  }

  private ImmutableList<RobustnessRow> robustness(List<Cohort> cohorts) {
    int[] everybody = new int[sample.size()];
    for (int a = 0; a < everybody.length; a++) {
      everybody[a] = a;
    }
    List<Callable<List<RobustnessRow>>> tasks = new ArrayList<>();
    tasks.add(() -> robustness(new Cohort(RobustnessRow.ALL, sample, everybody)));
    cohorts.forEach(cohort -> tasks.add(() -> robustness(cohort)));
    return workers.run(tasks).stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private List<RobustnessRow> robustness(Cohort cohort) {
    List<RobustnessRow> rows = new ArrayList<>();
    for (int f : tested) {
      if (cohort.column(f).size() > 0) {
        rows.add(Robustness.row(cohort, f));
      }
    }
    return rows;
  }
}
