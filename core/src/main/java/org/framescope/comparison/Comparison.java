package org.framescope.comparison;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Collects analyses one by one, keeping only their counts, and compares them. Not safe for use by
 * several threads; the computation itself uses as many as the options say.
 *
 * <pre>{@code
 * Comparison comparison = new Comparison(ComparisonOptions.byOutlet());
 * analyses.forEach(comparison::add);
 * FramingComparison result = comparison.compare();
 * }</pre>
 */
public final class Comparison {
  /** The name of the group of articles that lack the field by which they are grouped. */
  public static final String NO_GROUP = "(none)";

  private static final int FEW = 4;

  private final ComparisonOptions options;
  private final ArticleSummary.Shared shared = new ArticleSummary.Shared();
  private final TreeMap<String, ArticleSummary> articles = new TreeMap<>();
  private final TreeMap<String, Provenance> provenances = new TreeMap<>();
  private final Map<Provenance, Provenance> distinct = new HashMap<>();
  private final TreeMap<String, String> inputs = new TreeMap<>();

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

  /**
   * Adds an analysis; nothing of it is kept but counts and fingerprints.
   *
   * @throws IllegalArgumentException if an article with this id was added before
   */
  public void add(FramingAnalysis analysis) {
    add(ArticleSummary.of(analysis, shared));
    Provenance given = analysis.provenance();
    inputs.put(analysis.article().id(), given.input());
    Provenance common =
        new Provenance(given.library(), given.lexicons(), given.models(), given.options(), "");
    provenances.put(
        analysis.article().id(), distinct.computeIfAbsent(common, provenance -> provenance));
  }

  /**
   * Adds a summary made elsewhere.
   *
   * @throws IllegalArgumentException if an article with this id was added before
   */
  public void add(ArticleSummary summary) {
    ArticleSummary earlier = articles.putIfAbsent(summary.id(), summary);
    checkArgument(
        earlier == null,
        "two articles have the id %s; in a comparison every article needs its own",
        summary.id());
  }

  /** The number of articles added. */
  public int size() {
    return articles.size();
  }

  /** Compares what was added. */
  public FramingComparison compare() {
    List<ArticleSummary> all = ImmutableList.copyOf(articles.values());
    ImmutableList<DuplicateGroup> duplicates =
        NearDuplicates.find(all, options.duplicateSimilarity());
    ImmutableList<EventGroup> events = EventFinder.find(all, options.eventsByContent());
    Set<String> dropped = new LinkedHashSet<>();
    duplicates.forEach(group -> dropped.addAll(dropped(group)));
    List<ArticleSummary> counted =
        withEvents(all, events).stream().filter(a -> !dropped.contains(a.id())).toList();
    Comparer.Result result;
    try (Workers workers = new Workers(options.threads())) {
      result = new Comparer(counted, options, workers).compare();
    }
    return new FramingComparison(
        options.groupBy(),
        result.groups(),
        result.tests(),
        result.timeline(),
        duplicates,
        events,
        result.keyness(),
        result.robustness(),
        result.power(),
        warnings(result, dropped),
        provenance());
  }

  /** The copies of a set that do not count. */
  private ImmutableList<String> dropped(DuplicateGroup group) {
    if (options.duplicates() == ComparisonOptions.Duplicates.COUNT_ALL) {
      return ImmutableList.of();
    }
    boolean once = options.duplicates() == ComparisonOptions.Duplicates.COUNT_ONCE;
    List<ArticleSummary> members = new ArrayList<>();
    for (String id : group.articleIds()) {
      ArticleSummary member = articles.get(id);
      if (member != null) {
        members.add(member);
      }
    }
    // The representative first, then the earliest, then by id.
    members.sort(
        Comparator.comparing((ArticleSummary a) -> !a.id().equals(group.representative()))
            .thenComparing(a -> a.date().map(date -> date.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(ArticleSummary::id));
    Set<String> groups = new HashSet<>();
    ImmutableList.Builder<String> dropped = ImmutableList.builder();
    for (ArticleSummary member : members) {
      if (!groups.add(once ? "" : Comparer.groupOf(member, options))) {
        dropped.add(member.id());
      }
    }
    return dropped.build();
  }

  /** The articles, with the events found by content where articles are parted by event. */
  private List<ArticleSummary> withEvents(List<ArticleSummary> all, List<EventGroup> events) {
    boolean needed =
        options.stratifyBy().filter("event"::equals).isPresent()
            || options.groupBy().filter("event"::equals).isPresent();
    if (!needed) {
      return all;
    }
    Map<String, String> eventOf = new HashMap<>();
    for (EventGroup event : events) {
      if (event.foundByContent()) {
        event.articleIds().forEach(id -> eventOf.put(id, event.event()));
      }
    }
    return all.stream()
        .map(a -> eventOf.containsKey(a.id()) ? withEvent(a, eventOf.get(a.id())) : a)
        .toList();
  }

  private static ArticleSummary withEvent(ArticleSummary a, @Nullable String event) {
    ImmutableMap.Builder<String, String> fields = ImmutableMap.<String, String>builder();
    fields.putAll(a.fields());
    if (event != null) {
      fields.put("event", event);
    }
    return new ArticleSummary(
        a.id(),
        fields.buildKeepingLast(),
        a.date(),
        a.words(),
        a.counts(),
        a.terms(),
        a.authorTerms(),
        a.contributions(),
        a.signature(),
        a.keywords());
  }

  private ImmutableList<String> warnings(Comparer.Result result, Set<String> dropped) {
    ImmutableList.Builder<String> warnings = ImmutableList.builder();
    if (!dropped.isEmpty()) {
      warnings.add(
          (dropped.size() == 1
                  ? "1 near-copy of another article does not count: "
                  : dropped.size() + " near-copies of other articles do not count: ")
              + listed(dropped));
    }
    if (distinct.size() > 1) {
      warnings.add(
          "the articles were not analysed alike: "
              + distinct.size()
              + " different sets of library, lexicons, models and options");
    }
    if (options.groupBy().isEmpty()) {
      return warnings.build();
    }
    String field = options.groupBy().orElseThrow();
    for (Group group : result.groups()) {
      if (group.name().equals(NO_GROUP)) {
        warnings.add(
            (group.articles() == 1 ? "1 article has" : group.articles() + " articles have")
                + " no "
                + field
                + " and form a group of their own");
      }
    }
    List<String> small =
        result.groups().stream().filter(group -> group.articles() < FEW).map(Group::name).toList();
    if (!small.isEmpty() && result.groups().size() > 1) {
      warnings.add(
          "fewer than "
              + FEW
              + " articles, too few to show a difference between two such groups or to trust their"
              + " intervals: "
              + listed(small));
    }
    if (result.groups().size() < 2) {
      warnings.add("there is one group by " + field + ", so nothing was tested");
    }
    long contrasts =
        result.tests().stream()
            .map(t -> t.firstGroup() + "\0" + t.secondGroup())
            .distinct()
            .count();
    if (contrasts > 1 && options.family() == ComparisonOptions.Family.CONTRAST) {
      warnings.add(
          "q is over the figures of each of "
              + contrasts
              + " contrasts by itself; over all of them more findings are due to chance");
    }
    return warnings.build();
  }

  private static String listed(Iterable<String> names) {
    List<String> all = ImmutableList.copyOf(names);
    int shown = Math.min(20, all.size());
    return String.join(", ", all.subList(0, shown))
        + (all.size() > shown ? " and " + (all.size() - shown) + " more" : "");
  }

  private Provenance provenance() {
    ImmutableSortedMap.Builder<String, String> settings = ImmutableSortedMap.naturalOrder();
    Provenance first =
        provenances.isEmpty()
            ? new Provenance(
                "framescope", ImmutableList.of(), ImmutableList.of(), ImmutableSortedMap.of(), "")
            : provenances.firstEntry().getValue();
    settings.putAll(first.options());
    settings.put("comparison.contrasts", lower(options.contrasts()));
    settings.put("comparison.duplicateSimilarity", Double.toString(options.duplicateSimilarity()));
    settings.put("comparison.duplicates", lower(options.duplicates()));
    settings.put("comparison.family", lower(options.family()));
    settings.put("comparison.figures", lower(options.figures()));
    settings.put("comparison.groupBy", options.groupBy().orElse(""));
    settings.put("comparison.keynessVoices", lower(options.keynessVoices()));
    settings.put("comparison.level", Double.toString(options.level()));
    settings.put("comparison.minArticles", Integer.toString(options.minArticles()));
    settings.put("comparison.permutations", Integer.toString(options.permutations()));
    settings.put("comparison.resamples", Integer.toString(options.resamples()));
    settings.put("comparison.seed", Long.toString(options.seed()));
    settings.put("comparison.stratifyBy", options.stratifyBy().orElse(""));
    Hasher hasher = Hashing.sha256().newHasher();
    inputs.forEach((id, input) -> hasher.putString(id + "\t" + input + "\n", UTF_8));
    return new Provenance(
        first.library(),
        first.lexicons(),
        first.models(),
        settings.buildOrThrow(),
        "sha256:" + hasher.hash());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
