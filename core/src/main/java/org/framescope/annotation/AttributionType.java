package org.framescope.annotation;

/** How much of what is attributed stands between quotation marks. */
public enum AttributionType {
  /** All its words. */
  DIRECT,
  /** None of its words. */
  INDIRECT,
  /** Some of its words. */
  MIXED
}
