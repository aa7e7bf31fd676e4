package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The plotting library is the released one: vega 6.4.0, vega-lite 6.5.0, vega-interpreter 2.3.2.
 */
class VegaFilesTest {
  @ParameterizedTest
  @CsvSource({
    "vega.min.js, 8f6a3587cf8d4f42c7e08120e3eb05d067e746d554e39d2dcf52acc0bd5ba28f",
    "vega-lite.min.js, 83e215e84e308ee8688fa6503ba0f1cf8a3c05c0d61df2841a0b92bf86809e00",
    "vega-interpreter.js, c0bdb735a63f9276f136e8d90d7fdf5d8e9df8031eb069048fc9975c876fd7f9"
  })
  void isUnchanged(String file, String sha256) throws IOException {
    byte[] bytes = Resources.toByteArray(Resources.getResource(ReportAssets.class, "vega/" + file));
    assertThat(Hashing.sha256().hashBytes(bytes).toString()).isEqualTo(sha256);
  }
}
