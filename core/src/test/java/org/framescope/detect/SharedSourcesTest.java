package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Attribution 1 has no source of its own: it shares that of a cue before it, is the subject's where
 * it is a noun, or is nobody's. Spans are given, so no extractor acts.
 */
class SharedSourcesTest {
  private static String resolved(String marked) {
    return MarkedArticle.of(marked).sources().get(0).resolved().orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("cues joined by and, but, or, or a comma and a participle")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s2|Ana Ruiz} {c2|slammed} {x2|the plan} and {c|vowed} {x|to stop it}.                ! Ana Ruiz
          {s2|Ana Ruiz} {c2|slammed} {x2|the plan} but {c|vowed} {x|to stay}.                   ! Ana Ruiz
          {s2|Ana Ruiz} {c2|slammed} {x2|the plan} and later {c|vowed} {x|to stop it}.          ! Ana Ruiz
          {s2|Joe Pratt} {c2|asked} {x2|for time}, {c|saying} {x|that it was late}.             ! Joe Pratt
          {s2|Joe Pratt} {c2|asked} {x2|for time}, {c3|saying} {x3|it was late} and {c|adding} {x|that he was ill}. ! Joe Pratt
          {s2|Joe Pratt} {c2|said} {x2|Mia Tran lied} and {c|vowed} {x|to sue}.                 ! Joe Pratt
          {s2|Joe Pratt} {c2|asked} {x2|that Mia Tran leave}, {c|saying} {x|that it was late}.  ! Joe Pratt
          Mia Tran wrote of {s2|Joe Pratt’s} {c2|praise of} {x2|the crew} and {c|contempt for} {x|the owners}. ! Joe Pratt
          Mia Tran met {s2|Joe Pratt}, who {c2|said} {x2|the port was full} or {c|feared} {x|a flood}. ! Joe Pratt
          It rained in Salem, {c|prompting} {x|fears of a flood}.                               ! -
          {s2|Ana Ruiz} {c2|said} {x2|no}. And {c|reported} {x|was a flood}.                    ! -
          """)
  void joinedCues(String marked, String expected) {
    assertThat(resolved(marked)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("nouns: in apposition to the clause, after with, or what the subject gives")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Joe Pratt called the mayor timid, {c|another dig at} {x|her record}.                  ! Joe Pratt
          Joe Pratt voiced {c|doubts about} {x|the plan}.                                       ! Joe Pratt
          Joe Pratt expressed strong {c|criticism of} {x|the plan}.                             ! Joe Pratt
          Joe Pratt walked past {c|criticism of} {x|the plan}.                                  ! -
          The plan was greeted with {c|praise for} {x|the crew}.                                ! -
          """)
  void nouns(String marked, String expected) {
    assertThat(resolved(marked)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("descriptions that open an article are named by the person newly named after them")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s|The clerk who} {c|sold} {x|the files} left. It rained. Mia Tran, 44, was tried.    ! Mia Tran
          {s|The clerk} {c|said} {x|no}. It rained. It blew. It was late. It snowed. Mia Tran, 44, was tried. ! -
          {s|A clerk named Mia Tran} {c|said} {x|no}.                                           ! Mia Tran
          Mia Tran, 44, was tried. {s|A source} {c|said} {x|no}.                                ! -
          """)
  void descriptions(String marked, String expected) {
    assertThat(resolved(marked)).isEqualTo(expected);
  }
}
