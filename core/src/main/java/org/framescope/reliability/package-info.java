/**
 * The analyser and human coders held against each other: readers of coded corpora, precision,
 * recall and F1 of spans and units, Krippendorff's alpha.
 */
@NullMarked
package org.framescope.reliability;

import org.jspecify.annotations.NullMarked;
