/**
 * The door: {@link org.framescope.FramingAnalyzer} turns an article into a {@link
 * org.framescope.FramingAnalysis}.
 */
@NullMarked
package org.framescope;

import org.jspecify.annotations.NullMarked;
