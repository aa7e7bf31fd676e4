package org.framescope.profile;

import java.util.Optional;
import org.framescope.annotation.LoadedTerm;
import org.framescope.annotation.Voice;
import org.framescope.codebook.FrameDimension;
import org.framescope.codebook.Issue;
import org.framescope.lexicon.LexiconEntry;
import org.framescope.text.ArticlePart;

/**
 * What the term figures need of a term in an article.
 *
 * @param id the annotation's id
 * @param issue the issue's id
 * @param axis the axis as {@code first|second}
 * @param slot the referent; empty if its entry has none
 * @param side the name of its side
 * @param sign +1, -1 or 0 on its axis
 * @param aligned +1, -1 or 0 on the alignment; 0 as well if the alignment leaves the issue out
 * @param covered whether the alignment covers the issue
 * @param weight its weight in word choice and slant
 * @param loaded whether it is a loaded term, not a neutral rival
 * @param voice whose words it is in
 * @param part where it stands
 * @param frame the frame that it bears
 */
record Occurrence(
    String id,
    Optional<String> issue,
    Optional<String> axis,
    String slot,
    String side,
    int sign,
    int aligned,
    boolean covered,
    int weight,
    boolean loaded,
    Voice voice,
    ArticlePart part,
    Optional<FrameDimension> frame) {
  static Occurrence of(LoadedTerm term, boolean loaded, ProfileOptions options) {
    LexiconEntry entry = term.entry();
    Optional<String> issue = entry.issue().map(Issue::id);
    boolean covered = issue.isPresent() && options.alignment().covers(issue.get());
    return new Occurrence(
        term.id(),
        issue,
        entry.issue().map(found -> found.axis().toString()),
        entry.slot(),
        entry.side().name(),
        entry.side().sign(),
        covered ? options.alignment().sign(issue.orElseThrow(), entry.side()) : 0,
        covered,
        options.weighting() == ProfileOptions.Weighting.STRENGTH
            ? Math.max(1, entry.strength())
            : 1,
        loaded,
        term.voice(),
        term.part(),
        entry.frame());
  }

  /** The referent within its issue, apart from referents of the same name in other issues. */
  String slotKey() {
    return issue.orElse("") + "/" + slot;
  }

  /** Whether it belongs to the issue, voice and part to which a figure is limited. */
  boolean within(Measure.Key key) {
    return (key.issue().isEmpty() || key.issue().equals(issue))
        && (key.voice().isEmpty() || key.voice().get() == voice)
        && (key.part().isEmpty() || key.part().get() == part);
  }
}
