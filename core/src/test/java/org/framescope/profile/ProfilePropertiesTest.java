package org.framescope.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.framescope.annotation.ArticleAnnotations;
import org.framescope.annotation.AttributionType;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.Voice;
import org.framescope.codebook.Alignment;
import org.framescope.codebook.Axis;
import org.framescope.codebook.CueStance;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.text.ArticlePart;

/** What holds of the figures of every article. */
class ProfilePropertiesTest {
  /** A term of an article, before an issue's axis is put to it. */
  record DrawnTerm(
      int issue, int slot, int side, Voice voice, int strength, Optional<FrameDimension> frame) {}

  /** An attribution of an article. */
  record DrawnAttribution(
      SourceClass sourceClass, int source, int words, AttributionType type, CueStance stance) {}

  /** An article's annotations. */
  record Drawn(int words, List<DrawnTerm> terms, List<DrawnAttribution> attributions) {
    ArticleAnnotations annotations(boolean exchanged) {
      Invented invented = new Invented();
      for (DrawnTerm term : terms) {
        Issue issue = term.issue() == 0 ? Invented.IMMIGRATION : Invented.TAXES;
        String[] sides = {issue.axis().first(), issue.axis().second(), "CONTESTED", "NEUTRAL"};
        Axis axis = exchanged ? issue.axis().exchanged() : issue.axis();
        invented.term(
            new Issue(issue.id(), axis),
            "slot" + term.slot(),
            sides[term.side()],
            term.voice(),
            term.side() == 3 ? 0 : term.strength(),
            ArticlePart.BODY,
            term.frame(),
            false);
      }
      for (DrawnAttribution a : attributions) {
        invented.attribution(
            a.sourceClass(), "s" + a.source(), a.words(), a.type(), a.stance(), Optional.empty());
      }
      return invented.annotations();
    }
  }

  @Provide
  Arbitrary<Drawn> articles() {
    Arbitrary<DrawnTerm> terms =
        Combinators.combine(
                Arbitraries.integers().between(0, 1),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(Voice.class),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(FrameDimension.class).optional(0.7))
            .as(DrawnTerm::new);
    Arbitrary<DrawnAttribution> attributions =
        Combinators.combine(
                Arbitraries.of(SourceClass.class),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 80),
                Arbitraries.of(AttributionType.class),
                Arbitraries.of(CueStance.class))
            .as(DrawnAttribution::new);
    return Combinators.combine(
            Arbitraries.integers().between(0, 300),
            terms.list().ofMaxSize(25),
            attributions.list().ofMaxSize(25))
        .as(Drawn::new);
  }

  private static FramingProfile profile(
      Drawn drawn, ProfileOptions.Weighting weighting, boolean exchanged) {
    return new Profiler(ProfileOptions.DEFAULT.withWeighting(weighting).withEveryVoice(true))
        .profile(Invented.words(drawn.words()), drawn.annotations(exchanged));
  }

  @Property(tries = 300)
  void theLedgerOfEveryFigureSumsToItExactly(
      @ForAll("articles") Drawn drawn, @ForAll ProfileOptions.Weighting weighting) {
    for (Measure measure : profile(drawn, weighting, false).measures()) {
      long numerator = 0;
      long denominator = 0;
      for (LedgerRow row : measure.ledger()) {
        numerator += row.numerator();
        denominator += row.denominator();
      }
      assertThat(numerator).isEqualTo(measure.numerator());
      assertThat(denominator).isEqualTo(measure.denominator());
      if (denominator > 0) {
        assertThat(measure.value().orElseThrow())
            .isEqualTo((double) measure.per() * numerator / denominator);
      }
    }
  }

  @Property(tries = 300)
  void undefinedIsNeverANumberAndAFigureStaysWithinItsRange(@ForAll("articles") Drawn drawn) {
    for (Measure measure : profile(drawn, ProfileOptions.Weighting.EQUAL, false).measures()) {
      if (measure.denominator() == 0) {
        assertThat(measure.value()).isEqualTo(OptionalDouble.empty());
        assertThat(measure.low()).isEmpty();
        assertThat(measure.high()).isEmpty();
      } else if (measure.per() == 1) {
        assertThat(measure.value().orElseThrow()).isBetween(-1.0, 1.0);
      }
    }
  }

  @Property(tries = 300)
  void everyIntervalHoldsItsFigure(
      @ForAll("articles") Drawn drawn, @ForAll ProfileOptions.Weighting weighting) {
    for (Measure measure : profile(drawn, weighting, false).measures()) {
      if (measure.defined()) {
        double value = measure.value().orElseThrow();
        assertThat(measure.low().orElseThrow()).isLessThanOrEqualTo(value + 1e-9);
        assertThat(measure.high().orElseThrow()).isGreaterThanOrEqualTo(value - 1e-9);
      }
    }
  }

  @Property(tries = 300)
  void exchangingThePolesTurnsWordChoiceAndNothingElse(@ForAll("articles") Drawn drawn) {
    FramingProfile straight = profile(drawn, ProfileOptions.Weighting.STRENGTH, false);
    FramingProfile turned = profile(drawn, ProfileOptions.Weighting.STRENGTH, true);
    assertThat(turned.measures()).hasSameSizeAs(straight.measures());
    for (Measure measure : straight.measures()) {
      Measure.Key key = measure.key();
      if (key.axis().isPresent()) {
        Issue issue =
            key.issue().orElseThrow().equals("immigration") ? Invented.IMMIGRATION : Invented.TAXES;
        key = key.axis(issue.axis().exchanged().toString());
      }
      Measure other = turned.measure(key).orElseThrow();
      boolean signed = measure.name().startsWith("word-choice");
      assertThat(other.numerator()).isEqualTo(signed ? -measure.numerator() : measure.numerator());
      assertThat(other.denominator()).isEqualTo(measure.denominator());
      if (measure.defined()) {
        assertThat(other.low().orElseThrow())
            .isCloseTo(
                signed ? -measure.high().orElseThrow() : measure.low().orElseThrow(),
                within(1e-12));
      }
    }
  }

  @Property(tries = 200)
  void exchangingTheCampsTurnsTheSlant(@ForAll("articles") Drawn drawn) {
    ProfileOptions options = ProfileOptions.DEFAULT;
    Measure straight =
        new Profiler(options)
            .profile(Invented.words(9), drawn.annotations(false))
            .measure(MeasureName.SLANT)
            .orElseThrow();
    Measure turned =
        new Profiler(options.withAlignment(Alignment.usParty().exchanged()))
            .profile(Invented.words(9), drawn.annotations(false))
            .measure(MeasureName.SLANT)
            .orElseThrow();
    assertThat(turned.numerator()).isEqualTo(-straight.numerator());
    assertThat(turned.denominator()).isEqualTo(straight.denominator());
  }
}
