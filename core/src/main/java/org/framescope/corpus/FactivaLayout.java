package org.framescope.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Factiva as displayed: headline, byline, {@code 512 words}, {@code 4 March 2026}, publication,
 * source code, language, copyright, the text, and {@code Document CODE000020260304em3400001} at the
 * end.
 */
final class FactivaLayout implements ExportLayout {
  private static final Pattern END = Pattern.compile("Document [A-Za-z]{1,8}0[0-9A-Za-z]{10,40}");
  private static final Pattern LENGTH = Pattern.compile("[0-9,]{1,9} words");

  @Override
  public String name() {
    return "Factiva";
  }

  @Override
  public boolean recognises(List<String> lines) {
    return lines.stream().anyMatch(FactivaLayout::isEnd)
        && lines.stream().anyMatch(FactivaLayout::isLength);
  }

  private static boolean isEnd(String line) {
    return line.length() < 64 && END.matcher(line).matches();
  }

  private static boolean isLength(String line) {
    return line.length() < 20 && LENGTH.matcher(line).matches();
  }

  @Override
  public List<Block> split(List<String> lines) {
    return Blocks.endingWith(lines, FactivaLayout::isEnd);
  }

  @Override
  public ExportedArticle parse(List<String> lines) {
    ExportedArticle article = new ExportedArticle();
    int length = 0;
    while (length < lines.size() && !isLength(lines.get(length))) {
      length++;
    }
    for (String line : lines.subList(0, length)) {
      if (line.startsWith("By ") || line.startsWith("BY ")) {
        article.metadata("author", line.substring(3));
      } else if (!line.isEmpty()) {
        article.headline(line);
      }
    }
    boolean text = false;
    boolean dated = false;
    for (int i = length + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (isEnd(line)) {
        article.id(line.substring("Document ".length()));
      } else if (text) {
        article.paragraph(line);
      } else if (line.startsWith("Copyright") || line.startsWith("(c)") || line.startsWith("©")) {
        article.metadata("copyright", line);
        text = true;
      } else if (!dated) {
        if (Dates.parse(line).isPresent()) {
          article.date(line);
          dated = true;
        }
      } else if (line.equals("English") || line.equals("Spanish") || line.equals("French")) {
        article.metadata("language", line);
      } else if (isCode(line)) {
        article.metadata("source-code", line);
      } else if (line.length() > 120) {
        article.paragraph(line);
        text = true;
      } else {
        article.outlet(line);
      }
    }
    return article;
  }

  private static boolean isCode(String line) {
    return line.length() <= 8
        && line.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }
}
