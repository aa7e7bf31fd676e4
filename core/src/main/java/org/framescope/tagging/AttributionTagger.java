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
}
