package org.framescope.text;

/**
 * A paragraph: the text between line ends, if it holds at least one token.
 *
 * @param span from the start of its first token to the end of its last
 * @param part the part of the article it belongs to
 * @param firstSentence index of its first sentence
 * @param endSentence index just after its last sentence
 */
public record Paragraph(TextSpan span, ArticlePart part, int firstSentence, int endSentence) {}
