package org.framescope.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
  @ParameterizedTest(name = "{0}: {1}, not {2}")
  @DisplayName("a headword has these forms, not those")
  @CsvSource({
    "alien, alien aliens, alienate",
    "baby, baby babies, babys",
    "riot, riots rioted rioting, rioter",
    "groom, groomed grooming, groomer",
    "ban, bans banned banning, baned",
    "gut, gutted gutting, guted",
    "permit, permitted permitting, permited",
    "deport, deported deporting, deportted",
    "invade, invades invaded invading, invadeing",
    "child, children, childs",
    "person, people persons, persones",
    "policeman, policemen, policemans",
    "crisis, crises, crisises",
    "shoot, shot shooting, shooted",
    "steal, stole stolen stealing, stealed",
    "wealthy, wealthy, wealthyer",
    "rich, richer richest, richier",
    "flee, fled fleeing, fleed",
    "die, died dying, dieing",
    "quit, quits quitting, quiter",
    "equip, equipped, equiped",
    "veto, vetoes vetoed, vetos",
    "human, humans, humen"
  })
  void forms(String headword, String wanted, String unwanted) {
    assertThat(Inflections.of(headword, false))
        .contains(wanted.split(" ", -1))
        .doesNotContain(unwanted.split(" ", -1));
  }
}
