package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented articles: the same ones each time, of the length that is asked for. */
class ArticleGeneratorTest {
  @Test
  void makesTheSameArticleFromTheSameSeed() {
    assertThat(new ArticleGenerator(7).article(3)).isEqualTo(new ArticleGenerator(7).article(3));
    assertThat(new ArticleGenerator(7).article(3).text())
        .isNotEqualTo(new ArticleGenerator(8).article(3).text())
        .isNotEqualTo(new ArticleGenerator(7).article(4).text());
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 50, 500, 50_000})
  void makesArticlesOfTheLengthAskedFor(int words) {
    String[] split = new ArticleGenerator(1).article(0, words).text().split("\\s+", -1);

    assertThat(split.length).isBetween(words, words + 100);
  }

  @Test
  void expandsEverySymbolOfItsGrammar() {
    ArticleGenerator generator = new ArticleGenerator(1);

    for (int i = 0; i < 200; i++) {
      assertThat(generator.article(i).text()).doesNotContainPattern("\\$[A-Za-z]");
    }
  }
}
