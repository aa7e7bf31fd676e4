package org.framescope.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.framescope.profile.Invented.IMMIGRATION;
import static org.framescope.profile.Invented.TAXES;

import java.util.Optional;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.codebook.Alignment;
import org.framescope.codebook.CueStance;
import org.framescope.codebook.FrameDimension;
import org.framescope.text.Article;
import org.framescope.text.ArticlePart;
import org.framescope.text.ParsedArticle;
import org.junit.jupiter.api.Test;

/** Every figure against a value worked out by hand. */
class ProfilerTest {
  private static final Measure.Key DENSITY = Measure.Key.of(MeasureName.LOADED_TERM_DENSITY);
  private final Profiler profiler = new Profiler();

  /** Person: two restriction, one admission, one neutral. Act: one admission. All the author's. */
  private static Invented fiveTerms() {
    return new Invented()
        .term(IMMIGRATION, "person", "restriction", Voice.AUTHOR, 3)
        .term(IMMIGRATION, "person", "restriction", Voice.AUTHOR, 2)
        .term(IMMIGRATION, "person", "admission", Voice.AUTHOR, 1)
        .term(IMMIGRATION, "person", "NEUTRAL", Voice.AUTHOR, 0)
        .term(IMMIGRATION, "act", "admission", Voice.AUTHOR, 2);
  }

  private static Measure only(FramingProfile profile, MeasureName name) {
    return profile.measure(name).orElseThrow();
  }

  @Test
  void densityIsHitsPerThousandWordsAndNeutralRivalsAreNoHits() {
    // 4 loaded terms in 200 words: 20 per 1,000.
    Measure density =
        only(
            profiler.profile(Invented.words(200), fiveTerms().annotations()),
            MeasureName.LOADED_TERM_DENSITY);
    assertThat(density.value()).hasValue(20);
    assertThat(density.ledger())
        .containsExactly(
            new LedgerRow("L1", 1, 0),
            new LedgerRow("L2", 1, 0),
            new LedgerRow("L3", 1, 0),
            new LedgerRow("L4", 1, 0),
            new LedgerRow("words", 0, 200));
  }

  @Test
  void densityBySideIssueAndVoiceAddsUpToTheWhole() {
    Invented terms =
        fiveTerms()
            .term(TAXES, "levy", "lower-taxes", Voice.QUOTED, 1)
            .term(TAXES, "levy", "CONTESTED", Voice.REPORTED, 1);
    FramingProfile profile = profiler.profile(Invented.words(100), terms.annotations());
    assertThat(profile.measure(DENSITY).orElseThrow().numerator()).isEqualTo(6);
    assertThat(profile.measure(DENSITY.issue("immigration")).orElseThrow().numerator())
        .isEqualTo(4);
    assertThat(profile.measure(DENSITY.issue("taxes-spending")).orElseThrow().numerator())
        .isEqualTo(2);
    assertThat(profile.measure(DENSITY.voice(Voice.QUOTED)).orElseThrow().numerator()).isEqualTo(1);
    assertThat(
            profile
                .measure(
                    DENSITY.issue("immigration").axis("restriction|admission").slot("restriction"))
                .orElseThrow()
                .numerator())
        .isEqualTo(2);
  }

  @Test
  void densityOfAPartIsOverTheWordsOfThatPart() {
    ParsedArticle article =
        Invented.parsed(
            Article.builder("a").headline("four words of headline").body("b ".repeat(96)).build());
    Invented terms =
        new Invented()
            .term(
                IMMIGRATION,
                "person",
                "restriction",
                Voice.AUTHOR,
                1,
                ArticlePart.HEADLINE,
                Optional.empty(),
                false);
    FramingProfile profile = profiler.profile(article, terms.annotations());
    // 1 of 4 words in the headline, none of 96 in the body, 1 of 100 in all.
    assertThat(profile.measure(DENSITY.part(ArticlePart.HEADLINE)).orElseThrow().value())
        .hasValue(250);
    assertThat(profile.measure(DENSITY.part(ArticlePart.BODY)).orElseThrow().value()).hasValue(0);
    assertThat(profile.measure(DENSITY).orElseThrow().value()).hasValue(10);
  }

  @Test
  void wordChoiceIsTheMeanSideOfTheRivalTerms() {
    FramingProfile profile = profiler.profile(Invented.words(50), fiveTerms().annotations());
    Measure.Key axis = Invented.CHOICE;
    // person: (1 + 1 - 1 + 0) / 4; act: -1 / 1; pooled: (2 - 2) / 5 = 0, which is not undefined.
    assertThat(profile.measure(axis.slot("person")).orElseThrow().value()).hasValue(0.25);
    assertThat(profile.measure(axis.slot("act")).orElseThrow().value()).hasValue(-1);
    assertThat(profile.measure(axis).orElseThrow().value()).hasValue(0);
  }

  @Test
  void meanOverSlotsCountsEverySlotAlike() {
    // (1/4 + -1/1) / 2 = -3/8, over the least common multiple 4: (1 - 4) / (4 + 4).
    Measure mean =
        only(
            profiler.profile(Invented.words(50), fiveTerms().annotations()),
            MeasureName.WORD_CHOICE_OVER_SLOTS);
    assertThat(mean.numerator()).isEqualTo(-3);
    assertThat(mean.denominator()).isEqualTo(8);
  }

  @Test
  void strengthWeighsTermsIfAsked() {
    // (3 + 2 - 1 + 0 - 2) / (3 + 2 + 1 + 1 + 2) = 2 / 9.
    Measure weighted =
        only(
            new Profiler(ProfileOptions.DEFAULT.withWeighting(ProfileOptions.Weighting.STRENGTH))
                .profile(Invented.words(50), fiveTerms().annotations()),
            MeasureName.WORD_CHOICE);
    assertThat(weighted.numerator()).isEqualTo(2);
    assertThat(weighted.denominator()).isEqualTo(9);
  }

  @Test
  void wordChoiceIsTheAuthorsUnlessEveryVoiceIsAskedFor() {
    Invented terms =
        new Invented()
            .term(IMMIGRATION, "person", "restriction", Voice.QUOTED, 1)
            .term(IMMIGRATION, "person", "admission", Voice.AUTHOR, 1);
    Measure.Key key = Measure.Key.of(MeasureName.WORD_CHOICE);
    FramingProfile author = profiler.profile(Invented.words(9), terms.annotations());
    FramingProfile every =
        new Profiler(ProfileOptions.DEFAULT.withEveryVoice(true))
            .profile(Invented.words(9), terms.annotations());
    assertThat(only(author, MeasureName.WORD_CHOICE).value()).hasValue(-1);
    assertThat(author.measure(key)).isEmpty();
    assertThat(every.measure(key).orElseThrow().value()).hasValue(0);
    assertThat(every.measure(key.voice(Voice.QUOTED)).orElseThrow().value()).hasValue(1);
  }

  @Test
  void wordsUnderDiscussionAreNobodysChoice() {
    Invented terms =
        new Invented()
            .term(
                IMMIGRATION,
                "person",
                "restriction",
                Voice.AUTHOR,
                3,
                ArticlePart.BODY,
                Optional.empty(),
                true);
    FramingProfile profile = profiler.profile(Invented.words(9), terms.annotations());
    assertThat(only(profile, MeasureName.WORD_CHOICE).defined()).isFalse();
    assertThat(only(profile, MeasureName.LOADED_TERM_DENSITY).value()).hasValue(0);
  }

  @Test
  void slantPoolsTheAxesByAlignmentAndTurnsWithIt() {
    Invented terms =
        new Invented()
            .term(IMMIGRATION, "person", "restriction", Voice.AUTHOR, 1)
            .term(TAXES, "levy", "lower-taxes", Voice.AUTHOR, 1)
            .term(TAXES, "levy", "public-spending", Voice.AUTHOR, 1);
    FramingProfile party = profiler.profile(Invented.words(9), terms.annotations());
    FramingProfile turned =
        new Profiler(ProfileOptions.DEFAULT.withAlignment(Alignment.usParty().exchanged()))
            .profile(Invented.words(9), terms.annotations());
    // (1 + 1 - 1) / 3.
    assertThat(only(party, MeasureName.SLANT).numerator()).isEqualTo(1);
    assertThat(only(party, MeasureName.SLANT).denominator()).isEqualTo(3);
    assertThat(only(turned, MeasureName.SLANT).numerator()).isEqualTo(-1);
  }

  @Test
  void unresolvedSourcesAreNeverUnnamedAndTheAuthorIsASourceThatIsKnown() {
    Invented sources =
        new Invented()
            .attribution(SourceClass.NAMED_PERSON, "ana ruiz", 10)
            .attribution(SourceClass.UNNAMED_GROUP, "officials", 20)
            .attribution(SourceClass.NO_SOURCE, "none", 5)
            .attribution(SourceClass.AUTHOR, "author", 5)
            .attribution(SourceClass.UNRESOLVED, "they", 60);
    FramingProfile profile = profiler.profile(Invented.words(200), sources.annotations());
    // Unnamed or absent: officials and none, of four.
    Measure share = only(profile, MeasureName.UNNAMED_SHARE);
    assertThat(share.numerator()).isEqualTo(2);
    assertThat(share.denominator()).isEqualTo(4);
    assertThat(share.ledger()).extracting(LedgerRow::ref).doesNotContain("A5");
    // By words 25 of 40; no source 1 of 4, and 5 of 40 words.
    assertThat(only(profile, MeasureName.UNNAMED_SHARE_BY_WORDS).value()).hasValue(0.625);
    assertThat(only(profile, MeasureName.NO_SOURCE_SHARE).value()).hasValue(0.25);
    assertThat(only(profile, MeasureName.NO_SOURCE_SHARE_BY_WORDS).value()).hasValue(0.125);
  }

  @Test
  void directShareAndAnonymityReasonShare() {
    Invented sources =
        new Invented()
            .attribution(
                SourceClass.UNNAMED_PERSON,
                "an aide",
                30,
                AttributionType.DIRECT,
                CueStance.NEUTRAL,
                Optional.of("for fear of losing the job"))
            .attribution(SourceClass.UNNAMED_GROUP, "officials", 10)
            .attribution(SourceClass.NAMED_PERSON, "ana ruiz", 20);
    FramingProfile profile = profiler.profile(Invented.words(200), sources.annotations());
    assertThat(only(profile, MeasureName.DIRECT_SHARE).value()).hasValue(1.0 / 3);
    assertThat(only(profile, MeasureName.DIRECT_SHARE_BY_WORDS).value()).hasValue(0.5);
    // One of the two unnamed sources.
    assertThat(only(profile, MeasureName.ANONYMITY_REASON_SHARE).value()).hasValue(0.5);
  }

  /** Simpson 1949: 3, 2 and 1 attributions: 1 - (3·2 + 2·1 + 0) / (6·5) = 22/30. */
  @Test
  void simpson1949Diversity() {
    Measure diversity = only(threeTwoOne(), MeasureName.SOURCE_DIVERSITY);
    assertThat(diversity.numerator()).isEqualTo(22);
    assertThat(diversity.denominator()).isEqualTo(30);
    // Rows n(N-n) of n(N-1).
    assertThat(diversity.ledger())
        .containsExactly(
            new LedgerRow("a", 9, 15), new LedgerRow("b", 8, 10), new LedgerRow("c", 5, 5));
  }

  /** Mueller and Schuessler 1961: 3(36 - 14) / (36·2) = 66/72. */
  @Test
  void muellerSchuessler1961Iqv() {
    Measure iqv = only(threeTwoOne(), MeasureName.SOURCE_IQV);
    assertThat(iqv.numerator()).isEqualTo(66);
    assertThat(iqv.denominator()).isEqualTo(72);
  }

  /** Herfindahl 1950: (9 + 4 + 1) / 36. */
  @Test
  void herfindahl1950Concentration() {
    Measure hhi = only(threeTwoOne(), MeasureName.SOURCE_HHI);
    assertThat(hhi.numerator()).isEqualTo(14);
    assertThat(hhi.denominator()).isEqualTo(36);
  }

  private FramingProfile threeTwoOne() {
    Invented sources = new Invented();
    for (String key : new String[] {"a", "b", "a", "c", "b", "a"}) {
      sources.attribution(SourceClass.NAMED_PERSON, key, 7);
    }
    return profiler.profile(Invented.words(99), sources.annotations());
  }

  @Test
  void balanceIsUndefinedWhereNothingCanVary() {
    Invented one = new Invented().attribution(SourceClass.NAMED_PERSON, "a", 5);
    FramingProfile profile = profiler.profile(Invented.words(99), one.annotations());
    assertThat(only(profile, MeasureName.SOURCE_DIVERSITY).defined()).isFalse();
    assertThat(only(profile, MeasureName.SOURCE_IQV).defined()).isFalse();
    assertThat(only(profile, MeasureName.SOURCE_HHI).value()).hasValue(1);
  }

  @Test
  void cueStanceBalanceIsEndorsingLessDoubtingCuesOverBoth() {
    Invented cues =
        new Invented()
            .attribution(
                SourceClass.NAMED_PERSON,
                "ana ruiz",
                5,
                AttributionType.INDIRECT,
                CueStance.ENDORSE,
                Optional.empty())
            .attribution(
                SourceClass.NAMED_PERSON,
                "joe bell",
                5,
                AttributionType.INDIRECT,
                CueStance.DOUBT,
                Optional.empty())
            .attribution(
                SourceClass.NAMED_PERSON,
                "joe bell",
                5,
                AttributionType.INDIRECT,
                CueStance.DOUBT,
                Optional.empty())
            .attribution(SourceClass.NAMED_PERSON, "joe bell", 5);
    FramingProfile profile = profiler.profile(Invented.words(99), cues.annotations());
    // (1 - 2) / 3; neutral cues say nothing.
    Measure balance = only(profile, MeasureName.CUE_STANCE_BALANCE);
    assertThat(balance.numerator()).isEqualTo(-1);
    assertThat(balance.denominator()).isEqualTo(3);
    assertThat(
            profile
                .measure(Measure.Key.of(MeasureName.CUE_STANCE_BALANCE).slot("joe bell"))
                .orElseThrow()
                .value())
        .hasValue(-1);
  }

  @Test
  void frameShareIsOverTheTermsThatBearAFrame() {
    Invented terms = new Invented();
    for (FrameDimension frame :
        new FrameDimension[] {
          FrameDimension.CRIME, FrameDimension.CRIME, FrameDimension.ECONOMIC
        }) {
      terms.term(
          IMMIGRATION,
          "person",
          "restriction",
          Voice.AUTHOR,
          1,
          ArticlePart.BODY,
          Optional.of(frame),
          false);
    }
    terms.term(IMMIGRATION, "person", "admission", Voice.AUTHOR, 1);
    FramingProfile profile = profiler.profile(Invented.words(99), terms.annotations());
    Measure.Key key = Measure.Key.of(MeasureName.FRAME_SHARE);
    assertThat(profile.measure(key.slot("crime")).orElseThrow().value()).hasValue(2.0 / 3);
    assertThat(profile.measure(key.slot("health")).orElseThrow().value()).hasValue(0);
  }

  @Test
  void anArticleWithNothingInItHasUndefinedFiguresAndNoneIsZeroButTheDensity() {
    FramingProfile profile = profiler.profile(Invented.words(10), new Invented().annotations());
    assertThat(profile.measures())
        .allSatisfy(
            measure ->
                assertThat(measure.defined())
                    .isEqualTo(measure.name().equals("loaded-term-density")));
    FramingProfile empty = profiler.profile(Invented.words(0), new Invented().annotations());
    assertThat(empty.measures()).noneMatch(Measure::defined).isNotEmpty();
  }

  @Test
  void intervalsHoldTheFigure() {
    FramingProfile profile = profiler.profile(Invented.words(50), fiveTerms().annotations());
    assertThat(profile.measures())
        .filteredOn(Measure::defined)
        .allSatisfy(
            measure -> {
              assertThat(measure.low().orElseThrow())
                  .isLessThanOrEqualTo(measure.value().orElseThrow() + 1e-12);
              assertThat(measure.high().orElseThrow())
                  .isGreaterThanOrEqualTo(measure.value().orElseThrow() - 1e-12);
            });
    // Wilson 1927, 2 of 4 at 95 %: 0.5 ± 0.34996, worked out from the formula.
    assertThat(Intervals.wilson(2, 4, Intervals.z(0.95)).low()).isCloseTo(0.15004, within(1e-5));
  }
}
