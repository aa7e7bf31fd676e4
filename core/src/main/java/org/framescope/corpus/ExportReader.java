package org.framescope.corpus;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Tells whether a text is the export of a newspaper database, and reads it if it is. */
final class ExportReader {
  private static final ImmutableList<ExportLayout> LAYOUTS =
      ImmutableList.of(
          new NexisUniLayout(),
          new LexisNexisLayout(),
          new FactivaCodesLayout(),
          new FactivaLayout(),
          new ProQuestLayout());

  private ExportReader() {}

  /** The articles of the export; empty if the text is laid out as none. */
  static Optional<Iterator<ReadResult>> read(
      String text, String file, ImmutableList<String> remarks) {
    List<String> lines = text.lines().map(ExportReader::clean).toList();
    for (ExportLayout layout : LAYOUTS) {
      if (layout.recognises(lines)) {
        List<ReadResult> results = new ArrayList<>();
        ImmutableList<String> all =
            ImmutableList.<String>builder()
                .addAll(remarks)
                .add("read as an export of " + layout.name())
                .build();
        int record = 0;
        for (ExportLayout.Block block : layout.split(lines)) {
          record++;
          ExportedArticle exported = layout.parse(block.lines());
          results.add(exported.toResult(file, record, block.line(), all));
        }
        return Optional.of(results.iterator());
      }
    }
    return Optional.empty();
  }

  /** Without the blanks around it, however they are written. */
  private static String clean(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && blank(line.charAt(start))) {
      start++;
    }
    while (end > start && blank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
