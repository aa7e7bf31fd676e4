package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.framescope.codebook.Issue;
import org.framescope.codebook.Side;
import org.jspecify.annotations.Nullable;

/**
 * A named, versioned list of terms.
 *
 * @param name its name in results
 * @param version its version; data is versioned apart from code
 * @param licence its licence, as an SPDX identifier where there is one
 * @param reviewed the day of its last review (ISO date); may be empty
 * @param issue the issue its entries belong to, if they share one
 * @param topic the words that show that an article is about the issue, as a pattern; may be empty
 * @param entries its entries, in file order
 * @param sha256 the SHA-256 of the file it was read from, 64 hexadecimal digits
 */
public record Lexicon(
    String name,
    String version,
    String licence,
    String reviewed,
    Optional<Issue> issue,
    String topic,
    ImmutableList<LexiconEntry> entries,
    String sha256)
    implements Serializable {
  /**
   * The same lexicon with the poles of its axis exchanged: every entry keeps the pole it has by
   * name, and with it every score changes its sign.
   */
  public Lexicon exchanged() {
    if (issue.isEmpty()) {
      return this;
    }
    Issue other = new Issue(issue.get().id(), issue.get().axis().exchanged());
    ImmutableList.Builder<LexiconEntry> turned = ImmutableList.builder();
    for (LexiconEntry entry : entries) {
      turned.add(
          new LexiconEntry(
              entry.id(),
              entry.lexicon(),
              entry.issue().map(same -> other),
              entry.slot(),
              new Side(entry.side().name(), -entry.side().sign()),
              entry.frame(),
              entry.device(),
              entry.strength(),
              entry.neutral(),
              entry.pattern(),
              entry.when(),
              entry.sources(),
              entry.matches(),
              entry.spares(),
              entry.note()));
    }
    return new Lexicon(
        name, version, licence, reviewed, Optional.of(other), topic, turned.build(), sha256);
  }

  @Override
  public String toString() {
    return "lexicon " + name + " " + version + " (" + entries.size() + " entries)";
  }

  private Object writeReplace() {
    return new Serial(name, version, licence, reviewed, issue.orElse(null), topic, entries, sha256);
  }

  /** The serial form; optional values, which have none, become null. */
  private record Serial(
      String name,
      String version,
      String licence,
      String reviewed,
      @Nullable Issue issue,
      String topic,
      ImmutableList<LexiconEntry> entries,
      String sha256)
      implements Serializable {
    private Object readResolve() {
      return new Lexicon(
          name, version, licence, reviewed, Optional.ofNullable(issue), topic, entries, sha256);
    }
  }
}
