package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of every bundled lexicon finds its example and spares its counterexample. */
class BundledLexiconsTest {
  private static final LexiconMatcher ALL = new LexiconMatcher(Lexicons.bundled());

  static Stream<Arguments> entries() {
    return Lexicons.bundled().stream()
        .flatMap(lexicon -> lexicon.entries().stream())
        .map(entry -> Arguments.of(entry.lexicon() + "/" + entry.id(), entry));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("entries")
  @DisplayName("finds its example and spares its counterexample")
  void findsItsExampleAndSparesItsCounterexample(String name, LexiconEntry entry) {
    String matches = LexiconText.unmarked(entry.matches());
    int start = entry.matches().indexOf('«');
    int end = entry.matches().indexOf('»') - 1;
    assertThat(spans(entry, matches)).as("in: " + matches).containsExactly(start + "-" + end);
    assertThat(spans(entry, entry.spares())).as("in: " + entry.spares()).isEmpty();
  }

  /** Where an entry counts, also where another lexicon's entry of equal words takes its place. */
  private static List<String> spans(LexiconEntry entry, String text) {
    TermMatches found = ALL.match(LexiconText.parse(text));
    return Stream.concat(
            found.hits().stream().filter(hit -> same(hit.entry(), entry)).map(TermMatch::span),
            found.suppressed().stream()
                .filter(match -> same(match.entry(), entry))
                .filter(match -> match.reason().equals("other-issue"))
                .map(SuppressedMatch::span))
        .distinct()
        .map(span -> span.start() + "-" + span.end())
        .toList();
  }

  private static boolean same(LexiconEntry a, LexiconEntry b) {
    return a.id().equals(b.id()) && a.lexicon().equals(b.lexicon());
  }
}
