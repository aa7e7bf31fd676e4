package org.framescope.reliability;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha and what it rests on. "It is customary to require α ≥ .800. Where tentative
 * conclusions are still acceptable, α ≥ .667 is the lowest conceivable limit" (Krippendorff 2004,
 * p. 241).
 *
 * @param scale how values are compared
 * @param alpha 1 for perfect agreement, 0 for what chance gives, below 0 for systematic
 *     disagreement; empty where there is nothing to disagree on (fewer than two values that can be
 *     paired, or a single value throughout)
 * @param low the lower end of the 95 % interval, units resampled; empty with alpha
 * @param high the upper end
 * @param belowTentative the probability that alpha is below .667, as the share of resamples
 * @param belowReliable the probability that alpha is below .800
 * @param units the number of units that two coders or more have a value for
 * @param pairable the number of values in these units
 * @param values the values, in the order of the matrix
 * @param coincidences the coincidence matrix, one row a value: o(c,k) is how often c and k were
 *     paired within a unit, each unit weighing as many as it has values
 */
public record Agreement(
    Scale scale,
    OptionalDouble alpha,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble belowTentative,
    OptionalDouble belowReliable,
    int units,
    int pairable,
    ImmutableList<String> values,
    ImmutableList<ImmutableDoubleArray> coincidences) {
  /** The lowest alpha for tentative conclusions. */
  public static final double TENTATIVE = 0.667;

  /** The alpha that is customarily required. */
  public static final double RELIABLE = 0.800;

  /** How two values are compared. */
  public enum Scale {
    /** Equal or not. */
    NOMINAL,
    /** By the number of values ranked between them. */
    ORDINAL,
    /** By the square of their difference. */
    INTERVAL
  }
}
