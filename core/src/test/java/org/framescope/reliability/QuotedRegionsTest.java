package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a text counts as quoted, by the rules of the scorer; in brackets what is. */
class QuotedRegionsTest {
  private static String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    List<org.framescope.text.TextSpan> regions = QuotedRegions.in(text);
    for (int i = regions.size() - 1; i >= 0; i--) {
      marked.insert(regions.get(i).end(), ']').insert(regions.get(i).start(), '[');
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "No marks.|No marks.",
        "“Yes,” she said.|[“Yes,”] she said.",
        "``Yes,'' she said. No.|[``Yes,''] she said. No.",
        "\"Yes,\" he said, \"and no.\"|[\"Yes,\"] he said, [\"and no.\"]",
        // One that is not closed reaches to the end of its line, or to the next that opens.
        "“Yes, she said.|[“Yes, she said.]",
        "“Yes, “and no.”|[“Yes, ][“and no.”]",
        "“One.\\nTwo.” Three.|[“One.]\\nTwo.” Three.",
        // A straight mark that looks like a closing one opens nothing.
        "Five feet.\" He left.|Five feet.\" He left.",
        // Single marks: a quotation, not an apostrophe and not an elision.
        "He called it ‘a mess’ then.|He called it [‘a mess’] then.",
        "He called it 'a mess', then.|He called it ['a mess'], then.",
        "The board's vote wasn't near.|The board's vote wasn't near.",
        "Rock 'n' roll, 'em all 'til late.|Rock 'n' roll, 'em all 'til late.",
        "“A 'mess' it is,” he said.|[“A 'mess' it is,”] he said.",
      })
  void marks(String text, String expected) {
    assertThat(marked(text.replace("\\n", "\n"))).isEqualTo(expected.replace("\\n", "\n"));
  }
}
