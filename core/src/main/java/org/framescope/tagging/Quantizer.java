package org.framescope.tagging;

/**
 * Rounds weights to 8 bits on a logarithmic scale (mu-law), so that the few large weights and the
 * many small ones keep the same relative precision, about 3 in 100.
 */
final class Quantizer {
  private static final int MOST = 127;
  private static final double MU = 2000;

  private Quantizer() {}

  /** The code of a value, -127 to 127. */
  static int code(float value, float largest) {
    double size = Math.min(1, Math.abs(value) / largest);
    long code = Math.round(MOST * StrictMath.log1p(MU * size) / StrictMath.log1p(MU));
    return (int) (value < 0 ? -code : code);
  }

  /** What each code stands for, by its lowest 8 bits. */
  static float[] values(float largest) {
    float[] values = new float[256];
    for (int code = -MOST; code <= MOST; code++) {
      double size = StrictMath.expm1(Math.abs(code) / (double) MOST * StrictMath.log1p(MU)) / MU;
      values[code & 0xff] = (float) (Math.signum((double) code) * size * largest);
    }
    return values;
  }
}
