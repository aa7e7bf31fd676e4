package org.framescope.codebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * Whose usage a term is: a pole of an axis, or neither.
 *
 * @param name the pole's name as in the codebook ({@code restriction}), or {@code CONTESTED} or
 *     {@code NEUTRAL}
 * @param sign +1 for the first pole of the axis, -1 for the second, 0 for CONTESTED and NEUTRAL
 */
public record Side(String name, int sign) implements Serializable {
  /** Coined by one side and used as a charge by the other, or adopted by both. */
  public static final Side CONTESTED = new Side("CONTESTED", 0);

  /** The wording of neither side. */
  public static final Side NEUTRAL = new Side("NEUTRAL", 0);

  public Side {
    checkArgument(!name.isEmpty(), "a side must have a name");
    checkArgument(sign >= -1 && sign <= 1, "sign must be -1, 0 or 1, but was %s", sign);
  }

  /** Whether this is a pole of an axis. */
  public boolean isPole() {
    return sign != 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
