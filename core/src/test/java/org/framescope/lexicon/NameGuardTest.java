package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.lexicon.LexiconText.draw;
import static org.framescope.lexicon.LexiconText.parse;
import static org.framescope.lexicon.LexiconText.row;
import static org.framescope.lexicon.LexiconText.unmarked;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proper names are spared, capitals that mean nothing are not taken for names. */
class NameGuardTest {
  private static final LexiconMatcher MATCHER =
      new LexiconMatcher(
          List.of(
              LexiconText.lexicon(
                  row("amnesty", "amnesty", "-"),
                  row("right-to-life", "right to life", "-"),
                  row("pro-life", "pro life", "-"),
                  row("pro-choice", "pro choice", "-"),
                  row("sanctuary", "sanctuary", "-"),
                  row("alien", "alien+", "-"),
                  row("assault-weapon", "assault weapon+", "-"),
                  row("gun-sense", "gun sense", "-"),
                  row("heartbeat-bill", "heartbeat bill+", "-"),
                  row("obamacare", "Obamacare", "-"),
                  row("muslim-ban", "Muslim ban+", "-"),
                  row("dreamer", "=Dreamer+", "-"),
                  row("border-jumper", "border jumper+", "-"),
                  row("tax-relief", "tax relief", "-"),
                  row("undocumented", "undocumented", "-"),
                  row("gun-group", "{NRA|gun group+}", "-"),
                  row("terrorist", "terrorist+", "-"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names
        "A report by Amnesty International was read.",
        "Amnesty International published it.",
        "She leads the National Right to Life Committee.",
        "Texas Right to Life sued the clinic.",
        "They met in the Sanctuary of Our Lady.",
        "Sanctuary Belize sold lots.",
        "NARAL Pro-Choice America endorsed her.",
        "Volunteers of Moms Demand Action for Gun Sense in America met.",
        "The Assault Weapons Ban Act failed.",
        "The Tax Relief Coalition's website was hacked.",
        "Alien: Romulus topped the box office.",
        "They watched Alien on Friday.",
        "Amnesty International Report Slams Prison Conditions Abroad",
        "The Obamacare Repeal Act failed.",
        "She speaks for Shop Workers For Gun Sense today.",
        "United Gun Group said it would appeal.",
        // not names
        "He called her a TOTAL «TERRORIST» on Friday.",
        "«Amnesty» is not on the table.",
        "«Border jumpers» cut the fence.",
        "The «Obamacare» repeal failed.",
        "Trump's «Muslim ban» was argued.",
        "A lawyer for California «Dreamers» spoke.",
        "«AMNESTY» BILL DIES AS BORDER TALKS COLLAPSE",
        "«Pro-life» Republicans met.",
        "«Undocumented» Mexicans were counted.",
        "«Terrorist» Omar Hale was named.",
        "The Senate passed the «Heartbeat Bill» on Monday.",
        "Governor Ana Ruiz «amnesty» plan is dead.",
        "Senate Weighs «Amnesty» for Farm Workers This Week"
      })
  void sparesNamesOnly(String marked) {
    assertThat(draw(MATCHER, unmarked(marked))).isEqualTo(marked);
  }

  @Test
  @DisplayName("a spared name is listed with the name")
  void saysWhichName() {
    assertThat(MATCHER.match(parse("A report by Amnesty International was read.")).suppressed())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.reason()).isEqualTo("proper-name");
              assertThat(match.detail()).isEqualTo("Amnesty International");
            });
  }
}
