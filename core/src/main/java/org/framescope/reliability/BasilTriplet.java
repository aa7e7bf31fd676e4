package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.framescope.text.Article;

/**
 * Articles of several outlets on one event, with the stance that people saw in each (BASIL, Fan et
 * al. 2019).
 *
 * @param event the event
 * @param articles the articles
 */
public record BasilTriplet(String event, ImmutableList<Coded> articles) {
  /**
   * An article and what people saw in it.
   *
   * @param article the article
   * @param stance 1 conservative, 0 center, -1 liberal, relative to the others of its triplet;
   *     empty if not coded
   * @param marks the marked stretches of its text, labelled {@code lexical} or {@code
   *     informational}
   */
  public record Coded(Article article, OptionalInt stance, ImmutableList<Mark> marks) {}
}
