/**
 * Dictionaries of other content-analysis tools: {@link
 * org.framescope.lexicon.dictionary.Dictionaries} reads them, {@link
 * org.framescope.lexicon.dictionary.DictionaryConversion} makes a lexicon of one. What cannot be
 * read is reported as a warning with file, line and column; the rest is read.
 */
@NullMarked
package org.framescope.lexicon.dictionary;

import org.jspecify.annotations.NullMarked;
