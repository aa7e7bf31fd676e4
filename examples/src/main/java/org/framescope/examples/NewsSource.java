package org.framescope.examples;

import org.framescope.text.Article;

/** Invented articles for measurements outside this package: the same ones each time. */
public final class NewsSource {
  private final ArticleGenerator generator;

  /** A source whose articles depend on {@code seed} alone. */
  public NewsSource(long seed) {
    generator = new ArticleGenerator(seed);
  }

  /** Article number {@code index}, 200 to 600 words long. */
  public Article article(long index) {
    return generator.article(index);
  }

  /** Article number {@code index} of about {@code words} words. */
  public Article article(long index, int words) {
    return generator.article(index, words);
  }
}
