package org.framescope.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.framescope.Provenance;

/**
 * Several articles or groups of articles held against each other. Immutable. Every list is in an
 * order that does not depend on the order of the inputs: groups by name (without grouping, articles
 * by id), figures in the order of the profile, tests by groups and then figures.
 *
 * @param groupBy the field by which the articles are grouped; empty if every article stands for
 *     itself, and then there are no tests
 * @param groups the groups
 * @param tests pairwise tests, then tests of one group against the rest
 * @param timeline the groups' figures over time; empty if not asked for
 * @param duplicates near-copies, by representative
 * @param events articles on one event, by name of the event
 * @param keyness terms by group, those typical of a group first; empty if not asked for
 * @param robustness what the figures hang on
 * @param power what the tests can show at all
 * @param warnings what a reader should know, for a person
 * @param provenance seed and options, with the library, lexicons and models of the analyses
 */
public record FramingComparison(
    Optional<String> groupBy,
    ImmutableList<Group> groups,
    ImmutableList<GroupTest> tests,
    ImmutableList<TimePoint> timeline,
    ImmutableList<DuplicateGroup> duplicates,
    ImmutableList<EventGroup> events,
    ImmutableList<KeynessRow> keyness,
    ImmutableList<RobustnessRow> robustness,
    ImmutableList<PowerRow> power,
    ImmutableList<String> warnings,
    Provenance provenance) {
  /** The group with this name, if there is one. */
  public Optional<Group> group(String name) {
    return groups.stream().filter(group -> group.name().equals(name)).findFirst();
  }
}
