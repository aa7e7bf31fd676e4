package org.framescope.corpus;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Factiva as displayed: headline, byline, {@code 512 words}, {@code 4 March 2026}, publication,
 * source code, language, copyright, the text, and {@code Document CODE000020260304em3400001} at the
 * end.
 */
final class FactivaLayout implements ExportLayout {
  private static final Pattern END = Pattern.compile("Document [A-Za-z]{1,8}0[0-9A-Za-z]{10,40}");

  /** Sections that stand in a line before the headline; others are taken for a part of it. */
  private static final ImmutableSet<String> SECTIONS =
      ImmutableSet.of(
          "News",
          "Main",
          "Front",
          "Front Page",
          "Local",
          "Metro",
          "National",
          "World",
          "Politics",
          "Business",
          "Opinion",
          "Comment",
          "Editorial",
          "Features",
          "Sports",
          "Sport",
          "Letters",
          "A",
          "B");

  private static final ImmutableSet<String> LANGUAGES =
      ImmutableSet.of(
          "English",
          "Spanish",
          "French",
          "German",
          "Italian",
          "Portuguese",
          "Dutch",
          "Chinese",
          "Japanese",
          "Korean",
          "Russian",
          "Arabic",
          "Polish",
          "Swedish",
          "Turkish");
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
    // A list of the search terms may follow the last article.
    return Blocks.endingWith(lines, FactivaLayout::isEnd).stream()
        .filter(block -> block.lines().stream().anyMatch(FactivaLayout::isLength))
        .toList();
  }

  @Override
  public ExportedArticle parse(List<String> lines) {
    ExportedArticle article = new ExportedArticle();
    int length = 0;
    while (length < lines.size() && !isLength(lines.get(length))) {
      length++;
    }
    boolean byline = false;
    for (String line : lines.subList(0, length)) {
      byline |= line.startsWith("By ") || line.startsWith("BY ");
      if (byline) {
        article.author(line);
      } else if (SECTIONS.contains(line)) {
        article.metadata("section", line);
      } else if (!line.isEmpty()) {
        article.headline(line);
      }
    }
    boolean text = false;
    boolean dated = false;
    boolean coded = false;
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
      } else if (isTime(line)) {
        article.metadata("time", line);
      } else if (LANGUAGES.contains(line)) {
        article.metadata("language", line);
      } else if (isCode(line)) {
        article.metadata(coded ? "page" : "source-code", line);
        coded = true;
      } else if (line.length() > 120) {
        article.paragraph(line);
        text = true;
      } else {
        article.outlet(line);
      }
    }
    return article;
  }

  /** Such as {@code 11:30} or {@code 05:36 AM GMT}. */
  private static boolean isTime(String line) {
    return line.length() <= 14
        && line.indexOf(':') > 0
        && Character.isDigit(line.charAt(0))
        && Character.isDigit(line.charAt(line.indexOf(':') - 1));
  }

  private static boolean isCode(String line) {
    return line.length() <= 8
        && line.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
  }
}
