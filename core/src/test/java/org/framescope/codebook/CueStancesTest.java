package org.framescope.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueStancesTest {

  @ParameterizedTest
  @CsvSource({
    "say,NEUTRAL",
    "accord to,NEUTRAL",
    "claim,DOUBT",
    "allegedly,DOUBT",
    "point out,ENDORSE",
    "acknowledge,ENDORSE",
    "lament,EMOTION",
    "predict,SPECULATION",
    "deny,CONFLICT",
    "also claim that,DOUBT",
    "say and slam,CONFLICT",
    "frobnicate,NEUTRAL"
  })
  void tellsTheStanceOfACue(String cue, CueStance stance) {
    assertThat(CueStances.english().stance(List.of(cue.split(" ")))).isEqualTo(stance);
  }

  /** The longer run of words decides: to make clear is to present as true, whatever "make" is. */
  @Test
  void theLongestRunOfWordsDecides() {
    assertThat(CueStances.english().stance(List.of("make", "clear"))).isEqualTo(CueStance.ENDORSE);
  }

  @Test
  void everyRowIsLowerCaseAndNamesASourceOfTheHeader() {
    Set<String> sources =
        Set.of(
            "Karttunen1971",
            "KiparskyKiparsky1970",
            "Hooper1975",
            "Hyland2005",
            "Recasens2013",
            "PROJECT");
    assertThat(CueStances.english().entries().values())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.cue()).isEqualTo(entry.cue().toLowerCase(Locale.ROOT));
              assertThat(sources).contains(entry.source());
              assertThat(entry.wordClass()).isNotEmpty();
            });
  }
}
