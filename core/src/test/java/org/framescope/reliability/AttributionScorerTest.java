package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.reliability.AttributionCoding.Marked;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScorerTest {
  private static final String TEXT = "Ada Bell said it will rain. Rain is said to help.";

  private static ImmutableList<TextSpan> spans(String... words) {
    ImmutableList.Builder<TextSpan> spans = ImmutableList.builder();
    for (String word : words) {
      int start = TEXT.indexOf(word);
      spans.add(new TextSpan(start, start + word.length()));
    }
    return spans.build();
  }

  private static final Marked ADA =
      new Marked(spans("Ada Bell"), spans("said"), spans("it will rain"));
  private static final Marked NOBODY =
      new Marked(spans(), spans("is said"), spans("Rain", "to help"));

  private static AttributionScores score(Marked... predicted) {
    AttributionScorer scorer = new AttributionScorer();
    scorer.add(new AttributionCoding("t", TEXT, ImmutableList.of(ADA, NOBODY)), List.of(predicted));
    return scorer.scores();
  }

  @Test
  void sameMarksScoreOne() {
    AttributionScores scores = score(ADA, NOBODY);
    for (ScoreMetric metric : ScoreMetric.values()) {
      assertThat(scores.of(metric, ScoreClass.ALL).f1()).as(metric.label()).isEqualTo(1);
    }
  }

  @Test
  void relationNeedsHalfTheSourceAndHalfTheContent() {
    // Source: 1 of 2 tokens, J = 1/2. Content: 2 of 3, J = 2/3. One of two found.
    AttributionScores half = score(new Marked(spans("Bell"), spans("said"), spans("will rain")));
    assertThat(half.of(ScoreMetric.RELATION, ScoreClass.ALL))
        .isEqualTo(new MatchCounts(2, 1, 1, 1));
    // Content: 1 of 3 tokens, J = 1/3: a relation by any token alone.
    AttributionScores third = score(new Marked(spans("Bell"), spans("said"), spans("rain")));
    assertThat(third.of(ScoreMetric.RELATION, ScoreClass.ALL).found()).isZero();
    assertThat(third.of(ScoreMetric.RELATION_ANY, ScoreClass.ALL).found()).isOne();
  }

  @Test
  void absentSourcesAgreeAndAreScoredApart() {
    AttributionScores scores = score(NOBODY);
    assertThat(scores.of(ScoreMetric.RELATION, ScoreClass.NO_SOURCE).f1()).isEqualTo(1);
    assertThat(scores.of(ScoreMetric.RELATION, ScoreClass.ALL).f1())
        .isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void tokensAreCountedOnce() {
    // Gold content: it will rain, Rain, to help: 6 tokens; predicted: it will rain.
    assertThat(score(ADA).of(ScoreMetric.CONTENT_TOKEN, ScoreClass.ALL))
        .isEqualTo(new MatchCounts(6, 3, 3, 3));
  }

  @Test
  void readsBratAsPolnearHasIt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), "Ada said it rained, oddly, all day.");
    Files.writeString(
        folder.resolve("attributions/a_4b22.ann"),
        """
        T1\tSource 0 3\tAda
        T2\tCue 4 8\tsaid
        T3\tContent 9 18;27 34\tit rained all day
        T4\tAttribution 4 8\tsaid
        E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
        T5\tCue 90 95\toddly
        """);
    AttributionCodings read = AttributionCodings.read(folder);
    assertThat(read.texts()).hasSize(1);
    assertThat(read.texts().get(0).id()).isEqualTo("a_4b22");
    assertThat(read.texts().get(0).attributions())
        .containsExactly(
            new Marked(
                ImmutableList.of(new TextSpan(0, 3)),
                ImmutableList.of(new TextSpan(4, 8)),
                ImmutableList.of(new TextSpan(9, 18), new TextSpan(27, 34))));
    assertThat(read.problems())
        .singleElement()
        .asString()
        .endsWith(
            "a_4b22.ann:6:1: expected a text-bound annotation within the text, "
                + "found T5\tCue 90 95\toddly");
  }

  @Test
  void readsJsonlWithOffsetsInCodePoints(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("coded.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","text":"\uD83D\uDE00 Ada said no","attributions":[{"source":[[2,5]],"cue":[[6,10]],"content":[[11,13]]}]}
        {"id":"b","text":"short","attributions":[{"cue":[[2,99]]}]}
        nonsense
        """);
    AttributionCodings read = AttributionCodings.read(file);
    Marked marked = read.texts().get(0).attributions().get(0);
    assertThat(marked.source().get(0).in(read.texts().get(0).text())).isEqualTo("Ada");
    assertThat(marked.content().get(0).in(read.texts().get(0).text())).isEqualTo("no");
    assertThat(read.problems()).hasSize(2);
    assertThat(read.problems().get(0))
        .endsWith(
            "coded.jsonl:2:1: expected a cue as [start, end] within the text's 5 code points, "
                + "found [2,99]");
    assertThat(read.problems().get(1))
        .contains("coded.jsonl:3:")
        .contains("expected a JSON object");
  }

  @Test
  void ofEveryTenArticlesTheFourthIsForTheTest() {
    List<AttributionCoding> texts =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(i -> new AttributionCoding("x_" + (10 + i), "", ImmutableList.of()))
            .toList();
    assertThat(CorpusPart.TEST.of(texts))
        .extracting(AttributionCoding::id)
        .containsExactly("x_13", "x_23");
    assertThat(CorpusPart.TUNING.of(texts))
        .extracting(AttributionCoding::id)
        .containsExactly("x_17", "x_27");
    assertThat(CorpusPart.TRAINING.of(texts)).hasSize(16);
    assertThat(CorpusPart.DEVELOPMENT.of(texts))
        .hasSize(18)
        .doesNotContainAnyElementsOf(CorpusPart.TEST.of(texts));
  }
}
