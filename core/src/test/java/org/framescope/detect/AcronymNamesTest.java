package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that their acronym follows; the square brackets stand around the name's first word. */
class AcronymNamesTest {
  private static int bracketAfter(String marked) {
    MarkedTerm term = MarkedTerm.of(marked);
    return AcronymNames.bracketAfter(term.article(), term.first()) - term.first();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Harbor] and Port Enforcement (HPE) left.",
        "[the] Harbor Port Enforcement (HPE) left.",
        "[Harbor] Port of Enforcement (HPE)",
      })
  void theBracketIsFourTokensOn(String marked) {
    assertThat(bracketAfter(marked)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Harbor] and Port Enforcement (HPX) left.",
        "[Harbor] and Port Enforcement (HPE, or the HP) left.",
        "[Harbor] and port Enforcement (HE) left.",
        "[Harbor] and Port Enforcement HPE left.",
        "[Harbor] (H) left.",
        "[harbor] Port Enforcement (hPE) left.",
        // The bracket would be the twelfth token.
        "[Ana] Bob Cid Dan Eve Fay Gus Hal Ina Jon Kay (ABCDEFGHIJK) left.",
      })
  void noneFollows(String marked) {
    MarkedTerm term = MarkedTerm.of(marked);
    assertThat(AcronymNames.bracketAfter(term.article(), term.first())).isEqualTo(-1);
  }
}
