package org.framescope.annotation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.framescope.codebook.CueStance;

/**
 * An attribution: somebody or something is given for a statement, thought, wish or feeling.
 *
 * @param id its name in the article's results: A1, A2, ... in text order
 * @param relation its spans
 * @param source who the source is
 * @param stance what the cue lets the reader think of the content
 * @param findings the newsroom rules that it touches
 * @param contentWords the number of word tokens of the content
 */
public record Attribution(
    String id,
    AttributionRelation relation,
    Source source,
    CueStance stance,
    ImmutableList<SourcingFinding> findings,
    int contentWords)
    implements Serializable {}
