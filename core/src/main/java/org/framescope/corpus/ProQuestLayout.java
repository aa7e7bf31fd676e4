package org.framescope.corpus;

import java.util.List;
import java.util.Locale;

/**
 * ProQuest's text export: articles parted by a line of underscores, fields such as {@code Full
 * text:}, {@code Publication title:}, {@code Publication date:}, {@code ProQuest document ID:}.
 */
final class ProQuestLayout implements ExportLayout {
  @Override
  public String name() {
    return "ProQuest";
  }

  @Override
  public boolean recognises(List<String> lines) {
    return lines.stream().anyMatch(line -> fieldOf(line).equals("Full text"))
        && lines.stream()
            .anyMatch(
                line ->
                    line.startsWith("ProQuest document ID:")
                        || line.startsWith("Publication title:")
                        || line.startsWith("Publication info:"));
  }

  private static boolean isRule(String line) {
    return line.length() >= 20 && line.chars().allMatch(c -> c == '_');
  }

  @Override
  public List<Block> split(List<String> lines) {
    return Blocks.endingWith(lines, ProQuestLayout::isRule).stream()
        .filter(block -> block.lines().stream().anyMatch(line -> !fieldOf(line).isEmpty()))
        .toList();
  }

  @Override
  public ExportedArticle parse(List<String> lines) {
    ExportedArticle article = new ExportedArticle();
    String field = "";
    String first = "";
    boolean titled = false;
    for (String line : lines) {
      if (isRule(line) || line.equals("ProQuest document link")) {
        continue;
      }
      String name = fieldOf(line);
      String value = line;
      if (!name.isEmpty()) {
        field = name;
        value = line.substring(name.length() + 1).strip();
      } else if (field.isEmpty() && first.isEmpty() && !line.startsWith("Document ")) {
        first = line;
      }
      if (value.isEmpty()) {
        continue;
      }
      switch (field) {
        case "Full text" -> article.paragraph(value);
        case "Title" -> {
          article.headline(value);
          titled = true;
        }
        case "Publication title" -> article.outlet(value);
        case "Publication date" -> article.date(value);
        case "Publication info" -> information(article, value);
        case "Author", "Credit" -> article.author(value);
        case "ProQuest document ID" -> article.id(value);
        case "" -> {}
        default -> article.metadata(field.toLowerCase(Locale.ROOT).replace(' ', '-'), value);
      }
    }
    if (!titled && !first.isEmpty()) {
      article.headline(first);
    }
    return article;
  }

  /** Such as {@code The Tamsin Courier ; Marlow [Marlow]. 04 Mar 2026: A.1.} */
  private static void information(ExportedArticle article, String value) {
    int end = value.indexOf(';');
    int place = value.indexOf('[');
    int title = end >= 0 ? end : place;
    article.outlet(title < 0 ? value : value.substring(0, title).strip());
    int after = value.indexOf("]. ");
    if (after >= 0) {
      String date = value.substring(after + 3);
      int colon = date.indexOf(':');
      article.date(colon < 0 ? date : date.substring(0, colon));
    }
  }

  /** The field that a line opens, or the empty string. */
  private static String fieldOf(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > 30) {
      return "";
    }
    String name = line.substring(0, colon);
    if (name.equals("Full Text")) {
      return "Full text";
    }
    return switch (name) {
      case "Abstract",
          "Full text",
          "Subject",
          "Business indexing term",
          "Location",
          "People",
          "Company / organization",
          "Title",
          "Author",
          "Byline",
          "Column",
          "Contact ProQuest",
          "Credit",
          "Database copyright",
          "Edition",
          "Identifier / keyword",
          "Issue",
          "Links",
          "Online publication date",
          "Publication info",
          "Volume",
          "Word count",
          "e-ISSN",
          "Publication title",
          "Publication year",
          "Publication date",
          "First page",
          "Pages",
          "Section",
          "Dateline",
          "Publisher",
          "Place of publication",
          "Country of publication",
          "Publication subject",
          "ISSN",
          "Source type",
          "Language of publication",
          "Document type",
          "ProQuest document ID",
          "Document URL",
          "Copyright",
          "Last updated",
          "Database" ->
          name;
      default -> "";
    };
  }
}
