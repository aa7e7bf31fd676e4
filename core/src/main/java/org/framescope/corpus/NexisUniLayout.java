package org.framescope.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Nexis Uni, one article after the other: headline, publication, date and copyright, lines such as
 * {@code Length: 512 words}, then {@code Body}, the text, {@code Classification}, {@code
 * Load-Date:}, {@code End of Document}.
 */
final class NexisUniLayout implements ExportLayout {
  private static final String END = "End of Document";

  @Override
  public String name() {
    return "Nexis Uni";
  }

  @Override
  public boolean recognises(List<String> lines) {
    return lines.contains(END) && lines.contains("Body");
  }

  @Override
  public List<Block> split(List<String> lines) {
    return Blocks.endingWith(lines, END);
  }

  @Override
  public ExportedArticle parse(List<String> lines) {
    ExportedArticle article = new ExportedArticle();
    int body = lines.indexOf("Body");
    List<String> head = new ArrayList<>();
    for (String line : lines.subList(0, Math.max(body, 0))) {
      if (line.isEmpty() || line.startsWith("Copyright") || line.equals("All Rights Reserved")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon > 0 && head.size() >= 3 && isField(line.substring(0, colon))) {
        field(article, line.substring(0, colon), line.substring(colon + 1).strip());
      } else {
        head.add(line);
      }
    }
    if (!head.isEmpty()) {
      article.headline(head.get(0));
    }
    if (head.size() > 1) {
      article.outlet(head.get(1));
    }
    for (String line : head.subList(Math.min(2, head.size()), head.size())) {
      if (Dates.parse(line).isPresent()) {
        article.date(line);
      } else {
        article.metadata("edition", line);
      }
    }
    boolean text = true;
    for (String line : lines.subList(body + 1, lines.size())) {
      if (line.equals("Classification") || line.startsWith("Load-Date:")) {
        text = false;
      }
      if (text) {
        article.paragraph(line);
      } else {
        int colon = line.indexOf(':');
        if (colon > 0 && isField(line.substring(0, colon))) {
          field(article, line.substring(0, colon), line.substring(colon + 1).strip());
        }
      }
    }
    return article;
  }

  private static boolean isField(String name) {
    return switch (name) {
      case "Section",
          "Length",
          "Byline",
          "Dateline",
          "Highlight",
          "Graphic",
          "Language",
          "Publication-Type",
          "Journal Code",
          "Subject",
          "Company",
          "Organization",
          "Industry",
          "Person",
          "Geographic",
          "Load-Date" ->
          true;
      default -> false;
    };
  }

  private static void field(ExportedArticle article, String name, String value) {
    article.metadata(
        name.equals("Byline") ? "author" : name.toLowerCase(Locale.ROOT).replace(' ', '-'), value);
  }
}
