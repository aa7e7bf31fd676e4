package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.framescope.annotation.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule of {@code docs/sources.md} on who a source is, with examples, row by row. */
class SourceCodebookTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sources.txt", delimiter = '!')
  void readsTheSourceByTheRules(String marked, String expected, String name) {
    Source source = MarkedArticle.of(marked).sources().get(0);
    assertThat(source.sourceClass().name()).startsWith(expected);
    if (!name.equals("-")) {
      assertThat(source.resolved()).contains(name);
    }
  }
}
