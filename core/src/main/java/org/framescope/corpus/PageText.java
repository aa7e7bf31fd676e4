package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The running text of a page, and its captions.
 *
 * @param body the paragraphs, a blank line between two
 * @param captions the captions of its pictures
 * @param words the number of words of the body
 */
record PageText(String body, ImmutableList<String> captions, int words) {
  private static final String CAPTION =
      "figcaption, [class*=caption], [class*=Caption], [itemprop=caption]";

  private static final String MARKED = "[itemprop=articleBody], article, main";

  static PageText of(Document page, PageMetadata metadata) {
    Document copy = page.clone();
    Set<String> captions = new LinkedHashSet<>();
    for (Element caption : copy.select(CAPTION)) {
      String text = caption.text().strip();
      if (!text.isEmpty()) {
        captions.add(text);
      }
    }
    copy.select(CAPTION).remove();
    copy.select("nav, aside, footer, form, script, style, noscript, template, button").remove();
    List<String> paragraphs = PageSize.of(copy).extractable() ? extracted(copy) : marked(copy);
    String given = metadata.body().orElse("");
    if (HtmlText.words(given) > 2 * words(paragraphs)) {
      paragraphs = given.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
    String headline = metadata.headline().orElse("");
    if (!paragraphs.isEmpty() && paragraphs.get(0).equals(headline)) {
      paragraphs = paragraphs.subList(1, paragraphs.size());
    }
    return new PageText(
        String.join("\n\n", paragraphs), ImmutableList.copyOf(captions), words(paragraphs));
  }

  /** What the extractor takes for the article; if it finds none, the marked-up article element. */
  private static List<String> extracted(Document page) {
    String html = page.outerHtml();
    String content = new Readability4J("", html).parse().getContent();
    List<String> best =
        content == null ? List.of() : HtmlText.paragraphs(Jsoup.parseBodyFragment(content).body());
    return words(best) == 0 && page.selectFirst(MARKED) != null ? marked(page) : best;
  }

  /** The text of the element that is marked up as the article, or else of the whole page. */
  private static List<String> marked(Document page) {
    Element marked = page.selectFirst(MARKED);
    return HtmlText.paragraphs(marked == null ? page.body() : marked);
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(HtmlText::words).sum();
  }
}
