package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An attribution as a tagger found it, in tokens.
 *
 * @param source the words for the source, if one is expressed
 * @param cue the words that attribute
 * @param content what is attributed, in text order, at least one piece
 * @param confidence the estimated probability that a person would mark the same source and content,
 *     0 to 1
 */
public record TaggedAttribution(
    Optional<TokenRange> source,
    TokenRange cue,
    ImmutableList<TokenRange> content,
    double confidence) {}
