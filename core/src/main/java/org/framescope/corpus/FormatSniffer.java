package org.framescope.corpus;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;

/** Tells the format of a stream from its beginning, for input that has no name to tell it. */
final class FormatSniffer {
  /** How many bytes are looked at. */
  static final int BYTES = 1 << 13;

  private static final ImmutableSet<String> TEXT_COLUMNS = ImmutableSet.of("text", "body");

  private FormatSniffer() {}

  /**
   * The ending of a file of this format.
   *
   * @param head the beginning, after any gzip was undone
   * @param textColumn how the column with the text is called, if not {@code text} or {@code body}
   */
  static String ending(byte[] head, String textColumn) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return "docx";
    }
    if (start.startsWith("{\\rtf")) {
      return "rtf";
    }
    if (start.startsWith("WARC/")) {
      return "warc";
    }
    String text =
        CharMatcher.whitespace()
            .trimLeadingFrom(start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start);
    if (text.startsWith("[")) {
      return "json";
    }
    if (text.startsWith("{")) {
      return isOneLine(text) ? "jsonl" : "json";
    }
    if (text.startsWith("<")) {
      return "html";
    }
    return isTable(text.lines().findFirst().orElse(""), textColumn) ? "csv" : "txt";
  }

  /** Whether the first object ends in the first line, or its line goes on beyond what is seen. */
  private static boolean isOneLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 || text.substring(0, end).stripTrailing().endsWith("}");
  }

  /** Whether a line is a header: fields parted by comma, tab or semicolon, one of them the text. */
  private static boolean isTable(String line, String textColumn) {
    for (char separator : new char[] {',', '\t', ';'}) {
      if (line.indexOf(separator) < 0) {
        continue;
      }
      for (String field : Splitter.on(separator).split(line)) {
        String name = Ascii.toLowerCase(CharMatcher.is('"').trimFrom(field.strip()));
        if (TEXT_COLUMNS.contains(name) || name.equals(Ascii.toLowerCase(textColumn))) {
          return true;
        }
      }
    }
    return false;
  }
}
