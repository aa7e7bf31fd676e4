package org.framescope.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.framescope.FramingAnalysis;
import org.framescope.annotation.Attribution;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.comparison.FramingComparison;
import org.framescope.comparison.Group;
import org.framescope.comparison.GroupFigure;
import org.framescope.comparison.GroupTest;
import org.framescope.comparison.Pooling;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;

/**
 * A comparison or an analysis as plain text for a terminal: aligned by display width, counts beside
 * every figure, a dash where there was nothing to count. No colour and no control character, so
 * that it can as well go to a file.
 */
public final class TerminalTable {
  private static final int MOST_TESTS = 8;

  private TerminalTable() {}

  /**
   * A comparison: the groups' main figures, their choice of words by issue, the clearest
   * differences.
   *
   * @param width the number of columns to keep within; at least 40
   */
  public static String of(FramingComparison comparison, int width) {
    int columns = Math.max(40, width);
    StringBuilder out = new StringBuilder();
    long articles = comparison.groups().stream().mapToLong(Group::articles).sum();
    long words = comparison.groups().stream().mapToLong(Group::words).sum();
    out.append(Dom.count(articles, "article", "articles"));
    comparison
        .groupBy()
        .ifPresent(
            field ->
                out.append(" in ")
                    .append(Dom.count(comparison.groups().size(), "group", "groups"))
                    .append(" by ")
                    .append(DisplayWidth.printable(field)));
    out.append(", ").append(Dom.count(words, "word", "words")).append("\n\n");
    main(comparison, columns, out);
    wordChoice(comparison, columns, out);
    tests(comparison, columns, out);
    for (String warning : comparison.warnings()) {
      wrap("! " + DisplayWidth.printable(warning), columns, out);
    }
    return out.toString();
  }

  private static Measure.Key pooled(MeasureName name) {
    return new Measure.Key(
        name.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static void main(FramingComparison comparison, int columns, StringBuilder out) {
    TextTable table =
        new TextTable(
            List.of(
                comparison.groupBy().map(DisplayWidth::printable).orElse("article"),
                comparison.groupBy().isPresent() ? "#articles" : "#words",
                "#loaded/1000",
                "#no name given",
                "#to nobody",
                "#quoted"));
    for (Group group : comparison.groups()) {
      table.row(
          List.of(
              group.name(),
              comparison.groupBy().isPresent()
                  ? Integer.toString(group.articles())
                  : String.format(Locale.ROOT, "%,d", group.words()),
              figure(group, pooled(MeasureName.LOADED_TERM_DENSITY)),
              figure(group, pooled(MeasureName.UNNAMED_SHARE)),
              figure(group, pooled(MeasureName.NO_SOURCE_SHARE)),
              figure(group, pooled(MeasureName.DIRECT_SHARE))));
    }
    out.append(table.render(columns)).append('\n');
  }

  /** A figure with its counts; for a density only the numerator, whose denominator is all words. */
  private static String figure(Group group, Measure.Key key) {
    Optional<GroupFigure> figure = group.figure(key).filter(GroupFigure::defined);
    if (figure.isEmpty()) {
      return "–";
    }
    MeasureLabel.Scale scale = MeasureLabel.of(key).scale();
    String value = Dom.figure(figure.get().value(), scale);
    if (figure.get().pooling() == Pooling.ARTICLE_MEAN || figure.get().numerator().isEmpty()) {
      return value + " (" + figure.get().articles() + ")";
    }
    String numerator = FigureSection.signed(figure.get().numerator().getAsLong());
    return scale == MeasureLabel.Scale.RATE
        ? value + " (" + numerator + ")"
        : value + " (" + numerator + "/" + figure.get().denominator() + ")";
  }

  private static void wordChoice(FramingComparison comparison, int columns, StringBuilder out) {
    List<Measure.Key> keys =
        comparison.groups().stream()
            .flatMap(group -> group.figures().stream())
            .filter(GroupFigure::defined)
            .map(GroupFigure::key)
            .filter(
                key ->
                    key.name().equals(MeasureName.WORD_CHOICE.id())
                        && key.issue().isPresent()
                        && key.slot().isEmpty()
                        && key.part().isEmpty()
                        && key.voice().equals(Optional.of(Voice.AUTHOR)))
            .distinct()
            .sorted(Comparator.comparing(key -> key.issue().orElse("")))
            .toList();
    if (keys.isEmpty()) {
      return;
    }
    wrap("Choice of words in the articles’ own voice, +1 first pole, −1 second", columns, out);
    List<String> headers = new ArrayList<>(List.of(comparison.groupBy().orElse("article")));
    keys.forEach(key -> headers.add("#" + key.issue().orElse("")));
    List<String> poles = new ArrayList<>(List.of(""));
    keys.forEach(key -> poles.add(key.axis().orElse("")));
    TextTable table = new TextTable(headers.stream().map(DisplayWidth::printable).toList());
    table.row(poles);
    for (Group group : comparison.groups()) {
      List<String> row = new ArrayList<>(List.of(group.name()));
      keys.forEach(key -> row.add(figure(group, key)));
      table.row(row);
    }
    out.append(table.render(columns)).append('\n');
  }

  private static void tests(FramingComparison comparison, int columns, StringBuilder out) {
    if (comparison.tests().isEmpty()) {
      return;
    }
    List<GroupTest> defined =
        comparison.tests().stream()
            .filter(test -> test.defined() && test.q().isPresent())
            .sorted(
                Comparator.comparingDouble((GroupTest test) -> test.q().getAsDouble())
                    .thenComparingDouble(test -> test.p().orElse(1)))
            .toList();
    wrap(
        String.format(
            Locale.ROOT,
            "Differences: %,d of %,d could be tested%s",
            defined.size(),
            comparison.tests().size(),
            defined.isEmpty() ? "." : "; those with the smallest q:"),
        columns,
        out);
    if (defined.isEmpty()) {
      out.append('\n');
      return;
    }
    TextTable table = new TextTable(List.of("figure", "groups", "#difference", "#interval", "#q"));
    for (GroupTest test : defined.subList(0, Math.min(MOST_TESTS, defined.size()))) {
      MeasureLabel.Scale scale = MeasureLabel.of(test.key()).scale();
      String issue = test.key().issue().map(name -> " (" + name + ")").orElse("");
      table.row(
          List.of(
              test.key().name() + issue,
              DisplayWidth.cut(test.firstGroup(), 9)
                  + " − "
                  + DisplayWidth.cut(test.secondGroup(), 9),
              EvidenceSection.difference(test.difference(), scale),
              test.low().isEmpty() || test.high().isEmpty()
                  ? "–"
                  : bare(test.low(), scale) + " to " + bare(test.high(), scale),
              EvidenceSection.chance(test.q())));
    }
    out.append(table.render(columns)).append('\n');
  }

  private static String bare(OptionalDouble value, MeasureLabel.Scale scale) {
    return EvidenceSection.difference(value, scale).replace(" pts", "");
  }

  /**
   * An analysis: its figures in one line each, then its loaded terms and attributions.
   *
   * @param width the number of columns to keep within; at least 40
   */
  public static String of(FramingAnalysis analysis, int width) {
    int columns = Math.max(40, width);
    StringBuilder out = new StringBuilder();
    out.append(
        DisplayWidth.cut(DisplayWidth.printable(ReportModel.title(analysis.article())), columns));
    out.append('\n').append("═".repeat(Math.min(columns, 72))).append('\n');
    TextTable figures = new TextTable(List.of("figure", "#value", "#counts", "#interval"));
    for (Measure measure : analysis.profile().measures()) {
      boolean issueChoice =
          measure.name().equals(MeasureName.WORD_CHOICE.id()) && measure.issue().isPresent();
      if (measure.slot().isEmpty()
          && measure.part().isEmpty()
          && (measure.issue().isEmpty() || issueChoice)
          && (measure.voice().isEmpty() || measure.voice().get() == Voice.AUTHOR)
          && !measure.name().endsWith("-by-words")) {
        figure(measure, figures);
      }
    }
    out.append(figures.render(columns)).append('\n');
    terms(analysis, columns, out);
    attributions(analysis, columns, out);
    analysis
        .warnings()
        .forEach(warning -> wrap("! " + DisplayWidth.printable(warning.message()), columns, out));
    return out.toString();
  }

  private static void figure(Measure measure, TextTable figures) {
    MeasureLabel label = MeasureLabel.of(measure.key());
    String limits = measure.issue().map(issue -> " (" + issue + ")").orElse("");
    String voice =
        measure.voice().isPresent() && label.scale() == MeasureLabel.Scale.RATE
            ? ", own voice"
            : "";
    figures.row(
        List.of(
            measure.name() + limits + voice,
            Dom.figure(measure.value(), label.scale()),
            measure.defined()
                ? FigureSection.signed(measure.numerator()) + "/" + measure.denominator()
                : "nothing to count",
            Dom.interval(measure.low(), measure.high(), label.scale())));
  }

  private static void terms(FramingAnalysis analysis, int columns, StringBuilder out) {
    if (analysis.annotations().loadedTerms().isEmpty()) {
      return;
    }
    TextTable table = new TextTable(List.of("loaded term", "side", "voice", "neutral", "#at"));
    for (LoadedTerm term : analysis.annotations().loadedTerms()) {
      table.row(
          List.of(
              term.text(),
              term.entry().side().name().toLowerCase(Locale.ROOT),
              term.voice().name().toLowerCase(Locale.ROOT),
              DisplayWidth.cut(String.join("; ", term.entry().neutral()), 28),
              Integer.toString(term.span().start())));
    }
    out.append(table.render(columns)).append('\n');
  }

  private static void attributions(FramingAnalysis analysis, int columns, StringBuilder out) {
    if (analysis.annotations().attributions().isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(List.of("attributed to", "kind of source", "type", "#words", "#at"));
    for (Attribution attribution : analysis.annotations().attributions()) {
      var source = attribution.source();
      String who = source.resolved().orElse(source.text());
      table.row(
          List.of(
              source.sourceClass() == SourceClass.NO_SOURCE ? "(nobody)" : who,
              source.sourceClass().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              attribution.relation().type().name().toLowerCase(Locale.ROOT),
              Integer.toString(attribution.contentWords()),
              Integer.toString(attribution.relation().anchor())));
    }
    out.append(table.render(columns)).append('\n');
  }

  private static void wrap(String text, int columns, StringBuilder out) {
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int width = DisplayWidth.of(word);
      if (used > 0 && used + 1 + width > columns) {
        out.append("\n  ");
        used = 2;
      } else if (used > 0) {
        out.append(' ');
        used++;
      }
      out.append(word);
      used += width;
    }
    out.append('\n');
  }
}
