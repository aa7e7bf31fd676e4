package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.framescope.text.ParsedArticle;
import org.framescope.text.TextSpan;

/** Tries the example sentences of a lexicon on its own entries. */
public final class LexiconExamples {
  private LexiconExamples() {}

  /**
   * The entries that miss their example or do not spare their counterexample.
   *
   * @param source the lexicon with the lines of its file
   * @param file what problems call the file
   * @param parser parses a sentence
   */
  public static ImmutableList<LexiconProblem> check(
      LexiconReader.Source source, String file, Function<String, ParsedArticle> parser) {
    LexiconMatcher matcher = new LexiconMatcher(List.of(source.lexicon()));
    ImmutableList.Builder<LexiconProblem> problems = ImmutableList.builder();
    for (LexiconEntry entry : source.lexicon().entries()) {
      int line = source.lines().getOrDefault(entry.id(), 1);
      String row = source.rows().get(line - 1);
      if (!entry.matches().isEmpty()) {
        int open = entry.matches().indexOf('«');
        int close = entry.matches().indexOf('»') - 1;
        String text = entry.matches().replace("«", "").replace("»", "");
        TermMatches found = matcher.match(parser.apply(text));
        List<TextSpan> spans = spans(found, entry);
        if (!spans.equals(List.of(new TextSpan(open, close)))) {
          problems.add(
              new LexiconProblem(
                  file,
                  line,
                  column(row, entry.matches()),
                  "'" + entry.id() + "' to match «" + text.substring(open, close) + "»",
                  found(text, spans, found, entry),
                  row));
        }
      }
      if (!entry.spares().isEmpty()) {
        TermMatches found = matcher.match(parser.apply(entry.spares()));
        List<TextSpan> spans = spans(found, entry);
        if (!spans.isEmpty()) {
          problems.add(
              new LexiconProblem(
                  file,
                  line,
                  column(row, entry.spares()),
                  "'" + entry.id() + "' to spare this sentence",
                  found(entry.spares(), spans, found, entry),
                  row));
        }
      }
    }
    return problems.build();
  }

  private static int column(String row, String cell) {
    return Math.max(0, row.indexOf("\t" + cell)) + 2;
  }

  private static List<TextSpan> spans(TermMatches found, LexiconEntry entry) {
    return found.hits().stream()
        .filter(hit -> hit.entry().id().equals(entry.id()))
        .map(TermMatch::span)
        .toList();
  }

  private static String found(
      String text, List<TextSpan> spans, TermMatches found, LexiconEntry entry) {
    List<String> parts = new ArrayList<>();
    for (TextSpan span : spans) {
      parts.add("«" + span.in(text) + "»");
    }
    for (SuppressedMatch match : found.suppressed()) {
      if (match.entry().id().equals(entry.id())) {
        parts.add(
            "«"
                + match.span().in(text)
                + "» suppressed by "
                + match.reason()
                + " ("
                + match.detail()
                + ")");
      }
    }
    return parts.isEmpty() ? "no match" : String.join(", ", parts);
  }
}
