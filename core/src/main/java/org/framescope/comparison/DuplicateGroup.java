package org.framescope.comparison;

import com.google.common.collect.ImmutableList;

/**
 * Articles that are near-copies of each other, such as one agency report in several papers.
 *
 * @param representative the id of the article that is counted for all: the earliest, and among
 *     those of one day the first by id
 * @param articleIds the ids of all, the representative included, sorted
 * @param similarity the smallest estimated Jaccard similarity of a member's word shingles with
 *     those of a member that it was joined to, 0 to 1
 */
public record DuplicateGroup(
    String representative, ImmutableList<String> articleIds, double similarity) {}
