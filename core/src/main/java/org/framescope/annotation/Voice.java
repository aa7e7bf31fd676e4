package org.framescope.annotation;

/** Whose words a term is in. */
public enum Voice {
  /** The article's own, headline included. */
  AUTHOR,
  /** A source's, between quotation marks that are attributed to it. */
  QUOTED,
  /** A source's, reported without quotation marks. */
  REPORTED
}
