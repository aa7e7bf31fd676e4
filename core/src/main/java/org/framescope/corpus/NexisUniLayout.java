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
    title(article, head);
    String part = "Body";
    for (String line : lines.subList(body + 1, lines.size())) {
      if (isPart(line) || line.startsWith("Load-Date:")) {
        part = line;
      }
      if (part.equals("Body")) {
        article.paragraph(line);
      } else if (part.equals("Graphic") && !isPart(line)) {
        article.caption(line);
      } else {
        int colon = line.indexOf(':');
        if (colon > 0 && isField(line.substring(0, colon))) {
          field(article, line.substring(0, colon), line.substring(colon + 1).strip());
        }
      }
    }
    return article;
  }

  /** What can follow the text. */
  private static boolean isPart(String line) {
    return switch (line) {
      case "Graphic", "Notes", "Classification", "Correction", "Correction-Date", END -> true;
      default -> false;
    };
  }

  /**
   * The headline stands before the publication, that before the date, and what comes after the date
   * names the edition. A cover page, which lists what was downloaded, may stand before all of them.
   */
  private static void title(ExportedArticle article, List<String> head) {
    int date = Math.max(0, head.size() - 1);
    while (date > 0 && Dates.parse(head.get(date)).isEmpty()) {
      date--;
    }
    if (date == 0) {
      date = Math.min(2, head.size());
    }
    boolean cover = head.stream().anyMatch(NexisUniLayout::isCover);
    List<String> headline = head.subList(0, Math.max(date - 1, 0));
    if (cover && !headline.isEmpty()) {
      headline = headline.subList(headline.size() - 1, headline.size());
    }
    headline.forEach(article::headline);
    if (date > 0 && date - 1 < head.size()) {
      if (date == 1) {
        article.headline(head.get(0));
      } else {
        article.outlet(head.get(date - 1));
      }
    }
    for (String line : head.subList(Math.min(date, head.size()), head.size())) {
      if (Dates.parse(line).isPresent()) {
        article.date(line);
      } else {
        article.metadata("edition", line);
      }
    }
  }

  private static boolean isCover(String line) {
    return line.startsWith("User Name:")
        || line.startsWith("Job Number:")
        || line.startsWith("Client/Matter:")
        || line.startsWith("Documents (");
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
    if (name.equals("Byline")) {
      article.author(value);
    } else {
      article.metadata(name.toLowerCase(Locale.ROOT).replace(' ', '-'), value);
    }
  }
}
