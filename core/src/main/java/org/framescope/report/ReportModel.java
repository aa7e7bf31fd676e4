package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.annotation.Voice;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.profile.Measure;
import org.framescope.text.Article;

/**
 * What a report is about, looked up once: the articles in the order of the report, the group of
 * each, and which figures are shown.
 */
final class ReportModel {
  /** Up to so many articles are listed on the front page. */
  private static final int MOST_LISTED = 2_000;

  /** Up to so many groups are drawn in a plot. */
  static final int MOST_GROUPS = 200;

  private final FramingComparison comparison;
  private final ImmutableList<ReportArticle> articles;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableList<Measure.Key> keys;
  private final ImmutableList<Measure.Key> shown;

  ReportModel(List<ReportArticle> articles, FramingComparison comparison) {
    this.comparison = comparison;
    this.articles = inOrder(articles, comparison);
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < this.articles.size(); i++) {
      byId.putIfAbsent(this.articles.get(i).id(), i + 1);
    }
    this.numbers = ImmutableMap.copyOf(byId);
    LinkedHashSet<Measure.Key> all = new LinkedHashSet<>();
    for (Group group : comparison.groups()) {
      group.figures().forEach(figure -> all.add(figure.key()));
    }
    this.keys = ImmutableList.copyOf(all);
    this.shown =
        keys.stream().filter(ReportModel::isShown).collect(ImmutableList.toImmutableList());
  }

  /** Groups as in the comparison; within a group by date, then by id. */
  private static ImmutableList<ReportArticle> inOrder(
      List<ReportArticle> articles, FramingComparison comparison) {
    Map<String, Integer> group = new HashMap<>();
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < comparison.groups().size(); i++) {
      for (String id : comparison.groups().get(i).articleIds()) {
        group.put(id, i);
      }
      byName.put(comparison.groups().get(i).name(), i);
    }
    Comparator<ReportArticle> order =
        Comparator.comparingInt(
            article -> {
              Integer counted = group.get(article.id());
              String name = comparison.groupBy().flatMap(article::field).orElse("");
              return counted != null
                  ? counted
                  : byName.getOrDefault(name, comparison.groups().size());
            });
    return ImmutableList.sortedCopyOf(
        order
            .thenComparing(article -> article.date().map(Object::toString).orElse("9999"))
            .thenComparing(ReportArticle::id),
        articles);
  }

  /** Whether a report draws this figure by itself. */
  static boolean isShown(Measure.Key key) {
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

  /** The articles in the order of the report; none if there are too many to list. */
  ImmutableList<ReportArticle> articles() {
    return articles;
  }

  /** Whether there are so many articles that their list is parted, and stands on other pages. */
  boolean listed() {
    return articles.size() > MOST_LISTED;
  }

  /**
   * The numbers of the articles, parted: by group, with those of no group last, or in thousands.
   */
  ImmutableListMultimap<Integer, Integer> lists() {
    Map<String, Integer> groups = new HashMap<>();
    for (int g = 0; g < comparison.groups().size(); g++) {
      groups.put(comparison.groups().get(g).name(), g);
    }
    ImmutableListMultimap.Builder<Integer, Integer> lists = ImmutableListMultimap.builder();
    for (int i = 0; i < articles.size(); i++) {
      String name = comparison.groupBy().flatMap(articles.get(i)::field).orElse("");
      lists.put(
          grouped() ? groups.getOrDefault(name, comparison.groups().size()) : i / 1_000, i + 1);
    }
    return lists.build();
  }

  /** The number of the article with this id, from 1; 0 if it is not in the report. */
  int number(String articleId) {
    return numbers.getOrDefault(articleId, 0);
  }

  /** The number of each article by id. */
  ImmutableMap<String, Integer> numbers() {
    return numbers;
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

  /** Whether there are more groups than a plot can show. */
  boolean tooManyGroups() {
    return comparison.groups().size() > MOST_GROUPS;
  }

  /** The groups that a plot and its table show: all, or the highest and the lowest of very many. */
  ImmutableList<Group> drawn(Measure.Key key) {
    ImmutableList<Group> ranked = ranked(key);
    if (!tooManyGroups()) {
      return ranked;
    }
    List<Group> defined =
        ranked.stream()
            .filter(group -> group.figure(key).filter(GroupFigure::defined).isPresent())
            .toList();
    if (defined.size() <= MOST_GROUPS) {
      return ImmutableList.copyOf(defined);
    }
    return ImmutableList.<Group>builder()
        .addAll(defined.subList(0, MOST_GROUPS / 2))
        .addAll(defined.subList(defined.size() - MOST_GROUPS / 2, defined.size()))
        .build();
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
    return number == 0 ? group.name() : articles.get(number - 1).title();
  }

  static String title(Article article) {
    String id = article.id();
    String headline = article.headline().orElse("");
    String outlet = article.outlet().orElse("");
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
