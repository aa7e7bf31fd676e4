package org.framescope.tagging;

import java.util.List;
import org.framescope.text.ParsedArticle;

/**
 * Marks sources, cues and contents in the tokens of an article and says which belong together.
 * Implementations are safe for use by several threads.
 */
public interface AttributionTagger {
  /**
   * Tags an article.
   *
   * @param article any parsed article; an empty one gives an empty list
   * @return the attributions, ordered by cue
   */
  List<TaggedAttribution> tag(ParsedArticle article);

  /** Finds the attributions of some articles; a tagger may be faster so than one by one. */
  default List<List<TaggedAttribution>> tagAll(List<ParsedArticle> articles) {
    return articles.stream().map(this::tag).toList();
  }
}
