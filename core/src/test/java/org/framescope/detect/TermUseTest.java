package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mentions and denials, each by what stands before and after the term. */
class TermUseTest {
  private static boolean mention(String marked) {
    MarkedTerm term = MarkedTerm.of(marked);
    return new TermUse(term.article()).mention(term.first(), term.end());
  }

  private static boolean negated(String marked) {
    MarkedTerm term = MarkedTerm.of(marked);
    return new TermUse(term.article()).negated(term.first());
  }

  @ParameterizedTest
  @DisplayName("a word under discussion: after a noun for words, after naming, before as a term")
  @ValueSource(
      strings = {
        "The memo bans the term “[illegal alien]” in letters.",
        "The memo bans the word [alien] in letters.",
        "Critics of the phrase “[death tax]” wrote to the paper.",
        // A verb of naming counts before quotation marks that hold little more than the term.
        "What the paper called “[death tax]” was repealed.",
        "It was dubbed “[death tax]” in May.",
        "The so-called [death tax] was repealed.",
        "The so called [death tax] was repealed.",
        "The so - called [death tax] was repealed.",
        "“[Illegal alien]” is a term that the law uses.",
        "“[Illegal alien]” as a term is old.",
        "“[Illegal alien]” is the label that the law uses.",
      })
  void mentions(String marked) {
    assertThat(mention(marked)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("a word in use, although one of the signs is near")
  @ValueSource(
      strings = {
        "Agents held the [illegal alien] for a day.",
        "[Illegal alien] numbers fell.",
        // Called without quotation marks names a thing; it does not discuss the word.
        "The paper called it a [death tax].",
        "The paper called [death tax] repeal a must.",
        "The paper called the levy [death tax].",
        // Quotation marks that hold a statement are speech.
        "She said “[death tax] repeal would cost the county millions.”",
        // A comma parts the noun from the term.
        "In other words, [illegal aliens] were freed.",
        // Words, as a verb: no noun for a word before the term.
        "The [death tax] is a term of office away.",
        // As and is count only behind quotation marks, and only with a noun for a word.
        "The [death tax] is the label of the year.",
        "“[Illegal alien]” is what he wrote.",
        "“[Illegal alien]” in that place was a word too many.",
        // The sentence before is another.
        "The law has no such term. [Illegal aliens] were freed.",
        "The river so called the [sanctuary city] home.",
      })
  void uses(String marked) {
    assertThat(mention(marked)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("a denial up to four tokens before the term, in its clause")
  @ValueSource(
      strings = {
        "This is not [voter suppression].",
        "This is no [amnesty].",
        "It isn't [voter suppression].",
        "It isn’t [voter suppression].",
        "The county never wanted an open [sanctuary city].",
        "He denied the [voter fraud].",
        "It was done without [amnesty].",
        "It was hardly a full [amnesty].",
        "It was not quite a full [amnesty].",
      })
  void denials(String marked) {
    assertThat(negated(marked)).isTrue();
  }

  @ParameterizedTest
  @DisplayName(
      "no denial: behind the term, beyond a comma or but, in another sentence, too far off")
  @ValueSource(
      strings = {
        "This is [voter suppression], not a reform.",
        "It was not a reform, [voter suppression] said some.",
        "It was not reform but [voter suppression].",
        "It was not so; [voter suppression] it was.",
        "They did not. [Voter suppression] it was.",
        "It was not quite a full and fair [amnesty].",
        // A lone t is a letter unless an apostrophe stands before it.
        "They chose model t [amnesty].",
      })
  void noDenials(String marked) {
    assertThat(negated(marked)).isFalse();
  }
}
