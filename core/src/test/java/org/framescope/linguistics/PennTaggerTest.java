package org.framescope.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Random;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.framescope.text.Article;
import org.framescope.text.ParsedArticle;
import org.framescope.text.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tags are those of OpenNLP's own decoder at a beam of one, and lemmas those of its own. */
class PennTaggerTest {
  private static final String SAMPLE =
      """
      City council delays vote on shelter

      LAKE HARBOR (Staff) — The council put off its vote on a shelter for 240 undocumented \
      immigrants on Tuesday, after Mayor Ann Ode's office said the $1.5 million plan "wasn't ready."
      “We can’t build what we haven’t paid for,” Ode said in an interview. She'd asked the state's \
      emergency-management agency for help in Jan. 2019, according to people familiar with the matter.
      Critics, who've called it an illegal-alien hotel, weren't convinced... "They're hiding it," \
      said Dr. J. Park of the U.S. Border League; he didn't say who “they” were!
      """;

  private static POSModel model;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = PennTaggerTest.class.getResourceAsStream("/en-pos-maxent.bin")) {
      model = new POSModel(in);
    }
  }

  private static String[] openNlp(String[] words) {
    MaxentModel maxent = model.getArtifact("pos.model");
    return new BeamSearch(1, maxent)
        .bestSequence(
            words,
            null,
            model.getFactory().getPOSContextGenerator(0),
            model.getFactory().getSequenceValidator())
        .getOutcomes()
        .toArray(new String[0]);
  }

  private static void assertSameTags(String text) {
    ParsedArticle parsed = ArticleParser.english().parse(Article.of("a", text));
    for (Sentence sentence : parsed.sentences()) {
      String[] words = new String[sentence.endToken() - sentence.firstToken()];
      String[] tags = new String[words.length];
      for (int i = 0; i < words.length; i++) {
        int t = sentence.firstToken() + i;
        boolean spaceBefore = t == 0 || parsed.end(t - 1) < parsed.start(t);
        boolean spaceAfter = t + 1 == parsed.size() || parsed.end(t) < parsed.start(t + 1);
        words[i] =
            parsed.word(t).equals("\"")
                ? spaceBefore && !spaceAfter ? "``" : "''"
                : WordForms.asTagged(parsed.word(t));
        tags[i] = parsed.tag(t);
      }
      assertThat(tags).as(sentence.span().in(text)).containsExactly(openNlp(words));
    }
  }

  @Test
  void givesTheTagsOfOpenNlpOnRunningText() {
    assertSameTags(SAMPLE);
  }

  @Test
  void givesTheTagsOfOpenNlpOnShuffledAndUnknownWords() {
    Random random = new Random(7);
    String[] words = SAMPLE.split("\\s+", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      String word = words[random.nextInt(words.length)];
      if (random.nextInt(4) == 0) {
        int from = random.nextInt(word.length() + 1);
        word = word.substring(from) + "éX9-".charAt(random.nextInt(4)) + word.substring(0, from);
      }
      text.append(word).append(random.nextInt(12) == 0 ? "\n\n" : " ");
    }
    assertSameTags(text.toString());
  }

  @Test
  void givesTheLemmasOfOpenNlpForAWordByItself() throws IOException {
    Lemmatizer lemmatizer = EnglishModels.lemmatizer(EnglishModels.tagger());
    try (InputStream in =
        PennTaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      LemmatizerME openNlp = new LemmatizerME(new LemmatizerModel(in));
      for (String word : SAMPLE.replaceAll("[^a-zA-Z0-9-]+", " ").trim().split(" ", -1)) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String tag : new String[] {"NOUN", "VERB", "ADJ", "ADV"}) {
          assertThat(lemmatizer.predict(lower, tag))
              .as("%s as %s", lower, tag)
              .isEqualTo(openNlp.lemmatize(new String[] {lower}, new String[] {tag})[0]);
        }
      }
    }
  }
}
