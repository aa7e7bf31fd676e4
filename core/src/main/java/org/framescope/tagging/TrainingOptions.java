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
 * @param roleEpochs how often the first reading sees every paragraph
 * @param linkEpochs how often the second reading sees every possible cue
 * @param leastCount how often a feature must occur to get a weight
 * @param leastWeight the smallest weight that is kept, as a share of the largest
 * @param trainingReach how far below the best reading a cue may score and still be an example for
 *     the second reading, in units of the mean margin of a token
 * @param reach the same for the trained tagger; smaller, for it is faster and no worse
 */
public record TrainingOptions(
    long seed,
    int folds,
    int rounds,
    int roleEpochs,
    int linkEpochs,
    int leastCount,
    float leastWeight,
    float trainingReach,
    float reach) {
  public TrainingOptions {
    checkArgument(folds >= 2, "folds must be 2 or more, but was %s", folds);
    checkArgument(rounds >= 1, "rounds must be 1 or more, but was %s", rounds);
    checkArgument(roleEpochs >= 1, "roleEpochs must be 1 or more, but was %s", roleEpochs);
    checkArgument(linkEpochs >= 1, "linkEpochs must be 1 or more, but was %s", linkEpochs);
    checkArgument(leastCount >= 1, "leastCount must be 1 or more, but was %s", leastCount);
  }

  private static final int ROUNDS = 1;

  /** The options with which the bundled model was trained, but for the seed. */
  public static TrainingOptions standard(long seed) {
    return new TrainingOptions(seed, 5, ROUNDS, 8, 6, 3, 1e-4f, 0.3f, 0.1f);
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
