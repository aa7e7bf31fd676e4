/** The command line and small runnable examples. */
@NullMarked
package org.framescope.examples;

import org.jspecify.annotations.NullMarked;
