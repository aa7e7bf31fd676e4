package org.framescope.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantizerTest {
  @Test
  void everyCodeStandsForAValueThatHasIt() {
    float[] values = Quantizer.values(40);
    for (int code = -127; code <= 127; code++) {
      assertThat(Quantizer.code(values[code & 0xff], 40)).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {100, 50, -50, 7, -2, 0.5f})
  void largeAndSmallWeightsKeepTheSameRelativePrecision(float weight) {
    float rounded = Quantizer.values(100)[Quantizer.code(weight, 100) & 0xff];
    assertThat(rounded).isCloseTo(weight, within(Math.abs(weight) * 0.04f));
  }
}
