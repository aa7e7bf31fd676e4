package org.framescope.reliability;

/** The classes of attributions that scores are given for. */
public enum ScoreClass {
  /** Every attribution. */
  ALL,
  /** All words of the content stand between quotation marks. */
  DIRECT,
  /** None does. */
  INDIRECT,
  /** Some do. */
  MIXED,
  /** The content has no word. */
  NONE,
  /** No source is given. */
  NO_SOURCE
}
