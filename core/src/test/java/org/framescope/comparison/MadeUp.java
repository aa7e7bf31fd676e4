package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.framescope.annotation.Voice;
import org.framescope.codebook.FrameDimension;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;

/** Summaries of articles that never were. */
final class MadeUp {
  static final Measure.Key DENSITY = Measure.Key.of(MeasureName.LOADED_TERM_DENSITY);
  static final Measure.Key UNNAMED = Measure.Key.of(MeasureName.UNNAMED_SHARE);
  static final Measure.Key DIVERSITY = Measure.Key.of(MeasureName.SOURCE_DIVERSITY);
  static final Measure.Key CHOICE = Measure.Key.of(MeasureName.WORD_CHOICE).voice(Voice.AUTHOR);

  private MadeUp() {}

  /** An article with the given counts. */
  static ArticleSummary article(
      String id, String outlet, int words, ArticleSummary.Count... counts) {
    return article(id, ImmutableMap.of("id", id, "outlet", outlet), words, "text of " + id, counts);
  }

  /** An article with the given fields, text and counts. */
  static ArticleSummary article(
      String id,
      ImmutableMap<String, String> fields,
      int words,
      String text,
      ArticleSummary.Count... counts) {
    return new ArticleSummary(
        id,
        fields,
        Optional.ofNullable(fields.get("date")).map(LocalDate::parse),
        words,
        ImmutableList.copyOf(counts),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of(),
        ImmutableList.of(),
        MinHash.of(text),
        Keywords.of(text));
  }

  /** The same article with what its terms add to its figures. */
  static ArticleSummary with(ArticleSummary article, ArticleSummary.Contribution... contributions) {
    return new ArticleSummary(
        article.id(),
        article.fields(),
        article.date(),
        article.words(),
        article.counts(),
        article.terms(),
        article.authorTerms(),
        ImmutableList.copyOf(contributions),
        article.signature(),
        article.keywords());
  }

  static ArticleSummary.Count count(Measure.Key key, long numerator, long denominator) {
    return new ArticleSummary.Count(key, numerator, denominator, Math.max(0, numerator));
  }

  /**
   * A corpus like that of a study: per article some 45 defined figures out of about 90.
   *
   * @param lift what is added to the first group's unnamed share and word choice
   */
  static List<ArticleSummary> corpus(int articles, int groups, double lift, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ArticleSummary> all = new ArrayList<>();
    for (int a = 0; a < articles; a++) {
      int group = a % groups;
      int words = 300 + random.nextInt(900);
      double lean = group == 0 ? lift : 0;
      List<ArticleSummary.Count> counts = new ArrayList<>();
      int terms = 1 + random.nextInt(8);
      counts.add(count(DENSITY, terms, words));
      counts.add(count(CHOICE, signed(terms, lean, random), terms));
      int attributions = 2 + random.nextInt(20);
      counts.add(count(UNNAMED, successes(attributions, 0.3 + lean, random), attributions));
      for (MeasureName name : MeasureName.values()) {
        Measure.Key key = Measure.Key.of(name);
        if (name != MeasureName.FRAME_SHARE && !key.equals(DENSITY) && !key.equals(UNNAMED)) {
          counts.add(count(key, successes(attributions, 0.4, random), attributions));
        }
      }
      for (FrameDimension frame : FrameDimension.values()) {
        counts.add(
            count(
                Measure.Key.of(MeasureName.FRAME_SHARE).slot(frame.id()),
                successes(terms, 0.07, random),
                terms));
      }
      for (int issue = 0; issue < 12; issue++) {
        if (random.nextInt(4) == 0) {
          int n = 1 + random.nextInt(4);
          Measure.Key key = CHOICE.issue("issue" + issue).axis("a|b");
          counts.add(count(DENSITY.issue("issue" + issue), n, words));
          counts.add(count(key, signed(n, 0, random), n));
          counts.add(count(key.slot("slot" + random.nextInt(10)), signed(n, 0, random), n));
        }
      }
      String id = String.format(java.util.Locale.ROOT, "a%06d", a);
      String text = "w" + random.nextLong() + " x" + random.nextLong() + " y" + id + " z" + id;
      all.add(
          article(
              id,
              ImmutableMap.of("id", id, "outlet", "g" + (100 + group)),
              words,
              text,
              counts.toArray(ArticleSummary.Count[]::new)));
    }
    return all;
  }

  private static int successes(int n, double p, SplittableRandom random) {
    int successes = 0;
    for (int i = 0; i < n; i++) {
      successes += random.nextDouble() < p ? 1 : 0;
    }
    return successes;
  }

  private static int signed(int n, double lean, SplittableRandom random) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      double drawn = random.nextDouble();
      sum += drawn < 0.35 + lean ? 1 : drawn > 0.65 + lean ? -1 : 0;
    }
    return sum;
  }

  /** The same articles with the outlets {@code g100} and {@code g101} exchanged. */
  static List<ArticleSummary> exchanged(List<ArticleSummary> corpus) {
    return corpus.stream()
        .map(
            a ->
                article(
                    a.id(),
                    ImmutableMap.of(
                        "outlet", a.field("outlet").orElseThrow().equals("g100") ? "g101" : "g100"),
                    a.words(),
                    "text of " + a.id(),
                    a.counts().toArray(ArticleSummary.Count[]::new)))
        .toList();
  }

  static FramingComparison compare(List<ArticleSummary> articles, ComparisonOptions options) {
    Comparison comparison = new Comparison(options);
    articles.forEach(comparison::add);
    return comparison.compare();
  }
}
