package org.framescope.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.framescope.codebook.Issue;

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
    String sha256) {
  @Override
  public String toString() {
    return "lexicon " + name + " " + version + " (" + entries.size() + " entries)";
  }
}
