package org.framescope.corpus;

import java.util.List;
import java.util.Set;

/**
 * Factiva with two-letter field codes: {@code HD} headline, {@code SN} source, {@code PD} date,
 * {@code BY} byline, {@code LP} lead and {@code TD} text, {@code AN} accession number, which ends
 * the article.
 */
final class FactivaCodesLayout implements ExportLayout {
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "ART", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM", "CT", "RF");

  @Override
  public String name() {
    return "Factiva (field codes)";
  }

  @Override
  public boolean recognises(List<String> lines) {
    return has(lines, "HD") && has(lines, "TD") && has(lines, "AN");
  }

  private static boolean has(List<String> lines, String code) {
    return lines.stream().anyMatch(line -> code(line).equals(code));
  }

  /** The field code with which a line begins, or the empty string. */
  private static String code(String line) {
    int end = 0;
    while (end < line.length() && end < 3 && line.charAt(end) >= 'A' && line.charAt(end) <= 'Z') {
      end++;
    }
    String code = line.substring(0, end);
    boolean alone = end == line.length() || Character.isWhitespace(line.charAt(end));
    return alone && CODES.contains(code) ? code : "";
  }

  @Override
  public List<Block> split(List<String> lines) {
    return Blocks.endingWith(lines, line -> code(line).equals("AN"));
  }

  @Override
  public ExportedArticle parse(List<String> lines) {
    ExportedArticle article = new ExportedArticle();
    String field = "";
    for (String line : lines) {
      String code = code(line);
      String value = line;
      // Inside the text a capitalised word such as "IN" at a line's start is no code.
      boolean inText = field.equals("LP") || field.equals("TD");
      if (!code.isEmpty()
          && !(inText && line.length() > code.length() + 1 && isProse(line, code))) {
        field = code;
        value = line.substring(code.length()).strip();
      }
      take(article, field, value);
    }
    return article;
  }

  private static boolean isProse(String line, String code) {
    return line.charAt(code.length()) == ' '
        && line.charAt(code.length() + 1) != ' '
        && !code.equals("AN")
        && !code.equals("TD");
  }

  private static void take(ExportedArticle article, String field, String value) {
    if (value.isEmpty()) {
      return;
    }
    switch (field) {
      case "HD" -> article.headline(value);
      case "SN" -> article.outlet(value);
      case "PD" -> article.date(value);
      case "BY" -> article.author(value);
      case "LP", "TD" -> article.paragraph(value);
      case "AN" -> article.id(value.startsWith("Document ") ? value.substring(9) : value);
      case "SE" -> article.metadata("section", value);
      case "LA" -> article.metadata("language", value);
      case "WC" -> article.metadata("length", value);
      case "" -> {}
      default -> article.metadata("factiva-" + field, value);
    }
  }
}
