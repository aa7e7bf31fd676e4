package org.framescope.tagging;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.SplittableRandom;

/**
 * How a tagger is trained.
 *
 * @param seed decides the order in which examples are shown; the same seed gives the same model
 * @param folds the parts in which articles are held out in turn, so that the second reading learns
 *     from a first reading as it will be on new articles; 2 or more
 * @param rounds how many times each reading is trained, in different orders; the mean is kept
 * @param pilotEpochs how often a reading sees every example before its features are chosen
 * @param roleEpochs how often the first reading sees every paragraph in a round
 * @param linkEpochs how often the second reading sees every possible cue in a round
 * @param leastCount how often a feature must occur to get a weight
 * @param roleFeatures the most features of tokens that the first reading keeps, those that weigh
 *     most with the pilot's weights; 1 or more
 * @param linkFeatures the same for the second reading
 * @param leastWeight the smallest weight that is kept, as a share of the largest
 * @param trainingReach how far below the best reading a cue may score and still be an example for
 *     the second reading, in units of the mean margin of a token
 * @param reach the same for the trained tagger; smaller, for it is faster and no worse
 */
public record TrainingOptions(
    long seed,
    int folds,
    int rounds,
    int pilotEpochs,
    int roleEpochs,
    int linkEpochs,
    int leastCount,
    int roleFeatures,
    int linkFeatures,
    float leastWeight,
    float trainingReach,
    float reach) {
  public TrainingOptions {
    checkArgument(folds >= 2, "folds must be 2 or more, but was %s", folds);
    checkArgument(rounds >= 1, "rounds must be 1 or more, but was %s", rounds);
    checkArgument(pilotEpochs >= 1, "pilotEpochs must be 1 or more, but was %s", pilotEpochs);
    checkArgument(roleEpochs >= 1, "roleEpochs must be 1 or more, but was %s", roleEpochs);
    checkArgument(linkEpochs >= 1, "linkEpochs must be 1 or more, but was %s", linkEpochs);
    checkArgument(leastCount >= 1, "leastCount must be 1 or more, but was %s", leastCount);
    checkArgument(roleFeatures >= 1, "roleFeatures must be 1 or more, but was %s", roleFeatures);
    checkArgument(linkFeatures >= 1, "linkFeatures must be 1 or more, but was %s", linkFeatures);
  }

  private static final int ROUNDS = 3;
  private static final int ROLE_FEATURES = 43_000;
  private static final int LINK_FEATURES = 87_000;

  /** The options with which the bundled model was trained, but for the seed. */
  public static TrainingOptions standard(long seed) {
    return new TrainingOptions(
        seed, 5, ROUNDS, 4, 7, 9, 3, ROLE_FEATURES, LINK_FEATURES, 1e-4f, 0.3f, 0.05f);
  }

  /** Decides the order of examples before the features are chosen. */
  SplittableRandom pilot() {
    return random(-1);
  }

  /** Decides the order of examples in a round. */
  SplittableRandom random(int round) {
    return new SplittableRandom(seed + 1000L * round);
  }

  static int[] identity(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    return order;
  }

  static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
