package org.framescope.corpus;

import java.util.List;

/** How a newspaper database lays out the articles that it exports. */
interface ExportLayout {
  /**
   * The lines of one article.
   *
   * @param line the number of its first line in the file, from 1
   * @param lines its lines, without blanks around them
   */
  record Block(int line, List<String> lines) {}

  /** The database and variant, for messages. */
  String name();

  /** Whether the lines of a file are laid out so. */
  boolean recognises(List<String> lines);

  /** Parts the file into articles. */
  List<Block> split(List<String> lines);

  /** Reads one article. */
  ExportedArticle parse(List<String> lines);
}
