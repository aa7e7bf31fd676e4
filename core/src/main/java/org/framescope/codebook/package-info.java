/**
 * What is coded for: issues with their axes and poles, the dimensions of framing, rhetorical
 * devices and the stance of cue words.
 */
@NullMarked
package org.framescope.codebook;

import org.jspecify.annotations.NullMarked;
