package org.framescope.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The older LexisNexis Academic text export: {@code 3 of 120 DOCUMENTS}, publication, date,
 * headline, {@code BYLINE:}, {@code SECTION:}, {@code LENGTH:}, the text, {@code LOAD-DATE:},
 * {@code LANGUAGE:}.
 */
final class LexisNexisLayout implements ExportLayout {
  private static final Pattern FIRST = Pattern.compile("\\d{1,6} of \\d{1,6} DOCUMENTS?");

  @Override
  public String name() {
    return "LexisNexis Academic";
  }

  @Override
  public boolean recognises(List<String> lines) {
    return lines.stream().anyMatch(LexisNexisLayout::isFirst)
        && lines.stream().anyMatch(line -> line.startsWith("LENGTH:"));
  }

  private static boolean isFirst(String line) {
    return line.length() < 40 && FIRST.matcher(line).matches();
  }

  @Override
  public List<Block> split(List<String> lines) {
    return Blocks.startingWith(lines, LexisNexisLayout::isFirst);
  }

  @Override
  public ExportedArticle parse(List<String> lines) {
    ExportedArticle article = new ExportedArticle();
    boolean text = false;
    boolean dated = false;
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      String field = colon > 0 ? line.substring(0, colon) : "";
      if (isField(field)) {
        article.paragraph(paragraph.toString());
        paragraph.setLength(0);
        String value = line.substring(colon + 1).strip();
        if (field.equals("BYLINE")) {
          article.author(value);
        } else {
          article.metadata(field.toLowerCase(Locale.ROOT), value);
        }
        // The text stands between LENGTH and the closing fields.
        text = field.equals("LENGTH");
      } else if (text) {
        if (line.isEmpty()) {
          article.paragraph(paragraph.toString());
          paragraph.setLength(0);
        } else {
          paragraph.append(paragraph.length() > 0 ? " " : "").append(line);
        }
      } else if (!line.isEmpty()) {
        if (!dated && Dates.parse(line).isPresent()) {
          article.date(line);
          dated = true;
        } else if (!dated) {
          article.outlet(line);
        } else if (line.startsWith("Copyright") || line.endsWith("Rights Reserved")) {
          article.metadata("copyright", line);
        } else if (line.endsWith("Edition") || line.endsWith("Final")) {
          article.metadata("edition", line);
        } else {
          article.headline(line);
        }
      }
    }
    article.paragraph(paragraph.toString());
    return article;
  }

  private static boolean isField(String name) {
    return switch (name) {
      case "BYLINE",
          "SECTION",
          "LENGTH",
          "DATELINE",
          "LOAD-DATE",
          "LANGUAGE",
          "PUBLICATION-TYPE",
          "GRAPHIC",
          "SUBJECT",
          "PERSON",
          "GEOGRAPHIC",
          "ORGANIZATION",
          "COMPANY",
          "TYPE",
          "JOURNAL-CODE",
          "CORRECTION-DATE" ->
          true;
      default -> false;
    };
  }
}
