package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Voice;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.profile.Measure;

/**
 * What a report is about, looked up once: the analyses in the order of the report, the group of
 * each, and which figures are shown.
 */
final class ReportModel {
  private final FramingComparison comparison;
  private final ImmutableList<FramingAnalysis> analyses;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableList<Measure.Key> keys;
  private final ImmutableList<Measure.Key> shown;

  ReportModel(List<FramingAnalysis> analyses, FramingComparison comparison) {
    this.comparison = comparison;
    this.analyses = inOrder(analyses, comparison);
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < this.analyses.size(); i++) {
      byId.putIfAbsent(this.analyses.get(i).article().id(), i + 1);
    }
    this.numbers = ImmutableMap.copyOf(byId);
    LinkedHashSet<Measure.Key> all = new LinkedHashSet<>();
    for (Group group : comparison.groups()) {
      group.figures().forEach(figure -> all.add(figure.key()));
    }
    if (all.isEmpty()) {
      for (FramingAnalysis analysis : this.analyses) {
        analysis.profile().measures().forEach(measure -> all.add(measure.key()));
      }
    }
    this.keys = ImmutableList.copyOf(all);
    this.shown = keys.stream().filter(this::isShown).collect(ImmutableList.toImmutableList());
  }

  /** Groups as in the comparison; within a group by date, then by id. */
  private static ImmutableList<FramingAnalysis> inOrder(
      List<FramingAnalysis> analyses, FramingComparison comparison) {
    Map<String, Integer> group = new HashMap<>();
    for (int i = 0; i < comparison.groups().size(); i++) {
      for (String id : comparison.groups().get(i).articleIds()) {
        group.put(id, i);
      }
    }
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < comparison.groups().size(); i++) {
      byName.put(comparison.groups().get(i).name(), i);
    }
    Comparator<FramingAnalysis> order =
        Comparator.comparingInt(
            analysis -> {
              Integer counted = group.get(analysis.article().id());
              String name =
                  comparison.groupBy().flatMap(field -> analysis.article().field(field)).orElse("");
              return counted != null
                  ? counted
                  : byName.getOrDefault(name, comparison.groups().size());
            });
    return ImmutableList.sortedCopyOf(
        order
            .thenComparing(
                analysis -> analysis.article().date().map(Object::toString).orElse("9999"))
            .thenComparing(analysis -> analysis.article().id()),
        analyses);
  }

  private boolean isShown(Measure.Key key) {
    boolean signed =
        MeasureLabel.of(key).scale() == MeasureLabel.Scale.SIGNED
            && !key.name().equals("cue-stance-balance");
    boolean voice = signed ? key.voice().equals(Optional.of(Voice.AUTHOR)) : key.voice().isEmpty();
    boolean issue = key.issue().isEmpty() || key.name().equals("word-choice");
    boolean slot = key.slot().isEmpty();
    return voice && issue && slot && key.part().isEmpty();
  }

  FramingComparison comparison() {
    return comparison;
  }

  /** The analyses in the order of the report. */
  ImmutableList<FramingAnalysis> analyses() {
    return analyses;
  }

  /** The number of the article with this id, from 1; 0 if it is not in the report. */
  int number(String articleId) {
    return numbers.getOrDefault(articleId, 0);
  }

  /** All figures that any group has. */
  ImmutableList<Measure.Key> keys() {
    return keys;
  }

  /** The figures that the report draws by itself; the others can be chosen. */
  ImmutableList<Measure.Key> shown() {
    return shown;
  }

  /** Whether there are so many groups that the report keeps to its main figures. */
  boolean crowded() {
    return comparison.groups().size() > 60;
  }

  boolean grouped() {
    return comparison.groupBy().isPresent();
  }

  /** How the report calls a group: an article by its outlet and headline. */
  String label(Group group) {
    if (grouped()) {
      return group.name();
    }
    int number = number(group.name());
    return number == 0 ? group.name() : title(analyses.get(number - 1));
  }

  static String title(FramingAnalysis analysis) {
    String id = analysis.article().id();
    String headline = analysis.article().headline().orElse("");
    String outlet = analysis.article().outlet().orElse("");
    if (headline.isEmpty()) {
      return outlet.isEmpty() || id.startsWith(outlet) ? id : outlet + ": " + id;
    }
    return outlet.isEmpty() ? headline : outlet + ": " + headline;
  }

  /** The articles of a group, by number. */
  List<Integer> articles(Group group) {
    List<Integer> articles = new ArrayList<>();
    for (String id : group.articleIds()) {
      if (number(id) > 0) {
        articles.add(number(id));
      }
    }
    return articles;
  }

  /** The groups with this figure, defined ones by falling value first, then undefined ones. */
  ImmutableList<Group> ranked(Measure.Key key) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingDouble(
                (Group group) ->
                    -group
                        .figure(key)
                        .map(GroupFigure::value)
                        .filter(value -> value.isPresent())
                        .map(value -> value.getAsDouble())
                        .orElse(Double.NEGATIVE_INFINITY))
            .thenComparing(Group::name),
        comparison.groups());
  }
}
