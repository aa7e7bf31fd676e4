package org.framescope.text;

import java.io.Serializable;

/**
 * Something about an article that was mended or could not be read with certainty.
 *
 * @param code a stable kebab-case code such as {@code unclosed-quotation}
 * @param message what was found and what was done, for a person
 * @param span where
 */
public record TextWarning(String code, String message, TextSpan span) implements Serializable {}
