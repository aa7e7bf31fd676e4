package org.framescope.codebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;

/**
 * The line along which the sides of an issue differ, from its first pole to its second.
 *
 * @param first the name of the first pole, scored +1
 * @param second the name of the second pole, scored -1
 */
public record Axis(String first, String second) implements Serializable {
  public Axis {
    checkArgument(!first.equals(second), "the poles of an axis must differ, both were %s", first);
  }

  /** The first pole as a side. */
  public Side firstSide() {
    return new Side(first, 1);
  }

  /** The second pole as a side. */
  public Side secondSide() {
    return new Side(second, -1);
  }

  /** The side with this name: a pole, {@code CONTESTED} or {@code NEUTRAL}; empty if none is. */
  public Optional<Side> side(String name) {
    if (name.equals(first)) {
      return Optional.of(firstSide());
    }
    if (name.equals(second)) {
      return Optional.of(secondSide());
    }
    return switch (name) {
      case "CONTESTED" -> Optional.of(Side.CONTESTED);
      case "NEUTRAL" -> Optional.of(Side.NEUTRAL);
      default -> Optional.empty();
    };
  }

  /** The same axis with its poles exchanged: every score changes its sign and nothing else. */
  public Axis exchanged() {
    return new Axis(/* first= */ second, /* second= */ first);
  }

  /** The axis as results print it: {@code first|second}. */
  @Override
  public String toString() {
    return first + "|" + second;
  }
}
