package org.framescope.codebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A contested political question and the axis along which its sides differ.
 *
 * @param id its name in results, kebab-case ({@code climate-energy})
 * @param axis its axis
 */
public record Issue(String id, Axis axis) implements Serializable {
  public Issue {
    checkArgument(!id.isEmpty(), "an issue must have an id");
  }
}
