/**
 * The learned tagger of sources, cues and contents: features, model file, decoder and trainer. It
 * knows tokens and tags only; what its labels mean for an article is the business of {@code
 * org.framescope.detect}.
 */
@NullMarked
package org.framescope.tagging;

import org.jspecify.annotations.NullMarked;
