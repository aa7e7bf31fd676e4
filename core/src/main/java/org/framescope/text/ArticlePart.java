package org.framescope.text;

/** The part of an article in which something stands. */
public enum ArticlePart {
  /** The headline. */
  HEADLINE,
  /** The running text; also all of an article given as plain text. */
  BODY,
  /** A caption of a picture or video, kept apart because it often repeats the text. */
  CAPTION
}
