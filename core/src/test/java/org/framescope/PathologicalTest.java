package org.framescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to cost more than their length: each is analysed within the time and memory that
 * docs/reliability.md states. The limits leave room for a slow machine; what they catch is anything
 * that grows faster than the text.
 */
class PathologicalTest {
  private static final int SIZE = 40_000;
  private static final long MOST_MILLIS = 20_000;
  // Processor time, so that whatever else the machine does makes no difference.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final FramingAnalyzer ANALYZER = FramingAnalyzer.create();

  private static final Map<String, String> TEXTS = texts();

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("opening quotation marks", fill("“"));
    texts.put("closing quotation marks", fill("”"));
    texts.put("straight quotation marks", fill("\""));
    texts.put("straight quotation marks with blanks", fill("\" "));
    texts.put("doubled apostrophes", fill("''"));
    texts.put("doubled backticks", fill("``"));
    texts.put("single quotation marks", fill("‘a "));
    texts.put("apostrophes", fill("'"));
    texts.put("guillemets, nested ever deeper", fill("« a "));
    texts.put("a quotation opened in every paragraph", fill("“He said it.\n\n"));
    texts.put("one sentence of words", fill("word "));
    texts.put("one word of letters", fill("a"));
    texts.put("one word of hyphens", fill("a-"));
    texts.put("digits", fill("1"));
    texts.put("digits and commas", fill("1,"));
    texts.put("full stops", fill("."));
    texts.put("abbreviations", fill("U.S. "));
    texts.put("initials", fill("A. B. Ruiz said. "));
    texts.put("one name", fill("Ana Ruiz said. "));
    texts.put("different names", numbered("Ana R%05d said so. "));
    texts.put("a name as long as the text", fill("Ruiz "));
    texts.put("said", fill("said "));
    texts.put("said that", fill("he said that "));
    texts.put("according to", fill("according to "));
    texts.put("pronouns", fill("he said she said they said. "));
    texts.put("who", fill("the man who said that the woman who "));
    texts.put("alternating quotations and cues", fill("“Yes,” he said. "));
    texts.put("illegal", fill("illegal "));
    texts.put("illegal aliens", fill("illegal aliens "));
    texts.put("sanctuary", fill("sanctuary sanctuary city "));
    texts.put("line ends", fill("\n"));
    texts.put("a word a line", fill("word\n"));
    texts.put("carriage returns", fill("a\r"));
    texts.put("no-break spaces", fill("\u00A0"));
    texts.put("zero-width spaces", fill("a\u200B"));
    texts.put("combining marks", fill("\u0301"));
    texts.put("a letter with combining marks", "e" + fill("\u0301"));
    texts.put("right-to-left overrides", fill("\u202Ea "));
    texts.put("lone high surrogates", fill("\uD83D "));
    texts.put("lone low surrogates", fill("\uDE00"));
    texts.put("emoji", fill("\uD83D\uDE00"));
    texts.put("NUL", fill("\u0000"));
    texts.put("opening brackets", fill("("));
    texts.put("commas", fill(","));
    texts.put("colons", fill("X: "));
    texts.put("capitals", fill("THE SENATE SAID "));
    texts.put("mixed case without blanks", fill("aB"));
    texts.put("at signs", fill("a@"));
    texts.put("slashes", fill("a/"));
    texts.put("dashes", fill("—"));
    return texts;
  }

  private static String fill(String piece) {
    return piece.repeat(SIZE / piece.length());
  }

  private static String numbered(String piece) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < SIZE; i++) {
      text.append(String.format(java.util.Locale.ROOT, piece, i));
    }
    return text.toString();
  }

  static Stream<String> names() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAnalysedInTime(String name) {
    Article article = Article.of("a", TEXTS.getOrDefault(name, ""));
    long start = THREADS.getCurrentThreadCpuTime();

    FramingAnalysis analysis = ANALYZER.analyze(article);

    long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
    System.out.printf(java.util.Locale.ROOT, "pathological: %-45s %6d ms%n", name, millis);
    assertThat(analysis.profile().words()).isNotNegative();
    assertThat(millis).isLessThan(MOST_MILLIS);
  }

  @Test
  void thereAreAtLeastThirty() {
    assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(30);
  }
}
