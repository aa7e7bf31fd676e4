package org.framescope.reliability;

import org.framescope.text.TextSpan;

/**
 * A stretch of a text that a coder, or the analyser, has marked.
 *
 * @param span where, in UTF-16 units
 * @param label what it was marked as
 */
public record Mark(TextSpan span, String label) {}
