package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;
import org.framescope.comparison.DuplicateGroup;
import org.framescope.comparison.EffectSize;
import org.framescope.comparison.EventGroup;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.GroupTest;
import org.framescope.comparison.KeynessRow;
import org.framescope.comparison.Pooling;
import org.framescope.comparison.PowerRow;
import org.framescope.comparison.RobustnessRow;
import org.framescope.comparison.TimePoint;
import org.framescope.profile.Measure;

/** Comparisons for tests of the writers: the sums are right, intervals and p are made up. */
final class SampleComparison {
  private SampleComparison() {}

  /** Twelve articles of four outlets over three days. */
  static List<FramingAnalysis> corpus() {
    List<FramingAnalysis> corpus = new ArrayList<>();
    List<String> outlets = List.of("Dispatch", "Herald", "Sentinel", "The Weekly Chronicle of X");
    for (int i = 0; i < 12; i++) {
      String who =
          List.of(
                  "illegal-alien:illegal aliens",
                  "undocumented:undocumented workers",
                  "unauthorized:unauthorized residents",
                  "illegal-alien:illegal alien")
              .get((i * 7 + i / 4) % 4);
      String open = i % 4 < 2 ? "{t-open-borders:open borders}" : "new";
      corpus.add(
          SampleAnalyses.analysis(
              "art-" + (i + 1),
              outlets.get(i % 4),
              LocalDate.of(2026, 3, 4 + i / 4),
              "Council votes on " + open + " plan, round " + (i + 1),
              "The council of Marlow met on Tuesday, and the hall was full long before the doors"
                  + " were shut.\n\n{s1:Mayor Dana Holt} {c1:"
                  + (i % 3 == 0 ? "claimed" : "said")
                  + "} that {q1:“the {t-"
                  + who
                  + "} must be heard”} and, after a pause,"
                  + " {q1:that nobody would be turned away}.\n\n{q2:Most {t-undocumented:"
                  + "undocumented} residents work nights}, {c2:according to} "
                  + (i % 2 == 0 ? "{s2:two officials familiar with the plan}" : "{s2:Ines Varga}")
                  + ". "
                  + "A {t-"
                  + who
                  + "} camp stood by the river for years.\n\nIt {c3:was"
                  + " alleged} that {q3:the {t-unauthorized:unauthorized} camp had been"
                  + " {w-intensifier:utterly} ruined}. The so-called {x:“welcome zone”} opened in"
                  + " May."
                  + (i % 3 == 1 ? " {q4:“We will see,”} the sign read." : "")));
    }
    return corpus;
  }

  static FramingComparison of(List<FramingAnalysis> analyses) {
    ImmutableListMultimap<String, FramingAnalysis> byOutlet =
        Multimaps.index(analyses, analysis -> analysis.article().outlet().orElse("(none)"));
    List<Group> groups = new ArrayList<>();
    for (String outlet : new TreeSet<>(byOutlet.keySet())) {
      groups.add(group(outlet, byOutlet.get(outlet)));
    }
    ImmutableList.Builder<GroupTest> tests = ImmutableList.builder();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        for (GroupFigure first : groups.get(a).figures()) {
          tests.add(test(groups.get(a), first, groups.get(b)));
        }
      }
    }
    Group first = groups.get(0);
    Measure.Key key = first.figures().get(1).key();
    ImmutableList.Builder<TimePoint> timeline = ImmutableList.builder();
    for (String outlet : new TreeSet<>(byOutlet.keySet())) {
      ImmutableListMultimap<LocalDate, FramingAnalysis> byDay =
          Multimaps.index(byOutlet.get(outlet), a -> a.article().date().orElseThrow());
      for (LocalDate day : new TreeSet<>(byDay.keySet())) {
        for (GroupFigure figure : group(outlet, byDay.get(day)).figures()) {
          timeline.add(new TimePoint(outlet, day, TimePoint.Period.DAY, 1, figure));
        }
      }
    }
    return new FramingComparison(
        Optional.of("outlet"),
        ImmutableList.copyOf(groups),
        tests.build(),
        timeline.build(),
        ImmutableList.of(
            new DuplicateGroup(
                analyses.get(0).article().id(),
                ImmutableList.of(
                    analyses.get(0).article().id(),
                    analyses.get(analyses.size() - 1).article().id()),
                0.91)),
        ImmutableList.of(
            new EventGroup(
                "council vote",
                analyses.stream()
                    .map(a -> a.article().id())
                    .collect(ImmutableList.toImmutableList()),
                false)),
        ImmutableList.of(
            new KeynessRow(
                "immigration/illegal-alien",
                first.name(),
                "(rest)",
                7,
                300,
                9,
                900,
                3,
                5,
                1.2,
                2.5,
                6.1,
                1.4,
                0.3,
                OptionalDouble.of(0.2),
                OptionalDouble.empty())),
        ImmutableList.of(
            new RobustnessRow(
                key,
                first.name(),
                3,
                OptionalDouble.of(-0.5),
                first.figures().get(1).value(),
                Optional.of("immigration/illegal-alien"),
                OptionalDouble.empty(),
                OptionalDouble.of(-0.4),
                OptionalDouble.of(0.6),
                2,
                1)),
        ImmutableList.of(
            new PowerRow(
                key,
                first.name(),
                groups.get(groups.size() - 1).name(),
                3,
                3,
                0.1,
                OptionalDouble.empty(),
                "3 and 3 articles: no difference, however large, can give p below 0.1")),
        ImmutableList.of("Fewer than 5 articles in each group: read differences with care."),
        new Provenance(
            "framescope 0.1.0",
            analyses.get(0).provenance().lexicons(),
            analyses.get(0).provenance().models(),
            ImmutableSortedMap.of("permutations", "10000", "seed", "1"),
            ""));
  }

  private static Group group(String name, List<FramingAnalysis> analyses) {
    ImmutableList.Builder<GroupFigure> figures = ImmutableList.builder();
    for (Measure measure : analyses.get(0).profile().measures()) {
      long numerator = 0;
      long denominator = 0;
      int defined = 0;
      for (FramingAnalysis analysis : analyses) {
        Measure one = analysis.profile().measure(measure.key()).orElseThrow();
        numerator += one.numerator();
        denominator += one.denominator();
        defined += one.defined() ? 1 : 0;
      }
      double value = (double) measure.per() * numerator / denominator;
      double half = 0.1 * measure.per() / Math.max(1, 50 * (measure.per() / 1000)) + 0.1;
      figures.add(
          new GroupFigure(
              measure.key(),
              Pooling.SUMS,
              measure.per(),
              OptionalLong.of(numerator),
              denominator,
              defined,
              defined > 0 ? OptionalDouble.of(value) : OptionalDouble.empty(),
              defined > 1 ? OptionalDouble.of(value - half) : OptionalDouble.empty(),
              defined > 1 ? OptionalDouble.of(value + half) : OptionalDouble.empty(),
              0.95));
    }
    return new Group(
        name,
        analyses.stream()
            .map(analysis -> analysis.article().id())
            .sorted()
            .collect(ImmutableList.toImmutableList()),
        analyses.stream().mapToLong(analysis -> analysis.profile().words()).sum(),
        figures.build());
  }

  private static GroupTest test(Group firstGroup, GroupFigure first, Group secondGroup) {
    GroupFigure second = secondGroup.figure(first.key()).orElseThrow();
    boolean defined = first.defined() && second.defined();
    OptionalDouble difference =
        defined
            ? OptionalDouble.of(first.value().getAsDouble() - second.value().getAsDouble())
            : OptionalDouble.empty();
    return new GroupTest(
        first.key(),
        GroupTest.Kind.PAIRWISE,
        first,
        firstGroup.name(),
        second,
        secondGroup.name(),
        difference,
        defined ? OptionalDouble.of(difference.getAsDouble() - 0.2) : OptionalDouble.empty(),
        defined ? OptionalDouble.of(difference.getAsDouble() + 0.2) : OptionalDouble.empty(),
        0.95,
        defined
            ? Optional.of(new EffectSize("cliffs-delta", difference.getAsDouble() > 0 ? 0.3 : -0.3))
            : Optional.empty(),
        defined ? OptionalDouble.of(0.04) : OptionalDouble.empty(),
        defined ? OptionalDouble.of(0.21) : OptionalDouble.empty(),
        defined ? 10_000 : 0);
  }
}
