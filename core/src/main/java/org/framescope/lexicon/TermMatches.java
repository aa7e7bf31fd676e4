package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;

/**
 * All that the lexicons find in one article.
 *
 * @param hits what counts, in text order, without overlap between entries of one layer
 * @param suppressed what was found and does not count, in text order
 */
public record TermMatches(
    ImmutableList<TermMatch> hits, ImmutableList<SuppressedMatch> suppressed) {}
