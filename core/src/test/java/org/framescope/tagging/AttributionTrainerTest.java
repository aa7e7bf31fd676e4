package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.framescope.text.TextSpan;
import org.junit.jupiter.api.Test;

/** Training on sentences made from a few words, so that there is something to learn. */
class AttributionTrainerTest {
  private static final String[] SPEAKERS = {"Ada", "The mayor", "Two nurses", "Oak", "She"};
  private static final String[] CUES = {"said", "denied", "hoped", "announced"};
  private static final String[] CONTENTS = {
    "the bridge was safe", "the river would rise", "prices had doubled", "nobody was hurt"
  };
  private static final TrainingOptions SMALL =
      new TrainingOptions(7, 2, 2, 2, 4, 4, 1, 5_000, 5_000, 1e-4f, 0.3f, 0.1f);

  private static List<CodedArticle> articles() {
    List<CodedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String speaker = SPEAKERS[i % SPEAKERS.length];
      String cue = CUES[i % CUES.length];
      String content = CONTENTS[(i / 2) % CONTENTS.length];
      String text = speaker + " " + cue + " " + content + ". The night was cold.";
      int afterSpeaker = speaker.length();
      int afterCue = afterSpeaker + 1 + cue.length();
      articles.add(
          new CodedArticle(
              ArticleParser.english().parse(Article.of("a" + i, text)),
              ImmutableList.of(
                  new CodedArticle.CodedAttribution(
                      ImmutableList.of(new TextSpan(0, afterSpeaker)),
                      ImmutableList.of(new TextSpan(afterSpeaker + 1, afterCue)),
                      ImmutableList.of(
                          new TextSpan(afterCue + 1, afterCue + 1 + content.length()))))));
    }
    return articles;
  }

  private static byte[] bytes(LearnedTagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.write(out);
    return out.toByteArray();
  }

  @Test
  void sameArticlesAndSeedGiveTheSameBytes() throws IOException {
    byte[] once = bytes(new AttributionTrainer(SMALL, step -> {}).train(articles()));
    byte[] again = bytes(new AttributionTrainer(SMALL, step -> {}).train(articles()));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void learnsWhatItWasShownAndSurvivesBeingStored() throws IOException {
    LearnedTagger trained = new AttributionTrainer(SMALL, step -> {}).train(articles());
    LearnedTagger stored = LearnedTagger.read(new ByteArrayInputStream(bytes(trained)), "model");
    var article = ArticleParser.english().parse(Article.of("x", "Oak denied nobody was hurt."));
    assertThat(stored.tag(article)).isEqualTo(trained.tag(article)).hasSize(1);
    TaggedAttribution found = stored.tag(article).get(0);
    assertThat(found.source()).contains(new TokenRange(0, 1));
    assertThat(found.cue()).isEqualTo(new TokenRange(1, 2));
    assertThat(found.content()).containsExactly(new TokenRange(2, 5));
  }

  @Test
  void saysHowManyArticlesItNeeds() {
    assertThatThrownBy(
            () -> new AttributionTrainer(SMALL, step -> {}).train(articles().subList(0, 3)))
        .hasMessage("training in 2 folds needs at least 4 coded articles, but was given 3");
  }

  @Test
  void damagedModelIsRefused() throws IOException {
    byte[] bytes = bytes(new AttributionTrainer(SMALL, step -> {}).train(articles()));
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> LearnedTagger.read(new ByteArrayInputStream(bytes), "m.bin"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("m.bin: damaged: expected SHA-256 ");
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> LearnedTagger.read(new ByteArrayInputStream(new byte[99]), "m.bin"))
        .hasMessage(
            "m.bin: expected an attribution model, which begins with 46534154, found 00000000");
  }

  /** Found by fuzzing: what a count says is not believed, though the checksum be right. */
  @Test
  void countsWithNothingBehindThemAreRefused() {
    for (int count : new int[] {-1, 1_000, Integer.MAX_VALUE}) {
      ByteBuffer body = ByteBuffer.allocate(8 + 4 + 8 * (Evidence.SIZE + 1) + 4);
      body.putInt(0x46534154).putInt(2).position(body.limit() - 4).putInt(count);
      byte[] file = Bytes.concat(body.array(), Hashing.sha256().hashBytes(body.array()).asBytes());
      assertThatThrownBy(() -> LearnedTagger.read(new ByteArrayInputStream(file), "m.bin"))
          .isInstanceOf(IOException.class)
          .hasMessage("m.bin: damaged: " + count + " numbers where 0 bytes are left");
    }
  }
}
