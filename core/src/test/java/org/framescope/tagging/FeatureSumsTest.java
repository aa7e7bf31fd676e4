package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.framescope.linguistics.ArticleParser;
import org.framescope.text.Article;
import org.junit.jupiter.api.Test;

/** What readers remember from one article to the next makes them faster and changes nothing. */
class FeatureSumsTest {
  private static final List<String> PIECES =
      List.of(
          "said",
          "told reporters",
          "according to",
          "the mayor",
          "Ms. Ada Oak",
          "she",
          "he",
          "they",
          "that the bridge was safe",
          "denied",
          ",",
          ".",
          ".",
          ".\n\n",
          "\"",
          "\"",
          "because",
          "critics",
          "would not sign the bill",
          "on Monday",
          "a spokesman for the county",
          ":",
          "\"We will not pay,\"",
          "claimed",
          "officials",
          "who",
          "asked whether",
          "in the rain");

  private static TokenTable invented(SplittableRandom random) {
    StringBuilder text = new StringBuilder("The council met");
    for (int i = random.nextInt(120); i >= 0; i--) {
      text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
    }
    TokenTable x =
        new TokenTable(ArticleParser.english().parse(Article.of("x", text.append('.').toString())));
    LearnedTagger.english().model().roles().cueRates().rate(x);
    return x;
  }

  @Test
  void rememberedSumsAreTheSumsOfTheFeatures() {
    AttributionModel model = LearnedTagger.english().model();
    Readers forgetful = Readers.of(model, 2);
    Readers used = Readers.of(model, 1 << 12);
    SplittableRandom random = new SplittableRandom(3);
    int found = 0;
    for (int i = 0; i < 150; i++) {
      TokenTable x = invented(random);
      Surroundings near = new Surroundings(x);

      RoleReading plain = forgetful.roles().read(x, near, model.reach());
      RoleReading fast = used.roles().read(x, near, model.reach());

      assertThat(fast.label).isEqualTo(plain.label);
      assertThat(fast.contentMargin).isEqualTo(plain.contentMargin);
      assertThat(fast.cueMargin).isEqualTo(plain.cueMargin);
      assertThat(fast.sourceMargin).isEqualTo(plain.sourceMargin);
      List<Selection.Found> plainly = forgetful.links().found(x, near, plain);
      List<Selection.Found> quickly = used.links().found(x, near, fast);
      assertThat(quickly).usingRecursiveComparison().isEqualTo(plainly);
      found += quickly.size();
    }
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void sumsAreThoseOfEachFeatureAloneInAnyOrder() {
    WeightTable table = LearnedTagger.english().model().roles().table();
    SplittableRandom random = new SplittableRandom(4);
    TokenTable x = invented(random);
    FeatureBuffer all = new FeatureBuffer();
    RoleFeatures plain = new RoleFeatures(x, new Surroundings(x), all);
    FeatureSums sums = new FeatureSums(table, 1 << 8);
    RoleFeatures fast = new RoleFeatures(x, new Surroundings(x), sums);
    for (int t = 0; t < x.size; t++) {
      all.clear();
      plain.emit(t);
      table.find(all);
      long[] backwards = new long[WeightTable.PAIRS];
      for (int f = all.size() - 1; f >= 0; f--) {
        table.sum(all, f, f + 1, backwards, 0);
      }

      sums.start();
      fast.emit(t);
      float[] scores = new float[table.width()];
      sums.read(scores, 0);

      long[] found = new long[WeightTable.PAIRS];
      sums.save(found, 0);
      assertThat(found).isEqualTo(backwards);
    }
  }
}
