package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framescope.FramingAnalysis;
import org.framescope.Provenance;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Voice;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.profile.Measure;
import org.framescope.text.Article;

/**
 * What the front page of a report needs of an article: counts, but neither text nor ledgers, so
 * that a report of many articles need not hold them.
 *
 * @param fields what articles can be grouped by, such as the outlet
 * @param speakers counts by kind of source ({@link SpeakerSection#KINDS}), then the same by words
 * @param figures numerator and denominator of the shown figures that are defined
 * @param uses the terms that name something that has rival names
 * @param poles the names of the poles that its loaded terms stand for, by sign
 */
record ReportArticle(
    String id,
    String title,
    Optional<LocalDate> date,
    ImmutableMap<String, String> fields,
    int words,
    int loadedTerms,
    int attributions,
    ImmutableList<ImmutableLongArray> speakers,
    ImmutableMap<Measure.Key, Counts> figures,
    ImmutableList<TermUse> uses,
    ImmutableSortedMap<Integer, ImmutableSortedSet<String>> poles,
    Provenance provenance) {

  /** A figure as a count over a count. */
  record Counts(long numerator, long denominator) {}

  /**
   * The uses of one term.
   *
   * @param own how many of them are in the article's own voice
   * @param first the id of the first of them
   * @param forms the words used, in small letters, with how often
   */
  record TermUse(
      LexiconEntry entry,
      int all,
      int own,
      String first,
      ImmutableSortedMap<String, Integer> forms) {

    private TermUse plus(LoadedTerm term) {
      TreeMap<String, Integer> more = new TreeMap<>(forms);
      more.merge(term.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
      return new TermUse(
          entry,
          all + 1,
          own + (term.voice() == Voice.AUTHOR ? 1 : 0),
          first.isEmpty() ? term.id() : first,
          ImmutableSortedMap.copyOf(more));
    }
  }

  static ReportArticle of(FramingAnalysis analysis) {
    Article article = analysis.article();
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    fields.putAll(article.metadata());
    article.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    article.date().ifPresent(date -> fields.put("date", date.toString()));
    article.event().ifPresent(event -> fields.put("event", event));
    return new ReportArticle(
        article.id(),
        ReportModel.title(article),
        article.date(),
        fields.buildKeepingLast(),
        analysis.profile().words(),
        analysis.annotations().loadedTerms().size(),
        analysis.annotations().attributions().size(),
        speakers(analysis),
        figures(analysis),
        uses(analysis),
        poles(analysis),
        analysis.provenance());
  }

  private static ImmutableList<ImmutableLongArray> speakers(FramingAnalysis analysis) {
    long[] attributions = new long[SpeakerSection.KINDS.size()];
    long[] words = new long[SpeakerSection.KINDS.size()];
    for (Attribution attribution : analysis.annotations().attributions()) {
      int kind = SpeakerSection.kind(attribution.source().sourceClass());
      attributions[kind]++;
      words[kind] += attribution.contentWords();
    }
    return ImmutableList.of(
        ImmutableLongArray.copyOf(attributions), ImmutableLongArray.copyOf(words));
  }

  private static ImmutableMap<Measure.Key, Counts> figures(FramingAnalysis analysis) {
    ImmutableMap.Builder<Measure.Key, Counts> figures = ImmutableMap.builder();
    for (Measure measure : analysis.profile().measures()) {
      if (measure.defined() && ReportModel.isShown(measure.key())) {
        figures.put(measure.key(), new Counts(measure.numerator(), measure.denominator()));
      }
    }
    return figures.buildKeepingLast();
  }

  private static ImmutableList<TermUse> uses(FramingAnalysis analysis) {
    Map<LexiconEntry, TermUse> uses = new LinkedHashMap<>();
    for (LoadedTerm term :
        Iterables.concat(
            analysis.annotations().loadedTerms(), analysis.annotations().neutralTerms())) {
      if (!term.entry().slot().isEmpty()) {
        TermUse use =
            uses.getOrDefault(
                term.entry(), new TermUse(term.entry(), 0, 0, "", ImmutableSortedMap.of()));
        uses.put(term.entry(), use.plus(term));
      }
    }
    return ImmutableList.copyOf(uses.values());
  }

  private static ImmutableSortedMap<Integer, ImmutableSortedSet<String>> poles(
      FramingAnalysis analysis) {
    TreeMap<Integer, ImmutableSortedSet.Builder<String>> poles = new TreeMap<>();
    for (LoadedTerm term : analysis.annotations().loadedTerms()) {
      poles
          .computeIfAbsent(term.entry().side().sign(), sign -> ImmutableSortedSet.naturalOrder())
          .add(RivalTermsSection.sideName(term.entry()));
    }
    ImmutableSortedMap.Builder<Integer, ImmutableSortedSet<String>> built =
        ImmutableSortedMap.naturalOrder();
    poles.forEach((sign, names) -> built.put(sign, names.build()));
    return built.buildOrThrow();
  }

  /** The value by which articles can be grouped, as {@link Article#field} has it. */
  Optional<String> field(String name) {
    return name.equals("id") ? Optional.of(id) : Optional.ofNullable(fields.get(name));
  }
}
