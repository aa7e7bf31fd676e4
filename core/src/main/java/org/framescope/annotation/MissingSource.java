package org.framescope.annotation;

/** How a statement comes to have no source. */
public enum MissingSource {
  /** A passive without an agent, or an impersonal verb: it was alleged; is accused of; it seems. */
  AGENTLESS_PASSIVE,
  /** An adverb of hearsay: reportedly, allegedly. */
  HEARSAY_ADVERB,
  /** A quotation that nobody is given for. */
  ORPHAN_QUOTATION,
  /** The outlet vouches for it: the Post has learned. */
  OUTLET_SELF
}
