package org.framescope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.framescope.comparison.MadeUp.CHOICE;
import static org.framescope.comparison.MadeUp.DENSITY;
import static org.framescope.comparison.MadeUp.UNNAMED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.framescope.annotation.Voice;
import org.framescope.profile.Measure;
import org.framescope.profile.MeasureName;
import org.framescope.text.ArticlePart;
import org.junit.jupiter.api.Test;

/** What a comparison knows of each measure: its order, whether it is tested, its name in words. */
class FigureRulesTest {
  private static final Measure.Key FRAME = Measure.Key.of(MeasureName.FRAME_SHARE).slot("economic");

  @Test
  void figuresComeInTheBlocksOfTheProfileAndThereByMeasureAndName() {
    List<Measure.Key> rising =
        List.of(
            DENSITY,
            CHOICE,
            UNNAMED,
            FRAME,
            DENSITY.voice(Voice.AUTHOR),
            DENSITY.voice(Voice.QUOTED),
            CHOICE.part(ArticlePart.HEADLINE),
            DENSITY.issue("immigration"),
            DENSITY.issue("taxes"),
            CHOICE.issue("immigration").axis("a|b"),
            DENSITY.slot("restriction"),
            CHOICE.issue("immigration").axis("a|b").slot("person"),
            Measure.Key.of(MeasureName.CUE_STANCE_BALANCE).slot("source"));
    List<Measure.Key> sorted = new ArrayList<>(rising);
    Collections.shuffle(sorted, new Random(1));

    sorted.sort(FigureRules.ORDER);

    assertThat(sorted).containsExactlyElementsOf(rising);
  }

  @Test
  void whatIsPooledOrOfAnIssueIsTestedAndWhatIsFinerIsNot() {
    assertThat(
            List.of(
                DENSITY, UNNAMED, CHOICE, CHOICE.issue("i").axis("a|b"), DENSITY.issue("i"), FRAME))
        .allMatch(FigureRules::main);
    assertThat(
            List.of(
                DENSITY.voice(Voice.AUTHOR),
                DENSITY.slot("restriction"),
                DENSITY.part(ArticlePart.HEADLINE),
                CHOICE.part(ArticlePart.HEADLINE),
                CHOICE.slot("person"),
                Measure.Key.of(MeasureName.WORD_CHOICE),
                Measure.Key.of(MeasureName.SLANT).voice(Voice.QUOTED),
                FRAME.issue("i"),
                FRAME.voice(Voice.AUTHOR),
                FRAME.part(ArticlePart.HEADLINE)))
        .noneMatch(FigureRules::main);
  }

  @Test
  void aFigureInWordsNamesAllThatItIsOf() {
    assertThat(
            FigureRules.label(
                CHOICE.issue("taxes").axis("a|b").slot("person").part(ArticlePart.HEADLINE)))
        .isEqualTo("word-choice taxes a|b person AUTHOR HEADLINE");
  }

  @Test
  void onlyMeasuresWithPolesHaveASign() {
    assertThat(FigureRules.signed(CHOICE)).isTrue();
    assertThat(FigureRules.signed(DENSITY)).isFalse();
    assertThat(FigureRules.signed(UNNAMED)).isFalse();
    assertThat(FigureRules.ofTerms(UNNAMED)).isFalse();
    assertThat(FigureRules.ofTerms(FRAME)).isTrue();
    assertThat(FigureRules.zeroIfSilent(DENSITY.issue("i"))).isTrue();
    assertThat(FigureRules.zeroIfSilent(DENSITY.part(ArticlePart.HEADLINE))).isFalse();
    assertThat(FigureRules.zeroIfSilent(CHOICE)).isFalse();
  }
}
