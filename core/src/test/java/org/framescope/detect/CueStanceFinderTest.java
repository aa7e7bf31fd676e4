package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.framescope.codebook.CueStance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stance of cues as a whole: each word by its dictionary form, commas and hyphens passed over.
 */
class CueStanceFinderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s|She} {c|said} {x|it was full}.                     ! NEUTRAL
          {s|She} {c|CLAIMED} {x|it was full}.                  ! DOUBT
          {s|She} {c|claims} {x|it was full}.                   ! DOUBT
          {s|She} {c|pointed out} {x|it was full}.              ! ENDORSE
          {s|She} {c|feared} {x|it was full}.                   ! EMOTION
          {s|She} {c|predicts} {x|it was full}.                 ! SPECULATION
          {s|She} {c|slammed} {x|it was full}.                  ! CONFLICT
          {c|According} {x|it was full} {c|to} {s|her}.         ! NEUTRAL
          """)
  void stances(String marked, CueStance expected) {
    MarkedArticle article = MarkedArticle.of(marked);
    assertThat(CueStanceFinder.stance(article.article(), article.relations().get(0)))
        .isEqualTo(expected);
  }
}
