package org.framescope.examples;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.framescope.text.Article;

/**
 * Makes articles of invented news: with headlines, quotations, sources named and not, and rival
 * terms. The same seed and index always give the same article. Immutable and safe for use by
 * several threads. Its articles serve to measure speed; they say nothing about accuracy.
 */
final class ArticleGenerator {
  private static final String[] OUTLETS = {"Courier", "Gazette", "Herald", "Observer", "Tribune"};

  private final NewsGrammar grammar = new NewsGrammar();
  private final long seed;

  ArticleGenerator(long seed) {
    this.seed = seed;
  }

  /** Article number {@code index}, about 400 words, of one of five outlets. */
  Article article(long index) {
    return article(index, 200 + random(index, 1).nextInt(400));
  }

  /**
   * Article number {@code index} of about {@code words} words: whole sentences from 30 words on,
   * the first words of a sentence below.
   */
  Article article(long index, int words) {
    checkArgument(words >= 1, "words must be >= 1, but was %s", words);
    SplittableRandom random = random(index, 2);
    Article.Builder article =
        Article.builder("g" + seed + "-" + index)
            .outlet(OUTLETS[random.nextInt(OUTLETS.length)])
            .date(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1800)))
            .event("event-" + index / OUTLETS.length);
    String headline = grammar.expand("Headline", random);
    if (words < 30) {
      return article
          .text(firstWords(grammar.expand("Plain", random) + " " + headline, words))
          .build();
    }
    StringBuilder body = new StringBuilder(grammar.expand("lead", random).trim());
    int written = count(headline) + count(body);
    while (written < words) {
      String paragraph = grammar.expand("paragraph", random);
      body.append("\n\n").append(paragraph);
      written += count(paragraph);
    }
    return article.headline(headline).body(body.toString()).build();
  }

  private SplittableRandom random(long index, long purpose) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index * 0xBF58476D1CE4E5B9L + purpose);
  }

  private static int count(CharSequence text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }

  private static String firstWords(String text, int words) {
    int at = 0;
    for (int i = 0; i < words && at >= 0; i++) {
      at = text.indexOf(' ', at + 1);
    }
    return at < 0 ? text : text.substring(0, at);
  }
}
