package org.framescope.annotation;

import java.io.Serializable;
import org.framescope.text.TextSpan;

/**
 * A short stretch in quotation marks that belongs to no speaker.
 *
 * @param span where it stands, marks included
 * @param text the words between the marks
 */
public record ScareQuote(TextSpan span, String text) implements Serializable {}
