package org.framescope.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framescope.annotation.AttributionRelation;
import org.framescope.annotation.MissingSource;
import org.framescope.annotation.Source;
import org.framescope.annotation.SourceClass;
import org.framescope.annotation.SourceDescription;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who the source is, on sentences written for the purpose; spans are given, so no extractor acts.
 */
class SourceResolverTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s|Mayor Ana Ruiz} {c|said} {x|the plan would fail}.                                     ! NAMED_PERSON       ! Ana Ruiz
          Lena Hartmann runs the port. {x|“It is full,”} {c|said} {s|Hartmann}.                     ! NAMED_PERSON       ! Lena Hartmann
          Lena Hartmann runs the port. {x|It is full}, {s|she} {c|said}.                           ! NAMED_PERSON       ! Lena Hartmann
          Joe Pratt met Lena Hartmann. {x|It is full}, {s|she} {c|said}.                           ! NAMED_PERSON       ! Lena Hartmann
          Joe Pratt met Lena Hartmann. {x|It is full}, {s|he} {c|said}.                            ! NAMED_PERSON       ! Joe Pratt
          Sen. Dale Orcutt (R-Idaho) spoke. {s|The senator} {c|promised} {x|a vote}.               ! NAMED_PERSON       ! Dale Orcutt
          {s|Orcutt campaign spokeswoman Mia Tran} {c|declined} {x|to comment}.                    ! NAMED_PERSON       ! Mia Tran
          {s|His older brother, Tom Orcutt,} {c|praised} {x|the bill}.                             ! NAMED_PERSON       ! Tom Orcutt
          {s|Orcutt’s advisers} {c|fear} {x|a defeat}.                                             ! UNNAMED_GROUP      ! -
          {s|An Orcutt adviser} {c|said} {x|it was over}.                                          ! UNNAMED_PERSON     ! -
          {s|The Orcutt campaign} {c|said} {x|it was not}.                                         ! NAMED_ORGANIZATION ! Orcutt campaign
          {s|Republicans} {c|say} {x|it is late}.                                                  ! UNNAMED_GROUP      ! -
          {s|The Republican Party} {c|backed} {x|the bill}.                                        ! NAMED_ORGANIZATION ! Republican Party
          {s|Russia} {c|denied} {x|the report}.                                                    ! NAMED_ORGANIZATION ! Russia
          {s|Police} {c|said} {x|the road was shut}.                                               ! UNNAMED_GROUP      ! -
          {s|A Lakeside University survey} {c|found} {x|few were pleased}.                         ! NAMED_DOCUMENT     ! Lakeside University survey
          {s|A recent study} {c|found} {x|few were pleased}.                                       ! UNNAMED_DOCUMENT   ! -
          {x|Few were pleased}, {c|according to} {s|data from the Port Authority}.                 ! NAMED_DOCUMENT     ! Port Authority data
          {s|More than half the dockers} {c|feared} {x|the change}.                                ! UNNAMED_GROUP      ! -
          {s|The strike} {c|showed} {x|that patience was gone}.                                    ! NO_SOURCE          ! -
          {s|The men} {c|have been accused of} {x|fraud}.                                          ! NO_SOURCE          ! -
          {s|Baker} {c|said} {x|he wanted peace}.                                                  ! NAMED_PERSON       ! Baker
          {s|Harbor} and Port Enforcement (HPE) {c|accused} {x|the town}.                          ! NAMED_ORGANIZATION ! Harbor and Port Enforcement
          {s|I} {c|think} {x|it will rain}.                                                        ! AUTHOR             ! -
          {x|It will rain}, {s|he} {c|said}.                                                       ! UNRESOLVED         ! -
          """)
  void tellsWhoTheSourceIs(String marked, SourceClass expected, String name) {
    Source source = MarkedArticle.of(marked).sources().get(0);
    assertThat(source.sourceClass()).isEqualTo(expected);
    assertThat(source.resolved().orElse("-")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Ana Ruiz met Joe Pratt in Salem. {s|The two} {c|agreed} {x|to talk}.                     ! NAMED_PERSON       ! Ana Ruiz; Joe Pratt
          Ana Ruiz and Joe Pratt spoke. {s|Both candidates} {c|backed} {x|a ban}.                  ! NAMED_PERSON       ! Ana Ruiz; Joe Pratt
          Two nurses met Ana Ruiz and Joe Pratt. {s|The two} {c|said} {x|it was late}.             ! UNNAMED_GROUP      ! -
          {s|Three mayors} {c|objected to} {x|the levy}: Ana Ruiz, Joe Pratt and Mia Tran.         ! NAMED_PERSON       ! Ana Ruiz; Joe Pratt; Mia Tran
          Ana Ruiz and other mayors gathered. {s|They} {c|fear} {x|a flood}.                       ! NAMED_PERSON       ! Ana Ruiz
          It was Ana Ruiz who ran the harbor for ten years, {s|who} {c|said} {x|it was full}.      ! NAMED_PERSON       ! Ana Ruiz
          Dale Orcutt opened the Tidewater Center, a small museum {s|that} {c|celebrates} {x|tin}. ! NAMED_ORGANIZATION ! Tidewater Center
          The Harborview Poll came out. {s|The survey} {c|found} {x|few were pleased}.             ! NAMED_DOCUMENT     ! Harborview Poll
          Ana Ruiz spoke. {s|The poll} {c|found} {x|few were pleased}.                             ! UNNAMED_DOCUMENT   ! -
          {s|The Center for Honest Harbors} {c|said} {x|it was full}.                              ! NAMED_ORGANIZATION ! Center for Honest Harbors
          {s|Dockside Workers of America} {c|said} {x|it was full}.                                ! NAMED_ORGANIZATION ! Dockside Workers of America
          The FBI took the files. {s|The bureau} {c|denied} {x|it}.                                ! NAMED_ORGANIZATION ! FBI
          President Ana Ruiz left. {s|The administration} {c|denied} {x|it}.                       ! NAMED_ORGANIZATION ! Ana Ruiz administration
          {s|Ana Ruiz’s $40 billion, ten-year plan} {c|includes} {x|a bridge}.                     ! NAMED_DOCUMENT     ! Ana Ruiz plan
          {s|One of the clerks who quit, former auditor Mia Tran,} {c|said} {x|it was late}.       ! NAMED_PERSON       ! Mia Tran
          {s|The deputy head of the port} {c|said} {x|it was full}. “Go,” {c2|said} {s2|Mia Tran}. ! NAMED_PERSON       ! Mia Tran
          {s|The wunderkind} {c|insisted} {x|it was late}.                                         ! UNNAMED_PERSON     ! -
          {s|The dollar} {c|suggests} {x|a slump}.                                                 ! NO_SOURCE          ! -
          Joe Pratt called the mayor timid, {c|a dig at} {x|her record}.                           ! NAMED_PERSON       ! Joe Pratt
          Joe Pratt opened with {c|praise for} {x|the crew}.                                       ! NAMED_PERSON       ! Joe Pratt
          The levy was met with {c|criticism of} {x|its cost}.                                     ! NO_SOURCE          ! -
          Joe Pratt denied the claim and {c|countered} {x|that it was late}.                       ! NAMED_PERSON       ! Joe Pratt
          In an interview with Harbor Radio, Joe Pratt {c|was asked} {x|about the levy}.           ! NAMED_ORGANIZATION ! Harbor Radio
          Joe Pratt met Ana Ruiz. In {s|his} {c|view}, Dale Orcutt said, {x|it was late}.          ! NAMED_PERSON       ! Dale Orcutt
          {s|Poll}{c|:} {x|few were pleased}. A Lakeside University poll came out on Monday.       ! NAMED_DOCUMENT     ! Lakeside University poll
          {s|Some party figures} {c|fear} {x|a defeat}.                                            ! UNNAMED_GROUP      ! -
          {s|Forty percent} {c|said} {x|it was late}.                                              ! UNNAMED_GROUP      ! -
          {s|US Senator Dale Orcutt} {c|said} {x|it was late}.                                     ! NAMED_PERSON       ! Dale Orcutt
          {s|A column in the regional Tidewater newspaper} {c|mocked} {x|the ban}.                 ! NAMED_DOCUMENT     ! Tidewater column
          {s|The clerk who} {c|sold} {x|the files} left. Mia Tran, 44, was tried in Salem.         ! NAMED_PERSON       ! Mia Tran
          {s2|Joe Pratt} {c2|mocked} {x2|the plan}, as many clerks do, and {c|vowed} {x|to stay}.  ! NAMED_PERSON       ! Joe Pratt
          Three nurses, Ana Ruiz of Salem State and Joe Pratt of Dover, wrote. {s|They} {c|said} {x|no}. ! NAMED_PERSON ! Ana Ruiz; Joe Pratt
          The Helix Bank met the Tidewater Bank. {s|The banks} {c|hope} {x|to merge}.              ! NAMED_ORGANIZATION ! Tidewater Bank; Helix Bank
          Joe Pratt spoke of a bill he introduced {s|which} {c|would ban} {x|tin}.                 ! NAMED_DOCUMENT     ! Joe Pratt bill
          Norway is at odds with Chad. {s|The kingdom} {c|hopes} {x|to win}.                       ! NAMED_ORGANIZATION ! Norway
          {s|The Chinese} {c|deny} {x|the claim}.                                                  ! UNNAMED_GROUP      ! -
          {s|Orcutt’s inner circle} {c|fears} {x|a defeat}.                                        ! UNNAMED_GROUP      ! -
          Democratic Gov. Joe Pratt left. {s|Ohio’s Republican governor} {c|vetoed} {x|the bill}.  ! UNNAMED_PERSON     ! -
          {s|Joe Pratt} {c|is reported to have called} {x|the clerks lazy}.                        ! NAMED_PERSON       ! Joe Pratt
          {s|The former clerk and current host Mia Tran} {c|left}, and so {x|it goes}.             ! NAMED_PERSON       ! Mia Tran
          {s|A 9-to-6 vote of the Tidewater Court} {c|ended} {x|the ban}.                          ! NAMED_ORGANIZATION ! Tidewater Court
          Mia Tran, an actor, wrote a book. {s|A}{c|:} {x|I was alone}.                            ! NAMED_PERSON       ! Mia Tran
          Norway is sending lawmakers a white paper. {s|The paper} {c|lists} {x|the arrests}.      ! NAMED_DOCUMENT     ! Norway paper
          Ana Ruiz, Joe Pratt and Mia Tran met. {s|Both women} {c|agreed} {x|to talk}.             ! NAMED_PERSON       ! Ana Ruiz; Mia Tran
          {s|Both the Tidewater Guild and the Helix Union} {c|backed} {x|the ban}.                 ! NAMED_ORGANIZATION ! Tidewater Guild; Helix Union
          Ana Ruiz and Joe Pratt met. {s|Both nurses and clerks} {c|fear} {x|a flood}.             ! UNNAMED_GROUP      ! -
          Joe Pratt is, as {s|they} {c|say}, {x|a card}.                                           ! UNNAMED_GROUP      ! -
          {s|A judge} {c|ordered} {x|a halt}. In the order, Judge Ana Ruiz cited the law.          ! NAMED_PERSON       ! Ana Ruiz
          {s|Much of the country} {c|agrees} {x|with that}.                                        ! UNNAMED_GROUP      ! -
          {s|The Club for Honest Harbors} {c|said} {x|it was full}.                                ! NAMED_ORGANIZATION ! Club for Honest Harbors
          {s|Polls in Ohio} {c|show} {x|a tie}.                                                    ! UNNAMED_DOCUMENT   ! -
          {s2|Ana Ruiz and Joe Pratt} {c2|spoke up} {x2|for it}. {s|The heavyweights} {c|wrote} {x|it was late}. ! NAMED_PERSON ! Ana Ruiz; Joe Pratt
          {s|A lawmaker in Salem} {c|wants} {x|a ban}. “No feasible basis,” {c2|said} {s2|Mia Tran}. ! NAMED_PERSON     ! Mia Tran
          {s|A source} {c|wants} {x|a ban}. “No feasible basis,” {c2|said} {s2|Mia Tran}.          ! UNNAMED_PERSON     ! -
          {s|The number} {c|marked} {x|a low}.                                                     ! NO_SOURCE          ! -
          {s|A statement posted on the website GunShop.com} {c|said} {x|no}.                       ! NAMED_DOCUMENT     ! GunShop.com statement
          Joe Pratt spoke late and {c|has returned to critiquing} {x|the levy}.                    ! NAMED_PERSON       ! Joe Pratt
          A Lakeside University poll came out. {s|The findings} {c|show} {x|a tie}.                ! NAMED_DOCUMENT     ! Lakeside University poll
          {s|Eleven faithful clerks} {c|asked} {x|for help}.                                       ! UNNAMED_GROUP      ! -
          Ana Ruiz left Tidewater University. {s|The school} {c|declined} {x|to comment}.          ! NAMED_ORGANIZATION ! Tidewater University
          The survey was conducted by Helix Research. {s|The survey} {c|shows} {x|a tie}.          ! NAMED_DOCUMENT     ! Helix Research survey
          The park is home to Dockside, a crew of young sailors. {s|They} {c|want} {x|a ramp}.     ! NAMED_ORGANIZATION ! Dockside
          The park is home to Dockside, a crew of young sailors. It rained. {s|The sailors} {c|want} {x|a ramp}. ! NAMED_ORGANIZATION ! Dockside
          A crew of sailors called Dockside met. {s|The crew} {c|wants} {x|a ramp}.                ! NAMED_ORGANIZATION ! Dockside
          A crew of sailors met. {s|The sailors} {c|want} {x|a ramp}.                              ! UNNAMED_GROUP      ! -
          In downtown Quillport, {s|a group} {c|chanted} {x|for hours}.                            ! UNNAMED_ORGANIZATION ! -
          {s|The party today} {c|said} {x|it was late}.                                            ! UNNAMED_ORGANIZATION ! -
          """)
  void linksDescriptionsSetsAndAbsentSources(String marked, SourceClass expected, String name) {
    Source source = MarkedArticle.of(marked).sources().get(0);
    assertThat(source.sourceClass()).isEqualTo(expected);
    assertThat(source.resolved().orElse("-")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          {s|A senior ministry official} {c|said} {x|talks had failed}.            ! AFFILIATED ! 1
          {s|Two people familiar with the matter} {c|said} {x|talks had failed}.   ! PROXIMITY  ! 2
          {s|Sources} {c|said} {x|talks had failed}.                               ! BARE       ! -
          {s|A witness} {c|said} {x|talks had failed}.                             ! ROLE       ! 1
          {s|Critics} {c|said} {x|talks had failed}.                               ! COLLECTIVE ! -
          {s|A dozen dockers} {c|said} {x|talks had failed}.                       ! ROLE       ! 12
          {s|Several dockers} {c|said} {x|talks had failed}.                       ! COLLECTIVE ! -
          """)
  void tellsHowAnUnnamedSourceIsDescribed(
      String marked, SourceDescription description, String count) {
    Source source = MarkedArticle.of(marked).sources().get(0);
    assertThat(source.description()).contains(description);
    assertThat(source.statedCount().isPresent() ? "" + source.statedCount().getAsInt() : "-")
        .isEqualTo(count);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          The three {c|have been accused of} {x|fraud}.              ! AGENTLESS_PASSIVE
          It {c|is believed} that {x|the bridge will close}.         ! AGENTLESS_PASSIVE
          The bridge will {c|reportedly} {x|close}.                  ! HEARSAY_ADVERB
          {x|“Close the bridge.”}                                    ! ORPHAN_QUOTATION
          """)
  void tellsHowASourceIsMissing(String marked, MissingSource manner) {
    Source source = MarkedArticle.of(marked).sources().get(0);
    assertThat(source.sourceClass()).isEqualTo(SourceClass.NO_SOURCE);
    assertThat(source.missing()).contains(manner);
  }

  @Test
  void recoversAnAgentLeftOut() {
    Source passive =
        MarkedArticle.of("The three {c|were accused} by Ana Ruiz {x|of fraud}.").sources().get(0);
    assertThat(passive.resolved()).contains("Ana Ruiz");
    Source participle =
        MarkedArticle.of("Ana Ruiz left the room, {c|adding} {x|that she was tired}.")
            .sources()
            .get(0);
    assertThat(participle.resolved()).contains("Ana Ruiz");
  }

  @Test
  void readsTheReasonForAnonymity() {
    Source source =
        MarkedArticle.of(
                "{x|Talks had failed}, {c|said} {s|an official, who spoke on condition of anonymity"
                    + " because the talks are private}.")
            .sources()
            .get(0);
    assertThat(source.anonymityStated()).isTrue();
    assertThat(source.anonymityReason()).contains("because the talks are private");
  }

  /** An invented article with the traps that real ones set. */
  @Test
  void readsAWholeArticle() {
    List<Source> sources =
        MarkedArticle.of(
                """
                {s1|The Coastal Wage Inspectorate (CWI)} singled out a county on the shore, {c1|accusing} {x1|it of shielding wage thieves from inspectors}.

                {x2|“The only way to be inspected in Marsh County is to ask for it,”} acting CWI Director {s2|Peter Vance} {c2|said} in a statement.

                The men {c3|have been accused of} {x3|crimes including forgery and theft}. Notices were sent by CWI to the men.

                {x4|“It is past time to look at the facts,”} {c4|said} {s4|Vance}.

                {x5|“It is my wish to work with every county,”} {s5|he} {c5|said}.

                {s6|The independent researcher who compiled the data} {c6|said} {x6|that he found more cases each year}.

                {s7|CWI} {c7|says} {x7|it will return in spring}. {s8|The agency} {c8|wants} {x8|more staff}.

                Sworn into office in 2018, Sheriff Ruth Baker followed through on a promise. {s9|Baker} {c9|said} {x9|she wanted to look after the people in the county}.

                {s10|A letter from the inspectorate’s union, Harbor Local 9,} {c10|warned} {x10|of delays}. {s11|The letter} {c11|asked} {x11|for talks}.
                """)
            .sources();
    assertThat(sources.stream().map(Source::sourceClass))
        .containsExactly(
            SourceClass.NAMED_ORGANIZATION,
            SourceClass.NAMED_PERSON,
            SourceClass.NO_SOURCE,
            SourceClass.NAMED_PERSON,
            SourceClass.NAMED_PERSON,
            SourceClass.UNNAMED_PERSON,
            SourceClass.NAMED_ORGANIZATION,
            SourceClass.NAMED_ORGANIZATION,
            SourceClass.NAMED_PERSON,
            SourceClass.NAMED_DOCUMENT,
            SourceClass.NAMED_DOCUMENT);
    assertThat(sources.get(2).missing()).contains(MissingSource.AGENTLESS_PASSIVE);
    assertThat(sources.get(4).resolved()).contains("Peter Vance");
    assertThat(sources.get(5).description()).contains(SourceDescription.ROLE);
    assertThat(sources.get(8).resolved()).contains("Ruth Baker");
    assertThat(sources.get(4).key()).isEqualTo(sources.get(1).key());
    assertThat(sources.get(6).key()).isEqualTo(sources.get(0).key());
  }

  @Test
  void isTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      Source source =
          MarkedArticle.of("{s|INGRID IVERSEN} {c|said} {x|so}. Ingrid Iversen left.")
              .sources()
              .get(0);
      assertThat(source.sourceClass()).isEqualTo(SourceClass.NAMED_PERSON);
    } finally {
      Locale.setDefault(before);
    }
  }

  /**
   * Far more mentions of one name than any article has are read in seconds: nothing is quadratic.
   */
  @Test
  @Timeout(60)
  void aHundredThousandMentionsTakeSeconds() {
    StringBuilder text = new StringBuilder("Ana Ruiz spoke. ");
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      starts.add(text.length());
      text.append("Ruiz said so. ");
    }
    MarkedArticle plain = MarkedArticle.of(text.toString());
    List<AttributionRelation> relations = new ArrayList<>();
    AttributionRelation model = MarkedArticle.of("{s|Ruiz} {c|said} {x|so}.").relations().get(0);
    for (int start : starts) {
      relations.add(
          new AttributionRelation(
              shift(model.source(), start),
              shift(model.cue(), start),
              shift(model.content(), start),
              model.type(),
              1));
    }
    long before = System.nanoTime();
    List<Source> sources = new SourceResolver().resolve(plain.article(), relations);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    assertThat(sources).allMatch(source -> source.resolved().orElse("").equals("Ana Ruiz"));
  }

  private static com.google.common.collect.ImmutableList<TextSpan> shift(
      List<TextSpan> spans, int by) {
    return spans.stream()
        .map(span -> new TextSpan(span.start() + by, span.end() + by))
        .collect(com.google.common.collect.ImmutableList.toImmutableList());
  }
}
