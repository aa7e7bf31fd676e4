package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of two articles are on one event, by the cosine of their words' weights. A word that occurs
 * c times weighs (1 + ln c) · ln(1 + 2/d), d the number of the two articles that have it: ln 2 if
 * both have it once, ln 3 if one has. From 0.22 on they are joined.
 */
class EventFinderTest {
  private static List<EventGroup> groups(
      ImmutableMap<String, String> one,
      String first,
      ImmutableMap<String, String> other,
      String second) {
    return EventFinder.find(
        List.of(MadeUp.article("1", one, 30, first), MadeUp.article("2", other, 30, second)), true);
  }

  @ParameterizedTest(name = "{2}: {0}; {1}")
  @CsvSource({
    // (ln 2)² = .480 of .480 + (ln 3)² = 1.207: .285
    "storm alpha, storm bravo, true",
    // .480 of .480 + 2 · 1.207: .166
    "storm alpha gamma, storm bravo delta, false",
    // Words in both thrice: ((1 + ln 3) · ln 2)² = 2.116 of 2.116 + 6 · 1.207: .226
    "storm storm storm aaaa bbbb cccc dddd eeee ffff, "
        + "storm storm storm gggg hhhh iiii jjjj kkkk llll, true",
    // 2.116 of 2.116 + 7 · 1.207: .200
    "storm storm storm aaaa bbbb cccc dddd eeee ffff mmmm, "
        + "storm storm storm gggg hhhh iiii jjjj kkkk llll nnnn, false",
    // 1.4546 · ln 2 = 1.008, of √(2.116 + 1.207) · √(.480 + 3 · 1.207) = 3.692: .273
    "storm storm storm alpha, storm bravo delta gamma, true",
    // The same, but for two words more in the second: 1.008 of 1.823 · √6.515 = 4.653: .217
    "storm storm storm alpha, storm bravo delta gamma kappa omega, false",
    // Words of fewer than four letters do not count.
    "the sun alpha, the sun bravo, false",
  })
  void theCosineDecides(String first, String second, boolean joined) {
    assertThat(groups(ImmutableMap.of(), first, ImmutableMap.of(), second)).hasSize(joined ? 1 : 0);
  }

  @ParameterizedTest(name = "{1} and 1 May: {2}")
  @CsvSource({
    "2026-05-01, 2026-05-08, true",
    "2026-05-01, 2026-05-09, false",
    "2026-05-01, 2026-04-24, true",
    "2026-05-01, 2026-04-23, false",
  })
  @DisplayName("no more than a week lies between articles on one event")
  void aWeekApart(String day, String other, boolean joined) {
    assertThat(
            groups(
                ImmutableMap.of("date", day), "storm alpha",
                ImmutableMap.of("date", other), "storm alpha"))
        .hasSize(joined ? 1 : 0);
  }

  @Test
  void anEventThatIsGivenIsNoneFoundAndOneArticleIsNoGroup() {
    ImmutableMap<String, String> given = ImmutableMap.of("event", "storm");
    assertThat(groups(given, "storm alpha", ImmutableMap.of(), "storm alpha")).isEmpty();
    assertThat(groups(given, "storm alpha", given, "other words"))
        .containsExactly(new EventGroup("storm", ImmutableList.of("1", "2"), false));
    assertThat(groups(ImmutableMap.of(), "storm alpha", ImmutableMap.of(), "storm alpha"))
        .containsExactly(new EventGroup("event:1", ImmutableList.of("1", "2"), true));
  }
}
