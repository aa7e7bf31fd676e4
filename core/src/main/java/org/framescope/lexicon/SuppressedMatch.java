package org.framescope.lexicon;

import java.io.Serializable;
import org.framescope.text.TextSpan;

/**
 * A place where an entry's words stand but the entry does not count, and why.
 *
 * @param entry the entry
 * @param span where its words stand
 * @param reason a stable kebab-case code: {@code condition}, {@code proper-name}, {@code
 *     longer-match}, {@code other-issue}
 * @param detail the condition that failed, the name, or the entry that won
 */
public record SuppressedMatch(LexiconEntry entry, TextSpan span, String reason, String detail)
    implements Serializable {}
