package org.framescope.tagging;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An attribution as a tagger found it, in tokens.
 *
 * @param source the words for the source, if one is expressed
 * @param cue the words that attribute
 * @param content what is attributed, in text order, at least one piece
 * @param confidence how well a person is expected to agree: the mean of the probabilities that cue,
 *     source, content, and source and content together share half their tokens with a person's, 0
 *     to 1
 */
public record TaggedAttribution(
    Optional<TokenRange> source,
    TokenRange cue,
    ImmutableList<TokenRange> content,
    double confidence) {}
