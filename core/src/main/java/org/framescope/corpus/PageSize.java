package org.framescope.corpus;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * How large a page is. The extractor takes time that grows with the square of the elements and of
 * their depth, so a page beyond what news sites have is read without it, and one far beyond not at
 * all.
 *
 * @param elements the number of elements
 * @param depth how deep the deepest stands
 */
record PageSize(int elements, int depth) {
  /** The most elements of a page that is read. */
  static final int MOST_ELEMENTS = 50_000;

  private static final int MOST_EXTRACTED = 8_000;
  private static final int DEEPEST_EXTRACTED = 100;

  static PageSize of(Document page) {
    int[] found = new int[2];
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element) {
            found[0]++;
            found[1] = Math.max(found[1], depth);
          }
        },
        page);
    return new PageSize(found[0], found[1]);
  }

  /** Whether the extractor can be trusted with it. */
  boolean extractable() {
    return elements <= MOST_EXTRACTED && depth <= DEEPEST_EXTRACTED;
  }

  @Override
  public String toString() {
    return elements + " elements, " + depth + " deep";
  }
}
