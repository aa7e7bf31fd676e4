package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a {@link LearnedTagger} from coded articles. One thread; the same articles in the same
 * order and the same options give the same model, byte for byte.
 */
public final class AttributionTrainer {
  private static final int PLACES = 1 << 16;

  private final TrainingOptions options;
  private final Consumer<String> progress;

  /**
   * @param options how to train
   * @param progress told, in a few words each, what is being done
   */
  public AttributionTrainer(TrainingOptions options, Consumer<String> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Trains a tagger.
   *
   * @param articles at least twice as many as the options have folds
   * @throws IllegalArgumentException if there are too few articles, or none has an attribution
   */
  public LearnedTagger train(List<CodedArticle> articles) {
    checkArgument(
        articles.size() >= 2 * options.folds(),
        "training in %s folds needs at least %s coded articles, but was given %s",
        options.folds(),
        2 * options.folds(),
        articles.size());
    checkArgument(
        articles.stream().anyMatch(a -> !a.attributions().isEmpty()),
        "no attribution is marked in any of the %s articles",
        articles.size());
    List<LinkArticle> seen = heldOutReadings(articles);
    progress.accept("first reading, all articles");
    RoleModel roles = new RoleTrainer(options).train(prepare(articles, 1, 0, false));
    Calibration calibration = calibrate(seen);
    progress.accept("second reading, all articles");
    LinkModel links = new LinkTrainer(options).train(seen);
    return new LearnedTagger(new AttributionModel(roles, links, calibration, options.reach()));
  }

  /** The articles whose number leaves {@code part} when divided by {@code parts}, or all others. */
  private static List<TrainingArticle> prepare(
      List<CodedArticle> articles, int parts, int part, boolean others) {
    List<TrainingArticle> chosen = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % parts == part) != others) {
        chosen.add(TrainingArticle.of(articles.get(i)));
      }
    }
    return chosen;
  }

  /** Every article as read by a first reading that was trained without it. */
  private List<LinkArticle> heldOutReadings(List<CodedArticle> articles) {
    List<LinkArticle> seen = new ArrayList<>();
    for (int fold = 0; fold < options.folds(); fold++) {
      progress.accept("first reading, part " + (fold + 1) + " of " + options.folds());
      List<TrainingArticle> rest = prepare(articles, options.folds(), fold, true);
      RoleReader reader = new RoleReader(new RoleTrainer(options).train(rest), PLACES);
      for (TrainingArticle article : prepare(articles, options.folds(), fold, false)) {
        seen.add(LinkArticle.of(article, reader, options.trainingReach()));
      }
    }
    return seen;
  }

  private Calibration calibrate(List<LinkArticle> seen) {
    List<CalibrationTrainer.Case> cases = new ArrayList<>();
    int wanted = 0;
    for (int half = 0; half < 2; half++) {
      progress.accept("confidence, half " + (half + 1) + " of 2");
      List<LinkArticle> learn = new ArrayList<>();
      List<LinkArticle> judge = new ArrayList<>();
      for (int i = 0; i < seen.size(); i++) {
        (i % 2 == half ? judge : learn).add(seen.get(i));
      }
      LinkReader reader = new LinkReader(new LinkTrainer(options).train(learn), PLACES);
      for (LinkArticle article : judge) {
        wanted += Judgement.judge(article, reader, cases);
      }
    }
    return CalibrationTrainer.fit(cases, wanted, options);
  }
}
