package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which features of a few are numbered, and which are kept. */
class FeatureIndexTest {
  private static final int LABELS = 2;

  private final FeatureBuffer buffer = new FeatureBuffer();

  /** A buffer with one feature for each value, of the same template. */
  private FeatureBuffer features(int... values) {
    buffer.clear();
    for (int value : values) {
      buffer.add(1, value);
    }
    return buffer;
  }

  private FeatureIndex counted(int[]... decisions) {
    FeatureIndex index = new FeatureIndex();
    for (int[] decision : decisions) {
      index.count(features(decision));
    }
    return index;
  }

  @Test
  void rareFeaturesGetNoNumber() {
    FeatureIndex index = counted(new int[] {1, 2}, new int[] {1, 3}, new int[] {1, 3});

    assertThat(index.freeze(2)).isEqualTo(2);
    assertThat(index.numbers(features(1, 2, 3, 4))).containsExactly(0, 1);
  }

  @Test
  void theOrderInWhichFeaturesComeChangesNoNumber() {
    FeatureIndex one = counted(new int[] {1, 2, 3, 4, 5});
    FeatureIndex other = counted(new int[] {5, 3}, new int[] {4, 2, 1});
    one.freeze(1);
    other.freeze(1);

    for (int value = 1; value <= 5; value++) {
      assertThat(other.numbers(features(value))).isEqualTo(one.numbers(features(value)));
    }
    assertThat(other.numbers(features(4, 1, 2))).isEqualTo(one.numbers(features(1, 2, 4)));
  }

  @Test
  void keepsWhatWeighsMost() {
    // Feature 1 was seen four times, 2 and 3 once, 4 four times.
    FeatureIndex index =
        counted(new int[] {1, 2, 4}, new int[] {1, 3, 4}, new int[] {1, 4}, new int[] {1, 4});
    int features = index.freeze(1);
    float[] weights = new float[features * LABELS];
    // Ranges times the root of the count: 2 * 2 = 4 for 1, 3 * 1 for 2, 5 * 1 for 3, 0 for 4.
    weigh(index, weights, 1, -1, 1);
    weigh(index, weights, 2, 0, 3);
    weigh(index, weights, 3, 5, 0);
    weigh(index, weights, 4, 7, 7);
    int[][] decisions = {index.numbers(features(1, 2, 3, 4)), index.numbers(features(2, 4))};

    int[] chosen = index.choose(weights, LABELS, 2);
    FeatureIndex.renumber(decisions, chosen);

    assertThat(index.size()).isEqualTo(2);
    assertThat(index.numbers(features(2, 4))).isEmpty();
    assertThat(decisions[0]).isEqualTo(index.numbers(features(1, 3))).hasSize(2);
    assertThat(decisions[1]).isEmpty();
  }

  @Test
  void keepsNothingThatTellsNoLabelFromAnother() {
    FeatureIndex index = counted(new int[] {1, 2});
    int features = index.freeze(1);
    float[] weights = new float[features * LABELS];
    weigh(index, weights, 1, 4, 4);
    weigh(index, weights, 2, 0, 1);

    index.choose(weights, LABELS, 10);

    assertThat(index.size()).isEqualTo(1);
    assertThat(index.numbers(features(1))).isEmpty();
  }

  private void weigh(FeatureIndex index, float[] weights, int feature, float first, float second) {
    int row = index.numbers(features(feature))[0] * LABELS;
    weights[row] = first;
    weights[row + 1] = second;
  }
}
