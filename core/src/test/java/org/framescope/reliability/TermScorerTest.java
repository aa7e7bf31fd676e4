package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.framescope.reliability.TermContext.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures, worked out by hand. */
class TermScorerTest {
  private static Term gold(int start, int end, String side, String voice) {
    return new Term(
        start,
        end,
        Optional.of(side),
        ImmutableSet.of(),
        Optional.of(voice),
        ImmutableSet.of(),
        false);
  }

  private static Term optional(int start, int end) {
    return new Term(
        start, end, Optional.empty(), ImmutableSet.of(), Optional.empty(), ImmutableSet.of(), true);
  }

  private static Term found(int start, int end) {
    return Term.predicted(start, end, "right", "author");
  }

  private static TermContext context(String kind, Term... terms) {
    return new TermContext("c", "x".repeat(60), kind, ImmutableList.copyOf(terms));
  }

  @Test
  @DisplayName("overlap and exact figures")
  void figures() {
    TermScorer scorer = new TermScorer();
    // One term found exactly, one by a part of it, one missed; one false prediction.
    scorer.add(
        context("positive", gold(0, 5, "right", "author"), gold(10, 20, "right", "author")),
        List.of(found(0, 5), found(15, 20), found(40, 45)));
    scorer.add(context("positive", gold(0, 5, "right", "author")), List.of());
    TermScore score = scorer.score();
    assertThat(score.overlap()).isEqualTo(new TermScore.Figures(2, 1, 1));
    // Precision 2/3, recall 2/3.
    assertThat(score.overlap().f1()).isCloseTo(2 / 3.0, within(1e-12));
    // The part of the second term and the false one are wrong spans; two terms lack theirs.
    assertThat(score.exact()).isEqualTo(new TermScore.Figures(1, 2, 2));
  }

  @Test
  @DisplayName("a second prediction on a term, or one on an optional term, counts neither way")
  void neutralPredictions() {
    TermScorer scorer = new TermScorer();
    scorer.add(
        context("positive", gold(3, 16, "right", "author"), optional(30, 40)),
        List.of(found(3, 10), found(11, 16), found(11, 16), found(32, 35)));
    assertThat(scorer.score().overlap()).isEqualTo(new TermScore.Figures(1, 0, 0));
    // Neither part has the exact span; the one on the optional term is not counted.
    assertThat(scorer.score().exact()).isEqualTo(new TermScore.Figures(0, 2, 1));
  }

  @Test
  @DisplayName("one prediction over two terms finds one of them")
  void oneForTwo() {
    TermScorer scorer = new TermScorer();
    scorer.add(
        context("positive", gold(9, 17, "right", "author"), gold(23, 30, "right", "author")),
        List.of(found(9, 30)));
    assertThat(scorer.score().overlap()).isEqualTo(new TermScore.Figures(1, 0, 1));
  }

  @Test
  @DisplayName("hard negatives, sides and voices")
  void shares() {
    TermScorer scorer = new TermScorer();
    scorer.add(context("negative-name"), List.of(found(0, 3)));
    scorer.add(context("negative-sense"), List.of());
    scorer.add(
        context(
            "positive",
            gold(0, 5, "right", "quoted"),
            gold(10, 15, "left", "author"),
            gold(20, 25, "contested", "attributed-indirect")),
        List.of(
            Term.predicted(0, 5, "right", "attributed-indirect"),
            Term.predicted(10, 15, "right", "author"),
            Term.predicted(20, 25, "right", "author")));
    TermScore score = scorer.score();
    assertThat(score.hardNegatives()).isEqualTo(new TermScore.Share(1, 2));
    assertThat(score.negatives().get("negative-name")).isEqualTo(new TermScore.Share(1, 1));
    // The contested term has no pole to get right.
    assertThat(score.side()).isEqualTo(new TermScore.Share(1, 2));
    assertThat(score.voice()).isEqualTo(new TermScore.Share(1, 3));
    // Quoted and reported are both a source's.
    assertThat(score.voiceTwoWay()).isEqualTo(new TermScore.Share(2, 3));
    assertThat(score.toString()).contains("side accuracy          0.500 (1 of 2)");
  }

  @Test
  @DisplayName("a file with a fault names line and column")
  void reads(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","text":"An illegal alien left.","kind":"positive","terms":[{"start":3,"end":16,"side":"restriction","voice":"author","voice_ok":["author","quoted"]}]}

        {"id":"b","text":"oops
        """);
    assertThatThrownBy(() -> TermContextReader.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gold.jsonl:3:");
    Files.writeString(
        file, Files.readString(file).substring(0, Files.readString(file).indexOf("\n\n")));
    assertThat(TermContextReader.read(file))
        .singleElement()
        .satisfies(context -> assertThat(context.terms().get(0).rightVoices()).hasSize(2));
  }
}
