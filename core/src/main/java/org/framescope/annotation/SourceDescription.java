package org.framescope.annotation;

/** How an unnamed source is described. */
public enum SourceDescription {
  /** By an institution: a Justice Department official. */
  AFFILIATED,
  /** By a part or trade: a witness; the independent researcher who compiled the data. */
  ROLE,
  /** By nearness to the matter: people familiar with the matter. */
  PROXIMITY,
  /** Not at all: sources. */
  BARE,
  /** As a crowd: critics. */
  COLLECTIVE
}
