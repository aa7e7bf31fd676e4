package org.framescope.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is one token and what is not. Tokens are shown with a vertical bar between. */
class TokenizerTest {
  private static final Abbreviations ABBREVIATIONS = Abbreviations.english();

  private static List<String> tokens(String text) {
    TokenSpans spans = Tokenizer.tokenize(text, ABBREVIATIONS);
    List<String> tokens = new ArrayList<>();
    for (int t = 0; t < spans.size(); t++) {
      tokens.add(text.substring(spans.start(t), spans.end(t)));
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "They don't know > They|do|n't|know",
        "The mayor's aides can’t say > The|mayor|'s|aides|ca|n’t|say",
        "we're, I've, she'll, he'd, I'm > we|'re|,|I|'ve|,|she|'ll|,|he|'d|,|I|'m",
        "It cannot stand > It|can|not|stand",
        "They shouldn't've come > They|should|n't|'ve|come",
        "officials' plan > officials|'|plan",
        "O'Brien ate at one o'clock > O'Brien|ate|at|one|o'clock",
        "Get 'em in the '90s > Get|'em|in|the|'90s",
        "Mr. Ode met Sen. Park. > Mr.|Ode|met|Sen.|Park|.",
        "in the U.S. today > in|the|U.S.|today",
        "the U.S.'s border > the|U.S.|'s|border",
        "at 5 p.m. on Jan. 3 > at|5|p.m.|on|Jan.|3",
        "J. K. Ode, Ph.D. > J.|K.|Ode|,|Ph.D.",
        "No. 5 said no. > No.|5|said|no|.",
        "It ended.Then more > It|ended|.|Then|more",
        "1,000.5 or -5 or 9/11 or 10:30 > 1,000.5|or|-5|or|9/11|or|10:30",
        "$5 is 3% of US$ > $|5|is|3|%|of|US|$",
        "illegal-alien and state-of-the-art > illegal-alien|and|state-of-the-art",
        "facts—and a--b and c – d > facts|—|and|a|--|b|and|c|–|d",
        "and so... or so… > and|so|...|or|so|…",
        "immigrants/refugees > immigrants|/|refugees",
        "AT&T (and R&B) > AT&T|(|and|R&B|)",
        "see https://a.example/x?y=1, now > see|https://a.example/x?y=1|,|now",
        "see www.city.example. > see|www.city.example|.",
        "write to j.ode@city.example. > write|to|j.ode@city.example|.",
        "@mayor_ode on #BorderBill > @mayor_ode|on|#BorderBill",
        "“So,” he said, \"what?\" > “|So|,|”|he|said|,|\"|what|?|\"",
        "``So,'' he said > ``|So|,|''|he|said",
        "Rep. Ode, D-Calif., spoke > Rep.|Ode|,|D-Calif.|,|spoke",
      })
  void splitsAsThePennTreebankDoes(String text, String expected) {
    assertThat(String.join("|", tokens(text))).isEqualTo(expected);
  }

  @Test
  void keepsAnEmojiWithItsPartsTogether() {
    assertThat(
            tokens(
                "ok \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and \uD83C\uDDFA\uD83C\uDDF8!"))
        .containsExactly(
            "ok",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "and",
            "\uD83C\uDDFA\uD83C\uDDF8",
            "!");
  }

  @Test
  void takesANoBreakSpaceAndAZeroWidthSpaceForSpaces() {
    assertThat(tokens("illegal\u00a0aliens\u200b\u202fhere"))
        .containsExactly("illegal", "aliens", "here");
  }

  @Test
  void makesATokenOfALoneSurrogate() {
    assertThat(tokens("a \ud800 b\udc00")).containsExactly("a", "\ud800", "b", "\udc00");
  }

  @Test
  void saysWhetherALineOrAnEmptyLineLiesBeforeAToken() {
    TokenSpans spans = Tokenizer.tokenize("a b\r\nc\n \nd\u2029e\rf", ABBREVIATIONS);

    List<Byte> gaps = new ArrayList<>();
    for (int t = 0; t < spans.size(); t++) {
      gaps.add(spans.gap(t));
    }
    byte blank = TokenSpans.BLANK_LINE;
    assertThat(gaps)
        .containsExactly(blank, TokenSpans.SPACE, TokenSpans.LINE, blank, blank, TokenSpans.LINE);
  }
}
