package org.framescope.tagging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns the second reading, as {@link RoleTrainer} learns the first: from the cues that a first
 * reading found on articles it had not seen and a person marked, too. Whether a cue is one is for
 * the {@link CalibrationTrainer} to learn: a reading that must also be able to find nothing cuts
 * short what it is unsure of. One thread; the same input gives the same weights.
 */
final class LinkTrainer {
  private static final int L = LinkLabels.COUNT;
  private static final int E = LinkLabels.ENDINGS;
  private static final float MARGIN = 1;

  private final TrainingOptions options;
  private final FeatureIndex index = new FeatureIndex();
  private final FeatureIndex endingIndex = new FeatureIndex();
  private final FeatureBuffer buffer = new FeatureBuffer();
  private final List<Example> examples = new ArrayList<>();

  /** A window with its features' numbers and its labels. */
  @SuppressWarnings("ArrayRecordComponent") // seen by this class alone
  private record Example(
      CueWindow window, int[][] features, int[][] steps, int[] ending, byte[] labels) {}

  LinkTrainer(TrainingOptions options) {
    this.options = options;
  }

  /** Learns from articles as the first reading sees them. */
  LinkModel train(List<LinkArticle> articles) {
    for (LinkArticle article : articles) {
      CueFeatures extractor = article.extractor(buffer);
      for (int i = 0; i < article.windows().size(); i++) {
        if (article.attributes(i)) {
          count(article.windows().get(i), extractor);
        }
      }
    }
    int features = index.freeze(options.leastCount());
    int endingFeatures = endingIndex.freeze(options.leastCount());
    articles.forEach(this::prepare);
    features = choose(features, endingFeatures);
    float[] meanWeights = new float[features * L];
    float[] meanSteps = new float[LinkSteps.ROWS * L * L];
    float[] meanEndings = new float[endingFeatures * E];
    for (int round = 0; round < options.rounds(); round++) {
      AveragedWeights weights = new AveragedWeights(meanWeights.length);
      AveragedWeights steps = new AveragedWeights(meanSteps.length);
      AveragedWeights endings = new AveragedWeights(meanEndings.length);
      double taken = learn(options.linkEpochs(), weights, steps, endings, options.random(round));
      weights.addMean(taken, 1f / options.rounds(), meanWeights);
      steps.addMean(taken, 1f / options.rounds(), meanSteps);
      endings.addMean(taken, 1f / options.rounds(), meanEndings);
    }
    LinkModel model =
        new LinkModel(
            index.table(meanWeights, L, options.leastWeight()),
            meanSteps,
            endingIndex.table(meanEndings, E, options.leastWeight()),
            1);
    return model.withUnit(unit(model, articles));
  }

  /** Learns once from all features, and leaves those that weigh most; returns their number. */
  private int choose(int features, int endingFeatures) {
    AveragedWeights weights = new AveragedWeights(features * L);
    AveragedWeights steps = new AveragedWeights(LinkSteps.ROWS * L * L);
    AveragedWeights endings = new AveragedWeights(endingFeatures * E);
    double taken = learn(options.pilotEpochs(), weights, steps, endings, options.pilot());
    float[] mean = new float[features * L];
    weights.addMean(taken, 1, mean);
    int[] chosen = index.choose(mean, L, options.linkFeatures());
    examples.forEach(example -> FeatureIndex.renumber(example.features, chosen));
    return index.size();
  }

  /** The mean size of an advantage, for scores to be comparable between models. */
  private static float unit(LinkModel model, List<LinkArticle> articles) {
    double sum = 0;
    int count = 0;
    LinkReader reader = new LinkReader(model, 1 << 16);
    for (int i = 0; i < articles.size(); i += RoleTrainer.SAMPLE) {
      LinkArticle article = articles.get(i);
      TokenTable x = article.article().tokens();
      for (Selection.Found found : reader.found(x, article.near(), article.reading())) {
        sum += Math.abs(found.advantage());
        count++;
      }
    }
    return count == 0 || sum == 0 ? 1 : (float) (sum / count);
  }

  private void count(CueWindow window, CueFeatures extractor) {
    extractor.view().look(window);
    for (int t = window.start(); t < window.end(); t++) {
      if (!window.inCue(t)) {
        emit(extractor, t);
        index.count(buffer);
      }
    }
    emitEnding(extractor);
    endingIndex.count(buffer);
  }

  private void emit(CueFeatures extractor, int t) {
    buffer.clear();
    int zone = extractor.view().zone(t);
    extractor.local(t, zone);
    extractor.paired(t, zone);
  }

  private void emitEnding(CueFeatures extractor) {
    buffer.clear();
    extractor.ending();
  }

  private void prepare(LinkArticle article) {
    CueFeatures extractor = article.extractor(buffer);
    for (int i = 0; i < article.windows().size(); i++) {
      if (!article.attributes(i)) {
        continue;
      }
      CueWindow window = article.windows().get(i);
      extractor.view().look(window);
      int[][] features = new int[window.length()][];
      int[][] steps = new int[window.length()][];
      for (int t = window.start(); t < window.end(); t++) {
        int k = t - window.start();
        steps[k] = LinkSteps.features(extractor.view(), t, extractor.view().zone(t));
        if (window.inCue(t)) {
          features[k] = new int[0];
        } else {
          emit(extractor, t);
          features[k] = index.numbers(buffer);
        }
      }
      emitEnding(extractor);
      examples.add(
          new Example(
              window, features, steps, endingIndex.numbers(buffer), article.labels().get(i)));
    }
  }

  private double learn(
      int epochs,
      AveragedWeights weights,
      AveragedWeights steps,
      AveragedWeights endings,
      SplittableRandom random) {
    LinkDecoder decoder = new LinkDecoder();
    int[] order = TrainingOptions.identity(examples.size());
    double taken = 1;
    for (int epoch = 1; epoch <= epochs; epoch++) {
      TrainingOptions.shuffle(order, random);
      for (int next : order) {
        Example example = examples.get(next);
        byte[] guess = guess(example, weights.now(), steps.now(), endings.now(), decoder);
        if (!Arrays.equals(guess, example.labels)) {
          correct(example, guess, weights, steps, taken);
          correctEnding(example, guess, endings, taken);
        }
        taken++;
      }
    }
    return taken;
  }

  private static byte[] guess(
      Example example, float[] weights, float[] steps, float[] endings, LinkDecoder decoder) {
    int n = example.labels.length;
    float[] unary = new float[n * L];
    float[] step = new float[n * L * L];
    for (int t = 0; t < n; t++) {
      for (int k = 0; k < L; k++) {
        unary[t * L + k] = k == example.labels[t] ? 0 : MARGIN;
      }
      for (int feature : example.features[t]) {
        for (int k = 0; k < L; k++) {
          unary[t * L + k] += weights[feature * L + k];
        }
      }
      if (t > 0) {
        RoleModel.addSteps(steps, example.steps[t], step, t, L * L);
      }
    }
    float[] ending = new float[E];
    for (int feature : example.ending) {
      for (int k = 0; k < E; k++) {
        ending[k] += endings[feature * E + k];
      }
    }
    return decoder.best(example.window, unary, step, ending);
  }

  private static void correct(
      Example example, byte[] guess, AveragedWeights weights, AveragedWeights steps, double taken) {
    byte[] truth = example.labels;
    for (int t = 0; t < truth.length; t++) {
      if (truth[t] != guess[t]) {
        for (int feature : example.features[t]) {
          weights.change(feature * L + truth[t], 1, taken);
          weights.change(feature * L + guess[t], -1, taken);
        }
      }
      if (t > 0 && (truth[t] != guess[t] || truth[t - 1] != guess[t - 1])) {
        for (int feature : example.steps[t]) {
          int row = feature * L * L;
          steps.change(row + truth[t - 1] * L + truth[t], 1, taken);
          steps.change(row + guess[t - 1] * L + guess[t], -1, taken);
        }
      }
    }
  }

  private static void correctEnding(
      Example example, byte[] guess, AveragedWeights endings, double taken) {
    int truth = LinkLabels.endingOf(example.labels);
    int guessed = LinkLabels.endingOf(guess);
    if (truth != guessed) {
      for (int feature : example.ending) {
        endings.change(feature * E + truth, 1, taken);
        endings.change(feature * E + guessed, -1, taken);
      }
    }
  }
}
