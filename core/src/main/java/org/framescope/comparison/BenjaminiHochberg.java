package org.framescope.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The false discovery rate (Benjamini and Hochberg 1995). */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The adjusted p-values q, in the order of p: from the largest p down, the minimum so far of p
   * times n over its rank. Agrees with R's {@code p.adjust(p, "BH")}.
   *
   * @param p p-values, each 0 to 1
   */
  public static double[] adjust(double[] p) {
    int n = p.length;
    int[] falling =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[n];
    double smallest = 1;
    for (int i = 0; i < n; i++) {
      smallest = Math.min(smallest, p[falling[i]] * n / (n - i));
      q[falling[i]] = smallest;
    }
    return q;
  }
}
