package org.framescope;

import java.io.Serializable;
import org.framescope.text.Article;

/** What became of one article of many: its analysis, or why there is none. */
public sealed interface AnalysisResult extends Serializable {
  /** The article that was given. */
  Article article();

  /**
   * The article was analysed.
   *
   * @param analysis its analysis
   */
  record Done(FramingAnalysis analysis) implements AnalysisResult {
    @Override
    public Article article() {
      return analysis.article();
    }
  }

  /**
   * The article could not be analysed; the others are not touched by that.
   *
   * @param article the article
   * @param cause what went wrong, such as too little memory for an article of many million words
   */
  record Failed(Article article, Throwable cause) implements AnalysisResult {}
}
