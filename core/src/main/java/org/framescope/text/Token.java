package org.framescope.text;

/**
 * One word, number or punctuation mark of an article.
 *
 * @param index its place among the article's tokens, from 0
 * @param span where it stands in {@link Article#text()}
 * @param text the token as written
 * @param tag its fine part-of-speech tag; Penn Treebank for the bundled model
 * @param pos its coarse part of speech
 * @param lemma its dictionary form in lower case, except that names keep their capitals
 */
public record Token(
    int index, TextSpan span, String text, String tag, PartOfSpeech pos, String lemma) {}
