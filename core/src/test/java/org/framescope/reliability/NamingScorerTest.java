package org.framescope.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.annotation.SourceClass;
import org.framescope.reliability.NamingScorer.Named;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingScorerTest {

  private static Named named(
      int start, SourceClass sourceClass, boolean anaphoric, String... names) {
    return new Named(
        ImmutableList.of(new TextSpan(start, start + 5)),
        ImmutableList.of(new TextSpan(start + 6, start + 20)),
        sourceClass,
        anaphoric,
        ImmutableList.copyOf(names));
  }

  /** Three labelled, one not found, one found where nothing is labelled. */
  @Test
  void countsMatchedOnesAndTheOthers() {
    NamingScorer scorer = new NamingScorer();
    scorer.add(
        List.of(
            named(0, SourceClass.NAMED_PERSON, true, "Ana Ruiz"),
            named(100, SourceClass.UNNAMED_GROUP, false),
            named(200, SourceClass.NO_SOURCE, false)),
        List.of(
            named(0, SourceClass.NAMED_PERSON, false, "A. Ruiz"),
            named(102, SourceClass.UNNAMED_PERSON, false),
            named(300, SourceClass.UNNAMED_PERSON, false)));
    NamingScores scores = scorer.scores();
    assertThat(scores.detected()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(scores.coarse()).isEqualTo(1);
    assertThat(scores.fine()).isEqualTo(0.5);
    assertThat(scores.anaphoric()).isEqualTo(1);
    assertThat(scores.resolved()).isEqualTo(1);
    // One of two found, one of two labelled.
    assertThat(scores.unnamed().precision()).isEqualTo(0.5);
    assertThat(scores.unnamed().recall()).isEqualTo(0.5);
    assertThat(scores.unnamedMatched().f1()).isEqualTo(1);
    assertThat(scores.confusion()).containsEntry("NO_SOURCE -> (not found)", 1);
  }

  /** UNRESOLVED is wrong as a class, and is left out of the share of an article. */
  @Test
  void leavesTheUnresolvedOutOfTheShare() {
    NamingScorer scorer = new NamingScorer();
    List<Named> gold =
        List.of(
            named(0, SourceClass.UNNAMED_GROUP, false),
            named(100, SourceClass.NAMED_PERSON, false),
            named(200, SourceClass.NAMED_PERSON, false),
            named(300, SourceClass.NAMED_PERSON, false),
            named(400, SourceClass.NAMED_PERSON, false));
    List<Named> found =
        List.of(
            named(0, SourceClass.UNNAMED_GROUP, false),
            named(100, SourceClass.NAMED_PERSON, false),
            named(200, SourceClass.UNRESOLVED, false));
    scorer.add(gold, found);
    assertThat(scorer.scores().shareError()).isCloseTo(0.5 - 0.2, within(1e-12));
    assertThat(scorer.scores().shareRho()).isNaN();
    assertThat(scorer.scores().coarse()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void aBadLabelIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("labels.tsv");
    Files.writeString(
        file,
        "doc\tannotation_file\tattribution\tlabel\tanaphoric\tresolved\na\tb.ann\tE1\tNAMED\t0\t-\n");
    assertThatThrownBy(() -> NamingLabel.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("labels.tsv:2:4: expected a source class or UNCLEAR, found NAMED");
  }
}
