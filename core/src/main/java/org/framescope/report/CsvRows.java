package org.framescope.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.SourcingFinding;
import org.framescope.annotation.Voice;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.codebook.RhetoricalDevice;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;

/** The columns and rows of {@link CsvTables}. */
final class CsvRows {
  /** How many UTF-16 units of context a term is shown with on each side, at most. */
  private static final int CONTEXT = 60;

  private static final ImmutableList<String> ARTICLE =
      ImmutableList.of(
          "headline",
          "words",
          "characters",
          "loaded_terms",
          "loaded_terms_author",
          "neutral_terms",
          "tone_words",
          "attributions",
          "named",
          "unnamed",
          "no_source",
          "unresolved",
          "warnings",
          "text_sha256");

  private static final ImmutableList<String> TERM =
      ImmutableList.of(
          "id",
          "start",
          "end",
          "cp_start",
          "cp_end",
          "left",
          "text",
          "right",
          "entry",
          "lexicon",
          "issue",
          "axis",
          "side",
          "slot",
          "frame",
          "device",
          "strength",
          "neutral",
          "sources",
          "voice",
          "part",
          "attribution",
          "scare_quoted",
          "mention",
          "negated",
          "passed");

  private static final ImmutableList<String> ATTRIBUTION =
      ImmutableList.of(
          "id",
          "type",
          "source",
          "cue",
          "content",
          "source_spans",
          "cue_spans",
          "content_spans",
          "source_cp_spans",
          "cue_cp_spans",
          "content_cp_spans",
          "source_class",
          "named",
          "resolved_source",
          "source_key",
          "missing",
          "description",
          "stated_count",
          "anonymity_stated",
          "anonymity_reason",
          "cue_stance",
          "confidence",
          "source_confidence",
          "unresolved_reason",
          "content_words",
          "findings");

  private static final ImmutableList<String> MEASURE =
      ImmutableList.of(
          "measure",
          "issue",
          "axis",
          "slot",
          "voice",
          "part",
          "value",
          "per",
          "numerator",
          "denominator",
          "low",
          "high",
          "level",
          "defined");

  private final ImmutableSet<String> metadata;

  CsvRows(ImmutableSet<String> metadata) {
    this.metadata = metadata;
  }

  /** The headers of the four tables. */
  ImmutableList<ImmutableList<String>> headers() {
    return ImmutableList.of(header(ARTICLE), header(TERM), header(ATTRIBUTION), header(MEASURE));
  }

  /** A header: the article, then these columns. */
  ImmutableList<String> header(List<String> columns) {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    header.add("article_id", "outlet", "date", "event");
    metadata.forEach(key -> header.add(CsvCells.safe("meta_" + key)));
    return header.addAll(columns).build();
  }

  /** Begins a row with the article. */
  CsvCells start(FramingAnalysis analysis) {
    Article article = analysis.article();
    CsvCells cells =
        new CsvCells()
            .text(article.id())
            .text(article.outlet())
            .text(article.date().map(LocalDate::toString))
            .text(article.event());
    metadata.forEach(key -> cells.text(Optional.ofNullable(article.metadata().get(key))));
    return cells;
  }

  /** Loaded and neutral terms together, in text order. */
  static List<LoadedTerm> terms(FramingAnalysis analysis) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(LoadedTerm::span),
        Iterables.concat(
            analysis.annotations().loadedTerms(), analysis.annotations().neutralTerms()));
  }

  CsvCells article(FramingAnalysis analysis) {
    List<LoadedTerm> loaded = analysis.annotations().loadedTerms();
    List<Attribution> attributions = analysis.annotations().attributions();
    return start(analysis)
        .text(analysis.article().headline())
        .number(analysis.profile().words())
        .number(analysis.article().text().length())
        .number(loaded.size())
        .number(loaded.stream().filter(term -> term.voice() == Voice.AUTHOR).count())
        .number(analysis.annotations().neutralTerms().size())
        .number(analysis.annotations().toneWords().size())
        .number(attributions.size())
        .number(count(attributions, source -> source.named().orElse(false)))
        .number(
            count(
                attributions,
                source -> !source.named().orElse(true) && source != SourceClass.NO_SOURCE))
        .number(count(attributions, source -> source == SourceClass.NO_SOURCE))
        .number(count(attributions, source -> source == SourceClass.UNRESOLVED))
        .number(analysis.warnings().size())
        .text(analysis.provenance().input());
  }

  private static long count(
      List<Attribution> attributions, java.util.function.Predicate<SourceClass> kind) {
    return attributions.stream()
        .filter(attribution -> kind.test(attribution.source().sourceClass()))
        .count();
  }

  CsvCells term(LoadedTerm term, FramingAnalysis analysis, CodePoints codePoints) {
    String text = analysis.article().text();
    TextSpan span = term.span();
    LexiconEntry entry = term.entry();
    return start(analysis)
        .text(term.id())
        .number(span.start())
        .number(span.end())
        .number(codePoints.at(span.start()))
        .number(codePoints.at(span.end()))
        .text(oneLine(text.substring(Math.max(0, span.start() - CONTEXT), span.start())))
        .text(term.text())
        .text(oneLine(text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT))))
        .text(entry.id())
        .text(entry.lexicon())
        .text(entry.issue().map(Issue::id))
        .text(entry.issue().map(issue -> issue.axis().toString()))
        .text(entry.side().name())
        .text(entry.slot())
        .text(entry.frame().map(FrameDimension::id))
        .text(entry.device().map(RhetoricalDevice::id))
        .number(entry.strength())
        .text(String.join("; ", entry.neutral()))
        .text(String.join("; ", entry.sources()))
        .text(term.voice().name())
        .text(term.part().name())
        .text(term.attribution())
        .flag(term.scareQuoted())
        .flag(term.mention())
        .flag(term.negated())
        .text(String.join("; ", term.passed()));
  }

  CsvCells attribution(Attribution attribution, FramingAnalysis analysis, CodePoints codePoints) {
    String text = analysis.article().text();
    Source source = attribution.source();
    ImmutableList<List<TextSpan>> spans =
        ImmutableList.of(
            attribution.relation().source(),
            attribution.relation().cue(),
            attribution.relation().content());
    CsvCells cells =
        start(analysis).text(attribution.id()).text(attribution.relation().type().name());
    spans.forEach(
        list -> cells.text(list.stream().map(s -> s.in(text)).collect(Collectors.joining(" … "))));
    spans.forEach(list -> cells.text(offsets(list, CodePoints.of(""))));
    spans.forEach(list -> cells.text(offsets(list, codePoints)));
    return cells
        .text(source.sourceClass().name())
        .text(source.sourceClass().named().map(named -> Boolean.toString(named)))
        .text(source.resolved())
        .text(source.key())
        .name(source.missing())
        .name(source.description())
        .number(source.statedCount())
        .flag(source.anonymityStated())
        .text(source.anonymityReason())
        .text(attribution.stance().name())
        .number(OptionalDouble.of(attribution.relation().confidence()))
        .number(OptionalDouble.of(source.confidence()))
        .text(source.unresolvedReason())
        .number(attribution.contentWords())
        .text(
            attribution.findings().stream()
                .map(SourcingFinding::rule)
                .collect(Collectors.joining("; ")));
  }

  /** Spans as {@code 12..20;31..40}, which no spreadsheet takes for a date or a time. */
  private static String offsets(List<TextSpan> spans, CodePoints codePoints) {
    return spans.stream()
        .map(span -> codePoints.at(span.start()) + ".." + codePoints.at(span.end()))
        .collect(Collectors.joining(";"));
  }

  CsvCells measure(Measure measure, FramingAnalysis analysis) {
    return start(analysis)
        .text(measure.name())
        .text(measure.issue())
        .text(measure.axis())
        .text(measure.slot())
        .name(measure.voice())
        .name(measure.part())
        .number(measure.value())
        .number(measure.per())
        .number(measure.numerator())
        .number(measure.denominator())
        .number(measure.low())
        .number(measure.high())
        .number(OptionalDouble.of(measure.level()))
        .flag(measure.defined());
  }

  private static String oneLine(String context) {
    return context.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }
}
