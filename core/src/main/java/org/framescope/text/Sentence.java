package org.framescope.text;

/**
 * A sentence, as a run of tokens.
 *
 * @param span from the start of its first token to the end of its last
 * @param firstToken index of its first token
 * @param endToken index just after its last token; greater than {@code firstToken}
 * @param paragraph index of the paragraph it stands in
 */
public record Sentence(TextSpan span, int firstToken, int endToken, int paragraph) {}
