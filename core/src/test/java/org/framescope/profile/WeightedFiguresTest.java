package org.framescope.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.framescope.profile.Invented.IMMIGRATION;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.junit.jupiter.api.Test;

/**
 * Where units weigh unequally, the interval is that of fewer units, by Kish 1965; each expected
 * value is made from that number worked out by hand. What mutation testing found untested.
 */
class WeightedFiguresTest {
  private static final double Z = Intervals.z(0.95);

  private static Invented fiveTerms() {
    return new Invented()
        .term(IMMIGRATION, "person", "restriction", Voice.AUTHOR, 3)
        .term(IMMIGRATION, "person", "restriction", Voice.AUTHOR, 2)
        .term(IMMIGRATION, "person", "admission", Voice.AUTHOR, 1)
        .term(IMMIGRATION, "person", "NEUTRAL", Voice.AUTHOR, 0)
        .term(IMMIGRATION, "act", "admission", Voice.AUTHOR, 2);
  }

  /** An unnamed source with 30 words, a named one with 10. */
  private static FramingProfile thirtyAndTen() {
    return new Profiler()
        .profile(
            Invented.words(200),
            new Invented()
                .attribution(SourceClass.UNNAMED_GROUP, "officials", 30)
                .attribution(SourceClass.NAMED_PERSON, "ana ruiz", 10)
                .annotations());
  }

  private static void isThe(Interval expected, Measure measure) {
    assertThat(measure.low().orElseThrow()).isCloseTo(expected.low(), within(1e-12));
    assertThat(measure.high().orElseThrow()).isCloseTo(expected.high(), within(1e-12));
  }

  @Test
  void kishCountsEqualWeightsAsTheyAreAndUnequalOnesAsFewer() {
    // Five times 4: 20² / 80 = 5. Once 1, 2 and 3: 6² / 14 = 18/7.
    assertThat(Intervals.effectiveSize(20, 80)).isEqualTo(5);
    assertThat(Intervals.effectiveSize(6, 14)).isCloseTo(18.0 / 7, within(1e-15));
  }

  @Test
  void aShareByWordsHasTheIntervalOfItsEffectiveNumber() {
    // 30 of 40 words: three quarters. 40² / (30² + 10²) = 1.6 sources' worth, 1.2 of them unnamed.
    Measure share = thirtyAndTen().measure(MeasureName.UNNAMED_SHARE_BY_WORDS).orElseThrow();

    assertThat(share.value()).hasValue(0.75);
    isThe(Intervals.wilson(1.2, 1.6, Z), share);
  }

  @Test
  void aShareByAttributionsHasTheIntervalOfTheirNumber() {
    isThe(
        Intervals.wilson(1, 2, Z), thirtyAndTen().measure(MeasureName.UNNAMED_SHARE).orElseThrow());
  }

  @Test
  void diversityByWordsHasTheIntervalOfItsEffectiveNumber() {
    // 1 - (30·29 + 10·9) / (40·39) = 600/1560, from 1.6 sources' worth of words.
    Measure diversity = thirtyAndTen().measure(MeasureName.SOURCE_DIVERSITY_BY_WORDS).orElseThrow();

    assertThat(diversity.numerator() * 1560).isEqualTo(diversity.denominator() * 600);
    isThe(Intervals.simpson(600.0 / 1560, new double[] {0.25, 0.75}, 1.6, Z), diversity);
  }

  @Test
  void wordChoiceByStrengthHasTheIntervalOfItsEffectiveNumber() {
    // Weights 3, 2, 1, 1, 2: 9² / 19 terms' worth; for one pole 5/9 of it, for the other 3/9.
    Measure weighted =
        new Profiler(ProfileOptions.DEFAULT.withWeighting(ProfileOptions.Weighting.STRENGTH))
            .profile(Invented.words(50), fiveTerms().annotations())
            .measure(MeasureName.WORD_CHOICE)
            .orElseThrow();
    double n = 81.0 / 19;

    isThe(Intervals.tango(5 * n / 9, 3 * n / 9, n, Z), weighted);
  }

  @Test
  void wordChoiceOfASlotCountsItsOwnTermsOnly() {
    FramingProfile profile = new Profiler().profile(Invented.words(50), fiveTerms().annotations());
    Measure.Key axis = Invented.CHOICE;

    // Person: two against one, one neutral: 1/4. Act: one for the second pole: -1.
    assertThat(profile.measure(axis.slot("person")).orElseThrow().value()).hasValue(0.25);
    assertThat(profile.measure(axis.slot("person")).orElseThrow().ledger())
        .extracting(LedgerRow::ref)
        .containsExactly("L1", "L2", "L3", "N1");
    assertThat(profile.measure(axis.slot("act")).orElseThrow().value()).hasValue(-1);
  }

  @Test
  void otherVoicesHaveNoWordChoiceUnlessAskedFor() {
    ProfileOptions every = ProfileOptions.DEFAULT.withEveryVoice(true);

    assertThat(voices(new Profiler())).containsOnly(Voice.AUTHOR);
    assertThat(voices(new Profiler(every))).contains(Voice.AUTHOR, Voice.QUOTED, Voice.REPORTED);
    assertThat(new Profiler(every).options()).isEqualTo(every);
  }

  private static List<Voice> voices(Profiler profiler) {
    return profiler.profile(Invented.words(50), fiveTerms().annotations()).measures().stream()
        .map(Measure::key)
        .filter(key -> key.name().equals(MeasureName.WORD_CHOICE.id()))
        .flatMap(key -> key.voice().stream())
        .toList();
  }

  @Test
  void whatCannotBeIsRefused() {
    List<ThrowingCallable> impossible =
        List.of(
            () -> Intervals.z(0),
            () -> Intervals.z(1),
            () -> Intervals.wilson(0, 0, Z),
            () -> Intervals.wilson(-1, 2, Z),
            () -> Intervals.wilson(3, 2, Z),
            () -> Intervals.garwood(-1, 0.95),
            () -> Intervals.tango(2, 1, 2.9, Z),
            () -> Intervals.tango(-1, 1, 2, Z),
            () -> Intervals.tango(1, -1, 2, Z),
            () -> Intervals.tango(0, 0, 0, Z),
            () -> Intervals.effectiveSize(1, 0));

    assertThat(impossible)
        .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class));
  }
}
