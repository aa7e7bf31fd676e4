package org.framescope.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns the first reading: a structured perceptron with averaged weights (Collins 2002) that must
 * win by a margin, the mean of some that saw the paragraphs in different orders. A pilot learns
 * with all features, of which those that weigh most are kept. One thread; the same articles,
 * options and seed give the same weights.
 */
final class RoleTrainer {
  private static final int L = RoleLabels.COUNT;
  private static final float MARGIN = 1;

  /** One article in so many is read again to find the unit of scores. */
  static final int SAMPLE = 5;

  private final TrainingOptions options;
  private final FeatureIndex index = new FeatureIndex();
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** A paragraph with its features' numbers and its labels. */
  @SuppressWarnings("ArrayRecordComponent") // seen by this class alone
  private record Paragraph(int[][] features, int[][] steps, int[] labels) {}

  RoleTrainer(TrainingOptions options) {
    this.options = options;
  }

  /** Learns from prepared articles; their tokens' cue levels are set anew. */
  RoleModel train(List<TrainingArticle> articles) {
    CueCounter counter = new CueCounter();
    for (TrainingArticle article : articles) {
      counter.count(article.tokens(), article.labels(), 1);
    }
    for (TrainingArticle article : articles) {
      leaveOut(counter, article);
      RoleFeatures extractor = extractor(article);
      for (int t = 0; t < article.tokens().size; t++) {
        buffer.clear();
        extractor.emit(t);
        index.count(buffer);
      }
    }
    int features = index.freeze(options.leastCount());
    for (TrainingArticle article : articles) {
      prepare(article);
    }
    features = choose(features);
    float[] meanWeights = new float[features * L];
    float[] meanSteps = new float[RoleSteps.ROWS * L * L];
    for (int round = 0; round < options.rounds(); round++) {
      AveragedWeights weights = new AveragedWeights(meanWeights.length);
      AveragedWeights steps = new AveragedWeights(meanSteps.length);
      double taken = learn(options.roleEpochs(), weights, steps, options.random(round));
      weights.addMean(taken, 1f / options.rounds(), meanWeights);
      steps.addMean(taken, 1f / options.rounds(), meanSteps);
    }
    RoleModel model =
        new RoleModel(
            counter.rates(), index.table(meanWeights, L, options.leastWeight()), meanSteps, 1);
    return model.withUnit(unit(model, articles));
  }

  /** Learns once from all features, and leaves those that weigh most; returns their number. */
  private int choose(int features) {
    AveragedWeights weights = new AveragedWeights(features * L);
    AveragedWeights steps = new AveragedWeights(RoleSteps.ROWS * L * L);
    double taken = learn(options.pilotEpochs(), weights, steps, options.pilot());
    float[] mean = new float[features * L];
    weights.addMean(taken, 1, mean);
    int[] chosen = index.choose(mean, L, options.roleFeatures());
    paragraphs.forEach(paragraph -> FeatureIndex.renumber(paragraph.features, chosen));
    return index.size();
  }

  /** The mean size of a content's margin, for margins to be comparable between models. */
  private static float unit(RoleModel model, List<TrainingArticle> articles) {
    double sum = 0;
    long count = 0;
    RoleReader reader = new RoleReader(model, 1 << 16);
    for (int i = 0; i < articles.size(); i += SAMPLE) {
      TokenTable x = articles.get(i).tokens();
      RoleReading reading = reader.read(x, new Surroundings(x), 0);
      for (float margin : reading.contentMargin) {
        sum += Math.abs(margin);
        count++;
      }
    }
    return count == 0 || sum == 0 ? 1 : (float) (sum / count);
  }

  /** Sets an article's cue levels by all articles but itself, as they will be for a new one. */
  private static void leaveOut(CueCounter counter, TrainingArticle article) {
    counter.count(article.tokens(), article.labels(), -1);
    counter.rate(article.tokens());
    counter.count(article.tokens(), article.labels(), 1);
  }

  private RoleFeatures extractor(TrainingArticle article) {
    return new RoleFeatures(article.tokens(), new Surroundings(article.tokens()), buffer);
  }

  private void prepare(TrainingArticle article) {
    TokenTable x = article.tokens();
    RoleFeatures extractor = extractor(article);
    for (int start = 0; start < x.size; start = x.paragraphEnd[start]) {
      int end = x.paragraphEnd[start];
      int[][] features = new int[end - start][];
      int[][] steps = new int[end - start][];
      for (int t = start; t < end; t++) {
        buffer.clear();
        extractor.emit(t);
        features[t - start] = index.numbers(buffer);
        steps[t - start] = RoleSteps.features(x, t);
      }
      paragraphs.add(
          new Paragraph(features, steps, Arrays.copyOfRange(article.labels(), start, end)));
    }
  }

  private double learn(
      int epochs, AveragedWeights weights, AveragedWeights steps, SplittableRandom random) {
    RoleDecoder decoder = new RoleDecoder();
    int[] order = TrainingOptions.identity(paragraphs.size());
    double taken = 1;
    for (int epoch = 1; epoch <= epochs; epoch++) {
      TrainingOptions.shuffle(order, random);
      for (int next : order) {
        Paragraph paragraph = paragraphs.get(next);
        int[] guess = guess(paragraph, weights.now(), steps.now(), decoder);
        if (!Arrays.equals(guess, paragraph.labels)) {
          correct(paragraph, guess, weights, steps, taken);
        }
        taken++;
      }
    }
    return taken;
  }

  private static int[] guess(
      Paragraph paragraph, float[] weights, float[] steps, RoleDecoder decoder) {
    int n = paragraph.labels.length;
    float[] unary = new float[n * L];
    float[] step = new float[n * L * L];
    for (int t = 0; t < n; t++) {
      for (int k = 0; k < L; k++) {
        unary[t * L + k] = k == paragraph.labels[t] ? 0 : MARGIN;
      }
      for (int feature : paragraph.features[t]) {
        for (int k = 0; k < L; k++) {
          unary[t * L + k] += weights[feature * L + k];
        }
      }
      if (t > 0) {
        RoleModel.addSteps(steps, paragraph.steps[t], step, t, L * L);
      }
    }
    return decoder.best(n, unary, step);
  }

  private static void correct(
      Paragraph paragraph,
      int[] guess,
      AveragedWeights weights,
      AveragedWeights steps,
      double taken) {
    int[] truth = paragraph.labels;
    for (int t = 0; t < truth.length; t++) {
      if (truth[t] != guess[t]) {
        for (int feature : paragraph.features[t]) {
          weights.change(feature * L + truth[t], 1, taken);
          weights.change(feature * L + guess[t], -1, taken);
        }
      }
      if (t > 0 && (truth[t] != guess[t] || truth[t - 1] != guess[t - 1])) {
        for (int feature : paragraph.steps[t]) {
          int row = feature * L * L;
          steps.change(row + truth[t - 1] * L + truth[t], 1, taken);
          steps.change(row + guess[t - 1] * L + guess[t], -1, taken);
        }
      }
    }
  }
}
