package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table adds for each feature the weights that were put in for it, whatever its width. */
class WeightTableTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 6})
  void addsTheWeightsOfTheFeaturesItHas(int width) {
    SplittableRandom random = new SplittableRandom(5);
    WeightTable table = new WeightTable(width, 2f, WeightTable.lengthFor(300));
    float[] values = Quantizer.values(2f);
    FeatureBuffer features = new FeatureBuffer();
    float[] expected = new float[width + 2];
    expected[1] = 10;
    float[] found = expected.clone();
    for (int f = 0; f < 300; f++) {
      features.add(1, f);
      int[] codes = random.ints(width, 0, 256).toArray();
      table.put(features.get(f), codes);
      for (int k = 0; k < width; k++) {
        expected[1 + k] += values[codes[k]];
      }
    }

    table.add(features, found, 1);

    assertThat(found).containsExactly(expected);
  }
}
