package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import org.framescope.text.TextSpan;

/**
 * A place where an entry matched.
 *
 * @param entry the entry
 * @param span the smallest span that carries the term
 * @param firstToken index of its first token
 * @param endToken index just after its last token
 * @param passed the sense conditions that it passed, as written in the lexicon
 */
public record TermMatch(
    LexiconEntry entry,
    TextSpan span,
    int firstToken,
    int endToken,
    ImmutableList<String> passed) {}
