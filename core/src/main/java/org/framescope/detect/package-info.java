/**
 * From a parsed article to its annotations: {@link org.framescope.detect.AttributionExtractor}
 * finds who says what, {@link org.framescope.detect.SourceResolver} who the sources are, and {@link
 * org.framescope.detect.ArticleAnnotator} runs all detectors in order. Every detector can be tested
 * on a parsed article made by hand, without a model.
 */
@NullMarked
package org.framescope.detect;

import org.jspecify.annotations.NullMarked;
