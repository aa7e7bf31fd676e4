package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of HTML elements as a reader sees it. */
final class HtmlText {
  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "tr",
          "br",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "td");
  private static final ImmutableSet<String> UNSEEN =
      ImmutableSet.of("script", "style", "noscript", "template");

  private HtmlText() {}

  /** All text below an element, a line a block. Takes time linear in the page. */
  static String lines(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (UNSEEN.contains(node.nodeName())) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(node.nodeName())) {
              text.append(node.nodeName().equals("br") ? "\n\n" : "\n");
            } else if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (BLOCKS.contains(node.nodeName())) {
              text.append('\n');
            }
            return FilterResult.CONTINUE;
          }
        },
        element);
    return text.toString();
  }

  /** The running text below an element: its paragraphs, subheadings, quotations and list items. */
  static ImmutableList<String> paragraphs(Element element) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    Elements found = element.select("p, h2, h3, h4, li, blockquote, pre");
    for (Element block : found) {
      // A block within a block is read once, as the inner one.
      if (block.select("p, li, blockquote").size() > 1) {
        continue;
      }
      String text = block.text().strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
    }
    ImmutableList<String> all = paragraphs.build();
    if (all.isEmpty()) {
      List<String> lines =
          lines(element).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      return ImmutableList.copyOf(lines);
    }
    return all;
  }

  static int words(String text) {
    int words = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !in) {
        words++;
      }
      in = letter || (in && !Character.isWhitespace(text.charAt(i)));
    }
    return words;
  }
}
