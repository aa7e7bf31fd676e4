package org.framescope.comparison;

import com.google.common.collect.ImmutableList;

/**
 * Articles on one event.
 *
 * @param event the value of the {@code event} field, or {@code event:} and the first article's id
 *     if the group was found by content
 * @param articleIds the ids of the articles, sorted
 * @param foundByContent whether the group was found by similarity rather than given
 */
public record EventGroup(String event, ImmutableList<String> articleIds, boolean foundByContent) {}
