package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.framescope.lexicon.Lexicon;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.lexicon.Lexicons;
import org.framescope.profile.LedgerRow;
import org.framescope.profile.Measure;
import org.framescope.text.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exchanging the poles of an axis flips the sign of every score and changes nothing else. */
class PolesExchangedTest {
  @ParameterizedTest
  @ValueSource(strings = {"immigration", "guns", "voting"})
  @DisplayName("word choice turns its sign, every other figure stays")
  void flipsWordChoiceOnly(String issue) {
    Lexicon lexicon = Lexicons.bundled(issue);
    StringBuilder text = new StringBuilder();
    for (LexiconEntry entry : lexicon.entries()) {
      text.append(entry.matches().replace("«", "").replace("»", "")).append("\n\n");
    }
    Article article = Article.of("examples", text.toString());
    FramingAnalysis before = analyze(lexicon, article);
    FramingAnalysis after = analyze(lexicon.exchanged(), article);
    Map<String, Measure> turned = new LinkedHashMap<>();
    for (Measure measure : after.profile().measures()) {
      turned.put(key(measure, lexicon.exchanged()), measure);
    }
    assertThat(after.profile().measures()).hasSameSizeAs(before.profile().measures());
    long choices = 0;
    for (Measure measure : before.profile().measures()) {
      Measure other = turned.get(key(measure, lexicon));
      assertThat(other).as("%s", measure.key()).isNotNull();
      assertThat(other.denominator()).isEqualTo(measure.denominator());
      // The slant goes by the names of the poles, so it does not depend on their order.
      boolean signed = measure.name().startsWith("word-choice");
      choices += signed && measure.numerator() != 0 ? 1 : 0;
      assertThat(other.numerator()).isEqualTo(signed ? -measure.numerator() : measure.numerator());
      assertThat(other.ledger())
          .extracting(LedgerRow::ref)
          .containsExactlyElementsOf(measure.ledger().stream().map(LedgerRow::ref).toList());
    }
    assertThat(choices).isPositive();
  }

  private static FramingAnalysis analyze(Lexicon lexicon, Article article) {
    return FramingAnalyzer.builder().issues().lexicon(lexicon).build().analyze(article);
  }

  /** The key without the axis, whose name depends on the order of the poles. */
  private static String key(Measure measure, Lexicon lexicon) {
    return measure
        .key()
        .toString()
        .replace(lexicon.issue().orElseThrow().axis().toString(), "axis");
  }
}
