package org.framescope.text;

/**
 * A stretch of text between paired quotation marks, within one paragraph.
 *
 * <p>A quotation that runs on over several paragraphs, each opened anew and only the last closed,
 * gives one quotation a paragraph; all but the first have {@code continues} set.
 *
 * @param span from the opening mark to the closing mark, marks included; if unclosed, to the end of
 *     the paragraph
 * @param inner the same without the marks
 * @param depth 0 for an outermost quotation, 1 for a quotation within it, and so on
 * @param closed whether a closing mark was found
 * @param continues whether it carries on the quotation left open at the end of the paragraph before
 */
public record Quotation(
    TextSpan span, TextSpan inner, int depth, boolean closed, boolean continues) {}
