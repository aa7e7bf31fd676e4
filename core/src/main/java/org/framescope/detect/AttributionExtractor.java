package org.framescope.detect;

import java.util.List;
import org.framescope.annotation.AttributionRelation;
import org.framescope.text.ParsedArticle;

/**
 * Finds the attributions of an article: source, cue and content spans. Implementations are safe for
 * use by several threads.
 */
public interface AttributionExtractor {
  /**
   * Finds the attributions, ordered by {@link AttributionRelation#anchor()}.
   *
   * @param article any parsed article; an empty one has no attributions
   */
  List<AttributionRelation> extract(ParsedArticle article);

  /** Finds the attributions of some articles; an extractor may be faster so than one by one. */
  default List<List<AttributionRelation>> extractAll(List<ParsedArticle> articles) {
    return articles.stream().map(this::extract).toList();
  }
}
