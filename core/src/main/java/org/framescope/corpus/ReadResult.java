package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import org.framescope.text.Article;

/** What a reader makes of one record of its input: an article, or the reason why there is none. */
public sealed interface ReadResult {
  /**
   * An article that was read.
   *
   * @param article the article
   * @param file the file it comes from
   * @param remarks what the reader had to decide or mend, for a person
   */
  record Read(Article article, String file, ImmutableList<String> remarks) implements ReadResult {}

  /**
   * A record that could not be read.
   *
   * @param problem why
   */
  record Failed(InputProblem problem) implements ReadResult {}
}
