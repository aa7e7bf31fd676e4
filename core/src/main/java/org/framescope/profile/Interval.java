package org.framescope.profile;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A confidence interval.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
  public Interval {
    checkArgument(low <= high, "low must be <= high, but the interval was [%s, %s]", low, high);
  }

  /** The interval of {@code a + b x}, if this is the interval of x. */
  public Interval scaled(double a, double b) {
    return b >= 0
        ? new Interval(a + b * low, a + b * high)
        : new Interval(a + b * high, a + b * low);
  }

  /** The part of this interval that lies within {@code [min, max]}. */
  public Interval within(double min, double max) {
    return new Interval(Math.max(min, Math.min(max, low)), Math.min(max, Math.max(min, high)));
  }
}
