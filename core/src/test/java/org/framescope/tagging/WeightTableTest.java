package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table adds for each feature the weights that were put in for it, whatever its width. */
class WeightTableTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 6})
  void sumsTheWeightsOfTheFeaturesItHas(int width) {
    SplittableRandom random = new SplittableRandom(5);
    WeightTable table = new WeightTable(width, 2f, WeightTable.lengthFor(300));
    float[] values = Quantizer.values(2f);
    FeatureSums features = new FeatureSums(table, 2);
    FeatureBuffer all = new FeatureBuffer();
    double[] expected = new double[width + 2];
    float[] found = new float[width + 2];
    for (int f = 0; f < 300; f++) {
      all.add(1, f);
      int[] codes = random.ints(width, 0, 256).toArray();
      table.put(all.get(f), codes);
      if (f % 3 == 0) {
        for (int k = 0; k < width; k++) {
          expected[1 + k] += values[codes[k]];
        }
      }
    }

    features.start();
    for (int f = 0; f < 300; f += 3) {
      features.add(1, f);
    }
    features.read(found, 1);

    for (int k = 0; k < found.length; k++) {
      assertThat((double) found[k]).isCloseTo(expected[k], within(1e-4));
    }
  }
}
